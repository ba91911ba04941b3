import type { Policy } from '../../core/policy.ts';
import { healthOf, type Offered } from '../../policy/health.ts';
import { mergedPolicy } from '../../policy/layers.ts';
import type { Given } from '../../policy/policy.ts';
import type { OfficeNamespace } from './office.ts';
import { readPersonal } from './personal.ts';
import { ELSEWHERE, RULES } from './rules.ts';

/** The rules that a runtime carries, and the ids of those that it leaves to another. */
type Carried = Pick<Given, 'rules' | 'elsewhere'>;

const AT_SEND: Carried = { rules: RULES, elsewhere: ELSEWHERE };

/**
 * The policy in force: the one beneath, with the person's own settings over it as far as it lets them.
 * Settings that cannot be read are as if there were none; the pane says so.
 * @param text as for {@link policyOf}
 */
export function policyInForce(office: OfficeNamespace, text: string, carried: Carried = AT_SEND): Policy {
  const beneath = policyOf(text, carried);
  const own = readPersonal(office, carried.rules);
  if (own.state !== 'read' || !own.wishes) return beneath;
  const { policy } = mergedPolicy(beneath, own.wishes, carried.rules);
  if (beneath.personal !== 'tighten' || beneath.locked === true) return policy;
  // A wish for a rule that one runtime lacks changes nothing there: by their effect the digests of
  // handler and pane would part, and the pane would take the handler for one of another version.
  const whatever = Object.assign({}, beneath, { organisation: false });
  const { sha256 } = mergedPolicy(whatever, own.wishes, carried.rules).policy;
  return Object.assign({}, policy, { sha256 });
}

/**
 * The policy that was built into this file, else the built-in one. It travels inside the file because
 * classic Outlook runs it offline, from its cache: the file is its own last good copy. One that is
 * there but cannot be read is said to be unreadable, never taken for none.
 * @param text as the admin wrote it, '' where there is none
 * @param carried the rules of this runtime
 */
export function policyOf(text: string, carried: Carried = AT_SEND): Policy {
  const offered: Offered = text === '' ? 'none' : { text };
  const today = new Date().toISOString().slice(0, 10);
  return healthOf(Object.assign({ source: 'add-in', offered, lastGood: undefined, today }, carried)).policy;
}
