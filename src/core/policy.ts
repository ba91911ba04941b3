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
  /** Below `ourDomains`, and not ours: written there with a `!`. */
  readonly notOurDomains?: readonly string[];
  /** Where each address is a private person, whatever the domain: students, members, residents. */
  readonly personDomains?: readonly string[];
  readonly rules: { readonly [id: string]: RuleSetting };
  /** The day it was issued; days are ISO 8601, as in `2026-11-20`, and end as UTC does. */
  readonly issued?: string;
  /** The last day it is meant for; what follows from that `health` says. */
  readonly expires?: string;
  /** Domains of organisations that are worked with. */
  readonly partners?: readonly string[];
  readonly lists?: readonly NamedList[];
  readonly exemptions?: readonly Exemption[];
  /** It judges and nobody is asked: for rolling out, and for stopping all asking. */
  readonly monitor?: boolean;
  /** Whether the person's own layer may make it stricter; looser never. */
  readonly personal?: PersonalLayer;
  /** What the person's own layer may not touch at all: everything, or these paths. */
  readonly locked?: true | readonly string[];
  /** What is wrong with it although it judges; absent where nothing is known to be. */
  readonly health?: readonly HealthProblem[];
}

/**
 * Whose rules judge:
 * - `built-in`: the rules' own defaults, because no organisation's policy was ever given;
 * - `current`: an organisation's, perhaps the copy of an earlier day, as `health` then says;
 * - `unreadable`: one was given, and neither it nor a copy could be read; the rules' defaults judge,
 *   every mail is held, and the person is told.
 */
export type PolicyState = 'built-in' | 'current' | 'unreadable';

/**
 * A trouble with the policy that does not hold the mail, because the organisation's rules judge all the same:
 * - `unreadable`, `missing`: so the copy received on that day judges;
 * - `older`: a revision was offered that comes before the one in force, which stays;
 * - `changed`: it is not what was received under the same revision before;
 * - `expired`: it was meant for use until that day;
 * - `degraded`: this version does not understand what stands at these paths and at so many more, and left it out.
 */
export type HealthProblem =
  | { readonly kind: 'unreadable' | 'missing'; readonly received: string }
  | { readonly kind: 'older'; readonly offered: number }
  | { readonly kind: 'changed' }
  | { readonly kind: 'expired'; readonly on: string }
  | { readonly kind: 'degraded'; readonly leftOut: readonly string[]; readonly more?: number };

/** What an organisation's policy lets the person's own layer do. */
export type PersonalLayer = 'none' | 'tighten';

/** A mailing list that the organisation knows. */
export interface NamedList {
  readonly address: string;
  readonly name?: string;
  /** How many people it reaches. */
  readonly size?: number;
  readonly tags?: readonly ListTag[];
}

export type ListTag = 'bcc-only' | 'needs-approval' | 'never';

/** Whom some rules leave alone, and why. */
export interface Exemption {
  /** Its place in the policy, counted from 0. */
  readonly index: number;
  readonly rules: readonly string[];
  readonly reason: string;
  readonly recipients?: readonly string[];
  readonly domains?: readonly string[];
  /** Lists by name or address. */
  readonly lists?: readonly string[];
  /** Addresses or domains; with recipients beside them, both must be met. */
  readonly senders?: readonly string[];
  /** The last day on which it is applied. */
  readonly expires?: string;
}

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
