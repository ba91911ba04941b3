/** Names of files, and words beside a link, that say that something is a list of people. */

/**
 * Whether a file's name says that it lists people: a word for people beside a word for a list (応募者リスト,
 * shareholder register) or, of a table, beside a number (参加者120名.xlsx, members2026.csv); a word that is both
 * (名簿, roster, addressbook). Forms, guides and calls for members are none.
 */
export function isPeopleListName(name: string): boolean {
  const file = name.normalize('NFKC').replace(/^.*[/\\]/, '');
  const dot = file.lastIndexOf('.');
  const title = words(dot > 0 ? file.slice(0, dot) : file);
  if (title.length > LONGEST || NO_LIST.test(title) || /^[^ ]* ?(?:template|blank) /.test(title))
    return false;
  if (hasPeopleList(title) || ANSWERS.test(title)) return true;
  if (!TABLE.test(dot > 0 ? file.slice(dot + 1) : '')) return false;
  return COUNTED.test(title) || ALONE.test(title.replace(ASIDE, ' ').replace(/ +/g, ' ').trim());
}

/** Whether words say that something is a list of people, wherever they stand. */
export function hasPeopleList(text: string): boolean {
  const plain = text.normalize('NFKC');
  // Compiling the expression for Japanese costs a first Send more than all else about a file's name.
  const isJapanese = !/^[\0-\x7f]*$/.test(plain) && JAPANESE.test(plain.replace(/[\s_-]/g, ''));
  return isJapanese || ENGLISH.test(plain);
}

