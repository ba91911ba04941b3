import { isGivenName } from '../names/given-names.ts';
import { addresseesIn, isProse, isTitled } from './english-names.ts';
import type { GreetingLine } from './greeted.ts';

/**
 * Reads one line as an English greeting: people or a circle; undefined is prose.
 * @param line NFKC, single spaces, trimmed
 * @param isFirst whether nobody has been greeted yet: a bare `John,` only greets there
 * @param isLast whether nothing is written below it: a name alone then signs the mail
 */
export function englishGreeting(line: string, isFirst: boolean, isLast: boolean): GreetingLine | undefined {
  if (!isFirst) return undefined;
  if (/^(?:to whom it may concern|ladies and gentlemen)\b/i.test(line)) return EVERYBODY;
  const text = spaced(line);
  const parents = PARENTS.exec(text);
  if (parents) return family(text.slice(parents[0].length)) || EVERYBODY;
  const salutation = SALUTATION.exec(text);
  if (salutation) return saluted(text.slice(salutation[0].length), /[,!]/.test(salutation[0]));
  const interjection = INTERJECTION.exec(text);
  if (interjection && isGivenName(/^[A-Za-z]*/.exec(text.slice(interjection[0].length))?.[0] || ''))
    return bare(text.slice(interjection[0].length), isLast, isLast || /,/.test(interjection[0]));
  return bare(text, isLast, false);
}

const EVERYBODY: GreetingLine = { names: [], everybody: true, companies: [], endsHere: false };

