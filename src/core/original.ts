/** Domains that somebody may have meant, taken apart for comparing. */

import { skeletonOf, unicodeOf } from './confusables.ts';
import { organisationOf } from './organisation.ts';
import { alphabetOf, romanised } from './typing-slip.ts';

/** A domain taken apart for comparing. */
export interface Name {
  /** The whole domain, and the part of it that one organisation has for itself. */
  readonly host: string;
  readonly organisation: string;
  /** The organisation's own word in its own script, and what it looks like. */
  readonly letters: string;
  readonly skeleton: string;
  /** What follows the word: `co.jp`. */
  readonly ending: string;
  /** The host between dots, and with its dots as two hyphens; the organisation as it may stand in either. */
  readonly dotted: string;
  readonly dashed: string;
  readonly innerDotted: string;
  readonly innerDashed: string;
  /** A bit for each letter that is in the word, those that share one aside. */
  readonly alphabet: number;
}

/** Why somebody would mean that domain. */
export type Standing = 'own' | 'partner' | 'thread' | 'beside' | 'provider';

/** A domain that could have been meant, ready to be compared. */
export interface Original extends Name {
  readonly standing: Standing;
  /** The word in one romanisation. */
  readonly sound: string;
}

/** A domain that could have been meant, read once for all the comparing. */
export function originalOf(domain: string, standing: Standing): Original {
  const name = nameOf(organisationOf(domain));
  return Object.assign(name, { standing, sound: romanised(name.letters) });
}

/** Domains that could have been meant, as many as there are. */
export interface Originals {
  /** Those that a name could resemble, in their order: some too many do no harm, one too few does. */
  near(name: Name): readonly Original[];
}

/** The mail providers whose addresses people type most, in Japan and elsewhere. */
export function providerOriginals(): readonly Original[] {
  return PROVIDERS.map((domain) => originalOf(domain, 'provider'));
}

/** How many edits away from a word somebody may still have meant it; 0: the word is too short to tell. */
export function editsLookedFor(meant: string): 0 | 1 | 2 {
  const length = lengthOf(meant);
  return length < SHORTEST ? 0 : length < LONG ? 1 : 2;
}

/** How many letters it has, hyphens aside. */
export function lengthOf(word: string): number {
  return word.indexOf('-') < 0 ? word.length : word.replace(/-/g, '').length;
}

/** Shorter words are one letter from too many others. */
const SHORTEST = 5;
/** From this length on two edits may be a slip. */
const LONG = 10;

/** Those without a sign sell more than mailboxes, so that other endings of the word are other firms. */
const PROVIDERS = [
  'gmail.com',
  'yahoo.co.jp',
  'yahoo.com',
  'icloud.com',
  'hotmail.com',
  'hotmail.co.jp',
  'outlook.com',
  'outlook.jp',
  'docomo.ne.jp',
  'ezweb.ne.jp',
  'softbank.ne.jp',
  'softbank.jp',
  'ymobile.ne.jp',
  'nifty.com',
  'biglobe.ne.jp',
  'so-net.ne.jp',
  'plala.or.jp',
  'aol.com',
  'msn.com',
  'live.jp',
  'live.com',
  'ymail.ne.jp',
  'i.softbank.jp',
  'ocn.ne.jp',
  'dion.ne.jp',
  'eonet.ne.jp',
  'protonmail.com',
  'earthlink.net',
  'comcast.net',
  'verizon.net',
  'sbcglobal.net',
  'bellsouth.net',
  'btinternet.com',
  't-online.de',
];

/** Where local governments are. */
const LOCAL = '.lg.jp';

/** Labels that pass for an ending although they are registered under `jp` or `uk` as names, and slips for one. */
const NEARLY_ENDING =
  /^(?:[a-z]|c[o0ilpk]m?|[xvdf]o|oc|c?coo?|nee?t?|nne|[bmh]e|n[rw3]|en|oorg?|orr?g?|[ip]r|o[te]|ro|a[xv]|[sz]c|ca|[fhb]o)$/;

/** Takes a domain apart. */
export function nameOf(domain: string): Name {
  const host = domain;
  let organisation = organisationOf(host);
  let dot = organisation.indexOf('.');
  const above = host.length - organisation.length - 1;
  if (above > 0 && NEARLY_ENDING.test(organisation.slice(0, dot))) {
    organisation = host.slice(host.lastIndexOf('.', above - 1) + 1);
    dot = organisation.indexOf('.');
  }
  // A local government is two labels: city.kagoshima.lg.jp.
  if (organisation.endsWith(LOCAL)) dot = organisation.length - LOCAL.length;
  const letters = unicodeOf(dot < 0 ? organisation : organisation.slice(0, dot));
  return {
    host,
    organisation,
    letters,
    skeleton: skeletonOf(letters),
    ending: dot < 0 ? '' : organisation.slice(dot + 1),
    dotted: `.${host}.`,
    dashed: `-${host.replace(/\./g, '--')}-`,
    innerDotted: `.${organisation}.`,
    innerDashed: `-${organisation.replace(/\./g, '-')}-`,
    alphabet: alphabetOf(letters),
  };
}
