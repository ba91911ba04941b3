import { isPersonal } from '../../core/organisation.ts';
import { mailAddressesIn } from '../text/mail-addresses.ts';
import { eachMatch } from './text.ts';

/** What a line says of somebody without naming them. */
export type ContactKind = 'account' | 'identity' | 'birth-date' | 'phone' | 'postal-address' | 'email';

/**
 * Calls back for every phone number, postal address, birth date, mail address and labelled number of a
 * line. `private`: it is a person's own by its form (a mobile number, an address at a mail provider).
 *
 * Phone numbers by a pattern of our own instead of libphonenumber: a number that is counted need not
 * exist, and the metadata would weigh more than everything here together.
 */
export function contactsIn(
  line: string,
  found: (kind: ContactKind, value: string, isPrivate: boolean) => void,
): void {
  if (line.indexOf('@') >= 0) {
    for (const address of mailAddressesIn(line)) found('email', address, isPersonal(address));
  }
  for (const place of placesIn(line)) found('postal-address', place, false);
  if (!/\d{3}/.test(line)) return;
  eachMatch(JAPANESE_PHONE, line, (match) => {
    const digits = (match[2] || '').replace(/^\+81 ?-?(?:\(0\)|0)?/, '0').replace(/\D/g, '');
    const isMobile = /^0[789]0\d{8}$/.test(digits);
    const isNumber = isMobile || /^050\d{8}$/.test(digits) || /^0[1-9]\d{8}$/.test(digits);
    const isPlain = /^\d+$/.test(match[2] || '');
    const label = line.slice(Math.max(0, match.index - 12), match.index + 1);
    if (!isNumber || NOBODYS_PHONE.test(digits) || /fax|ファッ?クス/i.test(label)) return;
    if (isPlain && !isMobile && !/tel|phone|電話|連絡先/i.test(label)) return;
    found('phone', digits, isMobile);
  });
  eachMatch(OTHER_PHONE, line, (match) => {
    const label = line.slice(Math.max(0, match.index - 8), match.index + 1);
    if (!/fax/i.test(label)) found('phone', (match[2] || '').replace(/\D/g, ''), false);
  });
  const born = BORN.exec(line);
  if (born) found('birth-date', (born[1] || '').replace(/\s/g, ''), true);
  eachMatch(ACCOUNT, line, (match) => found('account', match[1] || '', true));
  eachMatch(IDENTITY, line, (match) => found('identity', match[1] || '', true));
}

/**
 * A date that would be somebody's birthday if it stood in a row about them; not one that begins the row,
 * as in lists of events.
 */
export function bareBirthDateIn(line: string): string | undefined {
  const date = BARE_DATE.exec(line);
  if (!date || !/[^\s\d.,()[\]・●○■-]/.test(line.slice(0, date.index))) return undefined;
  return (date[1] || '').replace(/\s/g, '');
}

/** The postal addresses of a line; code and street of one address are one. */
function placesIn(line: string): readonly string[] {
  const streets: string[] = [];
  const codes: string[] = [];
  if (/[\u4e00-\u9fff]/.test(line)) {
    eachMatch(JAPANESE_ADDRESS, line, (match) => streets.push(match[0].replace(/\s/g, '')));
    eachMatch(POSTAL_CODE, line, (match) => codes.push(match[1] || ''));
  } else if (/\d [A-Z]/.test(line)) eachMatch(STREET, line, (match) => streets.push(match[0]));
  return streets.length > 0 ? streets : codes;
}

const JAPANESE_PHONE =
  /(^|[^0-9A-Za-z.+/_-])((?:\+81[ -]?(?:\(0\)|0)?|\(?0)\d{1,4}\)?[- (]{0,2}\d{1,4}[-) ]{0,2}\d{3,4})(?![\d-]|[./]\d)/g;
/** Free dial, navi dial and paid services. */
const NOBODYS_PHONE = /^0(?:120|800|570|990|180)/;
/** Other countries' with their code, and North America's without. */
const OTHER_PHONE =
  /(^|[^0-9A-Za-z.+/_-])(\+(?!81)[1-9]\d{0,2}[ .-]?\(?\d{1,4}\)?(?:[ .-]?\d{2,4}){2,3}|\(?[2-9]\d{2}(?:\) ?|[.-])[2-9]\d{2}[.-]\d{4})(?![\d-]|[./]\d)/g;

const ERA_DATE =
  '(?:明治|大正|昭和|平成|令和|[MTSHR]) ?\\.?(?:\\d{1,2}|元)[年./-] ?\\d{1,2}[月./-] ?\\d{1,2}日?';
const WESTERN_DATE = '(?:19|20)\\d\\d ?[年./-] ?\\d{1,2} ?[月./-] ?\\d{1,2}日?';
const ENGLISH_DATE =
  '(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)\\d\\d|\\d{1,2} [A-Z][a-z]{2,8},? (?:19|20)\\d\\d|[A-Z][a-z]{2,8} \\d{1,2},? (?:19|20)\\d\\d)';
const BORN = new RegExp(
  `(?:生年月日|誕生日|date of birth|birth ?date|birthday|born|d\\.?o\\.?b\\.?)[^\\d\\n]{0,12}?(${ERA_DATE}|${WESTERN_DATE}|${ENGLISH_DATE}|(?:19|20)\\d{6})`,
  'i',
);
/** Years in which people were born who now have jobs, accounts or a place in a school. */
const BARE_DATE =
  /(?:^|[^\d/.-])((?:昭和|S\.?|(?:平成|H\.?)(?=(?:1?\d|2[0-4])\D)) ?\d{1,2}[年./-] ?\d{1,2}[月./-] ?\d{1,2}日?|(?:19[2-9]\d|200\d|201[0-5]) ?[年./-] ?\d{1,2} ?[月./-] ?\d{1,2}日?|\d{1,2}\/\d{1,2}\/(?:19[2-9]\d|200\d|201[0-5]))(?![\d/-])/;

const POSTAL_CODE = /〒 ?(\d{3}-?\d{4})/g;
/** From the prefecture or a city or ward on, up to the first number of the street. */
const JAPANESE_ADDRESS =
  /(?:(?:東京都|北海道|(?:京都|大阪)府|[\u4e00-\u9fff]{2,3}県)[ ]?[\u3005\u3041-\u30fc\u4e00-\u9fff]{1,14}?[市区町村郡]|[\u4e00-\u9fffヶケ]{1,5}[市区])[ ]?[\u3005\u3041-\u30fc\u4e00-\u9fff ]{1,24}?(?:\d{1,5}(?:丁目|番地?|号|-\d{1,5})|[一二三四五六七八九十]丁目)[\d番地号丁目の-]{0,16}/g;
const STREET =
  /\b\d{1,5} (?:[A-Z][A-Za-z.']{0,20} ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Way|Terrace)\b/g;

const ACCOUNT =
  /(?:普通|当座|貯蓄|口座番号|account (?:no\.?|number))(?:預金|口座)?[^\d\n]{0,10}(\d{6,12})(?![\d-])/gi;
/** Numbers by which somebody is known to an insurer, a state, a school or a shop. */
const IDENTITY =
  /(?:(?:会員|社員|職員|従業員|学籍|学生|受験|患者|診察券|被保険者|保険証|基礎年金|免許証?|旅券|パスポート|在留カード|顧客|member(?:ship)?|employee|student|patient|passport|licen[cs]e|insurance|customer)[ ]?(?:証|の)?(?:番号|no\.?|id|number)|受験番号)[ ]?[:=]?[ ]?([A-Z]{0,3}-?\d[\dA-Z-]{2,15})/gi;
