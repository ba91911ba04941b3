import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/rule.ts';
import { unavailable } from '../hosts/fake-outlook/alert.ts';
import type { Row } from './fault.ts';
import { type FaultName, FAULTS } from './faults.ts';
import { OUTAGES } from './outages.ts';
import { MODES, OUTLOOKS, sendInOutlook } from './outlook.ts';
import { OUTLOOK } from './outlook-faults.ts';
import { pageOf } from './page.ts';
import { sendInThunderbird, THUNDERBIRD } from './thunderbird.ts';

const NAMES = Object.keys(FAULTS) as FaultName[];
const CLIENTS = Object.keys(OUTLOOKS) as (keyof typeof OUTLOOKS)[];

const seen = new Map<FaultName, readonly Row[]>();
beforeAll(async () => {
  for (const name of NAMES)
    seen.set(name, [...(await seenInThunderbird(name)), ...(await seenInOutlook(name))]);
}, 900_000);

describe('Whatever is missing or broken', () => {
  test('the sixty never go without a question, except where somebody has wished it so.', () => {
    const gone = rowsWhere(({ crowd }) => crowd.does === 'sent');
    expect(gone.filter((place) => !isWished(place))).toEqual([]);
    expect(gone).toEqual(rowsWhere(() => true).filter(isWished));
  });

  test('whoever is held can press something that helps.', () => {
    const helpless = rowsWhere(({ ordinary, crowd }) =>
      [ordinary, crowd].some(
        (outcome) => outcome.does === 'held' && outcome.offers.every((offer) => offer === 'anyway'),
      ),
    );
    expect(helpless).toEqual([]);
  });

  test('an ordinary mail goes, or is held and then goes in the way it is offered.', () => {
    const stuck = rowsWhere(({ ordinary }) => ordinary.does === 'held' && ordinary.then === undefined);
    expect(stuck).toEqual([]);
    // Were nothing held at all, nothing would have been tried.
    const tried = new Set(
      [...seen.values()].flat().map(({ ordinary }) => (ordinary.does === 'held' ? ordinary.then : undefined)),
    );
    expect(tried).toEqual(new Set([undefined, 'as-is', 'again']));
  });

  test('some client was seen with it.', () => {
    expect(NAMES.filter((name) => seen.get(name)?.length === 0)).toEqual([]);
  });

  test('Outlook’s mode changes nothing but whether Outlook itself offers to send.', () => {
    const odd = rowsWhere(({ mode, crowd }) => {
      const offered = crowd.does === 'held' && crowd.offers.includes('anyway');
      return crowd.does === 'held' && offered !== (mode === 'PromptUser');
    });
    expect(odd).toEqual([]);
  });
});

describe('What Microsoft documents of an add-in that does not run', () => {
  test('is what the fake Outlook plays.', () => {
    const played = OUTAGES.flatMap((outage) => (outage.played ? [outage.played] : []));
    expect(played).toHaveLength(2);
    for (const { as, mayGo } of played) {
      expect(Object.fromEntries(MODES.map((mode) => [mode, unavailable(as, mode).mayGo]))).toEqual(mayGo);
    }
  });
});

describe('The page for administrators', () => {
  test.each(LANGUAGES)('says in %s what was seen now, and nothing else.', async (language) => {
    const file = language === 'en' ? 'faults.md' : `faults.${language}.md`;
    await expect(pageOf(seen, language)).toMatchFileSnapshot(join(import.meta.dirname, '../../docs', file));
  });
});

async function seenInThunderbird(name: FaultName): Promise<readonly Row[]> {
  const arrangement = THUNDERBIRD[name];
  if (!arrangement) return [];
  return await about(`${name} in Thunderbird`, async () => [
    {
      client: 'thunderbird',
      ordinary: await sendInThunderbird(arrangement, 'ordinary'),
      crowd: await sendInThunderbird(arrangement, 'crowd'),
    },
  ]);
}

async function seenInOutlook(name: FaultName): Promise<readonly Row[]> {
  const arrangement = OUTLOOK[name];
  if (!arrangement) return [];
  const { only = CLIENTS } = arrangement;
  const rows: Row[] = [];
  for (const client of CLIENTS.filter((one) => only.includes(one))) {
    await about(`${name} in Outlook (${client})`, async () => {
      const ordinary = await sendInOutlook(client, arrangement, 'ordinary');
      const crowd = await sendInOutlook(client, arrangement, 'crowd');
      rows.push(...MODES.map((mode) => ({ client, mode, ordinary: ordinary[mode], crowd: crowd[mode] })));
    });
  }
  return rows;
}

/** Says which fault it was that something unforeseen came of. */
async function about<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Error(`Unforeseen: ${what}.`, { cause: error });
  }
}

/** Where something was seen: fault, client and mode. */
function rowsWhere(is: (row: Row) => boolean): readonly string[] {
  return [...seen].flatMap(([name, rows]) =>
    rows.filter(is).map(({ client, mode = '' }) => [name, client, mode].join(' ').trim()),
  );
}

function isWished(place: string): boolean {
  return 'wished' in FAULTS[place.split(' ')[0] as FaultName];
}
