/** By which names a recipient goes, as far as the display name and the address tell. */

import { domainOf } from '../../core/address.ts';
import { plainKanji } from '../names/kanji-variants.ts';
import { isGivenName } from '../names/given-names.ts';
import { isOrganisation, isUnit } from '../names/organisation-words.ts';
import { romajiKey, romajiOf } from '../names/romaji.ts';
import { isLatinOrganisation, isRole, isTitle } from '../names/role-words.ts';
import { isAlsoGiven, isCommonSurname, isSurnameReading, readingsOf, surnameIn } from '../names/surnames.ts';
import { type Habit, type WholeName, wholeName } from './whole-name.ts';

/** What is known of a recipient's name. */
export interface Addressee {
  /** Words of the display name with kanji in them, in the form of `plainKanji`. */
  readonly kanji: readonly string[];
  /** The family names that those begin with. */
  readonly surnames: readonly string[];
  /** How the words of the display name sound, in the form of `romajiKey`. */
  readonly sounds: readonly string[];
  /** Latin words of the display name in lower case. */
  readonly latin: readonly string[];
  /** Words before the "@" in lower case. */
  readonly local: readonly string[];
  /**
   * Whose name it surely is: a person's with a Japanese family name, or with given and family name in
   * Latin letters. Absent for a role, an organisation, a handle: it may be anybody's.
   */
  readonly person?: {
    readonly kind: 'japanese' | 'latin';
    /** It stands in kanji, so that another name in kanji is another name. */
    readonly inKanji: boolean;
    /** Given names in Latin letters. */
    readonly given: readonly string[];
    /** The family name is there too: always in a Japanese name. */
    readonly hasFamily: boolean;
  };
  /** A person's whole name in Latin letters, where display name or address surely hold one; looked for when asked. */
  whole(): WholeName | undefined;
  /** A role's, a group's, a family's or an assistant's address by its own words. */
  readonly isShared: boolean;
}

/**
 * Reads a display name and an address; nothing throws.
 * @param habit how mailboxes are named at this address's organisation, where that is known
 */
export function addresseeOf(name: string, address: string, habit?: Habit): Addressee {
  const local = localWords(address);
  const isShared =
    local.some(isRole) ||
    (local.length === 0 && /^[0-9]*@/.test(address)) ||
    SEVERAL.test(name) ||
    /^(?:the[a-z]+s@|[a-z]{3,}and[a-z]{3,}@)|famil/i.test(address);
  const segments = segmentsOf(name, address).map(wordsOf);
  const words = segments.reduce<readonly string[]>((all, segment) => all.concat(segment), []);
  const kanji = words.filter((word) => KANJI.test(word)).map(plainKanji);
  const surnames = kanji.map(surnameIn).filter((surname) => surname !== '');
  const latin = words.filter((word) => LATIN.test(word)).map((word) => word.toLowerCase());
  const sounds = surnames
    .reduce<string[]>((all, surname) => all.concat(readingsOf(surname)), [])
    .concat(words.map((word) => romajiKey(KANJI.test(word) ? '' : romajiOf(word) || word)))
    .filter((sound) => sound !== '');
  const person =
    words.length === 0
      ? personBefore(local, address, isShared)
      : SEVERAL.test(name)
        ? undefined
        : segments.reduce<Person | undefined>((found, segment) => found || personIn(segment), undefined);
  let isSought = isShared;
  let found: WholeName | undefined;
  const whole = (): WholeName | undefined => {
    if (!isSought) found = wholeName(segments, local, address, habit);
    isSought = true;
    return found;
  };
  return Object.assign({ kanji, surnames, sounds, latin, local, isShared, whole }, person && { person });
}

/** A couple, a family, somebody's assistant: who reads there is not who is named. */
const SEVERAL =
  /^[^@]*(?:\b(?:and|und|et)\b|[&+]|\b(?:family|familie|household|assistant|secretary|office of|on behalf of|pa to|c\/o)\b|家族|一家|夫妻|秘書|アシスタント|代理)/i;

type Person = NonNullable<Addressee['person']>;

