import { canonical } from '../../../src/core/address.ts';
import type { Decision } from '../../../src/core/judge.ts';
import { type Result, resultOf } from '../../../src/cli/result.ts';
import { RULES } from '../../../src/rules/index.ts';

/**
 * What `--json` prints, sentences included, without what no two clients share: how an address is spelled,
 * in which order a field is read, and where the policy's text came from.
 */
export interface Verdict extends Pick<Result, 'verdict' | 'findings' | 'actions'> {
  readonly policy: Pick<Result['policy'], 'state' | 'revision'>;
}

/** The verdict in what the command line printed. */
export function verdictIn(printed: string): Verdict {
  return verdictOf(JSON.parse(printed) as Result);
}

/** The verdict of a decision, in the command line's own form and in English. */
export function verdictFrom(decision: Decision): Verdict {
  return verdictOf(resultOf(decision, RULES, 'en'));
}

function verdictOf({ verdict, findings, actions, policy: { state, revision } }: Result): Verdict {
  return {
    verdict,
    // One client knows more than another of how a mail began; what they say of it is compared.
    findings: findings.map(({ grade: _grade, data: _data, ...finding }) => ({
      ...finding,
      about: sorted(finding.about),
    })),
    actions: actions.map((action) => ({ ...action, recipients: sorted(action.recipients) })),
    policy: { state, revision },
  };
}

function sorted(addresses: readonly string[]): readonly string[] {
  return addresses.map(canonical).sort();
}
