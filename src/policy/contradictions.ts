import { toALabel } from '../core/address.ts';
import { defaultsOf, type OptionSet } from '../core/option.ts';
import type { RuleSetting } from '../core/policy.ts';
import type { AnyRule } from '../core/rule.ts';
import { itemPath, keyPath } from './place.ts';

/** Two places of a policy that do not go together. */
export interface Contradiction {
  readonly path: string;
  /** The place that has the last word. */
  readonly other: string;
}

/** A domain that is in two lists, of which one alone decides whose people it holds. */
export interface DoubledDomain extends Contradiction {
  readonly domain: string;
}

/** A threshold that is never met, because a stricter one comes first. */
export interface UnreachedThreshold extends Contradiction {
  readonly found: number;
  readonly limit: number;
}

/** The lists of domains, the one that decides before the others: persons are nobody's own people. */
const DOMAIN_LISTS = ['personDomains', 'ourDomains', 'partners'] as const;

/** The domains that a policy names in two lists, by how they are compared. @param document a policy without errors */
export function doubledDomains(document: {
  readonly [K in (typeof DOMAIN_LISTS)[number]]?: readonly string[] | undefined;
}): readonly DoubledDomain[] {
  const first = new Map<string, string>();
  const doubled: DoubledDomain[] = [];
  for (const list of DOMAIN_LISTS) {
    (document[list] || []).forEach((written, index) => {
      const path = itemPath(list, index);
      const domain = toALabel(written);
      const other = first.get(domain);
      if (other === undefined) first.set(domain, path);
      else if (!other.startsWith(`${list}[`)) doubled.push({ domain: written.trim(), path, other });
    });
  }
  return doubled;
}

/** What the thresholds of a rule begin with that belong together, the mildest first. */
const STEPS = [
  ['note', 'ask', 'block'],
  ['many', 'veryMany'],
];

/** The thresholds that a policy sets so that a milder one of the same thing lies above a stricter one. */
export function unreachedThresholds(
  rule: AnyRule,
  { options = {} }: RuleSetting,
): readonly UnreachedThreshold[] {
  const path = keyPath('rules', rule.id);
  const values: { readonly [name: string]: unknown } = Object.assign(
    {},
    defaultsOf(rule.options as OptionSet),
    options,
  );
  const unreached: UnreachedThreshold[] = [];
  for (const steps of STEPS) {
    steps.forEach((mild, at) => {
      for (const name of Object.keys(values)) {
        const thing = name.startsWith(mild) ? name.slice(mild.length) : '';
        const strict = steps
          .slice(at + 1)
          .map((step) => step + thing)
          .find((one) => one in values);
        const found = values[name];
        const limit = strict === undefined ? undefined : values[strict];
        if (strict === undefined || !/^[A-Z]/.test(thing)) continue;
        if (!(name in options || strict in options)) continue;
        if (typeof found === 'number' && typeof limit === 'number' && found > limit)
          unreached.push({ path: keyPath(path, name), other: keyPath(path, strict), found, limit });
      }
    });
  }
  return unreached;
}
