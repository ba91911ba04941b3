/** Whether a name that a mail greets can be a recipient's. */

import type { Addressee } from './addressee.ts';
import { initialsOf, isGivenName, isSameGivenName } from '../names/given-names.ts';
import { isAsian, isPetName } from '../names/called-otherwise.ts';
import type { GreetedName } from './greeted.ts';
import { plainKanji } from '../names/kanji-variants.ts';
import { romajiKey, romajiOf } from '../names/romaji.ts';
import { isAlsoGiven, isCommonSurname, isSurnameReading, readingsOf, surnameIn } from '../names/surnames.ts';

/**
 * - `same`: the name fits;
 * - `different`: both names are known, can be compared, and are two;
 * - `unclear`: the recipient's name is not known, or nobody can tell whether they are one.
 */
export type Likeness = 'same' | 'different' | 'unclear';

/** A greeted name, taken apart once for all recipients. */
export interface SpokenName {
  readonly kanji: readonly string[];
  readonly sounds: readonly string[];
  readonly latin: readonly string[];
  /** What the name surely is; absent where nobody can tell. */
  readonly tells?: 'japanese-family' | 'latin-family' | 'given';
}

/** Takes a greeted name apart; nothing throws. */
export function spokenName(greeted: GreetedName): SpokenName {
  const words = greeted.name.split(/[\s・=]+/).filter((word) => word !== '');
  const kanji = words.filter((word) => KANJI.test(word)).map(plainKanji);
  const latin = words.filter((word) => LATIN.test(word)).map((word) => word.toLowerCase().replace(/\.$/, ''));
  const families = kanji.map(surnameIn).filter((family) => family !== '');
  const sounds = families
    .reduce<string[]>((all, family) => all.concat(readingsOf(family)), [])
    .concat(words.map((word) => (KANJI.test(word) ? '' : romajiKey(romajiOf(word) || word))))
    .filter((sound) => sound !== '');
  const tells = tellsOf(greeted, kanji, latin, sounds);
  return Object.assign({ kanji, sounds, latin }, tells && { tells });
}

/** Compares a greeted name with what is known of a recipient; nothing throws. */
export function likenessOf(spoken: SpokenName, addressee: Addressee): Likeness {
  if (fits(spoken, addressee)) return 'same';
  return isOtherPerson(spoken, addressee) || isOtherLatin(spoken, addressee) ? 'different' : 'unclear';
}

function isOtherPerson(spoken: SpokenName, addressee: Addressee): boolean {
  const { person } = addressee;
  if (!person || !spoken.tells) return false;
  if (spoken.tells === 'given') return isOtherGiven(spoken, addressee);
  if (spoken.tells === 'latin-family')
    return person.inKanji ? !maybeChinese(addressee) : person.hasFamily && person.given.length > 0;
  if (spoken.kanji.length > 0 && person.inKanji) return true;
  return person.hasFamily && isComparable(spoken, addressee);
}

/**
 * A name in Latin letters is another's where the recipient's whole name is known and none of it begins as the
 * greeted name or any form of it does: of two names that are known the letters do not matter.
 */
function isOtherLatin({ latin, kanji, sounds, tells }: SpokenName, addressee: Addressee): boolean {
  if (latin.length === 0 && tells !== 'japanese-family') return false;
  const { person } = addressee;
  const whole = addressee.whole();
  if (!whole || isAsian(whole.words)) return false;
  if (tells === 'latin-family') return true;
  if (tells === 'japanese-family') return sounds.some(isCommonSurname);
  const [word = ''] = latin;
  if (kanji.length > 0 || word.length < 3 || latin.some(isPetName)) return false;
  if (person && person.kind === 'japanese') return false;
  const isKnown = isGivenName(word);
  if (!isKnown && word.length < LONG_NAME) return false;
  const akin = whole.front.filter((part) => mayBeForm(part, latin));
  if (akin.length === 0) return true;
  return isKnown && akin.every((part) => part.length > 1 && isGivenName(part));
}

/** A form that no list knows begins alike; an initial may be that of any form: r for Bob. */
function mayBeForm(part: string, latin: readonly string[]): boolean {
  const letter = plainLatin(part).charAt(0);
  return latin.some((word) =>
    part.length > 1 ? plainLatin(word).charAt(0) === letter : initialsOf(word).indexOf(letter) >= 0,
  );
}

/** Letters of a name that no list knows: shorter ones are often somebody's own word for somebody. */
const LONG_NAME = 4;

