import { isGivenName } from '../names/given-names.ts';
import type { GreetedName, GreetingLine } from './greeted.ts';

/**
 * Reads one line as an English greeting: people or a circle; undefined is prose.
 * @param line NFKC, single spaces, trimmed
 * @param isFirst whether nobody has been greeted yet: a bare `John,` only greets there
 */
export function englishGreeting(line: string, isFirst: boolean): GreetingLine | undefined {
  if (!isFirst) return undefined;
  if (/^(?:to whom it may concern|ladies and gentlemen)\b/i.test(line))
    return { names: [], everybody: true, companies: [], endsHere: false };
  const salutation = SALUTATION.exec(line);
  const rest = salutation ? line.slice(salutation[0].length) : line;
  if (!salutation && !BARE.test(line) && !isNameAlone(line)) return undefined;
  const circle = CIRCLE.exec(rest);
  if (circle) return { names: [], everybody: true, companies: [], endsHere: circle[0].length < rest.length };
  const said = addressees(rest);
  // "Hi, John will call you" and "Hello! John and I met" speak of John.
  const isApart = salutation !== null && /[,!]/.test(salutation[0]);
  const isSubject = /^(?:[^,]* and I\b|[A-Z][a-z]+ [a-z])/.test(rest);
  return isApart && isSubject ? undefined : said;
}

const SALUTATION =
  /^(?:(?:my )?dear|hi|hello|hey|hiya|howdy|greetings|(?:good )?(?:morning|afternoon|evening)|good day)(?: again)?(?=[ ,!]|$)[ ,!]*/i;

/** `John:` and `John Frost:` greet; `Agenda:` and `Next Steps:` head what follows. */
function isNameAlone(line: string): boolean {
  const words =
    /^([A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'-]*)(?: [A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'-]*)? ?:$/.exec(
      line,
    );
  return words !== null && isGivenName(words[1] || '') && !NAMES_TOO.has((words[1] || '').toLowerCase());
}

/** A line that is nothing but names: `John,`, `Tanaka-san,`, `Mr. Smith:`, `Bob and Alice -`. */
const BARE =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor)\.? )?[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'-]*(?:(?:,? (?:and|&) |, | ?\/ ?| )(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'-]*){0,4}(?:,| ?[-\u2013\u2014](?: [a-z].*)?)$|^[A-Z][A-Za-z-]*[- ](?:san|sama|sensei|kun)[,:]?$/;

const CIRCLE =
  /^(?:to )?(?:(?:(?!and )[A-Za-z0-9.'-]+ ){0,3}(?:all|everyone|everybody|team|folks|guys|colleagues?|friends?|both|members?|parents|participants|attendees|students|customers?|clients?|partners?|sirs?|madams?|sir ?(?:\/|or) ?madam|madam ?(?:\/|or) ?sir|ladies and gentlemen|ladies|gentlemen|gents|hiring manager|recruiter|recruiting manager|sales manager|manager|editors?|committee|department|staff|support|neighbou?rs|subscribers?|users?|volunteers|owners?|residents|applicants?|candidates?|organi[sz]ers?|reader|readers|board|group|mayor|president|director|principal|chair|chairman|chairperson|minister|ambassador|there|y'all|yall))(?=$|[ ,.:;!\u2013\u2014-])/i;

const TITLE = /^(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|dame|rev|madam)\.?$/i;
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
pleased quick long time today tomorrow yesterday christmas new year here i'm i've i'd i'll we're it's that's let's however also unfortunately regarding`.split(
    /\s+/,
  ),
);
/** Months and days are names too: behind `Hi` they are. */
const NAMES_TOO = new Set(['may', 'june', 'april', 'august', 'will', 'happy']);

const COMPANY = /^(?:inc|ltd|llc|gmbh|corp|corporation|company|co|limited|plc|group|bank|university)\.?$/i;

function addressees(text: string): GreetingLine | undefined {
  const names: GreetedName[] = [];
  const companies: string[] = [];
  let words = text.split(' ');
  let everybody = false;
  for (;;) {
    const one = addressee(words, names.length === 0);
    if (!one) break;
    if (one.isCompany) companies.push(one.written);
    else names.push(one.name);
    words = one.rest;
    if (!one.goesOn) break;
    if (/^(?:all|everyone|everybody|team|others|colleagues|the team)\b/i.test(words.join(' '))) {
      everybody = true;
      words = [];
      break;
    }
  }
  if (names.length === 0 && companies.length === 0) return undefined;
  return { names, everybody, companies, endsHere: words.length > 0 && words.join('') !== '' };
}

interface Addressee {
  readonly written: string;
  readonly name: GreetedName;
  readonly isCompany: boolean;
  /** A comma or an "and" follows, so there may be somebody else. */
  readonly goesOn: boolean;
  readonly rest: string[];
}

/** The name that the words begin with: behind a comma it must end as a name does, or it is prose. */
function addressee(words: readonly string[], isFirst: boolean): Addressee | undefined {
  let title = '';
  let place = 0;
  const parts: string[] = [];
  let isEnded = false;
  let goesOn = false;
  for (; place < words.length && !isEnded && parts.length < MOST_WORDS; place += 1) {
    const word = words[place] || '';
    if (TITLE.test(word) && parts.length === 0) {
      title = word.replace(/\.$/, '');
      continue;
    }
    if (/^(?:and|&|\/|-|\u2013|\u2014)$/i.test(word)) {
      isEnded = true;
      goesOn = /^(?:and|&|\/)$/i.test(word);
      // "Mr. and Mrs. Smith": the name comes with the second title.
      if (parts.length === 0 && title !== '') isEnded = false;
      continue;
    }
    const bare = word.replace(/[,:;!)]+$|\.{2,}$|\u2026$/, '');
    const isInitial = /^[A-Z]\.$/.test(bare);
    const plain = isInitial ? bare : bare.replace(/\.$/, '');
    const isSmall = parts.length === 0 && isFirst && words.length === 1 && /^[a-z]{2,12}$/.test(plain);
    if (!NAME.test(plain) && !isSmall && !((parts.length > 0 || title !== '') && PARTICLES.test(plain)))
      break;
    if (
      WORDS.has(plain.toLowerCase()) &&
      !(parts.length === 0 && isFirst && NAMES_TOO.has(plain.toLowerCase()))
    )
      break;
    parts.push(plain);
    if (plain !== word) {
      isEnded = !isInitial || bare !== word;
      goesOn = word.endsWith(',');
    }
  }
  if (parts.length === 0) return undefined;
  if (!isFirst && !isEnded && place < words.length) return undefined;
  const next = words[place] || '';
  // "Hello, John here": the sender's own name.
  if (/^(?:here|speaking)\b/i.test(next) && !isEnded) return undefined;
  if (/^(?:san|sama|sensei)[,:!]?$/i.test(next) && !isEnded) {
    parts[parts.length - 1] += `-${next.replace(/[,:!]$/, '')}`;
    place += 1;
    goesOn = next.endsWith(',');
  }
  const written = parts.join(' ');
  const suffix = JAPANESE_SUFFIX.exec(written);
  const name = suffix ? suffix[1] || written : written;
  const isCompany = parts.length > 1 && COMPANY.test(parts[parts.length - 1] || '');
  const family = title !== '' && !suffix ? parts[parts.length - 1] : undefined;
  return {
    written,
    isCompany,
    goesOn,
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

const MOST_WORDS = 4;
