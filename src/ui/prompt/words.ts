import type { Trouble } from '../../core/judge.ts';
import type { Field } from '../../core/draft.ts';
import type { Problem } from '../../core/host.ts';
import type { Policy } from '../../core/policy.ts';
import type { Sentences } from '../../core/rule.ts';

/** How many people and how many lists of unknown size a sentence is about. */
export interface Amount {
  readonly people: number;
  readonly lists: number;
}

/** Where a part that was not read can be tried again. */
export type Retry = 'here' | 'send';

/** Every sentence of the prompt that does not come from a rule, in one language. */
export interface PromptWords {
  readonly held: string;
  readonly edit: string;
  readonly retry: string;
  readonly moveAndSend: (amount: Amount) => string;
  readonly moveOnly: (amount: Amount) => string;
  readonly moveAndLook: string;
  readonly whomToMove: string;
  readonly movesExternals: (amount: Amount) => string;
  readonly movesEveryone: (amount: Amount) => string;
  readonly preview: string;
  readonly plain: (amount: Amount) => string;
  readonly line: (label: string, before: string, after: string) => string;
  readonly field: Readonly<Record<Field, string>>;
  readonly fillerOwn: string;
  readonly filler: (address: string) => string;
  readonly working: string;
  readonly asIs: string;
  readonly sendVisible: (amount: Amount) => string;
  readonly sendAnyway: (amount: Amount) => string;
  readonly agreeVisible: (amount: Amount) => string;
  readonly agreeAnyway: (amount: Amount) => string;
  readonly notAsIs: (contact: string) => string;
  readonly notAsIsUnread: string;
  readonly notAsIsYet: string;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly number: (number: number) => string;
  readonly numberWrong: (number: number) => string;
  readonly ticks: (count: number) => string;
  readonly ticksMissing: string;
  readonly tickGroup: (title: string, count: number) => string;
  readonly circle: (count: number) => string;
  readonly further: string;
  readonly troubles: string;
  readonly details: (notes: number) => string;
  readonly notes: string;
  readonly newcomers: (count: number) => string;
  readonly external: (count: number) => string;
  readonly everybody: (count: number) => string;
  readonly internal: (count: number) => string;
  readonly hidden: (count: number) => string;
  readonly inReplyTo: (count: number) => string;
  readonly unknownLists: (count: number) => string;
  readonly noDomain: string;
  readonly personalAddresses: string;
  readonly throughList: (list: string) => string;
  readonly more: (count: number) => string;
  readonly problems: Readonly<Record<Problem, string>>;
  /** @param retry what the person can do to have it read once more: here, or by another Send */
  readonly trouble: (trouble: Trouble, contact: string, retry: Retry) => Sentences;
  readonly unknownRule: (rule: string, contact: string) => Sentences;
  /** A rule's title, and the reasons of the exemptions that kept it from saying something. */
  readonly exempted: (title: string, reasons: readonly string[]) => Sentences;
  /** Of the text only the first so many characters were looked at. */
  readonly bodyCut: (characters: number) => Sentences;
  readonly policy: (policy: Policy) => string;
  readonly subject: (subject: string) => string;
}
