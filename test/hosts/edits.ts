import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShownFields } from './contract-client.ts';

/** What came of an answer: asked once more, gone, moved and waiting for another Send, or left open. */
export type Came = 'asked' | 'left' | 'moved' | 'kept';

/** A mail client in whose windows a person writes while Sekisho asks, moves and undoes. */
export interface EditedClient {
  /** The address mails are sent from, which may come to stand in an empty To. */
  readonly sender: string;
  /** Whether a moved mail can leave without another Send. */
  readonly sends: boolean;
  /** Opens a mail; addresses only. */
  open(fields: ShownFields): Promise<EditedMail>;
  leave(): Promise<void>;
}

/** One mail of such a client; nothing but `move` and `undo` goes through Sekisho. */
export interface EditedMail {
  /** Presses Send. */
  press(): Promise<'asked' | 'left'>;
  /** The person changes the fields to these, past Sekisho. */
  edit(fields: ShownFields): Promise<void>;
  /** Takes the first move of the question on the screen; where it has none, goes back to editing. */
  move(then: 'send' | 'look'): Promise<Came>;
  /** Takes back the move that was made last. */
  undo(): Promise<void>;
  /** The addresses the client holds. */
  fieldsNow(): Promise<ShownFields>;
  /** Closes what is open of it. */
  close(): Promise<void>;
}

/** How many mails; each has a seed of its own. */
const RUNS = 250;

/**
 * Whatever a person writes under the question and after the move: nobody is lost, nobody added, nobody doubled.
 * @param runs fewer only where a client is slow
 */
export function editsProperty(name: string, make: () => Promise<EditedClient>, runs = RUNS): void {
  describe(`${name}, written into while it asks, moves and undoes,`, () => {
    let client: EditedClient;
    beforeAll(async () => {
      client = await make();
    });
    afterAll(async () => {
      await client.leave();
    });

    it(`loses nobody, adds nobody and doubles nobody, in ${runs} mails`, async () => {
      const reached = { asked: 0, changed: 0, moved: 0, undone: 0 };
      await fc.assert(
        fc.asyncProperty(anyStory, async (story) => {
          const mail = await client.open(story.fields);
          try {
            await live(client, mail, story, reached);
          } finally {
            await mail.close();
          }
        }),
        { numRuns: runs },
      );
      // A property whose mails never come to the point proves nothing.
      for (const count of Object.values(reached)) expect(count).toBeGreaterThan(runs / 10);
    });
  });
}

/** A mail, what its writer does while it is asked about, and after the move. */
interface Story {
  readonly fields: ShownFields;
  readonly under: readonly (readonly Edit[])[];
  readonly then: 'send' | 'look';
  readonly after: readonly Edit[];
}

/** One thing a person does to one recipient: adds, removes, or carries to another field. */
interface Edit {
  readonly do: 'add' | 'remove' | 'carry';
  readonly who: string;
  readonly field: keyof ShownFields;
}

async function live(
  client: EditedClient,
  mail: EditedMail,
  { fields, under, then, after }: Story,
  reached: Record<'asked' | 'changed' | 'moved' | 'undone', number>,
): Promise<void> {
  let truth = fields;
  if ((await mail.press()) === 'left') return;
  let came: Came = 'asked';
  for (const edits of [...under, []]) {
    if (came !== 'asked') break;
    reached.asked += 1;
    const before = truth;
    truth = edited(truth, edits);
    await mail.edit(truth);
    came = await mail.move(client.sends ? then : 'look');
    if (same(before, truth)) {
      expect(['left', 'moved']).toContain(came);
      continue;
    }
    reached.changed += 1;
    expect(['asked', 'kept']).toContain(came);
    expect(sorted(await mail.fieldsNow())).toEqual(sorted(truth));
  }
  if (came !== 'left' && came !== 'moved') return;
  reached.moved += 1;
  const moved = await mail.fieldsNow();
  expectSamePeople(truth, moved, client.sender, (who) => times(truth, who));
  if (came === 'left') return;

  const since = edited(moved, after);
  await mail.edit(since);
  await mail.undo();
  reached.undone += 1;
  const back = await mail.fieldsNow();
  const added = (who: string): number => after.filter((one) => one.do === 'add' && one.who === who).length;
  expectSamePeople(since, back, client.sender, (who) =>
    Math.max(times(since, who), times(truth, who) + added(who)),
  );
  if (same(moved, since)) expect(sorted(back)).toEqual(sorted({ ...truth, bcc: distinct(truth.bcc) }));
  // What was written into To and Cc since stays where it was written.
  for (const field of ['to', 'cc'] as const)
    for (const who of since[field].filter((one) => one !== client.sender)) expect(back[field]).toContain(who);
}

