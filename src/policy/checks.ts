import { isAddress, isDomain } from '../core/address.ts';
import { type Override, OVERRIDES } from '../core/consent.ts';
import { type Level, LEVELS } from '../core/level.ts';
import type { Option, OptionValue } from '../core/option.ts';
import { parsePattern, type PatternProblemCode } from '../core/pattern.ts';
import type { RuleSetting } from '../core/policy.ts';
import type { AnyRule } from '../core/rule.ts';
import { nearest } from './nearest.ts';
import { itemPath, keyPath } from './place.ts';
import { type DomainFault, type Fault, type Kind, kindOf, type PolicyProblem } from './problem.ts';

/** The format this build reads and writes. */
export const FORMAT = 1;

/** The largest revision; every client counts exactly up to here. */
export const LAST_REVISION = Number.MAX_SAFE_INTEGER;

/** The keys a policy may have, the needed ones first. */
export const POLICY_KEYS = [
  'format',
  'revision',
  '$schema',
  'name',
  'contact',
  'ourDomains',
  'rules',
] as const;

/** Those of them that have no default. */
export const NEEDED_KEYS: readonly (typeof POLICY_KEYS)[number][] = ['format', 'revision'];

/** What may be said of every rule, beside its own options. */
export const SETTING_KEYS = ['level', 'findings', 'override', 'circles'] as const;

/** A policy document's content, checked and with its defaults. */
export interface Content {
  readonly revision: number;
  readonly name: string;
  readonly contact: string;
  readonly ourDomains: readonly string[];
  readonly rules: { readonly [id: string]: RuleSetting };
}

/** Reads a document in the closed format. Everything that is wrong is found in one go. */
export function checkContent(
  document: unknown,
  rules: readonly AnyRule[],
): { readonly content: Content; readonly problems: readonly PolicyProblem[] } {
  const problems: PolicyProblem[] = [];
  const read = new Reading(problems);
  const fields = read.object(document, '', POLICY_KEYS) ?? { format: FORMAT, revision: 1 };
  for (const key of NEEDED_KEYS) if (!has(fields, key)) read.fault(key, { code: 'missing-key' });
  const format = read.number(fields['format'], 'format');
  if (format !== undefined && format !== FORMAT)
    read.fault('format', { code: 'other-format', known: FORMAT });
  read.text(fields['$schema'], '$schema');
  const content: Content = {
    revision: read.number(fields['revision'], 'revision', { min: 1, max: LAST_REVISION }) ?? 0,
    name: read.text(fields['name'], 'name') ?? '',
    contact: read.text(fields['contact'], 'contact') ?? '',
    ourDomains: domains(read, fields['ourDomains']),
    rules: settings(read, fields['rules'], rules),
  };
  return { content, problems };
}

function domains(read: Reading, value: unknown): readonly string[] {
  const found: string[] = [];
  (read.list(value, 'ourDomains') ?? []).forEach((entry, index) => {
    const domain = read.domain(entry, itemPath('ourDomains', index));
    if (domain !== undefined) found.push(domain);
  });
  return found;
}

function settings(read: Reading, value: unknown, rules: readonly AnyRule[]): Record<string, RuleSetting> {
  const found: Record<string, RuleSetting> = {};
  const ids = rules.map((rule) => rule.id);
  const fields = read.object(value, 'rules', ids) ?? {};
  for (const rule of rules) {
    if (has(fields, rule.id))
      found[rule.id] = setting(read, fields[rule.id], keyPath('rules', rule.id), rule);
  }
  return found;
}

function setting(read: Reading, value: unknown, path: string, rule: AnyRule): RuleSetting {
  const declared = rule.options as { readonly [name: string]: Option };
  const fields =
    read.object(value, path, (SETTING_KEYS as readonly string[]).concat(Object.keys(declared))) ?? {};
  const level = read.oneOf<Level>(fields['level'], keyPath(path, 'level'), LEVELS);
  const override = read.oneOf<Override>(fields['override'], keyPath(path, 'override'), OVERRIDES);
  const circles = read.flag(fields['circles'], keyPath(path, 'circles'));
  const findings = levels(read, fields['findings'], keyPath(path, 'findings'), Object.keys(rule.grades));
  const options: Record<string, OptionValue> = {};
  for (const name of Object.keys(declared)) {
    const option = declared[name];
    const given = option && read.option(fields[name], keyPath(path, name), option);
    if (given !== undefined) options[name] = given;
  }
  return {
    ...(level !== undefined && { level }),
    ...(findings && { findings }),
    ...(override !== undefined && { override }),
    ...(circles !== undefined && { circles }),
    ...(Object.keys(options).length > 0 && { options }),
  };
}

