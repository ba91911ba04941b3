/** Domains that can be taken for others. */

import { mixesScripts, unicodeOf } from './confusables.ts';
import { sharedSuffixes } from './organisation.ts';
import {
  editsLookedFor,
  lengthOf,
  type Name,
  nameOf,
  type Original,
  type Originals,
  type Standing,
} from './original.ts';
import { type Edit, editsBetween, isTypical, lettersApart, romanised } from './typing-slip.ts';

/**
 * How a domain resembles another, the most telling first:
 * - `homograph`: letters that look the same (exаmple with a Cyrillic а, examp1e, exarnple);
 * - `imitated`: the other's whole name inside it (example.com.evil.jp, example-com.jp);
 * - `mixed-script`: it resembles nobody known, but mixes alphabets in one word;
 * - `slip`: what fingers make of the other's name (exmaple, exanple, gmail.con);
 * - `neighbour`: one letter or number apart, as two real companies may be (sanko, sanyo; plant1, plant2);
 * - `other-ending`: the same name under another ending (example.co.jp, example.com).
 */
export type LikenessKind = 'homograph' | 'imitated' | 'mixed-script' | 'slip' | 'neighbour' | 'other-ending';

/** What a domain resembles. Domains are for showing: what differs stands in square brackets. */
export interface Likeness {
  readonly kind: LikenessKind;
  readonly written: string;
  /** The domain that may have been meant; '' for a mixed script that resembles nobody. */
  readonly meant: string;
  readonly standing?: Standing;
}

/**
 * What a domain can be taken for among these, the most telling likeness and among equals the first. A
 * domain of one of them, sub-domains included, resembles nobody. Nothing throws.
 */
export function likenessOf(domain: string, originals: Originals): Likeness | undefined {
  const name = nameOf(domain);
  let best: { readonly kind: LikenessKind; readonly original: Original } | undefined;
  for (const original of originals.near(name)) {
    if (original.organisation === name.organisation) return undefined;
    const kind = kindOf(name, original);
    if (kind && (!best || KINDS.indexOf(kind) < KINDS.indexOf(best.kind))) best = { kind, original };
  }
  if (best && KINDS.indexOf(best.kind) < KINDS.indexOf('mixed-script'))
    return marked(best.kind, name, best.original);
  if (mixesScripts(name.letters)) return { kind: 'mixed-script', written: unicodeOf(name.host), meant: '' };
  return best && marked(best.kind, name, best.original);
}

/** The most telling first. */
const KINDS = 'homograph imitated mixed-script slip neighbour other-ending'.split(' ');

/** Their word is nobody's mail domain under any other ending than the providers' own. */
const ONLY_MAIL: ReadonlySet<string> = new Set([
  'gmail',
  'icloud',
  'hotmail',
  'outlook',
  'docomo',
  'ezweb',
  'plala',
]);

/** Firms whose real domain is one letter from a provider's. */
const REAL: ReadonlySet<string> = new Set(['cloud.com', 'grail.com']);

/** Endings that only registers of offices and schools give out: near names there are all real. */
const CLOSED = /(^|\.)(?:(?:lg|go|ac|ed)\.jp|gov|mil|edu|(?:gov|ac|edu)\.[a-z]{2})$/;

const TENANTS: ReadonlySet<string> = new Set(
  sharedSuffixes.filter(({ depth }) => depth === 1).map(({ suffix }) => suffix),
);

/** Words that many have before their ending. */
const COMMON = /^(?:city|town|vill|pref|metro|www|mail|info|web|net|com)$/;

function kindOf(name: Name, original: Original): LikenessKind | undefined {
  // Tenants of a shared service are named after their owners by the service.
  if (TENANTS.has(name.ending)) return undefined;
  if (name.letters === original.letters) return byEnding(name, original);
  if (isHomograph(name, original)) return 'homograph';
  if (isInside(name, original)) return 'imitated';
  const kind = byLetters(name, original);
  if (kind !== 'slip') return kind;
  const otherEnding = name.ending !== original.ending;
  if (original.standing === 'provider')
    return REAL.has(name.organisation) ? undefined : slipOfProvider(name, original);
  // A hyphen too many is how a second name of the same body is told from the first.
  if (isHyphenated(name, original)) return 'neighbour';
  return otherEnding || CLOSED.test(name.ending) ? 'neighbour' : kind;
}

function byEnding(name: Name, original: Original): LikenessKind | undefined {
  if (name.letters.length < 3 || COMMON.test(name.letters)) return undefined;
  const isNear = editsBetween(original.ending, name.ending, 1) !== undefined;
  if (original.standing !== 'provider') return isNear && !ENDINGS.test(name.ending) ? 'slip' : 'other-ending';
  return ONLY_MAIL.has(name.letters) || isNear ? 'slip' : 'other-ending';
}

