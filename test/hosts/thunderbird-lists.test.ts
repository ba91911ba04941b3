import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { audienceOf } from '../../src/core/audience.ts';
import { isAddress } from '../../src/core/address.ts';
import { readWindow } from '../../src/hosts/thunderbird/mail.ts';
import { FakeThunderbird, never, refused } from './fake-thunderbird.ts';

const LISTS = [
  { name: 'Choir', members: people('choir') },
  { name: 'Parents', description: 'All the Parents', members: people('parents') },
  { name: '保護者会', members: people('hogosha') },
  { name: 'ＡＢＣ会', description: '全員（2026年）', members: people('abc') },
  { name: 'Ärzte & Co. (Köln)', members: people('aerzte') },
  { name: "O'Neill: Straße", description: 'say "hi", you', members: people('oneill') },
  { name: 'İzmir', members: people('izmir') },
  { name: 'Boss', description: 'boss@office.example', members: people('boss') },
  { name: 'desk@office.example', members: people('desk') },
  { name: 'a, b; c', description: '<x>', members: people('signs') },
];

let client: FakeThunderbird;
beforeEach(() => {
  client = new FakeThunderbird().install();
  client.lists = LISTS;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** An entry as Thunderbird writes it for a list, in some case: it then writes the list's members into the header. */
const entries = fc
  .record({
    list: fc.constantFrom(...LISTS),
    cased: fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
      (text: string) =>
        [...text].map((sign, at) => (at % 2 ? sign.toLowerCase() : sign.toUpperCase())).join(''),
    ),
    quoted: fc.boolean(),
    space: fc.constantFrom('', ' ', '　', '\u00a0'),
    cut: fc.nat({ max: 3 }),
  })
  .map(({ list: { name, description = '' }, cased, quoted, space, cut }) => {
    const written = (text: string): string =>
      quoted || /["(),.:;<>@[\]]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : text;
    const address = cased(description === '' ? name : description);
    const whole = `${space}${written(cased(name))}${space} <${isAddress(address) ? address : written(address)}>${space}`;
    const isCut = cut === 3;
    return { name, raw: isCut ? `${written(cased(name).slice(0, -1))} <${written(address)}>` : whole, isCut };
  });

test('Whoever a list in an entry stands for is counted, or the entry is of unknown size, however it is written.', async () => {
  const seen = { counted: 0, unknown: 0 };
  await fc.assert(
    fc.asyncProperty(
      entries,
      fc.constantFrom('to', 'cc', 'bcc' as const),
      async ({ name, raw, isCut }, field) => {
        const { people: all, unknownLists } = await reached(raw, field);
        if (unknownLists.length > 0) seen.unknown += 1;
        else if (!isCut) {
          const members = LISTS.find((one) => one.name === name)?.members ?? [];
          const addresses = all.map(({ address }) => address);
          expect(addresses, raw).toEqual(expect.arrayContaining(members.map(({ email }) => email)));
          seen.counted += 1;
        } else for (const { address } of all) expect(isAddress(address), raw).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
  expect(seen.counted).toBeGreaterThan(100);
  expect(seen.unknown).toBeGreaterThan(0);
});

test.each([
  ['refuse', refused],
  ['never answer', never],
])('Where the address books %s, no list goes for nobody or for one person.', async (_what, broken) => {
  vi.useFakeTimers();
  client.broken.set('mailingLists.list', broken);
  await fc.assert(
    fc.asyncProperty(entries, async ({ raw }) => {
      const reading = reached(raw, 'to');
      await vi.advanceTimersByTimeAsync(5_000);
      const { people: all, unknownLists } = await reading;
      // An entry whose text is an address is one to anybody who cannot look into the books.
      if (unknownLists.length === 0)
        expect(
          all.every(({ address }) => isAddress(address)),
          raw,
        ).toBe(true);
      expect(all.length + unknownLists.length, raw).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
  vi.useRealTimers();
});

async function reached(raw: string, field: 'to' | 'cc' | 'bcc'): Promise<ReturnType<typeof audienceOf>> {
  const window = client.compose({ [field]: [raw] });
  const { draft } = await readWindow(window.tabId, []);
  return audienceOf(draft, []);
}

function people(at: string): { readonly name: string; readonly email: string }[] {
  return Array.from({ length: 6 }, (_one, index) => ({
    name: `P ${index}`,
    email: `p${index}@${at}${index}.example`,
  }));
}
