import { sha256 } from 'js-sha256';
import { defaultsOf, type OptionSet } from '../core/option.ts';
import type { HealthProblem, Policy } from '../core/policy.ts';
import type { AnyRule } from '../core/rule.ts';
import { canonicalJson } from './canonical-json.ts';
import { type Checked, checkContent, FORMAT, type Manner } from './checks.ts';
import { type Place, placesIn } from './place.ts';
import type { PolicyProblem } from './problem.ts';
import { ProblemList, problemsIn } from './problem-list.ts';
import { pathAsWritten, type Rename } from './renamed.ts';

/** What reading a policy needs to know. */
export interface Given extends Manner {
  /** The rules a policy may speak of. */
  readonly rules: readonly AnyRule[];
  /** Where it came from, in words the admin knows: a file's name, `managed`. */
  readonly source: string;
}

/** A policy with the old names it uses, or everything that is wrong with it. */
export type Read =
  | { readonly ok: true; readonly policy: Policy; readonly renames: readonly Rename[] }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/**
 * Reads a policy from its text. Its digest is that of the text as UTF-8, so it equals what `sha256sum`
 * says of the file if the text was read with its byte order mark, where it has one.
 */
export function readPolicy(text: string, given: Given): Read {
  const json = text.replace(/^\ufeff/, '');
  const scanned = placesIn(json);
  if (!scanned.ok) return { ok: false, problems: [{ code: 'not-json', path: '', place: scanned.place }] };
  const checked = checkContent(JSON.parse(json), given.rules, given);
  const doubled = new ProblemList();
  for (const path of scanned.doubled) doubled.add('doubled-key', () => ({ code: 'doubled-key', path }));
  const all = checked.problems.concat(doubled.only(() => true));
  if (all.length === 0) return accepted(checked, given, sha256(text));
  return { ok: false, problems: inOrder(all, scanned.places, checked.renames) };
}

/** With their places and in the order of the text; the number of the unnamed ones comes last, as one. */
function inOrder(
  problems: readonly PolicyProblem[],
  places: ReadonlyMap<string, Place>,
  renames: readonly Rename[],
): readonly PolicyProblem[] {
  const named = problems.filter((problem) => problem.code !== 'more');
  const unnamed = problemsIn(problems) - named.length;
  const placed: readonly PolicyProblem[] = named
    .map((problem) => {
      const place = places.get(pathAsWritten(problem.path, renames));
      return place ? Object.assign({}, problem, { place }) : problem;
    })
    .sort(
      (a, b) =>
        (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
    );
  return unnamed > 0 ? placed.concat({ code: 'more', path: '', count: unnamed }) : placed;
}

/**
 * Reads a policy's text in a client, without the places of what is wrong: nobody repairs it there, and
 * classic Outlook loads every line of this at each Send. A doubled key, which the command line and the
 * kit refuse, has its last value.
 */
export function readPolicyInClient(text: string, given: Given): Read {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, problems: [{ code: 'not-json', path: '' }] };
  }
  const checked = checkContent(value, given.rules, given);
  if (checked.problems.length > 0) return { ok: false, problems: checked.problems };
  return accepted(checked, given, sha256(text));
}

/**
 * Reads a policy that a client hands over as an object (Thunderbird's managed storage). Its digest is
 * that of its canonical JSON, because no text is left.
 */
export function checkPolicyValue(value: unknown, given: Given): Read {
  const checked = checkContent(value, given.rules, given);
  if (checked.problems.length > 0) return { ok: false, problems: checked.problems };
  return accepted(checked, given, sha256(canonicalJson(value)));
}

/** The rules' own defaults, where no organisation has ever given a policy. */
export function builtInPolicy(rules: readonly AnyRule[]): Policy {
  return {
    sha256: sha256(canonicalJson({ format: FORMAT, revision: 0, rules: defaultsByRule(rules) })),
    revision: 0,
    source: 'built-in',
    state: 'built-in',
    organisation: false,
    name: '',
    contact: '',
    ourDomains: [],
    rules: {},
  };
}

/**
 * What judges where an organisation gave a policy that cannot be read: the rules' defaults, without the
 * freedom of a sender who has no organisation. `judge` holds every mail and says why.
 */
export function unreadablePolicy(given: Given & { readonly contact?: string }): Policy {
  return Object.assign(builtInPolicy(given.rules), {
    source: given.source,
    state: 'unreadable' as const,
    organisation: true,
    contact: given.contact ?? '',
  });
}

function accepted({ content, leftOut, renames }: Checked, { source, layer }: Given, digest: string): Read {
  const health = leftOut.length > 0 && {
    health: [degraded(leftOut)],
  };
  const head = { sha256: digest, source, state: 'current' as const, organisation: layer === undefined };
  return { ok: true, policy: Object.assign(head, content, health), renames };
}

/** The paths that are named, and how many more there are. */
function degraded(leftOut: readonly PolicyProblem[]): HealthProblem {
  const paths = leftOut.filter(({ code }) => code !== 'more').map(({ path }) => path);
  const more = problemsIn(leftOut) - paths.length;
  return Object.assign({ kind: 'degraded' as const, leftOut: paths }, more > 0 && { more });
}

function defaultsByRule(rules: readonly AnyRule[]): Record<string, unknown> {
  const defaults: Record<string, unknown> = {};
  for (const rule of rules) {
    defaults[rule.id] = Object.assign({ findings: rule.grades }, defaultsOf(rule.options as OptionSet));
  }
  return defaults;
}
