import type { Answer } from '../../core/host.ts';
import type { HealthProblem, PolicyState } from '../../core/policy.ts';
import type { NoticeKind } from '../../ui/notice/kind.ts';
import type { PromptState } from '../../ui/prompt/answering.ts';
import type { PromptView } from '../../ui/prompt/view.ts';
import type { Sight } from './sight.ts';

/** What the add-on's pages say to its background; every message is answered. */
export type Message =
  /** The prompt asks what to show: {@link PromptContent}, or null when the question is gone. */
  | { readonly type: 'prompt-get'; readonly id: string }
  /** The prompt is on the screen. Answer: true, or null when the question is gone. */
  | { readonly type: 'prompt-painted'; readonly id: string; readonly sight: Sight }
  /** The prompt is alive, and how its window stands; also keeps the event page awake. Answer: true or null. */
  | { readonly type: 'prompt-alive'; readonly id: string; readonly sight: Sight }
  | { readonly type: 'prompt-state'; readonly id: string; readonly state: PromptState }
  /** Answer: true when it was taken, false when nobody could see the question, null when that is gone. */
  | { readonly type: 'prompt-answer'; readonly id: string; readonly answer: Answer; readonly sight: Sight }
  /** The notice asks what to show: {@link NoticeContent}. */
  | { readonly type: 'notice-get'; readonly tabId: number }
  /** Take the last move back. Answer: null, or the {@link NoticeContent} that says why that was not done. */
  | { readonly type: 'notice-undo'; readonly tabId: number }
  | { readonly type: 'notice-seen'; readonly tabId: number }
  /** The options page asks what to show: {@link OptionsContent}. */
  | { readonly type: 'options-get' }
  /** Forget one remembered circle, or all. Answer: {@link OptionsContent} afterwards. */
  | { readonly type: 'options-forget'; readonly index: number | 'all' }
  /** Forget every confirmed crowd. Answer: {@link OptionsContent} afterwards. */
  | { readonly type: 'options-forget-crowds' }
  /** The options page asks for the log: its lines as `Known<string>`, oldest first. */
  | { readonly type: 'log-get' }
  /** Erase the log, and what is remembered by subject. Answer: as for `log-get`, afterwards; an error where the store fails. */
  | { readonly type: 'log-erase' };

export interface PromptContent {
  readonly view: PromptView;
  readonly state?: PromptState;
}

/** What is said about one compose window after its Send was stopped. */
export interface NoticeContent {
  readonly kind: NoticeKind;
  /** How many people were moved. */
  readonly count?: number;
  readonly undo?: boolean;
}

export interface OptionsContent {
  readonly policy: {
    readonly name: string;
    readonly state: PolicyState;
    readonly revision: number;
    readonly sha256: string;
    readonly source: string;
    readonly contact: string;
    readonly monitor?: boolean;
    readonly health?: readonly HealthProblem[];
  };
  readonly circles: readonly { readonly members: readonly string[]; readonly remembered: string }[];
  readonly crowds: readonly { readonly people: number; readonly remembered: string }[];
}
