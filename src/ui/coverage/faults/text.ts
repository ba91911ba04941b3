import type { Language } from '../../../core/rule.ts';
import { type ClientFault, type Harm, READ_ON } from './fault.ts';
import { OUTLOOK_GAPS } from './outlook-gaps.ts';
import { OUTLOOK_HINDRANCES } from './outlook-hindrances.ts';
import { THUNDERBIRD_FAULTS } from './thunderbird.ts';
import { FAULT_WORDS } from './words.ts';

/** Every fault of a client that we know of. */
export const CLIENT_FAULTS: readonly ClientFault[] = [
  ...OUTLOOK_GAPS,
  ...OUTLOOK_HINDRANCES,
  ...THUNDERBIRD_FAULTS,
];

/** One result of the field test, as its file holds it. */
export interface FieldResult {
  /** The day it was run, `2026-11-28`, as the file's name says. */
  readonly day: string;
  /** The file's content. */
  readonly report: unknown;
}

/** The page of known faults, the most harmful first, with what field tests have shown of them. */
export function clientFaultsText(language: Language, results: readonly FieldResult[]): string {
  const words = FAULT_WORDS[language];
  const chapters = (['outlook', 'thunderbird'] as const).map((client) => {
    const faults = HARMS.flatMap((harm) =>
      CLIENT_FAULTS.filter((fault) => fault.client === client && fault.harm === harm),
    );
    return [`## ${words.clients[client]}`, ...faults.map((fault) => section(fault, language, results))];
  });
  const tried = results.map(({ day, report }) => `- ${day}: ${clientOf(report)}`);
  return `${[
    `# ${words.title}`,
    words.introduction(READ_ON),
    ...chapters.flat(),
    `## ${words.results}`,
    tried.length > 0 ? tried.join('\n') : words.noResults,
    words.feed,
  ].join('\n\n')}\n`;
}

const HARMS: readonly Harm[] = ['unguarded', 'stuck', 'misread', 'nuisance'];

function section(fault: ClientFault, language: Language, results: readonly FieldResult[]): string {
  const words = FAULT_WORDS[language];
  const { what, todo } = fault.texts[language];
  const facts: readonly (readonly [string, string])[] = [
    [words.harm, words.harms[fault.harm]],
    [words.builds, fault.builds],
    [words.fixed, fault.fixed ?? words.open],
    [words.todo, todo],
    [words.known, words.evidence[fault.evidence]],
    [words.sources, (fault.sources ?? []).map(({ title, url }) => `[${title}](${url})`).join(words.comma)],
    [words.tried, triedOf(fault, results, words)],
  ];
  const said = facts.filter(([, value]) => value !== '');
  return [`### ${what}`, said.map(([term, value]) => `- **${term}**${words.colon}${value}`).join('\n')].join(
    '\n\n',
  );
}

function triedOf(
  { shownBy }: ClientFault,
  results: readonly FieldResult[],
  words: (typeof FAULT_WORDS)[Language],
): string {
  if (!shownBy) return '';
  return results
    .flatMap(({ day, report }) => {
      const found = at(report, shownBy.path);
      // What the file does not know shows nothing, in neither direction.
      if (found === null || found === undefined) return [];
      return [
        `${day} ${clientOf(report)}${words.colon}${found === shownBy.value ? words.seen : words.unseen}`,
      ];
    })
    .join(words.comma);
}

/** `OfficeOnline 16.0.1`, as the client called itself. */
function clientOf(report: unknown): string {
  const part = (name: string): string => {
    const value = at(report, `pane.facts.client.${name}`);
    return typeof value === 'string' ? value : '?';
  };
  return `${part('platform')} ${part('version')}`;
}

function at(value: unknown, path: string): unknown {
  let found = value;
  for (const key of path.split('.')) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found;
}
