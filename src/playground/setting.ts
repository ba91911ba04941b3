import { isDomain } from '../core/address.ts';
import type { Policy } from '../core/policy.ts';
import type { Language } from '../core/rule.ts';
import type { Faults } from '../hosts/memory/surroundings.ts';
import { builtInPolicy, readPolicy, unreadablePolicy } from '../policy/policy.ts';
import { problemText } from '../policy/problem.ts';
import { RULES } from '../rules/index.ts';
import { type FaultName, WORDS } from './words.ts';

/** What stands around the compose window: whose organisation, which policy, which trouble. */
export interface Setting {
  /** Domains divided by commas. */
  readonly ourDomains: string;
  /** An organisation's policy as text; '' for none. */
  readonly policyText: string;
  readonly fault: FaultName;
}

/** The policy in force, as a mail client would come to it, and what is wrong with what was typed. */
export interface InForce {
  readonly policy: Policy;
  readonly problems: readonly string[];
}

/** Reads the setting as a client does: a policy that cannot be read is never taken for none. */
export function inForce(setting: Setting, language: Language): InForce {
  if (setting.policyText.trim() !== '') {
    const given = { rules: RULES, source: 'playground' };
    const read = readPolicy(setting.policyText, given);
    if (read.ok) return { policy: read.policy, problems: [] };
    return {
      policy: unreadablePolicy(given),
      problems: read.problems.map((problem) => problemText(problem, language)),
    };
  }
  const domains = setting.ourDomains.split(/[\s,、]+/).filter((domain) => domain !== '');
  return {
    policy: { ...builtInPolicy(RULES), ourDomains: domains.filter(isDomain) },
    problems: domains.filter((domain) => !isDomain(domain)).map(WORDS[language].badDomain),
  };
}

/** Makes the client of variables fail as chosen, at its next writes or readings. */
export function letFail(faults: Faults, fault: FaultName): void {
  faults.writes =
    fault === 'half' ? ['half', 'refused'] : fault === 'refused' || fault === 'ignored' ? [fault] : [];
  for (const part of ['to', 'body'] as const) delete faults.unread[part];
  if (fault === 'unread') faults.unread.to = 'timed-out';
  if (fault === 'unchecked') faults.unread.body = 'failed';
}
