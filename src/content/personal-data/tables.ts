import type { PersonalKind } from './kind.ts';

/** One cell of a table whose header says what stands in the column. */
export interface LabelledCell {
  readonly line: number;
  readonly kind: PersonalKind;
  readonly value: string;
}

/**
 * Calls back for the cells of every table that has a header row with two labels or more for what
 * concerns people (氏名, 電話番号, Date of birth …), whatever the cells look like.
 */
export function labelledCells(lines: readonly string[], found: (cell: LabelledCell) => void): void {
  let header: Header | undefined;
  lines.forEach((text, line) => {
    if (text.trim() === '') return;
    const next = headerOf(text);
    if (next) {
      header = next;
      return;
    }
    if (!header) return;
    const cells = text.split(header.divider);
    if (cells.length < 2) {
      header = undefined;
      return;
    }
    header.kinds.forEach((kind, column) => {
      const value = (cells[column] || '').trim();
      if (kind && isPlausible(kind, value)) found({ line, kind, value });
    });
  });
}

interface Header {
  readonly divider: string | RegExp;
  readonly kinds: readonly (PersonalKind | undefined)[];
}

/** What people and programs put between the columns of a table in a mail. */
const DIVIDERS = ['\t', '|', ',', ';', / {2,}/];

function headerOf(text: string): Header | undefined {
  if (text.length > 400) return undefined;
  for (const divider of DIVIDERS) {
    const kinds = text.split(divider).map((cell) => kindOf(cell.trim()));
    if (kinds.filter((kind) => kind !== undefined).length >= 2) return { divider, kinds };
  }
  return undefined;
}

/** What stands in a column of that heading, if it concerns people. */
export function kindOf(label: string): keyof typeof LABELS | undefined {
  if (label === '' || label.length > 20) return undefined;
  const kinds = Object.keys(LABELS) as (keyof typeof LABELS)[];
  return kinds.find((kind) => LABELS[kind].test(label));
}

/** Names in kana and the given name apart would count a person twice, so they are nothing here. */
const LABELS = {
  name: /^(?:ご?(?:お名前|氏名|名前|姓名)(?:\(漢字\))?|姓|(?:お客様|顧客|会員|患者|生徒|児童|学生|社員|職員|担当者?|参加者|申込者|応募者|受講者|出席者|保護者|代表者|当選者|受取人|契約者)(?:名|氏名|のお名前)|(?:full |last |family |customer |patient |student |employee |member |contact )?name|surname)$/i,
  'postal-address':
    /^(?:ご?(?:自宅)?住所|お届け先(?:住所)?|送付先(?:住所)?|居所|(?:home |street |postal |mailing )?address)$/i,
  phone:
    /^(?:お?電話(?:番号)?|(?:携帯|自宅|緊急)?(?:電話|連絡先)(?:番号)?|携帯(?:番号)?|tel|(?:mobile|cell|home|contact)?\s?(?:tele)?phone(?: (?:number|no\.?))?|mobile|cell)$/i,
  email: /^(?:メール(?:アドレス)?|電子メール(?:アドレス)?|e-?mail(?: address)?|mail)$/i,
  'birth-date': /^(?:生年月日|誕生日|date of birth|birth ?date|birthday|dob)$/i,
  account: /^(?:口座(?:番号)?|振込先(?:口座)?|account (?:no\.?|number)|iban)$/i,
  identity:
    /^(?:(?:会員|社員|職員|学籍|受験|患者|診察券|被保険者|保険証|基礎年金|免許証?|旅券|パスポート|顧客)(?:証)?(?:番号|no\.?|id)|(?:passport|licen[cs]e|insurance|member(?:ship)?|employee|student|patient)(?: (?:number|no\.?|id))?)$/i,
  particulars:
    /^(?:年齢|性別|病名|診断名?|既往歴|年収|給与|月給|基本給|続柄|国籍|点数|得点|成績|評定|合否|(?:試験|審査|選考|検査|判定)結果|age|sex|gender|diagnosis|salary|nationality|(?:test|exam|final) (?:scores?|grades?|marks?|results?))$/i,
} as const satisfies { readonly [K in PersonalKind]?: RegExp };

/** Whether a cell may be what its column is headed. */
export function isPlausible(kind: PersonalKind, value: string): boolean {
  return value !== '' && PLAUSIBLE[kind].test(value);
}

const ANYTHING = /[^\s-]/;
const PLAUSIBLE: Readonly<Record<PersonalKind, RegExp>> = {
  name: /^[^\d@]{1,40}$/,
  'postal-address': /[^\s\d-]{2}/,
  phone: /\d{2}.*\d{2}/,
  email: /@/,
  'birth-date': /\d/,
  account: /\d{3}/,
  identity: /\d/,
  particulars: ANYTHING,
  card: /\d/,
  'my-number': /\d/,
  'social-security': /\d/,
};