function levels(
  read: Reading,
  value: unknown,
  path: string,
  grades: readonly string[],
): Record<string, Level> | undefined {
  const fields = read.object(value, path, grades);
  if (!fields) return undefined;
  const found: Record<string, Level> = {};
  for (const grade of grades) {
    const level = read.oneOf<Level>(fields[grade], keyPath(path, grade), LEVELS);
    if (level !== undefined) found[grade] = level;
  }
  return found;
}

type Fields = { readonly [key: string]: unknown };

function has(fields: Fields, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(fields, key);
}

/** Reads values and notes what is wrong. What is absent or wrong comes back as undefined. */
class Reading {
  private readonly problems: PolicyProblem[];

  constructor(problems: PolicyProblem[]) {
    this.problems = problems;
  }

  fault(path: string, fault: Fault): undefined {
    this.problems.push(Object.assign({ path }, fault));
    return undefined;
  }

  object(value: unknown, path: string, allowed: readonly string[]): Fields | undefined {
    if (!this.is('object', value, path, path !== '')) return undefined;
    const fields = value as Fields;
    for (const key of Object.keys(fields)) {
      if (allowed.indexOf(key) >= 0) continue;
      const meant = nearest(key, allowed);
      const fault: Fault = { code: 'unknown-key', key, allowed };
      this.fault(keyPath(path, key), meant === undefined ? fault : { ...fault, nearest: meant });
    }
    return fields;
  }

  list(value: unknown, path: string): readonly unknown[] | undefined {
    return this.is('list', value, path) ? (value as readonly unknown[]) : undefined;
  }

  text(value: unknown, path: string): string | undefined {
    return this.is('text', value, path) ? (value as string) : undefined;
  }

  flag(value: unknown, path: string): boolean | undefined {
    return this.is('yes-or-no', value, path) ? (value as boolean) : undefined;
  }

  number(
    value: unknown,
    path: string,
    range?: { readonly min: number; readonly max: number },
  ): number | undefined {
    if (!this.is('number', value, path)) return undefined;
    const found = value as number;
    if (!range || (Math.floor(found) === found && found >= range.min && found <= range.max)) return found;
    return this.fault(path, { code: 'out-of-range', min: range.min, max: range.max, found });
  }

  oneOf<V extends string>(value: unknown, path: string, allowed: readonly V[]): V | undefined {
    if (!this.is('text', value, path)) return undefined;
    const found = value as string;
    const match = allowed.find((one) => one === found);
    if (match !== undefined) return match;
    const meant = nearest(found, allowed);
    const fault: Fault = { code: 'not-one-of', found, allowed };
    return this.fault(path, meant === undefined ? fault : { ...fault, nearest: meant });
  }

  option(value: unknown, path: string, option: Option): OptionValue | undefined {
    if (option.kind === 'number') return this.number(value, path, option);
    if (option.kind === 'choice') return this.oneOf(value, path, option.values);
    const written = this.text(value, path);
    const address = written === undefined ? undefined : written.trim();
    if (address === undefined || address === '' || isAddress(address)) return address;
    return this.fault(path, { code: 'not-an-address', found: address });
  }

  domain(value: unknown, path: string): string | undefined {
    if (!this.is('text', value, path, false)) return undefined;
    const found = (value as string).trim();
    const pattern = parsePattern(found);
    if (pattern.kind === 'domain') return pattern.domain;
    const because: DomainFault =
      pattern.kind === 'subdomains'
        ? 'wildcard'
        : pattern.kind === 'address'
          ? 'address'
          : domainFault(pattern.problem, found);
    const rest = found.replace(/^\*\./, '').replace(/^.*@/, '');
    const meant = because === 'wildcard' || because === 'address' ? isUsable(rest) : false;
    const fault: Fault = { code: 'not-a-domain', found, because };
    return this.fault(path, meant ? { ...fault, instead: rest } : fault);
  }

  private is(kind: Kind, value: unknown, path: string, optional = true): boolean {
    if (value === undefined && optional) return false;
    const found = kindOf(value);
    if (found !== kind) this.fault(path, { code: 'wrong-kind', wanted: kind, found });
    return found === kind;
  }
}

function domainFault(problem: PatternProblemCode, found: string): DomainFault {
  if (problem === 'empty') return 'empty';
  if (problem === 'public-suffix') return 'shared';
  if (found.indexOf('*') >= 0) return 'wildcard';
  return found.indexOf('@') >= 0 ? 'address' : 'malformed';
}

function isUsable(domain: string): boolean {
  return isDomain(domain) && parsePattern(domain).kind === 'domain';
}
