import type { Override } from './consent.ts';
import type { Level } from './level.ts';
import type { OptionValue } from './option.ts';

/** The policy as judging needs it: read, checked and merged by the policy room. */
export interface Policy {
  /** SHA-256 of the text it was read from, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly revision: number;
  /** Where it came from: `built-in`, a file's name, `managed`. */
  readonly source: string;
  readonly state: PolicyState;
  /** Whether an organisation set it. Without one the person at the screen is the admin. */
  readonly organisation: boolean;
  readonly name: string;
  /** Whom to ask, in the organisation's own words; '' where nobody is named. */
  readonly contact: string;
  readonly ourDomains: readonly string[];
  readonly rules: { readonly [id: string]: RuleSetting };
}

/**
 * - `built-in`: no organisation's policy was ever given;
 * - `current`: it was read whole;
 * - `unreadable`: one was given and could not be read; the built-in rules judge and the person is told.
 */
export type PolicyState = 'built-in' | 'current' | 'unreadable';

export interface RuleSetting {
  /** The highest level the rule may reach; its strongest findings follow it up and down. */
  readonly level?: Level;
  /** Levels of single named findings. */
  readonly findings?: { readonly [grade: string]: Level };
  /** How its asking findings may be sent in spite of themselves. */
  readonly override?: Override;
  /** False: acquaintances are not remembered, every mail is asked about. */
  readonly circles?: boolean;
  readonly options?: { readonly [name: string]: OptionValue };
}
