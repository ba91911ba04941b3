import type { Person } from '../../core/audience.ts';
import { isPersonal, organisationOf } from '../../core/organisation.ts';
import { plainKanji } from '../../content/names/kanji-variants.ts';
import { comparedNames, comparedWithLabel, organisationName } from '../../content/names/organisation-name.ts';
import { isOrganisation } from '../../content/names/organisation-words.ts';

/** A mail that addresses one organisation and goes to another. */
export interface OtherOrganisation {
  /** As the mail has it. */
  readonly greeted: string;
  /** By what the recipient's organisation is known: its name, else its domain. */
  readonly known: string;
  /** Its name is known, and is another one; otherwise only its domain is unlike. */
  readonly isNamed: boolean;
}

/**
 * The organisation that a mail greets, where it is none of the recipients': told by their display names, by
 * what the quoted mail says of who wrote it, else by their domains.
 * @param greeted the organisations above a name or before 御中, the addressed one first
 * @param quoted the quoted mails, in which a recipient may have said where they are from
 */
export function otherOrganisation(
  greeted: readonly string[],
  readers: readonly Person[],
  quoted: string,
): OtherOrganisation | undefined {
  const name = organisationName(greeted[0] || '');
  if (name === '' || readers.length === 0) return undefined;
  let isNamed = true;
  let known = '';
  for (const reader of readers) {
    if (isPersonal(reader.domain)) return undefined;
    const label = organisationOf(reader.domain).split('.')[0] || '';
    const byDomain = comparedWithLabel(name, label);
    const names = organisationsIn(reader, quoted);
    const likenesses = names.map((one) => comparedNames(name, organisationName(one)));
    const place = likenesses.indexOf('different');
    if (byDomain === 'same' || likenesses.indexOf('same') >= 0) return undefined;
    if (place < 0 && (byDomain !== 'different' || isMentioned(name, quoted))) return undefined;
    isNamed = isNamed && place >= 0;
    known = known || (place < 0 ? reader.domain : names[place] || '');
  }
  return { greeted: greeted[0] || '', known, isNamed };
}

/** A mail that is answered and speaks of the organisation is likely to be from there. */
function isMentioned(name: string, quoted: string): boolean {
  return plainKanji(quoted.slice(0, HEAD)).toLowerCase().indexOf(name) >= 0;
}

/** Organisations that the recipient is of, by the display name and by the mail that is being answered. */
function organisationsIn({ name, domain }: Person, quoted: string): readonly string[] {
  const found = name
    .normalize('NFKC')
    .split(/[()<>【】「」|/,:]|(?:^|\s)[^\s]*(?:部|課|室|係)(?:\s|$)/)
    .map((part) => part.trim());
  const all = found.filter(
    (part) => part !== '' && (part.split(' ').some(isOrganisation) || FORM.test(part)),
  );
  const lines = quoted.slice(0, HEAD).normalize('NFKC').split('\n');
  lines.forEach((line, place) => {
    const plain = line
      .slice(0, LONGEST)
      .replace(/^[\s>|]+/, '')
      .trim();
    const said = NAME_LINE.exec(plain);
    if (said && said[1] && isOrganisation(said[1])) all.push(said[1]);
    const isSigned = plain.length < 50 && (isOrganisation(plain.split(' ')[0] || '') || FORM.test(plain));
    if (!isSigned || /[。!?]|(?:御中|様|です|ます|殿)$/.test(plain)) return;
    const below = lines
      .slice(place, place + SIGNATURE)
      .join('\n')
      .toLowerCase();
    if (below.indexOf(`@${domain}`) >= 0) all.push(plain);
  });
  return all;
}

const FORM = /\b(?:Inc|Ltd|LLC|PLC|GmbH|Corp|Corporation|Limited)\b\.?/;
/** 「なにわ商事の鈴木です」 */
const NAME_LINE =
  /^(?:(?:いつも)?お世話になって(?:おり|い)ます[。、]?|お疲れ様です[。、]?)? *([^。、 ]{2,24}?)(?:の| +[^ ]{1,8}部の?| )[^。、 の]{1,8}(?:です|と申します|でございます)[。.]?/;
const HEAD = 40_000;
const LONGEST = 200;
/** Lines of a signature from the firm's name down to the address. */
const SIGNATURE = 9;
