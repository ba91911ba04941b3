import { type Override, OVERRIDES } from '../core/consent.ts';
import { type Level, LEVELS } from '../core/level.ts';
import type { Option, OptionValue } from '../core/option.ts';
import type { Exemption, ListTag, NamedList, PersonalLayer, Policy, RuleSetting } from '../core/policy.ts';
import type { AnyRule } from '../core/rule.ts';
import { domainsIn } from './domains.ts';
import { keyPath } from './place.ts';
import type { Fault, PolicyProblem } from './problem.ts';
import { ProblemList } from './problem-list.ts';
import { type Fields, has, Reading } from './reading.ts';
import { inNewNames, type Rename, type Renamed, RENAMED } from './renamed.ts';

/** The format this build reads and writes. */
export const FORMAT = 1;

/** The largest revision; every client counts exactly up to here. */
export const LAST_REVISION = Number.MAX_SAFE_INTEGER;

/** The keys a policy may have, the needed ones first. */
export const POLICY_KEYS = [
  'format',
  'revision',
  '$schema',
  'issued',
  'expires',
  'name',
  'contact',
  'ourDomains',
  'personDomains',
  'partners',
  'lists',
  'rules',
  'exemptions',
  'monitor',
  'personal',
  'locked',
] as const;

/** Those of them that have no default. */
export const NEEDED_KEYS: readonly (typeof POLICY_KEYS)[number][] = ['format', 'revision'];

/** Those of them that a person's own layer may have; the others only an organisation can decide. */
export const PERSONAL_KEYS: readonly (typeof POLICY_KEYS)[number][] = [
  'format',
  'revision',
  '$schema',
  'lists',
  'rules',
];

/** What may be said of every rule, beside its own options. */
export const SETTING_KEYS = ['level', 'findings', 'override', 'circles'] as const;

/** What may be said of a list. */
export const LIST_KEYS = ['address', 'name', 'size', 'tags'] as const;

/** Whom an exemption may be for: at least one of these. */
export const EXEMPT_KEYS = ['recipients', 'domains', 'lists', 'senders'] as const;

/** What may be said in an exemption, the needed ones first. */
export const EXEMPTION_KEYS = ['rules', 'reason', 'expires', ...EXEMPT_KEYS] as const;

/** How a list may be treated. */
export const TAGS: readonly ListTag[] = ['bcc-only', 'needs-approval', 'never'];

/** What a person's own layer may do, the least first. */
export const PERSONAL: readonly PersonalLayer[] = ['none', 'tighten'];
/** The largest list. */
export const LARGEST_LIST = 10_000_000;

/** A policy document's content, checked and with its defaults. */
export type Content = Omit<Policy, 'sha256' | 'source' | 'state' | 'organisation' | 'health'>;

/** How a document is to be read. */
export interface Manner {
  /** Whose document it is, where it is not an organisation's. */
  readonly layer?: 'personal';
  /**
   * What a younger Sekisho may have written is left out and named instead of refused. What cannot be
   * meant in any format is refused all the same.
   */
  readonly lenient?: boolean;
  /** Ids of rules that this runtime does not carry: what a policy says of them is no mistake. */
  readonly elsewhere?: readonly string[];
  /** Names of earlier versions. */
  readonly renamed?: Renamed;
}

/** What a document says and what is wrong with it. */
export interface Checked {
  readonly content: Content;
  /** Why it cannot be used. */
  readonly problems: readonly PolicyProblem[];
  /** What was left out of it. */
  readonly leftOut: readonly PolicyProblem[];
  /** Old names it uses. */
  readonly renames: readonly Rename[];
}

