import type { Level } from '../../core/level.ts';
import { defineRule } from '../../core/rule.ts';
import { texts } from './texts.ts';

/** Where the mail client asks about it by itself, nothing. */
export const grades = { empty: 'note', 'client-asks': 'off' } as const satisfies { [grade: string]: Level };

/** It has nothing to set. */
export const options = {};

/** What the sentences are made from. */
export type Facts = {
  /** There is a mark such as "Re:" and nothing else. */
  readonly onlyMark: boolean;
};

export default defineRule({
  id: 'empty-subject',
  since: '0.1.0',
  harm: 'lacks',
  needs: ['subject'],
  grades,
  options,
  texts,

  *check(draft) {
    if (!draft.subject.known) return;
    const subject = draft.subject.value.trim();
    const onlyMark = subject !== '';
    if (onlyMark && !/^(?:(?:re|fwd?|aw|wg|返信|転送)\s?[:：]\s*)+$/i.test(subject)) return;
    const clientAsks = !onlyMark && (draft.asksItself || []).indexOf('empty-subject') >= 0;
    yield { grade: clientAsks ? 'client-asks' : 'empty', about: [], data: { onlyMark } };
  },
});
