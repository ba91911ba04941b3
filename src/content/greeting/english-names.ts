/** The names in a line of English, one after the other. */

import { isGivenName } from '../names/given-names.ts';
import type { GreetedName } from './greeted.ts';

/** Who is named, and what comes then. */
export interface Addressees {
  readonly names: readonly GreetedName[];
  readonly companies: readonly string[];
  readonly everybody: boolean;
  /** What ended the last name: a comma, a colon, a dash …; '' where the line goes on without any. */
  readonly mark: string;
  /** An "and" or a comma promised another name, and prose came. */
  readonly isOpen: boolean;
  readonly rest: string;
}

/**
 * Reads the names that a text begins with; undefined where it begins with none.
 * @param isSaluted whether "Hi" or "Dear" stands before: then a name may be written small
 */
export function addresseesIn(text: string, isSaluted: boolean): Addressees | undefined {
  const names: GreetedName[] = [];
  const companies: string[] = [];
  let words = text.split(' ');
  let everybody = false;
  let mark = '';
  let isOpen = false;
  for (;;) {
    const one = addressee(words, names.length === 0, isSaluted);
    if (!one) {
      isOpen = mark === 'and';
      break;
    }
    if (one.isCompany) companies.push(one.written);
    else names.push(one.name);
    words = one.rest;
    mark = one.mark;
    if (mark !== ',' && mark !== 'and') break;
    if (/^(?:all|everyone|everybody|team|others|colleagues|the team)\b/i.test(words.join(' '))) {
      everybody = true;
      words = [];
      break;
    }
  }
  // "Hi John, Mary and Bill are coming" greets John.
  if (isOpen && names.length > 1) names.pop();
  if (names.length === 0 && companies.length === 0) return undefined;
  return { names, companies, everybody, mark, isOpen, rest: words.join(' ') };
}

/** Whether a title tells that the name is somebody's. */
export function isTitled(name: GreetedName | undefined): boolean {
  return name !== undefined && name.honorific !== '';
}