/** Reads a document in the closed format. Everything that is wrong is found in one go, and the first of each kind named. */
export function checkContent(document: unknown, rules: readonly AnyRule[], manner: Manner = {}): Checked {
  const found = new ProblemList();
  const read = new Reading(found);
  const { elsewhere = [] } = manner;
  const ruleIds = rules.map((rule) => rule.id);
  const { document: named, renames } = inNewNames(document, manner.renamed || RENAMED);
  const all = read.object(named, '', POLICY_KEYS) || { format: FORMAT, revision: 1 };
  const fields = manner.layer === 'personal' ? personal(read, all) : all;
  for (const key of NEEDED_KEYS) if (!has(fields, key)) read.fault(key, { code: 'missing-key' });
  const format = read.number(fields['format'], 'format');
  if (format !== undefined && format !== FORMAT)
    read.fault('format', { code: 'other-format', known: FORMAT });
  read.text(fields['$schema'], '$schema');
  const domains = domainsIn(read, fields);
  const content: Content = Object.assign(
    {
      revision: read.number(fields['revision'], 'revision', { min: 1, max: LAST_REVISION }) ?? 0,
      name: read.text(fields['name'], 'name') || '',
      contact: read.text(fields['contact'], 'contact') || '',
      ourDomains: domains.ours,
      rules: settings(read, fields['rules'], rules, elsewhere),
    },
    present({
      issued: read.day(fields['issued'], 'issued'),
      expires: read.day(fields['expires'], 'expires'),
      notOurDomains: domains.others,
      personDomains: domains.persons,
      partners: read.list(fields['partners'], 'partners', (one, path) => read.domain(one, path)),
      lists: read.list(fields['lists'], 'lists', (one, path) => list(read, one, path)),
      exemptions: read.list(fields['exemptions'], 'exemptions', (one, path, index) =>
        exemption(read, one, path, index, ruleIds.concat(elsewhere), found),
      ),
      monitor: read.flag(fields['monitor'], 'monitor'),
      personal: read.oneOf(fields['personal'], 'personal', PERSONAL),
      locked: locked(read, fields['locked'], rules, elsewhere),
    }),
  );
  // The revision is read first, so that it is among the named ones of its kind.
  const refused = (code: Fault['code'], path: string): boolean =>
    manner.lenient !== true || path === 'revision' || MEANT_NOWHERE.indexOf(code) >= 0;
  return {
    content,
    problems: found.only(refused),
    leftOut: found.only((code, path) => !refused(code, path)),
    renames,
  };
}

/** Every path that an organisation may lock. */
export function lockable(rules: readonly AnyRule[]): readonly string[] {
  const paths = ['lists', 'rules'];
  for (const rule of rules) {
    const path = keyPath('rules', rule.id);
    const keys = (SETTING_KEYS as readonly string[]).concat(Object.keys(rule.options as object));
    const grades = Object.keys(rule.grades).map((grade) => keyPath('findings', grade));
    paths.push(path, ...keys.concat(grades).map((key) => keyPath(path, key)));
  }
  return paths;
}

/** No format, however young, means anything by these. */
const MEANT_NOWHERE: readonly Fault['code'][] = ['wrong-kind', 'missing-key', 'other-format'];

/** What a person may not set is named, and is as if it were not there. */
function personal(read: Reading, fields: Fields): Fields {
  const own: { [key: string]: unknown } = {};
  for (const key of Object.keys(fields)) {
    if ((PERSONAL_KEYS as readonly string[]).indexOf(key) >= 0) own[key] = fields[key];
    else if ((POLICY_KEYS as readonly string[]).indexOf(key) >= 0) read.fault(key, { code: 'not-personal' });
  }
  return own;
}

function list(read: Reading, value: unknown, path: string): NamedList | undefined {
  const fields = read.object(value, path, LIST_KEYS);
  if (!fields) return undefined;
  if (!has(fields, 'address')) read.fault(keyPath(path, 'address'), { code: 'missing-key' });
  const address = read.address(fields['address'], keyPath(path, 'address'));
  const more = present({
    name: read.text(fields['name'], keyPath(path, 'name')),
    size: read.number(fields['size'], keyPath(path, 'size'), { min: 1, max: LARGEST_LIST }),
    tags: read.list(fields['tags'], keyPath(path, 'tags'), (one, inner) => read.oneOf(one, inner, TAGS)),
  });
  return address === undefined ? undefined : Object.assign({ address }, more);
}

