import { levelOf } from '../core/judge.ts';
import { type Level, stricter, strictness } from '../core/level.ts';
import type { Option, OptionValue } from '../core/option.ts';
import { isPersonal } from '../core/organisation.ts';
import type { Exemption, Policy, RuleSetting } from '../core/policy.ts';
import type { AnyRule } from '../core/rule.ts';
import { doubledDomains, unreachedThresholds } from './contradictions.ts';
import { gain } from './layers.ts';
import { itemPath, keyPath, type Place, placesIn } from './place.ts';
import { type Given, readPolicy } from './policy.ts';
import type { PolicyProblem } from './problem.ts';
import { pathAsWritten } from './renamed.ts';

/** What a policy may say, and its writer may not have meant. */
export type Doubt =
  /** Less is asked than without any policy. */
  | { readonly code: 'weaker'; readonly found: OptionValue; readonly builtIn: OptionValue }
  | { readonly code: 'click-opens-block' }
  | { readonly code: 'never-expires' }
  | { readonly code: 'expired'; readonly on: string }
  | { readonly code: 'expires-before-issue' }
  | { readonly code: 'provider'; readonly domain: string }
  | { readonly code: 'renamed'; readonly now: string }
  | { readonly code: 'no-contact' }
  | { readonly code: 'monitors' }
  /** A milder threshold that lies above a stricter one: there it never speaks. */
  | ({ readonly code: 'never-reached'; readonly found: number; readonly limit: number } & Elsewhere)
  | ({ readonly code: 'in-two-lists'; readonly domain: string } & Elsewhere);

/** A second place of the policy that a doubt is about; only what the policy says itself has a place. */
export interface Elsewhere {
  readonly other: string;
  readonly otherPlace?: Place;
}

/** A doubt with its place. */
export type Warning = Doubt & { readonly path: string; readonly place?: Place };

/** Everything that can be said about a policy without a mail. There are no warnings before there are no errors. */
export interface Lint {
  readonly errors: readonly PolicyProblem[];
  readonly warnings: readonly Warning[];
  /** Where there are no errors. */
  readonly policy?: Policy;
}

/**
 * Looks through a policy's text for its writer.
 * @param today the day in UTC, as `2026-11-20`
 */
export function lint(text: string, today: string, given: Given): Lint {
  const read = readPolicy(text, given);
  if (!read.ok) return { errors: read.problems, warnings: [] };
  const { policy, renames } = read;
  const scanned = placesIn(text.replace(/^\ufeff/, ''));
  const warnings: Warning[] = [];
  const placeOf = (path: string): Place | undefined =>
    scanned.ok ? scanned.places.get(pathAsWritten(path, renames)) : undefined;
  const warn: Warn = (path, doubt) => {
    const place = placeOf(path);
    const otherPlace = 'other' in doubt ? placeOf(doubt.other) : undefined;
    warnings.push(Object.assign({ path }, doubt, place && { place }, otherPlace && { otherPlace }));
  };
  for (const { path, now } of renames) warn(path, { code: 'renamed', now });
  if (given.layer === undefined) {
    lookAtWhole(policy, today, warn);
    for (const { path, other, domain } of doubledDomains(JSON.parse(text.replace(/^\ufeff/, '')) as object))
      warn(path, { code: 'in-two-lists', domain, other });
  }
  for (const rule of given.rules) lookAtRule(rule, policy.rules[rule.id] || {}, warn);
  for (const exemption of policy.exemptions || []) lookAtExemption(exemption, today, warn);
  return { errors: [], warnings: warnings.sort(byPlace), policy };
}

type Warn = (path: string, doubt: Doubt) => void;

function byPlace(a: Warning, b: Warning): number {
  return (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0);
}

function lookAtWhole(policy: Policy, today: string, warn: Warn): void {
  const { contact, expires, issued, monitor, ourDomains, partners = [] } = policy;
  if (contact.trim() === '') warn('contact', { code: 'no-contact' });
  if (monitor === true) warn('monitor', { code: 'monitors' });
  if (expires !== undefined && expires < today) warn('expires', { code: 'expired', on: expires });
  if (expires !== undefined && issued !== undefined && expires < issued)
    warn('expires', { code: 'expires-before-issue' });
  lookAtDomains(ourDomains, 'ourDomains', warn);
  lookAtDomains(partners, 'partners', warn);
}

function lookAtDomains(domains: readonly string[], path: string, warn: Warn): void {
  domains.forEach((domain, index) => {
    if (isPersonal(domain)) warn(itemPath(path, index), { code: 'provider', domain });
  });
}

function lookAtRule(rule: AnyRule, setting: RuleSetting, warn: Warn): void {
  const path = keyPath('rules', rule.id);
  const { level, findings = {}, options = {}, override } = setting;
  const defaults: { readonly [grade: string]: Level } = rule.grades;
  const declared = rule.options as { readonly [name: string]: Option };
  const weaker = (key: string, found: OptionValue, builtIn: OptionValue): void => {
    warn(keyPath(path, key), { code: 'weaker', found, builtIn });
  };
  const grades = Object.keys(defaults);
  const strongest = grades.reduce<Level>((most, grade) => stricter(most, defaults[grade] || 'off'), 'off');
  if (level !== undefined && strictness(level) < strictness(strongest)) weaker('level', level, strongest);
  for (const grade of grades) {
    const found = findings[grade];
    const builtIn = defaults[grade] || 'off';
    if (found !== undefined && strictness(found) < strictness(builtIn))
      weaker(keyPath('findings', grade), found, builtIn);
  }
  for (const name of Object.keys(declared)) {
    const option = declared[name];
    const value = options[name];
    if (option && value !== undefined && gain(option, option.default, value) < 0)
      weaker(name, value, option.default);
  }
  for (const { path: threshold, ...unreached } of unreachedThresholds(rule, setting))
    warn(threshold, { code: 'never-reached', ...unreached });
  const blocks = grades.some((grade) => levelOf(rule, { grade }, setting) === 'block');
  if (blocks && override === 'click') warn(keyPath(path, 'override'), { code: 'click-opens-block' });
}

function lookAtExemption({ index, expires, domains = [] }: Exemption, today: string, warn: Warn): void {
  const path = itemPath('exemptions', index);
  if (expires === undefined) warn(path, { code: 'never-expires' });
  else if (expires < today) warn(keyPath(path, 'expires'), { code: 'expired', on: expires });
  lookAtDomains(domains, keyPath(path, 'domains'), warn);
}
