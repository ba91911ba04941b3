/** What an organisation is called, without its legal form, and whether two of them can be one. */

import { plainKanji } from './kanji-variants.ts';
import { isOrganisation, isUnit } from './organisation-words.ts';
import { romajiKey, romajiOf } from './romaji.ts';
import { readingsOf, surnameIn } from './surnames.ts';

/**
 * - `same`: one name holds the other, or they begin alike;
 * - `different`: both are written alike and are two;
 * - `unclear`: an abbreviation, a translation, or two scripts of which nobody knows the sound.
 */
export type NameLikeness = 'same' | 'different' | 'unclear';

/** The name proper in a line that may have a legal form, a branch or a department beside it; '' where none is. */
export function organisationName(line: string): string {
  const text = plainKanji(line.slice(0, LONGEST))
    .replace(ABBREVIATED, '')
    .replace(/(?:御中|様|さま)+$/, '')
    .replace(/((?:株式|有限|合同|合資|合名)会社|法人) +/g, '$1')
    .replace(/ +((?:株式|有限|合同|合資|合名)会社)/g, '$1');
  const latin = LATIN_FORM.exec(text);
  if (latin) return (latin[1] || '').trim().toLowerCase();
  const words = text.split(/[ ,、|/()]+/).filter((word) => word !== '' && !isUnit(word));
  const named = words.filter((word) => FORM.test(word)).concat(words.filter(isOrganisation), words);
  return (named[0] || '').replace(FORM, '').replace(BRANCH, '').toLowerCase();
}

/** Compares two names as `organisationName` gives them; nothing throws. */
export function comparedNames(one: string, other: string): NameLikeness {
  if (one.length < 2 || other.length < 2) return 'unclear';
  const [a, b] = [soundOf(one), soundOf(other)];
  const shared = commonStart(one, other);
  const isAlike = one.indexOf(other) >= 0 || other.indexOf(one) >= 0 || shared >= (LATIN.test(one) ? 4 : 2);
  if (isAlike) return 'same';
  if (a.some((sound) => b.some((each) => sound.indexOf(each) >= 0 || each.indexOf(sound) >= 0)))
    return 'same';
  const scripts = [one, other].map((name) => SCRIPTS.findIndex((script) => script.test(name)));
  const isComparable = scripts[0] === scripts[1] && scripts[0] !== -1;
  return isComparable || (a.length > 0 && b.length > 0 && scripts.indexOf(KATAKANA) < 0)
    ? 'different'
    : 'unclear';
}

/**
 * Compares a name with the part of a domain that an organisation chooses. Katakana are foreign words with their
 * own spelling, kanji have sounds that nobody knows, and a short label is an abbreviation.
 */
export function comparedWithLabel(name: string, label: string): NameLikeness {
  const sounds = soundOf(name).concat(romajiOf(name) === '' ? [] : romajiKey(romajiOf(name)));
  const letters = label.replace(/[^a-z]/g, '');
  const key = romajiKey(letters);
  if (letters.length < 3 || sounds.length === 0) return 'unclear';
  if (sounds.some((sound) => key.indexOf(sound) >= 0 || sound.indexOf(key) >= 0)) return 'same';
  if (letters.length < 4 || sounds.some((sound) => sound.length < 4 || commonStart(sound, key) > 2))
    return 'unclear';
  if (sounds.some((sound) => isWithin(letters, sound) || isWithin(letters, name))) return 'unclear';
  return SCRIPTS.findIndex((script) => script.test(name)) === KATAKANA || /[\u3400-\u9fff]/.test(name)
    ? 'unclear'
    : 'different';
}

const LONGEST = 80;
const FORM =
  /(?:(?:株式|有限|合同|合資|合名)会社|(?:(?:一般|公益)?(?:社団|財団)|医療|学校|社会福祉|特定非営利活動|NPO)法人)/;
const ABBREVIATED = /\((?:株|有|同|合|資|名|財|社|学|福|医)\)/g;
const LATIN_FORM =
  /^(?:the )?([A-Za-z][A-Za-z0-9&' .-]*?),? (?:inc|ltd|llc|llp|plc|gmbh|ag|corp|corporation|company|co|limited|k\.?k)\b/i;
const BRANCH = /(?:本社|支社|支店|営業所|事業所|工場|センター)$/;
const LATIN = /^[\0-\u024f]+$/;
const SCRIPTS = [LATIN, /^[\u3041-\u3096ー]+$/, /^[\u30a1-\u30fcー]+$/, /^[\u3400-\u9fff]/];
const KATAKANA = 2;

/** How a name sounds in the form of `romajiKey`: kana and letters do, and kanji that begin with a family name. */
function soundOf(name: string): readonly string[] {
  if (LATIN.test(name)) {
    const word = name.replace(/[^a-z]/g, '');
    return word.length > 2 ? [romajiKey(word)] : [];
  }
  const kana = /^[\u3041-\u30ff]+/.exec(name);
  if (kana && romajiOf(kana[0]) !== '') return [romajiKey(romajiOf(kana[0]))];
  return readingsOf(surnameIn(name)).filter((reading) => reading.length > 2);
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charAt(length) === other.charAt(length)) length += 1;
  return length;
}

/** Whether the letters stand in the text in their order, as those of an abbreviation do. */
function isWithin(letters: string, text: string): boolean {
  let place = 0;
  for (const letter of text) if (letter === letters.charAt(place)) place += 1;
  return place === letters.length;
}
