import { Fragment, h, render } from 'preact';
import type { Language } from '../../core/rule.ts';
import type { Client, Guarded, Path } from './path.ts';
import { type Chosen, GUARDED, pathsOf } from './paths.ts';
import { COVERAGE_WORDS } from './words.ts';

/** What the list is for. */
export interface Coverage extends Chosen {
  readonly language: Language;
  /** The client it is shown in: the others are no concern of whoever looks here. */
  readonly client: Extract<Client, 'thunderbird' | 'outlook'>;
}

/** Shows in an element what is guarded in one client; the page brings `theme.css` and `coverage.css`. */
export function mountCoverage(root: HTMLElement, coverage: Coverage): void {
  render(<CoverageList {...coverage} />, root);
}

function CoverageList({ language, client, ...chosen }: Coverage) {
  const words = COVERAGE_WORDS[language];
  const paths = [...pathsOf(client, chosen), ...pathsOf('any')];
  return (
    <section class="coverage" aria-labelledby="coverage-title">
      <h2 id="coverage-title">{words.title}</h2>
      <p>{words.introduction}</p>
      <p>
        <Prose text={words.clientNotes[client]} />
      </p>
      {GUARDED.map((guarded) => (
        <Group
          key={guarded}
          guarded={guarded}
          paths={paths.filter((path) => path.guarded === guarded)}
          language={language}
        />
      ))}
    </section>
  );
}

function Group(of: {
  readonly guarded: Guarded;
  readonly paths: readonly Path[];
  readonly language: Language;
}) {
  if (of.paths.length === 0) return null;
  const words = COVERAGE_WORDS[of.language];
  const fake = of.guarded === 'yes' && of.paths.some(({ evidence }) => evidence === 'fake');
  return (
    <div data-guarded={of.guarded}>
      <h3>
        {words.group(of.guarded, of.paths.length)}
        {fake && words.onFake}
      </h3>
      <ul>
        {of.paths.map((path) => (
          <li key={path.id}>
            <Way path={path} language={of.language} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Way({ path, language }: { readonly path: Path; readonly language: Language }) {
  const words = COVERAGE_WORDS[language];
  const { name, why, admin } = path.texts[language];
  return (
    <details>
      <summary tabIndex={0}>
        <Prose text={name} />
      </summary>
      <dl>
        <Fact term={words.why} text={why} />
        <Fact term={words.admin} text={admin} />
        <Fact term={words.since} text={path.since ?? ''} />
        <Fact term={words.known} text={words.evidence[path.evidence]} />
      </dl>
    </details>
  );
}

function Fact({ term, text }: { readonly term: string; readonly text: string }) {
  if (text === '') return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <Prose text={text} />
      </dd>
    </div>
  );
}

/** A text in which names of settings stand between back quotes. */
function Prose({ text }: { readonly text: string }) {
  const parts = text.split('`').map((part, index) => (index % 2 === 1 ? h('code', null, part) : part));
  return h(Fragment, null, ...parts);
}
