import { isJapaneseName } from './addressee.ts';
import { type PersonalData, personalDataIn } from './personal-data.ts';
import { eachMatch, readableLines } from './text.ts';

/**
 * What a text tells of exactly one person.
 * - `result`: what became of a named person's examination, application, screening;
 * - `number`: a member's, patient's, examinee's number and the like;
 * - `birth-date`, `balance`: of an account; `secret`: a card or national number;
 * - `reference`: a number of a contract or a booking, which may as well be a firm's;
 * - `outcome`: a result without a name: one person's only where one person is greeted and private
 *   people receive it, because products are tested and firms examined too.
 */
export type SingleKind = 'result' | 'number' | 'birth-date' | 'balance' | 'secret' | 'reference' | 'outcome';

/**
 * The most telling thing that a text says of one person only, or nothing. Several numbers of a kind
 * are a list, which is about no single person.
 * @param heading the subject
 * @param data the text's personal data, where they are counted already
 */
export function singlePersonsDataIn(
  ownText: string,
  heading: string,
  data = personalDataIn(ownText.slice(0, READ_FOR_ONE), heading),
): SingleKind | undefined {
  const { counts, persons }: PersonalData = data;
  const text = readableLines(`${heading}\n${ownText.slice(0, READ_FOR_ONE)}`).join('\n');
  if (persons > 1) return undefined;
  if (hasNamedResult(text)) return 'result';
  if (counts.card + counts['my-number'] + counts['social-security'] === 1) return 'secret';
  if (valuesOf(NUMBER, text) === 1) return 'number';
  if (counts['birth-date'] === 1 && BIRTH.test(text)) return 'birth-date';
  if (BALANCE.some((words) => words.test(text))) return 'balance';
  if (valuesOf(REFERENCE, text) === 1) return 'reference';
  return OUTCOME.some((words) => words.test(text)) ? 'outcome' : undefined;
}

/** What is about one person is not longer. */
export const READ_FOR_ONE = 200_000;

function hasNamedResult(text: string): boolean {
  let found = RESULT_EN.test(text) || hasRecord(text);
  eachMatch(RESULT_JA, text, (match) => {
    found = found || isJapaneseName(match[1] || '');
  });
  return found;
}

/** A form about one person: 「お名前：佐藤 太郎」 and, on another line, 「結果：否決」. */
function hasRecord(text: string): boolean {
  return valuesOf(NAME_LINE, text) === 1 && valuesOf(RESULT_LINE, text) === 1;
}

function valuesOf(expression: RegExp, text: string): number {
  const values = new Set<string>();
  eachMatch(expression, text, (match) => values.add((match[1] || '').toLowerCase()));
  return values.size;
}

/** A word of kanji or katakana before 様: whether it is a name is looked at apart. */
const NAMED =
  '(?:^|[^\\u3005\\u30a1-\\u30fc\\u3400-\\u9fff])([\\u3005\\u30a1-\\u30fc\\u3400-\\u9fff]{1,6}(?: [\\u3041-\\u9fff]{1,5})?) ?(?:様|さん|殿|氏)';

/** Of a person with a name: 佐藤様の審査結果, 佐藤様が当選. Tests of products bear names of testers, so they are not here. */
const RESULT_JA = new RegExp(
  `${NAMED}(?:の[^。\\n]{0,16}(?:審査|選考|面接|健診|検診|健康診断|合否|抽選|査定|採用|入会|入学|入試|受験|ローン|融資|与信)[^。\\n]{0,8}結果|(?:が|は)[^。\\n]{0,16}(?:合格|不採用|内定|当選|落選|陽性|陰性|要再検査|要精密検査)(?:と|で|し|に|が|さ|いた|致))`,
  'g',
);
const RESULT_EN =
  /\b(?:his|her|[A-Z][a-z]+'s) (?:[a-z]+ ){0,2}(?:application|screening|lab|medical|biopsy|credit check|loan)(?: [a-z]+){0,2} (?:results?|(?:has been|was|is) (?:approved|declined|rejected|denied|unsuccessful|successful|accepted|positive|negative))/;

const NAME_LINE =
  /^[\s・■●◆-]*(?:(?:ご|お)?(?:氏名|名前)|(?:お客様|応募者|申込者|受験者|受診者|患者|候補者|会員)名|(?:full |applicant(?:'s)? |candidate(?:'s)? |patient(?:'s)? |student(?:'s)? )?name)\s?[:=]\s*(\S.{0,40}?)\s*$/gim;
const RESULT_LINE =
  /^[\s・■●◆-]*(?:(?:審査|選考|面接|検査|健診|検診|診断|試験|テスト|抽選|査定|判定|総合)?(?:結果|判定|合否|評価|得点|点数)|(?:final |test |exam |overall )?(?:result|score|grade|decision|outcome|diagnosis))\s?[:=]\s*(\S.{0,40}?)\s*$/gim;

const NUMBER =
  /(?:会員|受験|患者|診察券|社員|職員|学籍|被保険者|運転免許証?|免許証|パスポート|旅券|基礎年金|在留カード|\b(?:member(?:ship)?|patient|student|passport|examinee|candidate|driver'?s licen[cs]e))[ ]?(?:番号|no\.?|id|number)[ ]{0,3}(?:[:=は]|is|\s)?[ ]{0,3}([A-Z]{0,3}-?\d[\dA-Z-]{2,15})/gi;

const BIRTH = /生年月日|誕生日|date of birth|birth ?date|birthday|\bborn\b|\bd\.?o\.?b\b/i;

const BALANCE: readonly RegExp[] = [
  /(?:様|お客様|会員様|ご利用者様|ご本人)の?[^。\n]{0,16}残高[^。\n]{0,8}?\d/,
  /\byour (?:current |account |outstanding |loan |card )*balance (?:is|of|:)? ?(?:usd|jpy|eur|gbp|[$\u20ac\u00a3\u00a5])? ?\d/i,
];

const REFERENCE =
  /(?:契約|お客様|証券|申込み?|応募|受付|予約|お問い?合わ?せ|口座|\b(?:policy|customer|account|application|booking|reservation|claim))[ ]?(?:番号|no\.?|id|number)[ ]{0,3}(?:[:=は]|is|\s)?[ ]{0,3}([A-Z]{0,3}-?\d[\dA-Z-]{2,15})/gi;

const OUTCOME: readonly RegExp[] = [
  /(?:審査|選考|面接|検査|健診|検診|診断|試験|テスト|合否|抽選|査定|採用|入会|入学|入試|受験|申請|申込み?|ローン|融資|与信)[^。\n]{0,6}結果/,
  /(?:承認|可決|否決|合格|採用|内定|見送り|当選|落選|陽性|陰性|認定|却下)(?:と|の)(?:なり|させて|ご連絡|お知らせ|通知)/,
  /\byour (?:[a-z]+ ){0,2}(?:application|exam|examination|test|screening|lab|medical|interview|loan)(?: [a-z]+)? (?:results?|(?:has been|was|is) (?:approved|declined|rejected|denied|unsuccessful|successful|accepted))/i,
];