/** Marks that stand against a word, as they are typed in a hurry: `John--thanks`, `John/Mary:`, `John,can you`. */
function spaced(line: string): string {
  return line
    .replace(/ ?(?:-{2,}|[\u2013\u2014]) ?|-(?= |$)| -(?=\S)/g, ' - ')
    .replace(/ ?([/&+]) ?/g, ' $1 ')
    .replace(/^([A-Za-z'. &/]{2,40}[,:;!])(?=[A-Za-z])/, '$1 ')
    .replace(/ +/g, ' ')
    .trim();
}

const SALUTATION =
  /^(?:(?:my )?dear(?:est)?|hi|hello|hey|hiya|howdy|greetings|(?:good )?(?:morning|afternoon|evening)|good day|attn\.?|attention|(?:for the )?attention of)(?: again| there(?= ?[,!]? [A-Z]))?(?=[ ,:!]|$)[ ,:!]*/i;

/** What is said to somebody by name before the matter: `Thanks John, …`, `Sorry Mary - …`. */
const INTERJECTION =
  /^(?:(?:many )?thanks(?: again| so much)?|thank you|thx|ok|okay|yes|yep|yeah|no|sure|sorry|great|congrat(?:ulation)?s|welcome(?: back)?|happy birthday|good (?:luck|job|work)|well done|oh|so)[ ,!]+/i;

const PARENTS =
  /^(?:(?:dear|hi|hello|to|attn:?) )*(?:the )?(?:parents?|guardians?|carers?|mother|father|mum|dad|family|families)(?:(?:,| \/| and| or| &)* (?:the )?(?:parents?|guardians?|carers?|mother|father|family))*(?: of:?|:) (?=[A-Z])/i;

const CIRCLE =
  /^(?:to )?(?:(?:(?!and )[A-Za-z0-9.'-]+ ){0,3}(?:all|everyone|everybody|team|folks|guys|gang|colleagues?|friends?|both|members?|parents|families|participants|attendees|students|customers?|clients?|partners?|sirs?|madams?|sir ?(?:\/|or) ?madam|madam ?(?:\/|or) ?sir|ladies and gentlemen|ladies|gentlemen|gents|hiring manager|recruiter|recruiting manager|sales manager|manager|editors?|committee|department|staff|support|neighbou?rs|subscribers?|users?|volunteers|owners?|residents|applicants?|candidates?|organi[sz]ers?|reader|readers|board|group|mayor|president|director|principal|chair|chairman|chairperson|minister|ambassador|there|y'all|yall|crew))(?=$|[ ,.:;!?\u2013\u2014-])/i;

/** Names that everybody may be called by. */
const PET =
  /^(?:my )?(?:mom|mum|mommy|mother|dad|daddy|father|honey|hon|sweetie|sweetheart|babe|baby|darling|love|dude|man|boss|buddy|pal|bro|brother|sis|sister|grandma|grandpa|granny|aunt|auntie|uncle|cuz|stranger|you|yourself|doc|coach|chief|captain|santa|kids|girls?|boys|people|cutie|sunshine|princess|gorgeous|handsome|beautiful)(?: (?:two|three|guys|[A-Z][a-z]+))?(?=$|[ ,.:;!?-])/i;

/** Behind "Hi" or "Dear": whoever stands there is greeted. */
function saluted(rest: string, isApart: boolean): GreetingLine | undefined {
  const circle = CIRCLE.exec(rest) || PET.exec(rest);
  if (circle) return { names: [], everybody: true, companies: [], endsHere: circle[0].length < rest.length };
  const household = /^(?:the )?([A-Z][a-z'-]+)(?:s|es)?(?: (?:family|household))?[,:!]?$/.exec(rest);
  if (household && /^the | (?:family|household)[,:!]?$/.test(rest)) return family(household[1] || '');
  const said = addresseesIn(rest, true);
  // "Hi, John will call you" and "Hello! John and I met" speak of John.
  const isSubject = /^(?:[^,]* and I\b|[A-Z][a-z]+ [a-z])/.test(rest);
  if (!said || (isApart && isSubject)) return undefined;
  const { names, companies, everybody } = said;
  return { names, companies, everybody, endsHere: said.rest !== '' };
}

/** Without one: the names must be ended by a mark, or be all there is. */
function bare(text: string, isLast: boolean, signsOff: boolean): GreetingLine | undefined {
  if (CIRCLE_ALONE.test(text)) return EVERYBODY;
  const said = addresseesIn(text, false);
  if (!said || said.isOpen || said.companies.length > 0) return undefined;
  const { names, everybody, mark, rest } = said;
  const [first] = names;
  if (!first) return undefined;
  const firsts = names.map(({ name }) => /^[^ ]*/.exec(name)?.[0] || '');
  const isShort = names.every(({ name }) => name.split(' ').length < 3);
  const areKnown = firsts.every(
    (name, place) => isTitled(names[place]) || (isGivenName(name) && !isPlace(name)),
  );
  const isSmall = /^[a-z]/.test(text);
  if (!isShort || (isSmall && (!areKnown || ALSO_WORDS.test(text)))) return undefined;
  const greeting: GreetingLine = { names, companies: [], everybody, endsHere: rest !== '' };
  if (rest === '') {
    if (mark === ',' || mark === '-') return signsOff ? undefined : greeting;
    const isWord = names.length === 1 && ALSO_WORDS.test(text);
    if (mark === ':') return areKnown && !isWord ? greeting : undefined;
    const isOne = names.every(({ name, honorific }) => honorific !== '' || name.indexOf(' ') < 0);
    return areKnown && isOne && !isLast && !signsOff && !isWord ? greeting : undefined;
  }
  if (mark === '' || isProse(rest) || (mark === '-' && first.name.indexOf(' ') > 0)) return undefined;
  if (mark === '-' && /^[a-z]/.test(rest)) return greeting;
  if (areKnown) return greeting;
  return names.length === 1 && TO_YOU.test(rest) && mark !== '.' ? greeting : undefined;
}

const CIRCLE_ALONE =
  /^(?:all|everyone|everybody|team|folks|guys|gentlemen|ladies|friends|colleagues|both|mom|mum|dad|honey|sweetie|babe|dude|boss|buddy)(?:$| ?[,:!-])/i;

/** What is said to one who was called by name, and hardly behind a first word that is none. */
const TO_YOU =
  /^(?:can|could|would|will|do|did|are|have|were) you\b|^(?:please|pls|plz|thanks|thank you|per your|attached|here is|here are)\b/i;

/** Months, words and places that begin a line as names do. */
const ALSO_WORDS =
  /^(?:may|will|bill|mark|grant|rich|art|pat|rob|sue|drew|dale|dean|jack|hope|grace|joy|faith|april|june|august|summer|autumn|happy|page|case|lane|ward|ray|jan|rose|guy|chance|cash|sunny|miles|frank|earnest|dusty|randy|christian|angel|mercy|page|art|penny|iris|holly|ivy|heather|destiny|trinity|rocky|bonus|price)\b/i;

function isPlace(word: string): boolean {
  return /^(?:austin|sydney|charlotte|florence|jordan|madison|dallas|virginia|georgia|victoria|chelsea|lincoln|chester|savannah|carolina|israel|kenya|chad|milan|santiago|salvador|santos|paris|cleveland|denver|trinity|dakota)$/i.test(
    word,
  );
}

/** A child's name that greets the parents, or a family's: what tells is the family name. */
function family(text: string): GreetingLine | undefined {
  const said = addresseesIn(text, true);
  const names = (said ? said.names : []).map((one) =>
    one.honorific === '' ? Object.assign({}, one, { honorific: 'family' }) : one,
  );
  // Of Anna's parents nobody knows the name.
  const areWhole = names.some(({ name }) => name.indexOf(' ') > 0) || text.indexOf(' ') < 0;
  return said && areWhole && names.length > 0
    ? { names, everybody: false, companies: [], endsHere: said.rest !== '' }
    : undefined;
}
