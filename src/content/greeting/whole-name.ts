/** Given and family name in Latin letters, read out of display names and addresses. */

import { domainOf, partsOf } from '../../core/address.ts';
import { isEnglishSurname } from '../names/english-surnames.ts';
import { isGivenName } from '../names/given-names.ts';
import { isLatinOrganisation, isRole, isTitle } from '../names/role-words.ts';

/** A person's name of which all words, or their initials, are known. */
export interface WholeName {
  /** Words and initials in lower case. */
  readonly words: readonly string[];
  /** Those of them that may be what the person is called by: all but a family name that is known as one. */
  readonly front: readonly string[];
}

/** How mailboxes are named: `mjones`, `jonesm`. */
export type Habit = 'initial-family' | 'family-initial';

/** How the mailbox of somebody is named whose name is known; undefined where it is neither or cannot be seen. */
export function habitOf(name: string, address: string): Habit | undefined {
  const local = address.slice(0, address.lastIndexOf('@')).toLowerCase();
  const words = name.toLowerCase().match(/[a-z]+/g) || [];
  const [given = '', family = ''] =
    name.indexOf(',') > 0 ? words.slice(0, 2).reverse() : [words[0], words[words.length - 1]];
  if (words.length < 2) return undefined;
  if (local === given.charAt(0) + family) return 'initial-family';
  return local === family + given.charAt(0) ? 'family-initial' : undefined;
}

/**
 * The whole name of a recipient; undefined where there is none or it may be something else.
 * @param segments the words of each part of the display name; none where there is no display name
 * @param local the words before the "@"
 */
export function wholeName(
  segments: readonly (readonly string[])[],
  local: readonly string[],
  address: string,
  habit: Habit | undefined,
): WholeName | undefined {
  for (const segment of segments) {
    const found = inDisplayName(segment, local);
    if (found) return found;
  }
  // A name that is not understood is no address without a name.
  const isBare = segments.length === 0 || (segments.length === 1 && isPartOf(segments[0] || [], local));
  return isBare ? inAddress(local, address, habit) : undefined;
}

const LATIN = /^[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f.'-]*$/;

function inDisplayName(segment: readonly string[], local: readonly string[]): WholeName | undefined {
  if (!segment.every((word) => LATIN.test(word)) || segment.some(isLatinOrganisation)) return undefined;
  const words = segment.map((word) => word.toLowerCase().replace(/\.$/, '')).filter((word) => !isTitle(word));
  const long = words.filter((word) => word.length > 1);
  if (words.length < 2 || words.length > 4 || long.length === 0) return undefined;
  const isPerson =
    words.some((word) => isGivenName(word) || isEnglishSurname(word)) || isMailboxOf(words, local);
  return isPerson ? { words, front: withoutFamily(words) } : undefined;
}

/** Whether the address has one of the words, whole or behind an initial. */
function isPartOf(words: readonly string[], local: readonly string[]): boolean {
  return words.some((word) => {
    const small = word.toLowerCase();
    return small.length > 2 && local.some((one) => one.indexOf(small) >= 0);
  });
}

/** Whether the mailbox is named as people's are: `ramona.ferrar`, `rferrar`, not `bluesky` of "Blue Sky". */
function isMailboxOf(words: readonly string[], local: readonly string[]): boolean {
  if (local.length > 1) return words.filter((word) => word.length > 1 && local.indexOf(word) >= 0).length > 1;
  const [first = '', last = ''] = [words[0], words[words.length - 1]];
  const [one = ''] = local;
  return one === first.charAt(0) + last || one === last + first.charAt(0) || one === first || one === last;
}

function inAddress(
  local: readonly string[],
  address: string,
  habit: Habit | undefined,
): WholeName | undefined {
  if (local.length === 1) return inOneWord(local[0] || '', habit, partsOf(address).provider !== undefined);
  // `m..lane` has lost the given name that stood before the initial.
  if (local.length < 2 || local.length > 3 || address.indexOf('..') >= 0) return undefined;
  const long = local.filter((word) => word.length > 1);
  if (long.every((word) => word.length < 3)) return undefined;
  const isKnown = long.some((word) => isGivenName(word) || isEnglishSurname(word));
  // A firm's own name or an unknown pair with a hyphen may be anything: `linux-kernel@`.
  const isDivided = /^[^@-]*[a-z0-9][._][^@-]*@/i.test(address) && partsOf(address).provider === undefined;
  const domain = domainOf(address);
  const isFirm = !isKnown && long.some((word) => word.length > 3 && domain.indexOf(word) >= 0);
  return isKnown || (isDivided && !isFirm) ? { words: local, front: withoutFamily(local) } : undefined;
}

/** `johnsmith`, `danielw`: a given name that is known, and what is left of a name or its initial. */
function inGivenFirst(word: string): WholeName | undefined {
  for (let length = Math.min(word.length - 1, 10); length > 3; length -= 1) {
    const [given, rest] = [word.slice(0, length), word.slice(length)];
    const isInitial = rest.length === 1 && /[^aeiosy]/.test(rest);
    if (isGivenName(given) && (isInitial || rest.length > 4 || isEnglishSurname(rest)))
      return { words: [given, rest], front: [given] };
  }
  return undefined;
}

/** `mjones`, `jonesm`: where the initial is, the habit tells, a known family name, or what no word begins with. */
function inOneWord(word: string, habit: Habit | undefined, atProvider: boolean): WholeName | undefined {
  if (word.length < 4 || isGivenName(word) || isEnglishSurname(word)) return undefined;
  const [initial, behind] = [word.charAt(0), word.slice(1)];
  const [before, last] = [word.slice(0, -1), word.slice(-1)];
  if (isRole(behind) || isRole(before)) return undefined;
  const isBehind = isEnglishSurname(behind);
  const isBefore = isEnglishSurname(before);
  if (isBehind && isBefore) return undefined;
  const glued = isBehind || isBefore ? undefined : inGivenFirst(word);
  if (glued) return glued;
  const isFirst =
    isBehind || (!isBefore && (habit === 'initial-family' || (!atProvider && isTwoWords(initial, behind))));
  if (isFirst) return { words: [initial, behind], front: [initial] };
  // `cooks` may be several of them.
  return (isBefore && last !== 's') || habit === 'family-initial'
    ? { words: [last, before], front: [last] }
    : undefined;
}

/** No word of English begins so, and what is behind the first letter may: `mj`, `bk`, `td`. */
function isTwoWords(initial: string, behind: string): boolean {
  return (
    initial !== 'x' &&
    !ONSET.test(initial + behind) &&
    ONSET.test(behind) &&
    /[aeiouy]/.test(behind) &&
    behind.length > 2
  );
}

const ONSET =
  /^(?:[aeiou]|[a-z][aeiouy]|bl|br|bh|ch|cl|cr|cz|dh|dj|dr|dw|dz|fl|fr|gh|gl|gn|gr|gw|hr|hs|kh|kl|kn|kr|kw|ll|lh|mc|mb|mn|nd|ng|nk|ph|pf|pl|pr|ps|pt|qu|rh|sc|sh|sj|sk|sl|sm|sn|sp|sq|sr|st|sv|sw|sz|th|tr|ts|tw|tz|vl|wh|wl|wr|xh|zh|zw|bj|fj|hj|kj|lj|nj)/;

/** All but the words that are known as family names, where something else is left. */
function withoutFamily(words: readonly string[]): readonly string[] {
  const left = words.filter((word) => !isEnglishSurname(word));
  const given = left.filter((word) => word.length === 1 || isGivenName(word));
  return given.length > 0 ? given : left.length > 0 ? left : words;
}
