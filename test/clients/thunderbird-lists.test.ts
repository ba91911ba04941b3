import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { addMailingList, emptyAddressBook, type MailingList } from './thunderbird/address-book.ts';
import { compose } from './thunderbird/compose.ts';
import { type Desk, PROMPT } from './thunderbird/desk.ts';
import { nativePrompts } from './thunderbird/native-prompt.ts';
import { until } from './thunderbird/patience.ts';
import { SENDER } from './thunderbird/profile.ts';
import type { SunkMail } from './thunderbird/smtp-sink.ts';
import { takeThunderbird } from './thunderbird/taken.ts';

/** Below the number at which the guard asks, and above it. */
const FEW = 3;
const MANY = 6;

/** Each list's people are at organisations of their own. */
const LISTS: readonly MailingList[] = [
  { name: 'Choir', members: people('choir', MANY) },
  { name: 'Parents', description: 'All the Parents', members: people('parents', MANY) },
  { name: 'Band', description: 'brass', members: people('band', FEW) },
  { name: '保護者会', members: people('hogosha', MANY) },
  { name: 'ＡＢＣ会', description: '全員（2026年）', members: people('abc', MANY) },
  { name: 'Ärzte & Co. (Köln)', members: people('aerzte', MANY) },
  { name: "O'Neill: Straße", description: 'say "hi", you', members: people('oneill', MANY) },
  { name: 'İzmir', members: people('izmir', MANY) },
  // A list whose entry looks like a person, and one that is called like an address.
  { name: 'Boss', description: 'boss@office.example', members: people('boss', MANY) },
  { name: 'desk@office.example', members: people('desk', MANY) },
  {
    name: 'Everyone',
    description: 'x',
    members: ['CHOIR <cHoIr>', 'PARENTS <all THE parents>', 'z@z.example'],
  },
  { name: 'Collected', members: people('collected', MANY), book: 'collected' },
  { name: 'choir', description: 'of another book', members: people('other', FEW), book: 'collected' },
];

const cases = fc
  .record({
    list: fc.constantFrom(...LISTS),
    form: fc.constantFrom(
      'as-written',
      'as-written',
      'as-written',
      'twice',
      'alone',
      'cut',
      'nobody' as const,
    ),
    letters: fc.constantFrom('as-is', 'upper', 'lower', 'mixed' as const),
    quotes: fc.constantFrom('where-needed', 'both' as const),
    spaces: fc.constantFrom('', ' ', '　', '\u00a0'),
  })
  .map(({ list: { name, description = '' }, form, letters, quotes, spaces }) => {
    const cased = (text: string): string =>
      letters === 'upper'
        ? text.toUpperCase()
        : letters === 'lower'
          ? text.toLowerCase()
          : letters === 'mixed'
            ? [...text].map((sign, at) => (at % 2 === 0 ? sign.toUpperCase() : sign.toLowerCase())).join('')
            : text;
    const written = (text: string): string =>
      quotes === 'both' || /["(),.:;<>@[\]]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : text;
    const second = { twice: name, cut: (description || name).slice(0, -1), nobody: 'nobody knows' }[
      form as string
    ];
    const address = second ?? (description === '' ? name : description);
    const label = written(cased(name));
    return form === 'alone'
      ? `${spaces}${label}${spaces}`
      : `${spaces}${label}${spaces} <${isBare(address) ? cased(address) : written(cased(address))}>${spaces}`;
  });

describe('Lists of the address book in the real Thunderbird', () => {
  const desk = takeThunderbird();
  beforeAll(async () => {
    await emptyAddressBook(desk.tb);
    for (const list of LISTS) await addMailingList(desk.tb, list);
  });

  it.each([
    ['in another case', 'cHOIR <ChOiR>', MANY],
    ['with its description in another case', 'PARENTS <"ALL THE PARENTS">', MANY],
    ['in Japanese and full width', 'ａｂｃ会 <全員（2026年）>', MANY],
    ['with an umlaut and brackets', '"ÄRZTE & CO. (KÖLN)" <"ärzte & co. (köln)">', MANY],
    ['that looks like a person', 'boss <BOSS@office.example>', MANY],
    ['that is called like an address', '"DESK@office.example" <desk@OFFICE.example>', MANY],
    ['of another book', 'COLLECTED <collected>', MANY],
  ])('counts the members of a list %s, and is asked about them', async (_, entry, count) => {
    const window = await compose(desk.tb, { to: [SENDER.address] });
    await window.typeRecipient('to', entry);
    await window.send();
    expect((await desk.prompt()).headline).toContain(`${count}`);
  });

  it.each(['Nobody', 'nobody <knows>', '"all the parents"', 'Choirs <Choirs>', 'info@localhost'])(
    'asks about %s, which is no address and no list that it knows',
    async (entry) => {
      const window = await compose(desk.tb, { to: ['a@customer.example'] });
      await window.typeRecipient('cc', entry);
      await window.send();
      const { headline, text } = await desk.prompt();
      expect(headline).toMatch(/Nobody can tell how many people are in/);
      expect(text).toContain(/^[\w@]+/.exec(entry.replaceAll('"', ''))?.[0]);
    },
  );

  it('asks or has counted whoever gets the mail, however the list is written', async () => {
    const seen = { silent: 0, asked: 0, sent: 0 };
    await fc.assert(
      fc.asyncProperty(cases, fc.constantFrom('to', 'cc' as const), async (entry, row) => {
        await desk.clear();
        const window = await compose(desk.tb, { to: [SENDER.address] });
        await window.typeRecipient(row, entry);
        const before = desk.decisions().length;
        await window.send();
        const asked = await until(
          async () => {
            const decision = desk.decisions()[before];
            if (decision) return { people: decision.people, question: '' };
            const prompt = await promptNow(desk);
            return prompt === undefined ? undefined : { people: 0, question: prompt };
          },
          60_000,
          `an answer to ${entry}`,
        );
        if (asked.question !== '') {
          seen.asked += 1;
          await desk.press(PROMPT, /^Send/);
        } else seen.silent += 1;
        const mail = await mailOrRefusal(desk);
        if (!mail) return;
        seen.sent += 1;
        const reached = new Set(mail.rcptTo.filter((address) => address !== SENDER.address));
        const counted = asked.question === '' ? asked.people : Number(/\d+/.exec(asked.question)?.[0]);
        if (asked.question === '') expect(reached.size, entry).toBeLessThan(5);
        if (!asked.question.includes('Nobody can tell'))
          expect(counted, entry).toBeGreaterThanOrEqual(reached.size);
      }),
      { numRuns: 16, endOnFailure: true },
    );
    expect(seen.asked).toBeGreaterThan(0);
    expect(seen.sent).toBeGreaterThan(0);
  });
});

/** The headline of a prompt that can be answered, if one is open. */
async function promptNow(desk: Desk): Promise<string | undefined> {
  const pages = await desk.tb.windows();
  if (!pages.some(({ type }) => type === 'mail:extensionPopup')) return undefined;
  return (await desk.prompt()).headline;
}

/** The mail that left, or nothing where Thunderbird itself refused it. */
async function mailOrRefusal(desk: Desk): Promise<SunkMail | undefined> {
  const came = await until(
    async () => desk.sink.mails[0] ?? ((await nativePrompts(desk.tb)).length > 0 ? 'refused' : undefined),
    60_000,
    'a mail, or a refusal of Thunderbird’s',
  );
  return came === 'refused' ? undefined : came;
}

function people(at: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `Person ${index} <p${index}@${at}${index}.example>`);
}

function isBare(text: string): boolean {
  return /^[\w@.-]+$/.test(text);
}
