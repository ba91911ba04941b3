import { vi } from 'vitest';
import type { HealthProblem } from '../../src/core/policy.ts';
import type { Language } from '../../src/core/rule.ts';

/** What can be missing or broken, in the order of the page. */
export const GROUPS = ['none', 'policy', 'state', 'store', 'clock', 'client', 'own'] as const;

/** A part of the page. */
export type Group = (typeof GROUPS)[number];

/** One thing that is missing or broken, in words an administrator knows. */
export interface Fault {
  readonly group: Group;
  readonly texts: Readonly<Record<Language, string>>;
  /** Why the sixty may go without a question here, and only here: somebody has wished it so. */
  readonly wished?: Readonly<Record<Language, string>>;
}

/** The two mails that meet every fault: one that must go on, and one that must be held. */
export const MAILS = {
  ordinary: ['buyer@customer.example'],
  crowd: Array.from({ length: 60 }, (_one, index) => `winner${index}@gmail.com`),
} as const;

/** One of the two mails. */
export type MailName = keyof typeof MAILS;

/** The first thing a person is told: about the sixty, or about what could not be done. */
export type Saying =
  | 'crowd'
  | 'unread'
  | 'text'
  | 'attachments'
  | 'rule-failed'
  | 'policy-unreadable'
  | 'failed';

/** What one press of Send came to, as it was seen. */
export type Outcome = { readonly does: 'sent' } | Held;

/** The mail stays, and the person is told why. */
export interface Held {
  readonly does: 'held';
  readonly saying: Saying;
  /** What else is said about the policy. */
  readonly remarks: readonly HealthProblem[];
  /** Whether there is something to press there that helps: moving to Bcc, sending as is, Send again. */
  readonly offers: readonly Offer[];
  /** How an ordinary mail then went: it was tried. */
  readonly then?: 'as-is' | 'again';
  /** Sekisho's answer took longer than the five seconds after which Outlook offers its own. */
  readonly slow?: true;
}

/** What the person is offered: `anyway` by Outlook itself, the others by Sekisho. */
export type Offer = 'move' | 'as-is' | 'again' | 'pane' | 'anyway';

/** Where a mail was sent: a client, in Outlook with what its manifest lets happen. */
export interface Place {
  readonly client: 'thunderbird' | 'web' | 'classic' | 'mac';
  readonly mode?: 'SoftBlock' | 'Block' | 'PromptUser';
}

/** What was seen of one fault in one place. */
export interface Row extends Place {
  readonly ordinary: Outcome;
  readonly crowd: Outcome;
}

/** Keeps what the product writes into the console out of the tests' own. */
export function silence(): void {
  for (const level of ['info', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(() => undefined);
}
