import { attachmentMarkIn, attachmentMentionIn, hasFileLink } from '../../content/text/attachment-mention.ts';
import { ownTextIn } from '../../content/text/own-text.ts';
import { proseOf } from '../../content/text/prose.ts';
import type { Level } from '../../core/level.ts';
import { flag } from '../../core/option.ts';
import { defineRule } from '../../core/rule.ts';
import { texts } from './texts.ts';

/** Where the mail client asks about it by itself, only a note. */
export const grades = { missing: 'ask', 'client-asks': 'note' } as const satisfies { [grade: string]: Level };

/** What may stand for an attachment. */
export const options = {
  linksSuffice: flag({ default: true, stricter: false }),
};

/** What the sentences are made from. */
export type Facts = {
  /** The words that speak of an attachment, as the sender wrote them. */
  readonly words: string;
};

export default defineRule({
  id: 'missing-attachment',
  since: '0.1.0',
  harm: 'lacks',
  needs: ['subject', 'body', 'attachments'],
  grades,
  options,
  texts,

  *check(draft, options) {
    if (!draft.attachments.known || draft.attachments.value.length > 0) return;
    const own = ownTextIn(draft);
    if (!own) return;
    const { text } = own;
    const words =
      attachmentMentionIn(proseOf(text).sentences) ||
      (draft.subject.known ? attachmentMarkIn(draft.subject.value) : undefined);
    if (words === undefined || (options.linksSuffice && hasFileLink(text))) return;
    const clientAsks = (draft.asksItself || []).indexOf('missing-attachment') >= 0;
    yield { grade: clientAsks ? 'client-asks' : 'missing', about: [], data: { words } };
  },
});