const KANJI = /[\u3005-\u3007\u3400-\u9fff\uf900-\ufaff]/;
const LATIN = /^[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f.'-]*$/;

/** Honorifics that go with given names as well as with family names. */
const FAMILIAR = /^(?:さん|サン|くん|クン|君|ちゃん|チャン|san|kun|chan|)$/;
/** Frequent family names that are given names of somebody else. */
const GIVEN_TOO = new Set(['miki', 'kai', 'abe', 'mai', 'mari', 'maki']);

function tellsOf(
  greeted: GreetedName,
  kanji: readonly string[],
  latin: readonly string[],
  sounds: readonly string[],
): SpokenName['tells'] | undefined {
  const isFamiliar = FAMILIAR.test(greeted.honorific);
  const [first = ''] = kanji;
  if (first !== '') {
    const family = surnameIn(first);
    const rest = first.slice(family.length);
    const isWhole = rest === '' || (rest.length < 4 && family.length + rest.length > 2);
    if (family === '' || !isWhole) return undefined;
    // 「鈴木 花子さん」 says which of the two is the family name.
    if (rest === '' && greeted.family === undefined && isFamiliar && mayBeGiven(first)) return undefined;
    return 'japanese-family';
  }
  if (latin.length === 0) {
    const isFamily =
      sounds.some(isCommonSurname) && !(isFamiliar && sounds.some((one) => GIVEN_TOO.has(one)));
    return isFamily ? 'japanese-family' : undefined;
  }
  const [front = ''] = latin;
  const back = latin[latin.length - 1] || '';
  const isTitled = greeted.language === 'ja' ? !isFamiliar : !FAMILIAR.test(greeted.honorific);
  if (isCommonSurname(romajiKey(back)) && (isTitled || !isGivenName(back)) && !GIVEN_TOO.has(romajiKey(back)))
    return 'japanese-family';
  const isReading = isSurnameReading(romajiKey(back)) && !isGivenName(back);
  if (isReading && (isTitled || (greeted.honorific !== '' && !isAlsoGiven(romajiKey(back)))))
    return 'japanese-family';
  if (isTitled && greeted.language === 'en') return 'latin-family';
  return isGivenName(front) && greeted.honorific === '' ? 'given' : undefined;
}

/** A lone character is often a given name, as 松 is for 松子. */
function mayBeGiven(name: string): boolean {
  const isFamily = readingsOf(name).some((reading) => isCommonSurname(reading) && !GIVEN_TOO.has(reading));
  return name.length < 2 ? !isFamily || isAlsoGiven(name) : isAlsoGiven(name) && !isFamily;
}

/** Whether two Japanese names in different scripts can be told apart by their sound. */
function isComparable(spoken: SpokenName, addressee: Addressee): boolean {
  const { person, kanji, latin, sounds, local } = addressee;
  const isSurelyJapanese = (): boolean =>
    latin.concat(local).some((word) => isCommonSurname(romajiKey(word)));
  if (spoken.kanji.some((word) => CHINESE.indexOf(word) >= 0) && !isSurelyJapanese()) return false;
  if (kanji.length > 0 && maybeChinese(addressee) && !spoken.sounds.some(isCommonSurname)) return false;
  if (spoken.sounds.length === 0 || !person) return false;
  if (spoken.sounds.some(isCommonSurname) || person.inKanji) return true;
  if (spoken.latin.length > 0) return latin.length > 0 || local.length > 0;
  // A rarer name may be read otherwise than the list knows, but then in one of its characters only.
  const others = sounds.concat(local.map(romajiKey));
  return spoken.sounds.every((sound) => others.every((other) => !areAkin(sound, other)));
}

function areAkin(one: string, other: string): boolean {
  return one.slice(0, 3) === other.slice(0, 3) || one.slice(-3) === other.slice(-3);
}

/** A Japanese who goes by an English name mostly has one with the same initial: Mike for Masahiko. */
function isOtherGiven(spoken: SpokenName, { person, latin }: Addressee): boolean {
  if (isAsian(latin)) return false;
  if (!person || person.given.length === 0) return false;
  const initials = latin.concat(person.given).map((word) => word.charAt(0));
  return person.kind === 'latin' || spoken.latin.every((word) => initials.indexOf(word.charAt(0)) < 0);
}

function maybeChinese({ kanji }: Addressee): boolean {
  return kanji.some((word) => CHINESE.indexOf(word.charAt(0)) >= 0 && surnameIn(word).length < 2);
}

/** Family names that Chinese and Koreans bear too, and read otherwise. */
const CHINESE =
  '王李張劉陳楊黄趙呉周徐孫馬朱胡林郭何高梁鄭羅宋謝唐韓曹許鄧蕭馮曽程蔡彭潘袁于董余蘇葉呂魏蒋田杜丁沈姜范江傅鍾盧汪戴崔任陸廖姚方金夏朴申安尹柳';

/** Generous on purpose: a fit too many is silence. */
function fits(spoken: SpokenName, addressee: Addressee): boolean {
  return (
    spoken.kanji.some((word) => fitsKanji(word, addressee)) ||
    spoken.sounds.some((sound) => addressee.sounds.some((other) => soundsAlike(sound, other))) ||
    spoken.latin.some((word) => fitsLatin(word, addressee)) ||
    spoken.sounds.some((sound) => fitsLocal(sound, addressee))
  );
}

function fitsKanji(word: string, { kanji, surnames }: Addressee): boolean {
  const family = surnameIn(word);
  return kanji.some((other) => {
    if (other === word || (family !== '' && surnames.indexOf(family) >= 0)) return true;
    const given = other.slice(surnameIn(other).length);
    return given === word || (surnameIn(other) === '' && other.startsWith(word));
  });
}

/** Voiced or not, a name is often read either way: Yamasaki and Yamazaki. */
function soundsAlike(one: string, other: string): boolean {
  if (one === other) return true;
  return one.length > 4 && one.slice(0, 3) === other.slice(0, 3) && unvoiced(one) === unvoiced(other);
}

function unvoiced(sound: string): string {
  return sound.replace(/g/g, 'k').replace(/z/g, 's').replace(/d/g, 't').replace(/b/g, 'h');
}

function fitsLatin(word: string, { latin, local, whole }: Addressee): boolean {
  const known = latin.length > 0 ? undefined : whole();
  const named = known ? known.words : latin;
  return partsOf(word).some(
    (part) =>
      named.some((other) => partsOf(other).some((one) => isForm(part, one))) ||
      local.some(
        (other) =>
          isForm(part, other) ||
          (part.length > 3 && !isCommonSurname(romajiKey(part)) && other.indexOf(part) >= 0),
      ),
  );
}

function partsOf(word: string): readonly string[] {
  return word.indexOf('-') < 0 ? [word] : word.split('-');
}

/**
 * The same name, a form of it, its beginning, its initial, or a slip of the fingers. One greeted word meets the
 * same words in the names of many recipients.
 */
function isForm(word: string, other: string): boolean {
  if (word !== compared.word || compared.forms.size >= REMEMBERED) compared = { word, forms: new Map() };
  const known = compared.forms.get(other);
  if (known !== undefined) return known;
  const isOne = isFormOf(plainLatin(word), plainLatin(other));
  compared.forms.set(other, isOne);
  return isOne;
}

const REMEMBERED = 8_192;
/** The words that one greeted word was compared with. */
let compared: { readonly word: string; readonly forms: Map<string, boolean> } = {
  word: '',
  forms: new Map(),
};

function isFormOf(a: string, b: string): boolean {
  if (a === b || isSameGivenName(a, b)) return true;
  // All that follows begins with one letter.
  if (a.charAt(0) !== b.charAt(0)) return false;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 && !long.startsWith(short)) return false;
  // Satoshi is not Sato, Hirano no slip for Hirata.
  if (isCommonSurname(romajiKey(short))) return false;
  if (short.length > 1 && long.startsWith(short)) return true;
  return !(isGivenName(a) && isGivenName(b)) && short.length > 4 && isSlip(short, long);
}

