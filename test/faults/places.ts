import type { Language } from '../../src/core/rule.ts';
import type { SendMode } from '../hosts/fake-outlook/client.ts';
import type { Place } from './fault.ts';
import { MODES } from './outlook.ts';

/** A line of the page: the places where exactly this was seen. */
export interface Line {
  readonly clients: readonly Place['client'][];
  /** None for a client that knows none. */
  readonly modes: readonly SendMode[];
  readonly cells: readonly string[];
  /** Outlook's own Send Anyway stands in an alert of it. */
  readonly anyway: boolean;
}

/** The same in fewer lines: modes of one client first, then clients with the same modes. */
export function merged(seen: readonly (Place & Pick<Line, 'cells' | 'anyway'>)[]): readonly Line[] {
  const byClient = joined(
    seen.map(({ client, mode, ...rest }) => ({ clients: [client], modes: mode ? [mode] : [], ...rest })),
    (line) => [line.clients, line.cells],
    (line, other) => ({
      ...line,
      modes: [...line.modes, ...other.modes],
      anyway: line.anyway || other.anyway,
    }),
  );
  const outlook = byClient.filter(({ modes }) => modes.length > 0);
  const thunderbird = byClient.filter(({ modes }) => modes.length === 0);
  const lines = joined(outlook, (line) => [line.modes, line.cells], withClients);
  // Thunderbird has no modes, so it stands in the first line where the same is seen.
  const place = thunderbird.map(({ cells }) => lines.findIndex((line) => same(line.cells, cells)));
  return [
    ...thunderbird.filter((_line, index) => (place[index] ?? -1) < 0),
    ...lines.map((line, index) =>
      thunderbird
        .filter((_one, at) => place[at] === index)
        .reduce((into, one) => withClients(one, into), line),
    ),
  ];
}

/** The clients in words. */
export function clientsText({ clients }: Line, language: Language): string {
  const names = NAMES[language];
  const outlooks = (['web', 'classic', 'mac'] as const).filter((client) => clients.includes(client));
  const thunderbird = clients.includes('thunderbird') ? ['Thunderbird'] : [];
  const whole = outlooks.length === 3 ? ['Outlook'] : [];
  const some =
    outlooks.length > 0 && outlooks.length < 3 ? [names.some(outlooks.map((one) => names[one]))] : [];
  return [...thunderbird, ...whole, ...some].join(names.and);
}

/** The send modes in words. */
export function modesText({ modes, anyway }: Line, language: Language): string {
  if (modes.length === 0) return '–';
  const { all, and } = NAMES[language];
  return (modes.length === MODES.length ? all : modes.join(and)) + (anyway ? ANYWAY : '');
}

/** The mark of lines in which PromptUser adds Outlook's own Send Anyway. */
export const ANYWAY = '\u00b9';

const NAMES = {
  ja: {
    and: '、',
    all: 'すべて',
    web: 'Web・新しいOutlook',
    classic: '従来のOutlook',
    mac: 'Mac',
    some: (names: readonly string[]) => `Outlook（${names.join('、')}）`,
  },
  en: {
    and: ', ',
    all: 'all',
    web: 'web and new',
    classic: 'classic',
    mac: 'Mac',
    some: (names: readonly string[]) => `Outlook (${names.join(', ')})`,
  },
} as const;

function joined(
  lines: readonly Line[],
  keyOf: (line: Line) => unknown,
  join: (line: Line, other: Line) => Line,
): readonly Line[] {
  const byKey = new Map<string, Line>();
  for (const line of lines) {
    const key = JSON.stringify(keyOf(line));
    const known = byKey.get(key);
    byKey.set(key, known ? join(known, line) : line);
  }
  return [...byKey.values()];
}

function withClients(line: Line, other: Line): Line {
  return {
    ...other,
    clients: [...line.clients, ...other.clients],
    anyway: line.anyway || other.anyway,
  };
}

function same(some: readonly string[], others: readonly string[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}
