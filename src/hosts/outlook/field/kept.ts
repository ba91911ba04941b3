import { call, messageOf, type MessageCompose, type OfficeNamespace } from '../office.ts';
import type { Kept } from '../session.ts';

/** A field test that was started in the open draft, as the pane keeps it; it ends with the draft. */
export interface Run {
  readonly format: 1;
  /** Tells this run from an earlier one. */
  readonly run: string;
  /** Which Send is waited for; the alert of the second is a softened one. */
  readonly phase: 'first' | 'second';
}

/**
 * Everything the field test keeps about a draft. Each key has one writer, and each event a key of its
 * own, because writes of two runtimes may overtake each other.
 */
export type FieldKey =
  /** The run, and what the pane has found out so far. */
  | 'sekisho.field'
  /** The pane's clock, written again and again while it waits for Send. */
  | 'sekisho.field.beat'
  /** Written and removed to see how long that takes. */
  | 'sekisho.field.trial'
  /** What the handler found out, at the first Send and at the second. */
  | SendKey
  /** An event came while the test was running. */
  | `sekisho.field.on${string}`;

/** Where the handler keeps what it found out at one Send. */
export type SendKey = 'sekisho.field.first' | 'sekisho.field.second';

/** Milliseconds for one call of the field test. */
export const EACH = 3_000;

/** The run that was started in this draft; undefined where there is none. */
export function runIn(kept: Kept | undefined): Run | undefined {
  const run = (kept && kept['sekisho.field']) as Partial<Run> | null | undefined;
  return run && run.format === 1 && typeof run.run === 'string' ? (run as Run) : undefined;
}

/** What the alert's button hands to the pane: it names the run and the Send. */
export function contextOf({ run, phase }: Run): string {
  return `${run}-${phase}`;
}

/** Keeps a part of the field test. @throws OfficeError, DeadlineError, or where nothing can be kept */
export async function keepField(office: OfficeNamespace, key: FieldKey, value: unknown): Promise<void> {
  await call<void>(key, EACH, (done) =>
    messageIn(office).sessionData.setAsync(key, JSON.stringify(value), done),
  );
}

/** The mail that is being written. @throws where there is none */
export function messageIn(office: OfficeNamespace): MessageCompose {
  const item = messageOf(office);
  if (!item) throw new Error('no mail is open');
  return item;
}