function plainLatin(word: string): string {
  if (/^[a-z]*$/.test(word)) return word;
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** One letter changed, left out or added, or two swapped, behind an equal beginning. */
function isSlip(short: string, long: string): boolean {
  let start = 0;
  while (start < short.length && short.charAt(start) === long.charAt(start)) start += 1;
  let end = 0;
  while (end < short.length - start && short.slice(-1 - end) === long.slice(-1 - end)) end += 1;
  const wrong = long.slice(start, long.length - end);
  const swapped = short
    .slice(start, short.length - end)
    .split('')
    .reverse()
    .join('');
  return start > 1 && (wrong.length < 2 || (wrong.length === 2 && wrong === swapped));
}

/** Letters before the "@" that are the name, with an initial or the given name beside it, or cut short. */
function fitsLocal(sound: string, { local, sounds }: Addressee): boolean {
  return local.some((word) => {
    const key = romajiKey(word);
    if (soundsAlike(sound, key)) return true;
    // What the display name or a frequent name explains is not an initial and another name.
    if (sounds.indexOf(key) >= 0) return false;
    if (word.length > 2 && (romajiKey(word.slice(1)) === sound || romajiKey(word.slice(0, -1)) === sound))
      return true;
    if (
      word.length > 3 &&
      (romajiKey(word.slice(2)) === sound || romajiKey(word.slice(0, -2)) === sound) &&
      !isSurnameReading(key)
    )
      return true;
    if (isCommonSurname(key)) return false;
    if (key.length > 3 && sound.startsWith(key)) return true;
    return local.length === 1 && sound.length > 3 && key.indexOf(sound) >= 0;
  });
}
