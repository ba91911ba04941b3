import { sha256 } from 'js-sha256';
import { canonical } from './address.ts';
import { identityOf } from './action.ts';
import { type Draft, FIELDS, type Known } from './draft.ts';

/**
 * Whom a mail goes to, from whom and whether Bcc hides anybody, as one word to compare: what a change of the recipients
 * depends on. In whatever order and under whatever display names, because clients change both by themselves.
 * @returns 64 hexadecimal digits
 */
export function readingOf(draft: Draft): string {
  const fields = FIELDS.map((field) => of(draft[field], (recipients) => recipients.map(identityOf).sort()));
  const from = of(draft.from, ({ address }) => canonical(address));
  const encrypted = of(draft.encrypted, (value) => value);
  return sha256(JSON.stringify([draft.kind, from, fields, encrypted, draft.signsBcc === true]));
}

function of<T>(part: Known<T>, read: (value: T) => unknown): unknown {
  return part.known ? [read(part.value)] : part.because;
}