const KANJI = /[\u3005-\u3007\u3400-\u9fff\uf900-\ufaff]/;
const KANA = /^[\u3041-\u30ff]+$/;
const LATIN = /^[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f.'-]*$/;

/** Frequent family names that are places too, and so the name of a branch. */
const PLACES = `chiba ishikawa yamaguchi fukushima miyagi miyazaki fukui kawasaki ichikawa kamata ueno kanda komatsu matsumoto
okazaki nagaoka otsuka nakano aoyama meguro`;

/** Asked about one word of a mail at most, so nothing is made of the list before. */
function isPlace(word: string): boolean {
  return PLACES.split(/\s+/).some((place) => romajiKey(place) === romajiKey(word));
}

const ROLE_WORD =
  /^(?:ご?担当者?|窓口|事務局|係|受付|代表|お?問い?合わ?せ.*|サポート|総務|経理|人事|採用|営業|広報|法務|購買|情報|管理|役員|社員|全員|全社|一同|会員|メンバー|チーム|グループ|リスト|秘書|事務|共有|様|御中|本部|本店|全国|東京|大阪|京都|名古屋|神戸|横浜|札幌|仙台|広島|福岡|沖縄|北海道|東北|関東|関西|中部|九州|四国|中国|[東西]日本)$/;
/** 伊藤園, 高島屋, 千葉市: what stands behind a family name in the name of a firm or a place. */
const FIRM_ENDING = /^[屋園堂亭庵家館軒荘塾寺社院会組係班市区町村県部課店所]$/;

/** The display name in parts that may each be a person or an organisation; none where it is the address. */
function segmentsOf(name: string, address: string): readonly string[] {
  // Most names by far, and then nothing divides them.
  if (name.length < LONGEST && WORDS.test(name) && address.indexOf('@') >= 0) return [name];
  const text = spelledOut(name.normalize('NFKC').slice(0, LONGEST)).replace(NOTES, '$1');
  if (text.indexOf('@') >= 0 || text.toLowerCase() === address.toLowerCase()) return [];
  const parts = text.split(/[()[\]|/<>【】「」『』:;@"\u201c\u201d]|\s[-\u2013]\s/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** `Phillip K Allen/HOU/ECT@ECT`, as Lotus Notes names people. */
const NOTES = /^([^@/<>]+)(?:\/[^@/<>]*)+(?:@[^@.\s]+)?$/;

/** The forms of Japanese firms in full, without a space between them and the name. */
function spelledOut(name: string): string {
  if (/^[\0-\x7f]*$/.test(name)) return name;
  return name
    .replace(/\((?:株|有|同|合|財|社|学|医)\)/g, '株式会社')
    .replace(/(^|\s)((?:株式|有限|合同|合資)会社|(?:社団|財団|医療|学校)法人)\s+/g, '$1$2')
    .replace(/\s+((?:株式|有限|合同|合資)会社)(?=\s|$)/g, '$1');
}

const LONGEST = 200;

/** Words of plain letters with single spaces between them. */
const WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

function wordsOf(segment: string): readonly string[] {
  if (WORDS.test(segment)) return segment.split(' ');
  const words = segment
    .split(/[\s,、・=_。]+/)
    .map((word) => word.replace(/^['\u2019.-]+|['\u2019-]+$/g, ''))
    .map((word) => (KANJI.test(word) || KANA.test(word) ? word.replace(HONORIFIC, '') : word));
  return words.filter((word) => word !== '');
}

const HONORIFIC = /(?:様|さま|さん|殿|先生|社長|会長|部長|次長|課長|係長|主任|室長|所長|店長|教授)+$/;

/** The person whose name a part of a display name is. */
function personIn(words: readonly string[]): Person | undefined {
  const japanese = words.filter((word) => KANJI.test(word) && isJapaneseName(word));
  if (japanese.length > 0) return { kind: 'japanese', inKanji: true, given: [], hasFamily: true };
  const latin = words.filter((word) => LATIN.test(word));
  if (latin.length > 0) {
    if (latin.length > 4 || latin.some(isLatinOrganisation)) return undefined;
    return latinPerson(latin.map((word) => word.toLowerCase()));
  }
  const isKana = words.some((word) => KANA.test(word) && isCommonSurname(romajiKey(romajiOf(word))));
  return isKana ? { kind: 'japanese', inKanji: false, given: [], hasFamily: true } : undefined;
}

/** A family name, alone or with what can be a given name behind it. */
function isJapaneseName(word: string): boolean {
  if (isOrganisation(word) || isUnit(word) || ROLE_WORD.test(word)) return false;
  const rest = plainKanji(word).slice(surnameIn(word).length);
  return (
    surnameIn(word) !== '' &&
    /^(?:[\u3005-\u3007\u3400-\u9fff]{0,3}[\u3041-\u3096ノ]{0,4})$/.test(rest) &&
    !FIRM_ENDING.test(rest)
  );
}

function latinPerson(words: readonly string[]): Person | undefined {
  const named = words.filter((word) => word.replace(/\./g, '').length > 1 && !isTitle(word));
  const sounds = named.map(romajiKey);
  const place = sounds.findIndex((sound) => isCommonSurname(sound));
  const family = place >= 0 || named.length < 2 ? place : sounds.findIndex(isSurnameReading);
  const isEnglish =
    named.length > 1 && (isGivenName(named[0] || '') || isGivenName(named[named.length - 1] || ''));
  // "John Mori" has a Japanese family name, "Chris Martin" only sounds of one.
  if (place >= 0 || (family >= 0 && !isEnglish)) {
    return {
      kind: 'japanese',
      inKanji: false,
      given: words.length > 1 ? words.filter((word) => word !== named[family]) : [],
      hasFamily: true,
    };
  }
  if (isEnglish) return { kind: 'latin', inKanji: false, given: words, hasFamily: true };
  return named.length === 1 ? givenOnly(named[0] || '') : undefined;
}

/** Somebody who goes by the given name alone, unless it is a frequent family name as well. */
function givenOnly(word: string): Person | undefined {
  if (!isGivenName(word) || FAMILY_TOO.has(word)) return undefined;
  return { kind: 'latin', inKanji: false, given: [word], hasFamily: false };
}

const FAMILY_TOO = new Set(
  `martin thomas scott james lee taylor ross jordan george henry gordon graham grant simon howard stanley allen
alan morgan ryan kelly kim dean cameron craig curtis dylan todd wade warren wayne russell mitch harvey arnold barry
neil neal lewis louis glenn bruce keith kirk lance leon frank francis franklin elliot elliott douglas clifford austin
blake brooke chad harris harrison spencer vincent lawrence marshall murray owen paul peter rose roy ruth seth shane
may rich will victor walter wesley whitney vernon tyler troy travis trevor stuart stewart sidney joyce hope grace
gilbert gary garcia jose mario santos kumar patel hassan ibrahim raymond pat lane lynn dale daniel anthony michael
david john robert charles edward alexander andrew alexis ashley beverly carol christian christie courtney jesse
logan marion merle noel phillip philip reed robin rosa terry tracy joseph jacob oliver oscar max hugo hans jan`.split(
    /\s+/,
  ),
);

/** The person whose name stands before the "@", where nothing else tells. */
function personBefore(local: readonly string[], address: string, isShared: boolean): Person | undefined {
  if (isShared || local.length > 2) return undefined;
  const labels = domainOf(address).split('.').slice(0, -1);
  if (local.some((word) => word.length > 2 && labels.some((label) => label.indexOf(word) >= 0)))
    return undefined;
  const frequent = local.findIndex((word) => word.length > 2 && isCommonSurname(romajiKey(word)));
  const surname = frequent >= 0 || local.length < 2 ? frequent : local.findIndex(isLongSurname);
  const word = local[surname];
  if (word !== undefined) {
    if (local.length === 1 && isPlace(word)) return undefined;
    return { kind: 'japanese', inKanji: false, given: local.filter((one) => one !== word), hasFamily: true };
  }
  const [first = '', second = ''] = local;
  if (second.length > 1 && isGivenName(first))
    return { kind: 'latin', inKanji: false, given: [first], hasFamily: true };
  if (local.length === 1 && isGivenName(first)) return givenOnly(first);
  const isInitial = second === '' && first.length > 4;
  return isInitial &&
    (isCommonSurname(romajiKey(first.slice(1))) || isCommonSurname(romajiKey(first.slice(0, -1))))
    ? { kind: 'japanese', inKanji: false, given: [], hasFamily: true }
    : undefined;
}

/** Long enough to be no other word, and nobody's given name. */
function isLongSurname(word: string): boolean {
  const key = romajiKey(word);
  return word.length > 4 && isSurnameReading(key) && !isAlsoGiven(key) && !isGivenName(word);
}

function localWords(address: string): readonly string[] {
  const local = address
    .slice(0, Math.min(LONGEST, Math.max(0, address.lastIndexOf('@'))))
    .normalize('NFKC')
    .toLowerCase();
  return (local.indexOf('+') < 0 ? local : local.replace(/\+.*$/, '')).match(/[a-z]+/g) || [];
}
