/** The patterns by which a policy names people: a domain, its sub-domains, or one address. */

import { canonical, domainOf, isAddress, isDomain, toALabel } from './address.ts';
import { isSharedSuffix, isWithin } from './organisation.ts';

/** `example.com` (with its sub-domains), `*.example.com` (sub-domains only) or `user@example.com`. */
export type Pattern =
  | { readonly kind: 'domain'; readonly domain: string }
  | { readonly kind: 'subdomains'; readonly domain: string }
  | { readonly kind: 'address'; readonly address: string };

/**
 * Why a text is no pattern: nothing there; a "*" elsewhere than in a leading "*."; no domain after "*." or
 * "@"; a domain or an address that cannot exist; or a suffix that unrelated organisations share ("co.jp").
 */
export type PatternProblemCode = 'empty' | 'wildcard-inside' | 'no-domain' | 'bad-domain' | 'public-suffix';

/** A text that names nobody, and why. */
export interface PatternProblem {
  readonly kind: 'problem';
  readonly problem: PatternProblemCode;
}

/** Reads a policy's text as a pattern, or says what is wrong with it; nothing throws. */
export function parsePattern(text: string): Pattern | PatternProblem {
  const trimmed = text.trim();
  if (trimmed === '') return problem('empty');
  const subdomains = trimmed.startsWith('*.');
  const name = subdomains ? trimmed.slice(2) : trimmed;
  if (name === '' || name === '*' || name.endsWith('@') || /^\.+$/.test(name)) return problem('no-domain');
  const isOneAddress = name.indexOf('@') >= 0;
  if (name.indexOf('*') >= 0 || (subdomains && isOneAddress)) return problem('wildcard-inside');
  if (isOneAddress) {
    return isAddress(name) ? { kind: 'address', address: canonical(name) } : problem('bad-domain');
  }
  const domain = toALabel(name);
  if (isSharedSuffix(domain)) return problem('public-suffix');
  if (!isDomain(domain)) return problem('bad-domain');
  return { kind: subdomains ? 'subdomains' : 'domain', domain };
}

/** Whether the pattern names this address: domains by label, addresses in their canonical form. */
export function matches(pattern: Pattern, address: string): boolean {
  if (pattern.kind === 'address') return canonical(address) === pattern.address;
  const domain = domainOf(address);
  return isWithin(domain, pattern.domain) && !(pattern.kind === 'subdomains' && domain === pattern.domain);
}

function problem(code: PatternProblemCode): PatternProblem {
  return { kind: 'problem', problem: code };
}