/** The same people as before, but for the sender in a To that would be empty, and nobody more often than that. */
function expectSamePeople(
  before: ShownFields,
  after: ShownFields,
  sender: string,
  most: (who: string) => number,
): void {
  const people = (fields: ShownFields): readonly string[] =>
    distinct(FIELDS.flatMap((field) => fields[field]).filter((who) => who !== sender));
  expect(people(after).toSorted()).toEqual(people(before).toSorted());
  for (const who of people(after)) expect(times(after, who)).toBeLessThanOrEqual(most(who));
  expect(times(after, sender)).toBeLessThanOrEqual(1);
}

function edited(fields: ShownFields, edits: readonly Edit[]): ShownFields {
  const now = { to: [...fields.to], cc: [...fields.cc], bcc: [...fields.bcc] };
  const take = (who: string): boolean =>
    FIELDS.some((field) => {
      const at = now[field].indexOf(who);
      if (at >= 0) now[field].splice(at, 1);
      return at >= 0;
    });
  for (const edit of edits) {
    if (edit.do === 'remove') take(edit.who);
    else if (edit.do === 'add') now[edit.field].push(edit.who);
    else if (take(edit.who)) now[edit.field].push(edit.who);
  }
  return now;
}

const FIELDS = ['to', 'cc', 'bcc'] as const;

/** So many strangers that a Send is asked about, whatever else is in the mail. */
const STRANGERS = Array.from({ length: 8 }, (_one, at) => `stranger${at}@firm${at}.example`);
/** Others who come and go. */
const OTHERS = ['aya@gmail.com', 'ken@customer.example', 'mari@office.example', 'jun@office.example'];

const anybody = fc.constantFrom(...STRANGERS, ...OTHERS);
const anyField = fc.constantFrom(...FIELDS);
const anyEdit: fc.Arbitrary<Edit> = fc.record({
  do: fc.constantFrom('add' as const, 'remove' as const, 'carry' as const),
  who: anybody,
  field: anyField,
});
const anyEdits = fc.oneof(fc.constant<Edit[]>([]), fc.array(anyEdit, { minLength: 1, maxLength: 4 }));

const anyStory: fc.Arbitrary<Story> = fc.record({
  fields: fc
    .record({
      strangers: fc.array(fc.constantFrom('to' as const, 'cc' as const), {
        minLength: STRANGERS.length,
        maxLength: STRANGERS.length,
      }),
      others: fc.uniqueArray(fc.record({ who: fc.constantFrom(...OTHERS), field: anyField }), {
        selector: ({ who }) => who,
      }),
    })
    .map(({ strangers, others }) =>
      edited(
        { to: [], cc: [], bcc: [] },
        [...STRANGERS.map((who, at) => ({ who, field: strangers[at] ?? 'to' })), ...others].map((one) => ({
          do: 'add',
          ...one,
        })),
      ),
    ),
  under: fc.array(anyEdits, { maxLength: 2 }),
  then: fc.constantFrom('send' as const, 'look' as const),
  after: anyEdits,
});

function times(fields: ShownFields, who: string): number {
  return FIELDS.flatMap((field) => fields[field]).filter((one) => one === who).length;
}

function distinct(all: readonly string[]): readonly string[] {
  return [...new Set(all)];
}

function sorted(fields: ShownFields): ShownFields {
  return { to: fields.to.toSorted(), cc: fields.cc.toSorted(), bcc: fields.bcc.toSorted() };
}

function same(a: ShownFields, b: ShownFields): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}
