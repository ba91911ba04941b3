import type { Language } from '../../core/rule.ts';
import type { Client, Path } from './path.ts';
import { type Chosen, pathsOf } from './paths.ts';
import { COVERAGE_WORDS, type CoverageWords } from './words.ts';

/** The page for administrators, as Markdown: for the handbook, and for the kit that is handed to an office. */
export function coverageText(language: Language, chosen: Chosen = {}): string {
  const words = COVERAGE_WORDS[language];
  return `${[`# ${words.title}`, words.introduction, ...CLIENTS.flatMap((client) => chapter(client, language, chosen))].join('\n\n')}\n`;
}

const CLIENTS: readonly Client[] = ['thunderbird', 'outlook', 'any', 'command-line'];

function chapter(client: Client, language: Language, chosen: Chosen): readonly string[] {
  const words = COVERAGE_WORDS[language];
  const paths = pathsOf(client, chosen);
  const rows = paths.map((path) => [
    path.texts[language].name,
    stateOf(path, words),
    words.evidence[path.evidence],
  ]);
  const note = words.clientNotes[client];
  return [
    `## ${words.clients[client]}`,
    ...(note === '' ? [] : [note]),
    [words.columns, words.columns.map(() => '---'), ...rows]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n'),
    ...paths.flatMap((path) => section(path, language)),
  ];
}

function section(path: Path, language: Language): readonly string[] {
  const words = COVERAGE_WORDS[language];
  const { name, why, admin } = path.texts[language];
  const { tests = [], sources = [], since = '' } = path;
  const facts: readonly (readonly [string, string])[] = [
    [words.state, stateOf(path, words)],
    [words.since, since],
    [words.why, why],
    [words.admin, admin],
    [words.known, words.evidence[path.evidence]],
    [words.tests, [...new Set(tests.map(({ file }) => `\`${file}\``))].join(words.comma)],
    [words.sources, sources.map(({ title, url }) => `[${title}](${url})`).join(words.comma)],
  ];
  const said = facts.filter(([, value]) => value !== '');
  return [`### ${name}`, said.map(([term, value]) => `- **${term}**${words.colon}${value}`).join('\n')];
}

function stateOf({ guarded, evidence }: Path, words: CoverageWords): string {
  return words.guarded[guarded] + (guarded === 'yes' && evidence === 'fake' ? words.onFake : '');
}
