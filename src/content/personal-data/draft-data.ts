import type { Draft, Known } from '../../core/draft.ts';
import { ownTextIn } from '../text/own-text.ts';
import { type PersonalData, personalDataIn } from './personal-data.ts';
import { READ_FOR_ONE, singlePersonsDataIn, type SingleKind } from './single.ts';

/**
 * The personal data in what the sender of a draft wrote, counted once however many rules ask; undefined
 * where the body was not read.
 */
export function personalDataOf(draft: Pick<Draft, 'body' | 'subject'>): PersonalData | undefined {
  const own = ownTextIn(draft);
  return own && foundIn(draft, own.text).data;
}

/** What a draft tells of exactly one person, looked for once however many rules ask. */
export function singlePersonsDataOf(draft: Pick<Draft, 'body' | 'subject'>): SingleKind | undefined {
  const own = ownTextIn(draft);
  if (!own) return undefined;
  const found = foundIn(draft, own.text);
  if (found.single) return found.single.kind;
  const data = own.text.length <= READ_FOR_ONE ? found.data : undefined;
  const kind = singlePersonsDataIn(own.text, found.heading, data);
  found.single = { kind };
  return kind;
}

interface Found {
  readonly heading: string;
  readonly data: PersonalData;
  single?: { readonly kind: SingleKind | undefined };
}

/** By the reading of the body, which the copies of a draft share; it is forgotten with the draft. */
const kept = new WeakMap<Known<string>, Found>();

function foundIn({ body, subject }: Pick<Draft, 'body' | 'subject'>, text: string): Found {
  const heading = subject.known ? subject.value : '';
  const before = kept.get(body);
  if (before && before.heading === heading) return before;
  const found = { heading, data: personalDataIn(text, heading) };
  kept.set(body, found);
  return found;
}
