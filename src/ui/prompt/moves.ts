import { type Action, afterMove, type Fields, writtenAs } from '../../core/action.ts';
import { canonical } from '../../core/address.ts';
import { mailboxesOf } from '../../core/mailboxes.ts';
import { type Draft, FIELDS, type Recipient } from '../../core/draft.ts';
import type { Question } from '../../core/host.ts';
import type { Amount, PromptWords } from './words.ts';

/** One way to move recipients, with what it would do. */
export interface MoveView {
  readonly action: Action;
  /** Whom it moves, for choosing between moves. */
  readonly whom: string;
  /** The button that makes the move and lets the mail go (or, where the client cannot send, stay). */
  readonly label: string;
  /** The button that makes the move and lets the person look; '' where `label` does just that. */
  readonly labelLook: string;
  /** What the fields hold before and after. */
  readonly lines: readonly LineView[];
}

/** One recipient field before and after a move. */
export interface LineView {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** The line as one sentence. */
  readonly text: string;
}

/** The recommended move and its alternatives; none where a recipient field could not be read. */
export function movesOf({ decision, draft }: Question, sends: boolean, words: PromptWords): MoveView[] {
  const before = fieldsOf(draft);
  if (!before) return [];
  const internal = new Set(
    decision.audience.people.filter((one) => one.internal && !one.own).map((one) => one.canonical),
  );
  return decision.actions.concat(decision.alternatives).map((action) => {
    const moving = new Set(action.recipients.map(canonical));
    const moved = before.to.concat(before.cc).filter((one) => moving.has(canonical(writtenAs(one))));
    const amount = amountOf(moved);
    const everyone = moved.some((one) =>
      mailboxesOf(one).some((box) => internal.has(canonical(box.address))),
    );
    return {
      action,
      whom: everyone ? words.movesEveryone(amount) : words.movesExternals(amount),
      label: sends ? words.moveAndSend(amount) : words.moveOnly(amount),
      labelLook: sends ? words.moveAndLook : '',
      lines: linesOf(before, action, draft, words),
    };
  });
}

function linesOf(before: Fields, action: Action, draft: Draft, words: PromptWords): LineView[] {
  const after = afterMove(before, action);
  const filled =
    action.placeholder !== undefined &&
    after.to.length === 1 &&
    after.to.every((one) => writtenAs(one) === action.placeholder);
  const own = draft.from.known && draft.from.value.address === action.placeholder;
  const filler = !filled ? '' : own ? words.fillerOwn : words.filler(action.placeholder ?? '');
  return FIELDS.filter((field) => before[field].length > 0 || after[field].length > 0).map((field) => {
    const label = words.field[field];
    const was = words.plain(amountOf(before[field]));
    // Whom a filled-in address reaches is said in words: the number counts the people written to.
    const is =
      field === 'to' && filled
        ? `${words.plain({ people: 0, lists: 0 })}${filler}`
        : words.plain(amountOf(after[field]));
    return { label, before: was, after: is, text: words.line(label, was, is) };
  });
}

/** How many different people, and how many lists that nobody could count. */
function amountOf(recipients: readonly Recipient[]): Amount {
  const people = new Set<string>();
  let lists = 0;
  for (const recipient of recipients) {
    if (recipient.kind === 'list' && !recipient.members.known) lists += 1;
    for (const mailbox of mailboxesOf(recipient)) people.add(canonical(mailbox.address));
  }
  return { people: people.size, lists };
}

function fieldsOf(draft: Draft): Fields | undefined {
  if (!draft.to.known || !draft.cc.known || !draft.bcc.known) return undefined;
  return { to: draft.to.value, cc: draft.cc.value, bcc: draft.bcc.value };
}
