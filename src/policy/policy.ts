import { sha256 } from 'js-sha256';
import { defaultsOf, type OptionSet } from '../core/option.ts';
import type { Policy } from '../core/policy.ts';
import type { AnyRule } from '../core/rule.ts';
import { canonicalJson } from './canonical-json.ts';
import { checkContent, FORMAT } from './checks.ts';
import { placesIn } from './place.ts';
import type { PolicyProblem } from './problem.ts';

/** What reading a policy needs to know. */
export interface Given {
  /** The rules a policy may speak of. */
  readonly rules: readonly AnyRule[];
  /** Where it came from, in words the admin knows: a file's name, `managed`. */
  readonly source: string;
}

/** A policy, or everything that is wrong with it. */
export type Read =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/**
 * Reads an organisation's policy from its text. Its digest is that of the text as UTF-8, so it equals
 * what `sha256sum` says of the file if the text was read with its byte order mark, where it has one.
 */
export function readPolicy(text: string, given: Given): Read {
  const json = text.replace(/^\ufeff/, '');
  const scanned = placesIn(json);
  if (!scanned.ok) return { ok: false, problems: [{ code: 'not-json', path: '', place: scanned.place }] };
  const { content, problems } = checkContent(JSON.parse(json), given.rules);
  const all = problems.concat(scanned.doubled.map((path) => ({ code: 'doubled-key' as const, path })));
  if (all.length === 0) return { ok: true, policy: current(content, given.source, sha256(text)) };
  return {
    ok: false,
    problems: all
      .map((problem) => {
        const place = scanned.places.get(problem.path);
        return place ? Object.assign({}, problem, { place }) : problem;
      })
      .sort(
        (a, b) =>
          (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
      ),
  };
}

/**
 * Reads a policy that a client hands over as an object (Thunderbird's managed storage). Its digest is
 * that of its canonical JSON, because no text is left.
 */
export function checkPolicyValue(value: unknown, given: Given): Read {
  const { content, problems } = checkContent(value, given.rules);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, policy: current(content, given.source, sha256(canonicalJson(value))) };
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

function current(
  content: ReturnType<typeof checkContent>['content'],
  source: string,
  digest: string,
): Policy {
  return Object.assign({ sha256: digest, source, state: 'current' as const, organisation: true }, content);
}

function defaultsByRule(rules: readonly AnyRule[]): Record<string, unknown> {
  const defaults: Record<string, unknown> = {};
  for (const rule of rules) {
    defaults[rule.id] = Object.assign({ findings: rule.grades }, defaultsOf(rule.options as OptionSet));
  }
  return defaults;
}