/** What follows a name that is spoken of: 「John, who …」, 「Brown, the new lawyer, …」, 「Mary, president of …」. */
export function isProse(rest: string): boolean {
  return (
    /^(?:who|whose|whom|which|formerly|aged?|head|vice|president|director|manager|chairman|ceo|from|of|and|or|et al|inc|ltd|llc|corp|co|jr|sr|ph\.?d|esq|texas|tx|ny|ca)\b/i.test(
      rest,
    ) || /^[0-9(+$#]|^(?:the|an?|our|my|his|her|their) [^.,?!]{1,40},/i.test(rest)
  );
}

const TITLE = /^(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|dame|rev|madam|judge|senator)\.?$/i;
const PARTICLES = /^(?:van|von|de|der|den|da|di|del|la|le|bin|al|ter|st\.?)$/i;
const NAME = /^(?:[A-Z\u00c0-\u00de]\.|[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'\u2019-]*)$/;
const JAPANESE_SUFFIX = /^(.+?)[- ](san|sama|sensei|kun|chan)$/i;

/** Words that begin a sentence or end a letter, and greet nobody. */
const WORDS = new Set(
  `thanks thank please yes no sorry sure ok okay great fyi attached congratulations regards best sincerely
cheers hope hoping just as per following further this that these those we i you it the a an my our your
here in on at for from with and or but so if when what how why who where again world hello hi hey dear good
morning afternoon evening happy welcome note reminder update important urgent re fw fwd monday tuesday
wednesday thursday friday saturday sunday january february march april may june july august september october
november december well agreed done noted understood received perfect excellent kind warm many all team
everyone apologies see could can would will is are was have has had do does did not any let looking nice
pleased quick long time today tomorrow yesterday christmas new year here i'm i've i'd i'll we're it's that's let's however also unfortunately regarding
then first second secondly third next otherwise meanwhile anyway anyways perhaps maybe instead therefore besides btw
oh hmm hm wow now later soon both one two some most none nothing everything something somebody nobody overall bottom
ps nb warning caution confidential draft test agenda summary background purpose subject date sent cc bcc action actions
question questions answer answers comment comments minutes news details status attendees location place there they he
she even after before since while because although though until once unless during within under over above below
enclosed yep yeah nope thx tks ditto super fine cool sounds ready still yet more less too very hey gentlemen ladies guys
folks friends colleagues mom dad mum honey sweetie babe dude boss buddy sir madam assuming based given speaking
respectfully cordially love yours`.split(/\s+/),
);
/** Adverbs and the like: 「Fortunately, …」, 「Regarding, …」. */
const WORD_ENDING = /(?:ly|ing|tion|ment|ness|wise|ever|ward)$/;
/** Months and days are names too: behind `Hi` they are. */
const NAMES_TOO = new Set(['may', 'june', 'april', 'august', 'will', 'happy']);

const COMPANY = /^(?:inc|ltd|llc|gmbh|corp|corporation|company|co|limited|plc|group|bank|university)\.?$/i;

interface Addressee {
  readonly written: string;
  readonly name: GreetedName;
  readonly isCompany: boolean;
  /** What ended it; behind a comma or an "and" there may be somebody else. */
  readonly mark: string;
  readonly rest: string[];
}

/** The name that the words begin with: behind a comma it must end as a name does, or it is prose. */
function addressee(words: readonly string[], isFirst: boolean, isSaluted: boolean): Addressee | undefined {
  let title = '';
  let place = 0;
  const parts: string[] = [];
  let mark = '';
  for (; place < words.length && mark === '' && parts.length < MOST_WORDS; place += 1) {
    const word = words[place] || '';
    if (TITLE.test(word) && parts.length === 0) {
      title = word.replace(/\.$/, '');
      continue;
    }
    if (/^(?:and|&|\+|\/|-)$/i.test(word)) {
      mark = word === '-' ? '-' : 'and';
      // "Mr. and Mrs. Smith": the name comes with the second title.
      if (parts.length === 0 && title !== '') mark = '';
      continue;
    }
    const bare = word.replace(/[,:;!)]+$|\.{2,}$|\u2026$/, '');
    const isInitial = /^[A-Z]\.$/.test(bare);
    const plain = isInitial ? bare : bare.replace(/\.$/, '');
    if (!isNamePart(plain, parts.length === 0, isFirst && isSaluted && words.length === 1, title, isSaluted))
      break;
    if (isWord(plain, parts.length === 0 && isFirst && isSaluted)) break;
    parts.push(plain);
    if (plain !== word) mark = isInitial && bare === word ? '' : word.slice(plain.length).charAt(0);
  }
  if (parts.length === 0) return undefined;
  if (!isFirst && mark === '' && place < words.length) return undefined;
  const next = words[place] || '';
  // "Hello, John here": the sender's own name.
  if (/^(?:here|speaking)\b/i.test(next) && mark === '') return undefined;
  if (/^(?:san|sama|sensei)[,:!]?$/i.test(next) && mark === '') {
    parts[parts.length - 1] += `-${next.replace(/[,:!]$/, '')}`;
    place += 1;
    mark = next.slice(-1).replace(/[a-z]/i, '');
  }
  const written = parts.join(' ');
  const suffix = JAPANESE_SUFFIX.exec(written);
  const name = suffix ? suffix[1] || written : written;
  const isCompany = parts.length > 1 && COMPANY.test(parts[parts.length - 1] || '');
  const family = title !== '' && !suffix ? parts[parts.length - 1] : undefined;
  return {
    written,
    isCompany,
    mark,
    rest: words.slice(place),
    name: Object.assign(
      {
        written: title === '' ? written : `${title} ${written}`,
        name,
        honorific: suffix ? (suffix[2] || '').toLowerCase() : title,
        language: 'en' as const,
      },
      family !== undefined && { family },
      parts.length === 2 && title === '' && !suffix && { given: parts[0] || '', family: parts[1] || '' },
    ),
  };
}

/** A word with a great letter; written small it is a name behind "Hi", or one that is known and ended. */
function isNamePart(
  word: string,
  isLead: boolean,
  isAlone: boolean,
  title: string,
  isSaluted: boolean,
): boolean {
  if (NAME.test(word)) return true;
  if (!isLead || title !== '') return PARTICLES.test(word);
  if (!/^[a-z]{2,12}$/.test(word)) return false;
  return isAlone || (isGivenName(word) && (isSaluted || word.length > 2));
}

function isWord(word: string, maySayName: boolean): boolean {
  const small = word.toLowerCase();
  if (WORDS.has(small)) return !(maySayName && NAMES_TOO.has(small));
  return WORD_ENDING.test(small) && !isGivenName(small);
}

const MOST_WORDS = 4;
