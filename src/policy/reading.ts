import { isAddress, isDomain } from '../core/address.ts';
import type { Entry, Option, OptionValue, TableOption, TableRow } from '../core/option.ts';
import { parsePattern, type PatternProblemCode } from '../core/pattern.ts';
import { nearest } from './nearest.ts';
import { itemPath, keyPath } from './place.ts';
import { type DomainFault, type Fault, type Kind, kindOf } from './problem.ts';
import type { ProblemList } from './problem-list.ts';

/** An object's values before they are checked. */
export type Fields = { readonly [key: string]: unknown };

/** Whether the object itself has the key, whatever objects inherit. */
export function has(fields: Fields, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(fields, key);
}

/** Reads values and notes what is wrong. What is absent or wrong comes back as undefined. */
export class Reading {
  private readonly problems: ProblemList;

  constructor(problems: ProblemList) {
    this.problems = problems;
  }

  fault(path: string, fault: Fault): undefined {
    this.problems.add(fault.code, () => Object.assign({ path }, fault));
    return undefined;
  }

  object(value: unknown, path: string, allowed: readonly string[]): Fields | undefined {
    if (!this.is('object', value, path, path !== '')) return undefined;
    const fields = value as Fields;
    for (const key of Object.keys(fields)) {
      if (allowed.indexOf(key) >= 0) continue;
      this.problems.add('unknown-key', () =>
        Object.assign(
          { path: keyPath(path, key), code: 'unknown-key' as const, key, allowed },
          meant(key, allowed),
        ),
      );
    }
    return fields;
  }

  /** A list's items, each read by `of`; those that are wrong are left out. */
  list<T>(
    value: unknown,
    path: string,
    of: (item: unknown, path: string, index: number) => T | undefined,
  ): readonly T[] | undefined {
    if (!this.is('list', value, path)) return undefined;
    const found: T[] = [];
    (value as readonly unknown[]).forEach((item, index) => {
      // A hole in a client's own list is nothing, and said to be.
      const read = of(item === undefined ? null : item, itemPath(path, index), index);
      if (read !== undefined) found.push(read);
    });
    return found;
  }

  /** A list that says nothing where it has nothing in it. */
  filled<T>(
    value: unknown,
    path: string,
    of: (item: unknown, path: string) => T | undefined,
  ): readonly T[] | undefined {
    const found = this.list(value, path, of);
    return found && (value as readonly unknown[]).length === 0 ? this.fault(path, { code: 'empty' }) : found;
  }

  text(value: unknown, path: string): string | undefined {
    return this.is('text', value, path) ? (value as string) : undefined;
  }

  sentence(value: unknown, path: string): string | undefined {
    const found = this.text(value, path);
    return found !== undefined && found.trim() === '' ? this.fault(path, { code: 'empty' }) : found;
  }

  /** A day of the calendar, as `2026-11-20`. */
  day(value: unknown, path: string): string | undefined {
    const found = this.text(value, path);
    if (found === undefined || isDay(found)) return found;
    return this.fault(path, { code: 'not-a-day', found });
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
    this.problems.add('not-one-of', () =>
      Object.assign({ path, code: 'not-one-of' as const, found, allowed }, meant(found, allowed)),
    );
    return undefined;
  }

  option(value: unknown, path: string, option: Option): OptionValue | undefined {
    if (option.kind === 'number') return this.number(value, path, option);
    if (option.kind === 'choice') return this.oneOf(value, path, option.values);
    if (option.kind === 'flag') return this.flag(value, path);
    if (option.kind === 'list')
      return this.list(value, path, (one, inner) => this.entry(one, inner, option.of));
    if (option.kind === 'table') return this.list(value, path, (one, inner) => this.row(one, inner, option));
    const written = this.text(value, path);
    return written === undefined || written.trim() === '' ? written && '' : this.address(written, path);
  }

  entry(value: unknown, path: string, of: Entry): string | undefined {
    if (value === undefined) return this.fault(path, { code: 'missing-key' });
    const found = of === 'people' ? this.people(value, path) : this.sentence(value, path);
    return found && found.trim();
  }

  row(value: unknown, path: string, { columns }: TableOption<string>): TableRow | undefined {
    const names = Object.keys(columns);
    const fields = this.object(value, path, names);
    const row: { [column: string]: string } = {};
    for (const name of fields ? names : []) {
      const found = fields && this.entry(fields[name], keyPath(path, name), columns[name] || 'words');
      if (found !== undefined) row[name] = found;
    }
    // Half a row might say something else than the whole.
    return Object.keys(row).length === names.length ? row : undefined;
  }

  address(value: unknown, path: string): string | undefined {
    const written = this.text(value, path);
    const found = written && written.trim();
    if (found === undefined || isAddress(found)) return found;
    return this.fault(path, { code: 'not-an-address', found });
  }

  /** An address, or a domain for everybody there. */
  people(value: unknown, path: string): string | undefined {
    const isOne = typeof value === 'string' && value.indexOf('@') >= 0;
    return isOne ? this.address(value, path) : this.domain(value, path);
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
    const usable = because === 'wildcard' || because === 'address' ? isUsable(rest) : false;
    const fault: Fault = { code: 'not-a-domain', found, because };
    return this.fault(path, usable ? Object.assign(fault, { instead: rest }) : fault);
  }

  private is(kind: Kind, value: unknown, path: string, optional = true): boolean {
    if (value === undefined && optional) return false;
    const found = kindOf(value);
    if (found !== kind) this.fault(path, { code: 'wrong-kind', wanted: kind, found });
    return found === kind;
  }
}

/** What was probably meant by a word that nobody knows. */
function meant(word: string, allowed: readonly string[]): { readonly nearest?: string } {
  const known = nearest(word, allowed);
  return known === undefined ? {} : { nearest: known };
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

function isDay(text: string): boolean {
  const found = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (!found) return false;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
