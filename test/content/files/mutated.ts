import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { contentsIn, type FileContent } from '../../../src/core/file-content.ts';
import { readFile } from '../../../src/content/files/read.ts';
import { bytesOf } from './made.ts';

/** Files of each format, from which broken ones are made. */
export const ORIGINALS: Readonly<Record<string, readonly string[]>> = {
  text: ['prose-shift-jis.txt', 'half-width-kana.txt'],
  csv: ['roster-shift-jis.csv', 'roster-quoted.csv', 'roster-utf16.txt', 'roster-iso-2022-jp.csv'],
  html: ['page.html', 'roster-libreoffice.html'],
  vcard: ['contacts-2.1.vcf', 'contacts-3.0.vcf'],
  calendar: ['meeting.ics'],
  mail: ['forwarded.eml', 'raw-names.eml', 'jis-ms.eml'],
  xlsx: ['furigana.xlsx', 'hidden-libreoffice.xlsx', 'formats-openpyxl.xlsx'],
  docx: ['letter-libreoffice.docx'],
  pptx: ['deck-libreoffice.pptx'],
  zip: ['mixed.zip', 'nested-3.zip', 'zip64.zip', 'same-names.zip'],
  msg: ['mail.msg', 'mail-cp932.msg'],
  tnef: ['winmail.dat', 'winmail-cp932.dat'],
  ole: ['locked.xlsx', 'locked.xls', 'letter.doc'],
};

/** So small that broken files reach them. */
const LIMITS = { unpacked: 3_000_000, members: 30, depth: 3, cells: 5_000, letters: 100_000 };

/**
 * Reads so many broken files of a format. Each must be read to an end, within every limit and without an
 * error; what is in the tables must be where they say.
 */
export async function surviveMutations(format: string, runs: number, seed: number): Promise<void> {
  const names = ORIGINALS[format] ?? [];
  const originals = names.map((name) => ({ name, bytes: bytesOf(name) }));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...originals),
      mutations,
      async ({ name, bytes }, { inside, changes }) => {
        const broken = inside === undefined ? changed(bytes, changes) : changedInside(bytes, inside, changes);
        const content = await readFile(name, broken, { limits: LIMITS });
        const wrong = contentsIn(content).flatMap(({ content: one, path }) => [
          ...wrongIn(one),
          ...(path.length > LIMITS.depth ? ['too deep'] : []),
        ]);
        const all = contentsIn(content).map(({ content: one }) => one);
        if (sum(all, lettersOf) > LIMITS.letters) wrong.push('too many letters');
        if (sum(all, cellsOf) > LIMITS.cells) wrong.push('too many cells');
        if (sum(all, ({ members }) => members.length) > LIMITS.members) wrong.push('too many members');
        if (wrong.length > 0) throw new Error(wrong.join(', '));
      },
    ),
    { numRuns: runs, seed },
  );
}

type Change =
  | { readonly is: 'cut'; readonly at: number }
  | { readonly is: 'set'; readonly at: number; readonly to: number }
  | { readonly is: 'drop' | 'repeat'; readonly at: number; readonly length: number }
  | { readonly is: 'insert'; readonly at: number; readonly text: string };

/** Where, as a share of the file: files differ in length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const LETTERS = [
  '<',
  '>',
  '"',
  '&#x110000;',
  '&',
  '\r\n',
  '=',
  ':',
  '\0\0\0\0',
  '\xff\xff\xff\xff',
  '<row>',
  '</si>',
];
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ is: fc.constant('cut' as const), at: place }),
  fc.record({
    is: fc.constant('set' as const),
    at: place,
    to: fc.oneof(fc.constantFrom(0, 0xff, 0x22, 0x3c, 0x7f), fc.integer({ min: 0, max: 255 })),
  }),
  fc.record({
    is: fc.constantFrom('drop' as const, 'repeat' as const),
    at: place,
    length: fc.integer({ min: 1, max: 400 }),
  }),
  fc.record({ is: fc.constant('insert' as const), at: place, text: fc.constantFrom(...LETTERS) }),
);
const mutations = fc.record({
  /** Which part of an archive is changed before it is packed; the archive itself where there is none. */
  inside: fc.option(fc.nat({ max: 30 }), { nil: undefined }),
  changes: fc.array(change, { minLength: 1, maxLength: 6 }),
});

function changed(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  let now = bytes;
  for (const one of changes) {
    const at = Math.floor(one.at * now.length);
    if (one.is === 'cut') now = now.slice(0, at);
    else if (one.is === 'set') {
      now = now.slice();
      if (at < now.length) now[at] = one.to;
    } else if (one.is === 'insert')
      now = joined(now.subarray(0, at), Buffer.from(one.text, 'latin1'), now.subarray(at));
    else if (one.is === 'drop') now = joined(now.subarray(0, at), now.subarray(at + one.length));
    else now = joined(now.subarray(0, at + one.length), now.subarray(at));
  }
  return now;
}

/** In a container of packed parts, most changes outside only spoil the packing. */
function changedInside(bytes: Uint8Array, part: number, changes: readonly Change[]): Uint8Array {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return changed(bytes, changes);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[part % names.length] ?? '';
  return zipSync({ ...parts, [name]: changed(parts[name] ?? new Uint8Array(), changes) }, { level: 0 });
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

function wrongIn({ tables, members, unread }: FileContent): readonly string[] {
  const wrong: string[] = [];
  for (const { rows, header, hiddenRows, hiddenColumns } of tables) {
    const width = Math.max(...rows.map((row) => row.length));
    if (header !== undefined && !(header >= 0 && header < rows.length)) wrong.push('heading outside');
    if (hiddenRows.some((row) => !(row >= 0 && row < rows.length))) wrong.push('hidden row outside');
    if (hiddenColumns.some((column) => !(column >= 0 && column < width))) wrong.push('hidden column outside');
    if (rows.some((row) => [...row].some((cell) => typeof cell !== 'string')))
      wrong.push('a cell that is no text');
  }
  const unopened = members.filter(({ content }) => !content).length;
  if (unopened > 0 && unread.length === 0) wrong.push('a member in silence');
  return wrong;
}

function lettersOf({ texts }: FileContent): number {
  return sum(texts, ({ text }) => text.length);
}

function cellsOf({ tables }: FileContent): number {
  return sum(tables, ({ rows }) => sum(rows, (row) => row.length));
}

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((total, one) => total + of(one), 0);
}