/** Endings under which others have the same name, each one letter from another. */
const ENDINGS =
  /^(?:com|net|org|info|biz|edu|gov|eu|us|uk|de|fr|at|ch|es|se|it|in|io|ai|me|tv|cc|jp|(?:co|ne|or|go|ac|ad|gr|lg|ed)\.jp|(?:co|ac|org|gov)\.uk)$/;

/** Providers have the same word under many endings; there only what fingers do is a slip. */
function slipOfProvider(name: Name, original: Original): 'slip' | undefined {
  if (name.ending === original.ending) return 'slip';
  if (!ONLY_MAIL.has(original.letters) && original.letters !== 'yahoo') return undefined;
  const edits = editsBetween(original.letters, name.letters, 1) || [];
  const isInner = edits.every(({ at, has, had }) => at > 0 && (has !== '' || had !== '-'));
  const isSlip = isInner && edits.every((edit) => isTypical(edit, original.letters, name.letters));
  return isSlip && ENDINGS.test(name.ending) ? 'slip' : undefined;
}

/** Whether only a hyphen more tells the name from the other. */
function isHyphenated({ letters }: Name, { letters: meant }: Original): boolean {
  return letters.length === meant.length + 1 && letters.replace('-', '') === meant.replace('-', '');
}

/** Whether only a hyphen is missing, as in a name that was typed by ear. */
export function lacksHyphen({ written, meant }: Likeness): boolean {
  return meant.indexOf('[-]') >= 0 && meant.replace('[-]', '') === written;
}

/**
 * The likeness of a domain to what its ending must be a slip for, whoever it belongs to: nobody can have
 * a domain under it (`con`, `ocm`, `co.jo`).
 */
export function endingSlipOf(domain: string): Likeness | undefined {
  const name = nameOf(domain);
  const slip = ENDING_SLIPS.find(({ written }) => written.test(name.host));
  if (!slip) return undefined;
  const written = (slip.written.exec(name.host) || [''])[0].slice(1);
  const before = unicodeOf(name.host.slice(0, name.host.length - written.length));
  return { kind: 'slip', written: `${before}[${written}]`, meant: `${before}[${slip.meant}]` };
}

const ENDING_SLIPS: readonly { readonly written: RegExp; readonly meant: string }[] = [
  {
    written:
      /\.(?:con|cim|clm|cpm|vom|xom|dom|fom|ocm|cmo|comm|coom|ccom|como|coj|cok|co[ijlkn]m|com[njlk]|c0m|cm[om]m?)$/,
    meant: 'com',
  },
  { written: /\.(?:nte|ent|ner|ney|neet|nett|nnet|nrt|nwt|ne[trgf]t)$/, meant: 'net' },
  { written: /\.(?:ogr|rog|orgg|oorg|orrg|otg|irg|prg|orh|orf)$/, meant: 'org' },
  { written: /\.(?:pj|jpp|jjp|hp|jl|jpn)$/, meant: 'jp' },
  { written: /\.co\.(?:ku|ukk|uuk|yk|ik|u|k)$/, meant: 'co.uk' },
  ...'co ne or ac go lg'.split(' ').map((kind) => ({
    written: new RegExp(`\\.${kind}\\.(?:jo|jn|up|kp|j|p)$`),
    meant: `${kind}.jp`,
  })),
];

function isHomograph(name: Name, original: Original): boolean {
  if (name.skeleton !== original.skeleton) return false;
  const foreign = !isPlain(name.letters) || !isPlain(original.letters);
  if (foreign) return name.letters.length > 1;
  // i and l alone make too many short words of each other: mail and mall.
  const least = name.letters.replace(/i/g, 'l') === original.letters.replace(/i/g, 'l') ? 5 : 4;
  return name.ending === original.ending && original.letters.length >= least;
}

function isPlain(letters: string): boolean {
  return /^[\0-\x7f]*$/.test(letters);
}

/** The other's name with its ending, with dots or hyphens, where it is not the ending of this name. */
function isInside({ dotted, dashed }: Name, { letters, innerDotted, innerDashed }: Original): boolean {
  if (letters.length < 3) return false;
  return dotted.indexOf(innerDotted) >= 0 || dashed.indexOf(innerDashed) >= 0;
}

