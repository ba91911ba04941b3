import type { NoticeKind } from '../../../ui/notice/kind.ts';
import type { PromptView } from '../../../ui/prompt/view.ts';
import type { Refusal } from '../moving/move.ts';

/** Everything the pane shows at one moment, as plain data. */
export interface Shown {
  readonly screen: Screen;
  /** What is said beside it, the most urgent first. */
  readonly remarks: readonly Remark[];
  /** The person waits for this screen: it may take the focus. */
  readonly expected: boolean;
  /** The handler that asked last about this mail, if one has. */
  readonly handler?: { readonly build: string; readonly policy: string };
}

export type Screen =
  /** `round` rises with every answer: a prompt that was answered is shown anew even if it says the same. */
  | { readonly kind: 'prompt'; readonly view: PromptView; readonly round: number }
  | { readonly kind: 'notice'; readonly notice: NoticeKind; readonly count?: number; readonly undo?: true };

/**
 * - `skew`: handler and pane are of different builds or policies;
 * - `changed`, `reread`: why another question is shown than the handler's;
 * - `undone`, `undo-changed`, `undo-failed`: how an undo ended;
 * - `left`: the person went to another mail while this one was written;
 * - `edited`: the mail changed before anything was written, or while it was: nothing was moved;
 * - `not-remembered`: the yes is kept, the acquaintances are not;
 * - `not-lasting`: the yes is kept until the meeting's window closes, not with the meeting;
 * - `not-kept`: the yes is not kept; `unheard`: it was, and the handler asked again;
 * - `unwritable`, `full`: why a move is not offered.
 */
export type Remark =
  | {
      readonly kind:
        | 'skew'
        | 'changed'
        | 'reread'
        | 'undone'
        | 'undo-changed'
        | 'undo-failed'
        | 'left'
        | 'edited'
        | 'not-remembered'
        | 'not-lasting';
    }
  | { readonly kind: 'not-kept' | 'unheard'; readonly contact: string }
  | Exclude<Refusal, { readonly kind: 'unread' }>;
