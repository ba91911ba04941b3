import { render } from 'preact';
import type { Policy } from '../../core/policy.ts';
import type { Language } from '../../core/rule.ts';
import { healthText } from '../../policy/health-words.ts';
import { OPTIONS_WORDS, type OptionsWords } from './words.ts';

/** What the options page shows and what can be done there. */
export interface Options {
  readonly language: Language;
  readonly policy: Pick<
    Policy,
    'name' | 'state' | 'revision' | 'sha256' | 'source' | 'contact' | 'monitor' | 'health'
  >;
  /** Groups of people remembered as acquaintances, in the order of the store. */
  readonly circles: readonly RememberedCircle[];
  /** Crowds that were confirmed, the newest last. */
  readonly crowds: readonly RememberedCrowd[];
  /** Erases one circle, by its place in `circles`. */
  onForget(index: number): void;
  onForgetAll(): void;
  /** Erases all confirmed crowds. */
  onForgetCrowds(): void;
}

/** A confirmed crowd: who they are is kept as digests, so only their number can be shown. */
export interface RememberedCrowd {
  readonly people: number;
  readonly remembered: Date;
}

export interface RememberedCircle {
  readonly members: readonly string[];
  readonly remembered: Date;
}

/** Shows the options in an element; the page brings `theme.css` and `options.css`, and calls again after a change. */
export function mountOptions(root: HTMLElement, options: Options): void {
  render(<OptionsPage {...options} />, root);
}

function OptionsPage(options: Options) {
  const { language, policy, circles, crowds, onForget, onForgetAll, onForgetCrowds } = options;
  const words = OPTIONS_WORDS[language];
  return (
    <div class="options">
      <h1>{words.title}</h1>
      <section aria-labelledby="options-policy">
        <h2 id="options-policy">{words.policy}</h2>
        <p class="state" data-state={policy.state}>
          {words.states[policy.state]}
        </p>
        {policy.monitor && (
          <p class="state" data-state="monitoring">
            {words.monitoring}
          </p>
        )}
        {policy.health?.map((problem) => {
          const { found, why, advice } = healthText(problem, policy.contact, language);
          return (
            <p key={problem.kind} class="state" data-state="ailing">
              <strong>{found}</strong> {why} {advice}
            </p>
          );
        })}
        <dl>
          <Fact term={words.name} value={policy.name} />
          {policy.state === 'current' && <Fact term={words.revision} value={String(policy.revision)} />}
          <Fact term={words.source} value={policy.source} />
          <Fact term={words.contact} value={policy.contact} />
          <Fact term={words.sha256} value={policy.sha256} code />
        </dl>
      </section>
      <section aria-labelledby="options-circles">
        <h2 id="options-circles">{words.circles}</h2>
        <p>{circles.length === 0 ? words.noCircles : words.aboutCircles}</p>
        <ul>
          {circles.map((circle, index) => (
            <Circle
              key={`${circle.remembered.getTime()} ${circle.members.join()}`}
              circle={circle}
              words={words}
              language={language}
              onForget={() => onForget(index)}
            />
          ))}
        </ul>
        {circles.length > 1 && (
          <button type="button" onClick={() => onForgetAll()}>
            {words.forgetAll(circles.length)}
          </button>
        )}
      </section>
      <section aria-labelledby="options-crowds">
        <h2 id="options-crowds">{words.crowds}</h2>
        <p>{crowds.length === 0 ? words.noCrowds : words.aboutCrowds}</p>
        <ul>
          {crowds.map(({ people, remembered }) => (
            <li key={`${people} ${remembered.getTime()}`}>
              {words.circle(people, remembered.toLocaleDateString(language, { dateStyle: 'long' }))}
            </li>
          ))}
        </ul>
        {crowds.length > 0 && (
          <button type="button" onClick={() => onForgetCrowds()}>
            {words.forgetCrowds(crowds.length)}
          </button>
        )}
      </section>
    </div>
  );
}

function Circle(of: {
  readonly circle: RememberedCircle;
  readonly words: OptionsWords;
  readonly language: Language;
  onForget(): void;
}) {
  const { members, remembered } = of.circle;
  const date = remembered.toLocaleDateString(of.language, { dateStyle: 'long' });
  return (
    <li class="circle">
      <details>
        <summary tabIndex={0}>{of.words.circle(members.length, date)}</summary>
        <ul>
          {members.map((member) => (
            <li key={member}>{member}</li>
          ))}
        </ul>
      </details>
      <button
        type="button"
        aria-label={of.words.forgetThis(members.length, date)}
        onClick={() => of.onForget()}
      >
        {of.words.forget}
      </button>
    </li>
  );
}

function Fact({
  term,
  value,
  code,
}: {
  readonly term: string;
  readonly value: string;
  readonly code?: true;
}) {
  if (value === '') return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{code ? <code>{value}</code> : value}</dd>
    </div>
  );
}
