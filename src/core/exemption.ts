import { canonical } from './address.ts';
import { type Draft, type Known, known, type Recipient } from './draft.ts';
import { matches, parsePattern, type Pattern } from './pattern.ts';
import type { Exemption, Policy } from './policy.ts';

/** What exemptions kept a rule from saying: it must leave a trace. */
export interface Exempted {
  readonly rule: string;
  /** Those that met somebody in this mail. */
  readonly exemptions: readonly Pick<Exemption, 'index' | 'reason'>[];
  /** Ids of the findings that are not said because of them. */
  readonly silenced: readonly string[];
}

/** A draft as a rule may see it under the exemptions that met somebody in it. */
export interface Scope {
  readonly met: readonly Exemption[];
  /** Absent where the rule says nothing at all of this sender's mail. */
  readonly draft?: Draft;
}

/**
 * What a policy's exemptions leave of a draft for one rule, or undefined where none meets anybody in it.
 * @param today as `2026-11-20`; where nobody knows it, an exemption that expires has expired
 */
export function scopeOf(
  rule: string,
  draft: Draft,
  policy: Pick<Policy, 'exemptions' | 'lists'>,
  today: string | undefined,
): Scope | undefined {
  const met: Exemption[] = [];
  let rest = draft;
  for (const exemption of policy.exemptions || []) {
    const { expires, recipients, domains, lists } = exemption;
    if (exemption.rules.indexOf(rule) < 0 || !isFrom(exemption, draft)) continue;
    if (expires !== undefined && (today === undefined || expires < today)) continue;
    if (!recipients && !domains && !lists) return { met: [exemption] };
    const left = without(rest, isExempt(exemption, policy));
    if (left === rest) continue;
    met.push(exemption);
    rest = left;
  }
  return met.length > 0 ? { met, draft: rest } : undefined;
}

/** A sender who could not be read is nobody's exemption. */
function isFrom({ senders }: Exemption, { from }: Draft): boolean {
  if (!senders) return true;
  return from.known && anyOf(senders)(from.value.address);
}

type IsExempt = (recipient: Recipient) => boolean;

function isExempt(exemption: Exemption, { lists = [] }: Pick<Policy, 'lists'>): IsExempt {
  const names = new Set((exemption.lists || []).map(canonical));
  for (const { name, address } of lists) {
    if (name === undefined || !(names.has(canonical(name)) || names.has(canonical(address)))) continue;
    names.add(canonical(name)).add(canonical(address));
  }
  const named = anyOf((exemption.recipients || []).concat(exemption.domains || []));
  return (recipient) => {
    if (recipient.kind === 'list') return names.has(canonical(recipient.name));
    if (recipient.kind === 'unresolved') return false;
    return named(recipient.address) || names.has(canonical(recipient.address));
  };
}

function anyOf(texts: readonly string[]): (address: string) => boolean {
  const patterns = texts
    .map(parsePattern)
    .filter((pattern): pattern is Pattern => pattern.kind !== 'problem');
  return (address) => patterns.some((pattern) => matches(pattern, address));
}

/** The draft without those who are exempt; itself where nobody is. */
function without(draft: Draft, exempt: IsExempt): Draft {
  let met = false;
  const stays = (recipient: Recipient): boolean => {
    const leaves = exempt(recipient);
    met = met || leaves;
    return !leaves;
  };
  const rest = (field: Known<readonly Recipient[]>): Known<readonly Recipient[]> =>
    field.known
      ? known(
          field.value
            .filter(stays)
            .map((one) =>
              one.kind === 'list' && one.members.known
                ? Object.assign({}, one, { members: known(one.members.value.filter(stays)) })
                : one,
            ),
        )
      : field;
  const fields = { to: rest(draft.to), cc: rest(draft.cc), bcc: rest(draft.bcc) };
  return met ? Object.assign({}, draft, fields) : draft;
}
