import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { Desk } from '../../src/hosts/outlook/pane/desk.ts';
import type { Shown } from '../../src/hosts/outlook/pane/shown.ts';
import type { Item } from './fake-outlook/mailbox.ts';
import { takeSeat } from './fake-outlook/seat.ts';
import { quietConsole } from './quiet-console.ts';

const seat = takeSeat();
quietConsole();

/** At least as many as the property is asked to hold for. */
const RUNS = 250;

describe('Whatever the person edits under the pane', () => {
  test('a move and its undo lose nobody, add nobody, double nobody and show nobody who was hidden.', async () => {
    const outlook = seat.start({ platform: 'web' });
    const item = outlook.compose();
    const { Office } = await seat.open('taskpane');
    const seen = { moved: 0, unmoved: 0, undone: 0, edited: 0 };
    const holds = fc.asyncProperty(anyCase, async ({ before, moving, between, undoing }) => {
      item.edit(before);
      item.sessionData.write('test', 'sekisho.undo', undefined);
      const person = new Typist(item);
      let shown: Shown | undefined;
      const desk = new Desk(Office, (now) => (shown = now), ASKS_AT_TWO);
      const typing = (edits: readonly Edit[]): void => {
        let looks = 0;
        const touched = new Set<string>();
        let isCounted = false;
        outlook.watch = (when, call) => {
          if (when !== 'before' || isCounted || !LOOKS.has(call)) return;
          // All fields are looked at in one go; a field that was written just now is looked at alone.
          isCounted = true;
          queueMicrotask(() => (isCounted = false));
          looks += 1;
          for (const edit of edits) if (edit.look === looks) person.types(edit, touched);
        };
      };
      await desk.refresh();
      const move = shown?.screen.kind === 'prompt' ? shown.screen.view.moves[0] : undefined;
      if (!move) return;
      typing(moving);
      await desk.answer({ do: 'act', action: move.action, then: 'look' });
      outlook.watch = () => undefined;
      seen[isMoved(shown) ? 'moved' : 'unmoved'] += 1;
      expect(person.wrongs).toEqual(NOTHING_WRONG);

      if (between) person.types(between);
      await desk.refresh();
      typing(undoing);
      if (isMoved(shown)) {
        await desk.undo();
        seen.undone += 1;
      }
      outlook.watch = () => undefined;
      expect(person.wrongs).toEqual(NOTHING_WRONG);
      seen.edited += person.edits;
    });
    await swiftly(() => fc.assert(holds, { numRuns: RUNS, examples: FOUND }));
    // Every branch has been walked, and often.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
  }, 300_000);
});

/** As `hurried`, in smaller steps and with less breath between them: hundreds of mails are written here. */
async function swiftly(work: () => Promise<void>): Promise<void> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  try {
    const state = { over: false };
    const done = work().finally(() => {
      state.over = true;
    });
    done.catch(() => undefined);
    while (!state.over) {
      await vi.advanceTimersByTimeAsync(10);
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
    await done;
  } finally {
    vi.useRealTimers();
  }
}

/** Two strangers are too many already. */
const ASKS_AT_TWO = JSON.stringify({
  format: 1,
  revision: 1,
  ourDomains: ['office.example'],
  rules: { 'many-visible-recipients': { askParties: 2 } },
});

const SENDER = 'sato@office.example';
const FIELDS = ['to', 'cc', 'bcc'] as const;
const LOOKS = new Set<string>(FIELDS.map((field) => `${field}.getAsync`));
type Field = (typeof FIELDS)[number];

/** What the person does, and at which of the pane's looks at the fields. */
interface Edit {
  readonly look: number;
  readonly does: 'adds' | 'takes out' | 'puts elsewhere';
  readonly field: Field;
  /** Somebody new, or a place among those who are there. */
  readonly who: number;
}

const POOL = Array.from({ length: 6 }, (_one, index) => `person${index}@firm${index}.example`);
const anyone = fc.constantFrom(...POOL, 'mori@office.example');
const anyField = fc.uniqueArray(anyone, { maxLength: 4 });
const anyEdit: fc.Arbitrary<Edit> = fc.record({
  look: fc.integer({ min: 1, max: 10 }),
  does: fc.constantFrom('adds', 'takes out', 'puts elsewhere'),
  field: fc.constantFrom(...FIELDS),
  who: fc.nat({ max: 20 }),
});
/** A mail, and what the person does in it. */
interface Case {
  readonly before: Readonly<Record<Field, string[]>>;
  readonly moving: readonly Edit[];
  readonly between: Edit | undefined;
  readonly undoing: readonly Edit[];
}

const anyEdits = fc.array(anyEdit, { maxLength: 2 });
const anyCase: fc.Arbitrary<Case> = fc.record({
  before: fc.record({
    to: fc.uniqueArray(anyone, { minLength: 2, maxLength: 5 }),
    cc: anyField,
    bcc: anyField,
  }),
  moving: anyEdits,
  between: fc.option(anyEdit, { nil: undefined }),
  undoing: anyEdits,
});