function byLetters(name: Name, original: Original): 'slip' | 'neighbour' | undefined {
  const { letters: written } = name;
  const { letters: meant, standing } = original;
  const most = editsLookedFor(meant);
  if (most === 0) return undefined;
  // One Japanese word in two romanisations: shinbashi and simbasi, goto and gotou.
  const longer = Math.abs(written.length - meant.length);
  const apart = lettersApart(name.alphabet, original.alphabet);
  if (longer <= 4 && apart <= 10 && romanised(written) === original.sound) return 'slip';
  // Far most pairs end here.
  if (longer > 2 || apart > 4) return undefined;
  const edits = editsBetween(meant, written, most);
  const [first] = edits || [];
  if (!edits || !first) return undefined;
  if (standing === 'provider') return edits.length === 1 ? 'slip' : undefined;
  if (edits.every((edit) => numbers(edit, meant, written))) return 'neighbour';
  const typical = edits.every((edit) => isTypical(edit, meant, written));
  if (edits.some((edit) => wordAround(edit, meant) < (edit.has.length === 2 ? 3 : 4))) return undefined;
  if (typical) return 'slip';
  if (edits.length > 1) return undefined;
  // A letter more in front or behind makes another surname: kobayashi of obayashi, sakurai of sakura.
  if (first.had === '' && (first.at === 0 || first.at === written.length - 1)) return 'neighbour';
  // A letter too few or too many makes a word of nobody's more often than another letter does.
  const least = first.has.length === first.had.length ? 7 : standing === 'own' ? 5 : 6;
  return lengthOf(meant) >= least ? 'slip' : 'neighbour';
}

/** Whether the edit only counts on: plant1 and plant2, site-a and site-b, one and several. */
function numbers({ at, has, had }: Edit, meant: string, written: string): boolean {
  if (/^[0-9]?$/.test(has) && /^[0-9]?$/.test(had)) return true;
  const atEnd = at + has.length === written.length;
  return atEnd && (has + had === 's' || /^[a-f]{2}$/.test(has + had)) && meant.length > 1;
}

/** How long the word between hyphens is in which the edit falls; a hyphen itself falls into all of it. */
function wordAround({ meantAt, has, had }: Edit, meant: string): number {
  if ((has || had) === '-') return meant.length;
  const before = meant.slice(0, meantAt).split('-');
  const after = meant.slice(meantAt).split('-');
  return (before[before.length - 1] || '').length + (after[0] || '').length;
}

function marked(kind: LikenessKind, name: Name, original: Original): Likeness {
  const { standing } = original;
  const lead = name.host.slice(0, name.host.length - name.organisation.length);
  if (kind === 'imitated') {
    const meant = unicodeOf(original.organisation);
    return { kind, written: markedInside(unicodeOf(name.host), meant), meant, standing };
  }
  if (kind === 'other-ending' || name.letters === original.letters) {
    const written = `${unicodeOf(lead)}${name.letters}.[${name.ending}]`;
    return { kind, written, meant: `${original.letters}.[${original.ending}]`, standing };
  }
  const edits = editsBetween(original.letters, name.letters, 2) || [whole(name, original)];
  const mine = edits.map(({ at, has }) => ({ at, text: has }));
  const theirs = edits.map(({ meantAt, had }) => ({ at: meantAt, text: had }));
  return {
    kind,
    written: `${unicodeOf(lead)}${bracketed(name.letters, mine)}.${name.ending}`,
    meant: `${bracketed(original.letters, theirs)}.${original.ending}`,
    standing,
  };
}

function markedInside(host: string, meant: string): string {
  const at = [meant, meant.replace(/\./g, '-')].map((one) => host.indexOf(one)).find((place) => place >= 0);
  return at === undefined ? host : bracketed(host, [{ at, text: host.slice(at, at + meant.length) }]);
}

/** Everything between what both begin and end with. */
function whole({ letters }: Name, { letters: meant }: Name): Edit {
  let start = 0;
  while (start < meant.length && meant.charAt(start) === letters.charAt(start)) start += 1;
  let end = 0;
  const most = Math.min(meant.length, letters.length) - start;
  while (end < most && meant.charAt(meant.length - 1 - end) === letters.charAt(letters.length - 1 - end))
    end += 1;
  return {
    at: start,
    has: letters.slice(start, letters.length - end),
    meantAt: start,
    had: meant.slice(start, meant.length - end),
  };
}

function bracketed(word: string, spans: readonly { readonly at: number; readonly text: string }[]): string {
  let text = '';
  let from = 0;
  for (const { at, text: inside } of spans) {
    text += word.slice(from, at) + (inside === '' ? '' : `[${inside}]`);
    from = at + inside.length;
  }
  return (text + word.slice(from)).replace(/\]\[/g, '');
}
