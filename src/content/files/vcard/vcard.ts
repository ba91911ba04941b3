import type { Format } from '../format.ts';
import { WHOLE } from '../gathered.ts';
import { type ContentLine, contentLines, fieldsOf, unescaped } from '../text/content-lines.ts';

/** Contacts, as a table with one of them in each row and headings as an address book has. */
export const readVcard: Format = ({ bytes }, into) => {
  const cards: Card[] = [];
  let card: Card | undefined;
  let left = 0;
  for (const line of contentLines(bytes)) {
    if (line.name === 'BEGIN' && /^VCARD$/i.test(line.value.trim())) {
      // Without an end before it, the last one is kept all the same.
      if (into.budget.fill(HEADINGS.length)) {
        card = new Map();
        cards.push(card);
      } else {
        card = undefined;
        left += 1;
      }
    } else if (card) keepLine(card, line);
  }
  if (left > 0) into.leave(WHOLE, 'too-many');
  if (cards.length === 0) {
    into.leave(WHOLE, 'damaged');
    return;
  }
  const used = HEADINGS.filter((heading) => cards.some((one) => one.has(heading)));
  into.table({
    where: WHOLE,
    rows: [used, ...cards.map((one) => used.map((heading) => [...new Set(one.get(heading))].join('\n')))],
  });
};

type Card = Map<Heading, string[]>;
type Heading = (typeof HEADINGS)[number];
const HEADINGS = [
  'Name',
  'Phonetic',
  'Phone',
  'Email',
  'Address',
  'Birthday',
  'Organization',
  'Title',
  'Note',
  'Other',
] as const;

const FIELDS: ReadonlyMap<string, Heading> = new Map<string, Heading>([
  ['FN', 'Name'],
  ['N', 'Name'],
  ['NICKNAME', 'Name'],
  ['X-PHONETIC', 'Phonetic'],
  ['SOUND', 'Phonetic'],
  ['X-PHONETIC-FIRST-NAME', 'Phonetic'],
  ['X-PHONETIC-LAST-NAME', 'Phonetic'],
  ['TEL', 'Phone'],
  ['EMAIL', 'Email'],
  ['ADR', 'Address'],
  ['LABEL', 'Address'],
  ['BDAY', 'Birthday'],
  ['ORG', 'Organization'],
  ['TITLE', 'Title'],
  ['ROLE', 'Title'],
  ['NOTE', 'Note'],
]);

/** What is no words: pictures, keys, and what only programs read. */
const LEFT_OUT =
  /^(?:VERSION|PRODID|UID|REV|PHOTO|LOGO|KEY|SOURCE|BEGIN|END|X-ABLABEL|CLIENTPIDMAP|CATEGORIES|TZ|GEO)$/;

function keepLine(card: Card, { name, parameters, value }: ContentLine): void {
  if (LEFT_OUT.test(name) || /ENCODING=(?:B|BASE64)\b|;BASE64/i.test(`;${parameters}`)) return;
  const heading = FIELDS.get(name) ?? 'Other';
  // The full name says the same as its parts, which come first in 2.1.
  if (name === 'N' && card.has('Name')) return;
  const structured = name === 'N' || name === 'ADR' || name === 'ORG';
  // Family name, given name; and a Japanese address is written from the largest to the smallest.
  const parts = fieldsOf(value).filter((field) => field !== '');
  const shown = structured
    ? (name === 'ADR' ? addressOf(fieldsOf(value)) : parts).join(' ')
    : unescaped(value)
        .replace(/^(?:tel|mailto):/i, '')
        .trim();
  if (shown === '') return;
  const values = card.get(heading);
  if (name === 'FN') card.set(heading, [shown]);
  else if (values) values.push(shown);
  else card.set(heading, [shown]);
}

/** Box, extension, street, place, region, code, country: as they are written on a Japanese letter. */
function addressOf(fields: readonly string[]): readonly string[] {
  const [box = '', extension = '', street = '', place = '', region = '', code = '', country = ''] = fields;
  return [code, country, region, place, street, extension, box].filter((field) => field !== '');
}