/** What went wrong once. Looks are counted as after the first mail: the pane looks twice before its first move. */
const FOUND: [Case][] = [
  // Taken out just after the undo had written To: not to be taken for a write without effect.
  [after({ undoing: [{ look: 3, does: 'takes out', field: 'to', who: 1 }] })],
  // Hidden just after the undo had emptied Bcc.
  [after({ undoing: [{ look: 7, does: 'puts elsewhere', field: 'bcc', who: 1 }] })],
  // Put back into To just after the move had written it.
  [after({ moving: [{ look: 5, does: 'puts elsewhere', field: 'to', who: 2 }] })],
  // Hidden just after Bcc was written anew without whom the move had added.
  [
    after({
      moving: [
        { look: 4, does: 'adds', field: 'to', who: 1 },
        { look: 6, does: 'puts elsewhere', field: 'bcc', who: 1 },
      ],
    }),
  ],
  // Hidden beside the one whom the move had added, and another just after Bcc was written anew.
  [
    after({
      moving: [
        { look: 4, does: 'puts elsewhere', field: 'bcc', who: 1 },
        { look: 6, does: 'puts elsewhere', field: 'bcc', who: 1 },
      ],
    }),
  ],
];

/** One visible colleague, one stranger in To and one in Cc, and what the person does. */
function after({ moving = [], undoing = [] }: Partial<Pick<Case, 'moving' | 'undoing'>>): Case {
  return {
    before: { to: ['mori@office.example', POOL[0] ?? ''], cc: [POOL[3] ?? ''], bcc: [] },
    moving,
    between: undefined,
    undoing,
  };
}

function isMoved(shown: Shown | undefined): boolean {
  return shown?.screen.kind === 'notice' && shown.screen.notice === 'moved';
}

/** Who is missing, too many, there too often, or visible though never meant to be. */
type Wrongs = Readonly<Record<'lost' | 'added' | 'doubled' | 'shown', readonly string[]>>;

const NOTHING_WRONG: Wrongs = { lost: [], added: [], doubled: [], shown: [] };

/** A person who writes in a mail, and knows whom it is to go to and who was never to be seen. */
class Typist {
  edits = 0;
  readonly #item: Item;
  readonly #wanted: Set<string>;
  readonly #hidden: Set<string>;
  /** How often each was ever written by the person. */
  readonly #written = new Map<string, number>();

  constructor(item: Item) {
    this.#item = item;
    const { to, cc, bcc } = this.#now();
    for (const one of [...to, ...cc, ...bcc]) this.#count(one);
    this.#wanted = new Set([...to, ...cc, ...bcc]);
    this.#hidden = new Set(bcc.filter((one) => !to.includes(one) && !cc.includes(one)));
  }

  /**
   * @param touched whom he has touched under this write: an address that leaves Bcc and comes back between two
   * looks cannot be told from one that never left
   */
  types({ does, field, who }: Edit, touched = new Set<string>()): void {
    const now = this.#now();
    const all = [...new Set([...now.to, ...now.cc, ...now.bcc])];
    const one = does === 'adds' ? `new${who}@typed${who}.example` : all[who % all.length];
    if (one === undefined || one === SENDER || touched.has(one)) return;
    touched.add(one);
    this.edits += 1;
    const without = (name: Field): readonly string[] => now[name].filter((other) => other !== one);
    const left = { to: without('to'), cc: without('cc'), bcc: without('bcc') };
    if (does === 'takes out') {
      this.#item.edit(left);
      this.#wanted.delete(one);
      return;
    }
    // Whoever drags somebody to Bcc does not see that the move has written him there already.
    const bcc = field === 'bcc' ? now.bcc : left.bcc;
    const there = { ...left, bcc };
    this.#item.edit({ ...there, [field]: [...there[field], one] });
    this.#wanted.add(one);
    this.#count(one);
    if (field !== 'bcc') this.#hidden.delete(one);
  }

  /** What is wrong with the mail, as against how the person left it. */
  get wrongs(): Wrongs {
    const { to, cc, bcc } = this.#now();
    const all = [...to, ...cc, ...bcc];
    // The sender's own address may fill a To that would be empty.
    const people = all.filter((one) => one !== SENDER);
    const often = (one: string): number => people.filter((other) => other === one).length;
    return {
      lost: [...this.#wanted].filter((one) => !all.includes(one)),
      added: people.filter((one) => !this.#wanted.has(one)),
      doubled: people.filter((one) => often(one) > (this.#written.get(one) ?? 0)),
      shown: [...to, ...cc].filter((one) => this.#hidden.has(one)),
    };
  }

  #count(one: string): void {
    this.#written.set(one, (this.#written.get(one) ?? 0) + 1);
  }

  #now(): Record<Field, readonly string[]> {
    const { to, cc, bcc } = this.#item;
    const of = (entries: Item['to']): string[] => entries.map(({ address = '' }) => address);
    return { to: of(to), cc: of(cc), bcc: of(bcc) };
  }
}