/** One of which anything is not understood is left out whole: part of it might exempt more people. */
function exemption(
  read: Reading,
  value: unknown,
  path: string,
  index: number,
  ids: readonly string[],
  problems: ProblemList,
): Exemption | undefined {
  const before = problems.length;
  const fields = read.object(value, path, EXEMPTION_KEYS);
  if (!fields) return undefined;
  for (const key of ['rules', 'reason'] as const)
    if (!has(fields, key)) read.fault(keyPath(path, key), { code: 'missing-key' });
  if (!EXEMPT_KEYS.some((key) => has(fields, key)))
    read.fault(path, { code: 'names-nobody', allowed: EXEMPT_KEYS });
  const texts = (key: string, of: (one: unknown, path: string) => string | undefined) =>
    read.filled(fields[key], keyPath(path, key), of);
  const found = Object.assign(
    {
      index,
      rules: texts('rules', (one, inner) => read.oneOf(one, inner, ids)) || [],
      reason: read.sentence(fields['reason'], keyPath(path, 'reason')) || '',
    },
    present({
      recipients: texts('recipients', (one, inner) => read.address(one, inner)),
      domains: texts('domains', (one, inner) => read.domain(one, inner)),
      lists: texts('lists', (one, inner) => read.sentence(one, inner)),
      senders: texts('senders', (one, inner) => read.people(one, inner)),
      expires: read.day(fields['expires'], keyPath(path, 'expires')),
    }),
  );
  return problems.length > before ? undefined : found;
}

function locked(
  read: Reading,
  value: unknown,
  rules: readonly AnyRule[],
  elsewhere: readonly string[],
): true | readonly string[] | undefined {
  if (typeof value === 'boolean') return value || undefined;
  const paths = lockable(rules);
  const isElsewhere = (one: unknown): boolean =>
    typeof one === 'string' && elsewhere.some((id) => `${one}.`.startsWith(`${keyPath('rules', id)}.`));
  return read.list(value, 'locked', (one, path) =>
    isElsewhere(one) ? undefined : read.oneOf(one, path, paths),
  );
}

/** What is said of rules that are elsewhere is kept no further than whether they are off. */
function settings(
  read: Reading,
  value: unknown,
  rules: readonly AnyRule[],
  elsewhere: readonly string[],
): Record<string, RuleSetting> {
  const found: Record<string, RuleSetting> = {};
  const ids = rules.map((rule) => rule.id);
  const fields = read.object(value, 'rules', ids.concat(elsewhere)) ?? {};
  for (const id of elsewhere) {
    const given = fields[id] as RuleSetting | null | undefined;
    if (given && given.level === 'off') found[id] = { level: 'off' };
  }
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
  const options: Record<string, OptionValue> = {};
  for (const name of Object.keys(declared)) {
    const option = declared[name];
    const given = option && read.option(fields[name], keyPath(path, name), option);
    if (given !== undefined) options[name] = given;
  }
  return present({
    level: read.oneOf<Level>(fields['level'], keyPath(path, 'level'), LEVELS),
    findings: levels(read, fields['findings'], keyPath(path, 'findings'), Object.keys(rule.grades)),
    override: read.oneOf<Override>(fields['override'], keyPath(path, 'override'), OVERRIDES),
    circles: read.flag(fields['circles'], keyPath(path, 'circles')),
    options: Object.keys(options).length > 0 ? options : undefined,
  });
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

/** Only what is there: absent and undefined are not the same to a reader of the policy. */
function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const found: Partial<T> = {};
  for (const key of Object.keys(fields) as (keyof T)[]) {
    if (fields[key] !== undefined) found[key] = fields[key];
  }
  return found as { [K in keyof T]?: Exclude<T[K], undefined> };
}
