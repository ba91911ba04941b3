/** The guard's log as the add-on keeps it in its own store. */
import type { DecisionRecord } from '../../../src/core/record.ts';
import { storedByAddon } from './addon.ts';
import { until } from './patience.ts';
import type { Thunderbird } from './thunderbird.ts';

/** The log's lines, oldest first, once there are `count` of them: each is written after its Send. */
export async function keptLog(tb: Thunderbird, count: number): Promise<readonly DecisionRecord[]> {
  return await until(
    async () => {
      const lines = linesIn(await storedByAddon(tb, 'local'));
      return lines.length >= count ? lines : undefined;
    },
    30_000,
    `${count} lines of the log`,
  );
}

function linesIn(stored: Readonly<Record<string, unknown>>): readonly DecisionRecord[] {
  return Object.entries(stored)
    .filter(([key]) => key.startsWith('log:'))
    .map(([, place]) => String(place))
    .toSorted()
    .flatMap((place) => place.split('\n'))
    .map((line) => JSON.parse(line) as DecisionRecord);
}