/** The words of a file's name apart: `MemberList_2026-11` is `member list 2026 11`. */
function words(name: string): string {
  return name
    .replace(/([a-z\d])(?=[A-Z])/g, '$1 ')
    .replace(/([A-Za-z])(?=\d)|(\d)(?=[A-Za-z])/g, '$1$2 ')
    .replace(/[\s_+.,~&()[\]{}【】「」『』・-]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** A name beyond that is a sentence. */
const LONGEST = 150;

/** Files that programs read as rows, and cards of people. */
const TABLE = /^(?:xls[xmb]?|csv|tsv|ods|numbers|vcf|ldif|mdb|accdb)$/i;

/** Whoever is named so has a function in public, or is a firm: 業者一覧, 登壇者一覧, 担当者一覧. */
const PUBLIC = '業壇展演表賞筆著任理当発催賛係';
const PERSONS_JA = `(?:該当者|(?![${PUBLIC}])[\\u30a1-\\u30fc\\u4e00-\\u9fff](?:し込み)?者|会員|組合員|部員|団員|社員|従業員|職員|教員|顧客|お客様|得意客|患者|園児|児童|生徒|学生|院生|受験生|卒業生|在校生|同窓生|研修生|新入生|住民|世帯主|株主|里親|ボランティア|アルバイト|メンバー|ゲスト|選手)`;
const PEOPLE_JA = `(?:${PERSONS_JA}|(?:連絡先|アドレス))`;
const THINGS_JA =
  '(?:申込み?|申し込み|応募|予約(?!表)|受付|出欠|出席|宛名|名刺|招待|招待客|年賀状|メルマガ配信|配信先|発送先|送付先|給与|賃金|賞与|健診|健康診断|マイナンバー|個人番号)';
const LIST_JA =
  '(?:一覧|リスト|名簿|台帳|データ|ＤＢ|DB|マスタ|情報|管理表|集計|メールアドレス|連絡先|連絡表|住所|回答|表(?!彰|紙|示|現|明)|簿)';
const BETWEEN =
  '(?:様|さま)?の?[0-9年月日度期第名人件分回全組新卒中途]{0,12}の?(?:氏名|連絡先|住所|個人|基本|登録|申込み?|出欠|出席|参加|成績|結果|給与|アドレス|メール|アンケート)?';
/** A firm's, a team's, a fund's marks are figures. */
const MARKS = '(?:^|[^業売用務戦合会ムグ門舗電質])成績(?!証明|優秀|発表|評価基準|向上)';

const JAPANESE = new RegExp(
  `名簿|メイボ|めいぼ|住所録|アドレス帳|電話帳|連絡網|${MARKS}|${PEOPLE_JA}${BETWEEN}${LIST_JA}|アンケート回答|${THINGS_JA}(?:者|状況|結果)?の?${LIST_JA}|(?:一覧表?|リスト)の?[\\u4e00-\\u9fff]{0,3}${PEOPLE_JA}$`,
  'i',
);

const PEOPLE_EN =
  '(?:members?|membership|participants?|attendees?|applicants?|candidates?|customers?|clients?|contacts?|guests?|volunteers?|students?|pupils?|patients?|subscribers?|donors?|employees?|staff|personnel|shareholders?|stockholders?|residents?|tenants?|alumni|graduates?|voters?|parents?|players?|users?|leads?|registrants?|registrations?|sign ?ups?|rsvps?|winners?|entrants?|respondents?|delegates?|households?|beneficiaries)';
const LIST_EN =
  '(?:lists?|listing|roster|register|registry|directory|roll|data(?!sheet)|database|db|export|dump|extract|sheet|spreadsheet|addresses|e ?mails|phones|phone numbers|contacts|details|records|responses|names|grades|scores|results|salaries)';
const ENGLISH = new RegExp(
  `\\b(?:roster|gradebook|payroll|address ?book|phone ?book|mailing list (?:addresses|export|members|subscribers)|(?:exam|test) (?:scores|grades|marks)|salary (?:list|table|data|sheet)|(?:${PEOPLE_EN}|class)[ _-]?(?:[0-9]{1,4} )?(?:contact |e-?mail |address |mailing |master |phone |salary |exam |test )?${LIST_EN}|(?:${LIST_EN}) of (?:all |our |the |new )*${PEOPLE_EN})\\b`,
  'i',
);

/** How a form's own service names what people answered. */
const ANSWERS = /フォームの回答|回答$|\bresponses$/;

/** People and how many of them: 参加者120名, customers 1200. */
const COUNTED = new RegExp(`${PEOPLE_JA} ?[0-9]{2,7} ?(?:名|人|件)|\\b${PEOPLE_EN} [0-9]{2,7}\\b`);

/** Days, versions and the like, which are in every name. */
const ASIDE =
  /[0-9]+|[年月日度期第回]|最新版?|最終版?|確定版?|修正版?|改訂版?|全件|全員|抽出|出力|エクスポート|コピー|\b(?:fy|q|v|ver|rev|final|new|latest|updated?|copy|all|full|export|our|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\b/g;
const ALONE = new RegExp(
  `^(?:[^ ]{0,14}${PERSONS_JA}|${PEOPLE_JA}|(?:(?!(?:of|for|per|by|to|on|vs|from|about)\\b)[a-z']{1,20} ){0,2}${PEOPLE_EN})$`,
);

/** A form, a way to fill one in, a rule, a call for people, a paper about one of them. */
const NO_LIST =
  /テンプレ|ひな[形型]|雛[形型]|様式|書式|フォーマット|記入|見本|サンプル|書き方|作り方|使い方|作成方法|手順|マニュアル|案内|お知らせ|募集|要[項領]|規約|規程|規則|方針|説明(?!会)|ポスター|チラシ|届$|[込請意約求収積]書|用紙|入力|申告|アンケート(?!.*(?:回答|一覧|リスト))|\b(?:template|blank|samples?|forms?|examples?|guides?|handbook|manual|how to|polic(?:y|ies)|flyer|poster|leaflet|instructions|invitation|agreement|terms|faq|notice|newsletter$|brochure|benefits|journey|(?:data|fact|cheat) ?sheet|(?:wish|check) ?list|to ?do|price|parts|packing)\b/;
