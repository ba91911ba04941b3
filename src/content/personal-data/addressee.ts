import { greetingOf } from '../greeting/greeting.ts';
import { isOrganisation, isUnit } from '../names/organisation-words.ts';

/**
 * The one person whom a mail greets by name, as written, or nothing: where several are greeted or
 * everybody, and where the word may as well be what readers are (members, runners, shareholders).
 * A mail to a crowd that greets nobody in particular is the rule, so only a name that cannot well be
 * anything else is one.
 */
export function greetedPersonIn(ownText: string): string | undefined {
  const greeting = greetingOf(ownText);
  if (!greeting || greeting.everybody || greeting.names.length !== 1) return undefined;
  const [one] = greeting.names;
  if (!one) return undefined;
  const isPerson = one.language === 'ja' ? isJapaneseName(one.name) : isEnglishName(one.name, one.honorific);
  return isPerson ? one.written : undefined;
}

/**
 * The gap for a name that a mail merge or a template left in the greeting, as written: `{{name}} 様`,
 * `○○様`, `Dear [First Name]`. Only on the first lines: further down a text may be about templates.
 */
export function unfilledGreetingOf(ownText: string): string | undefined {
  const lines = ownText
    .slice(0, HEAD)
    .split(/\r\n|[\n\r]/)
    .map((line) => line.normalize('NFKC').trim())
    .filter((line) => line !== '');
  const gap = lines
    .slice(0, FIRST_LINES)
    .find((line) => line.length <= LONGEST && BEGINS_GAP.test(line) && UNFILLED.test(line));
  return gap && gap.replace(/[、,:!]+$/, '');
}

/** Whether a word before 様 or さん is a name, and not what people are (会員, ランナー, 株主). */
export function isJapaneseName(name: string): boolean {
  return !/[○◯〇●◎△□■×*_]/.test(name) && !ROLE_JA.test(name) && !isUnit(name) && !isOrganisation(name);
}

const HEAD = 4_000;
const FIRST_LINES = 3;
const LONGEST = 80;

const GAP =
  '(?:\\{\\{?[^{}]{1,30}\\}\\}?|\\$\\{[^{}]{1,30}\\}|%%?[^%\\s]{1,30}%%?|\\[[^\\[\\]]{1,30}\\]|<<[^<>]{1,30}>>|<[A-Za-z_ 氏名前姓お]{2,20}>|«[^«»]{1,30}»|\\*\\|[^*|]{1,30}\\|\\*|#[A-Z_]{2,20}#|(?:[○◯〇●◎△□■＿_*×]|XX|xx){1,8}|[Xx]{2,8})';
/** A sign that begins every gap: few lines have one, and the expression below is dear to compile. */
const BEGINS_GAP = /[{$%[<«*#○◯〇●◎△□■＿_×xX]/;
const UNFILLED = new RegExp(
  `^(?:(?:株式会社)?${GAP} ?)?(?:${GAP} ?(?:様|さま|さん|殿|先生)(?:へ|[、,:：!！]|$)|(?:dear|hi|hello|hey)(?: (?:mr|ms|mrs|dr)s?\\.?)? ?${GAP} ?(?:[,:!]|$))`,
  'i',
);

function isEnglishName(name: string, honorific: string): boolean {
  if (honorific !== '') return true;
  const words = name.toLowerCase().split(/\s+/);
  const last = words[words.length - 1] || '';
  if (words.length > 1) {
    const isRole = ROLE_EN.test(last) || (PLURAL_EN.test(last) && !NAME_LIKE_PLURAL.test(last));
    return !isRole && !KIND_OF_EN.test(words[0] || '');
  }
  return NAME_LIKE_ROLE.test(last) || !(ROLE_EN.test(last) || /(?:er|or|ant|ent|ee|ist|ians?|s)$/.test(last));
}

/** Words for people that are written before 様 and さん, by how they end. */
const ROLE_JA =
  /^(?:皆|同|仕|模|有|神|王|奥|子|何|他|貴|一|.*の|[A-Za-z])$|(?:総務|経理|人事|営業|広報|法務|開発|企画|購買|採用|社長|部長|課長|店長|会長|理事長|校長|園長|院長|所長|班長|区長|幹事|監督|[^度]会|者|員|各|客|社|企業|店|先|学生|受講生|研修生|卒業生|同窓生|園児|生徒|児童|株主|荷主|施主|家主|大家|組合|選手|運転手|家族|団体|学校|事務局|協会|自治会|友の会|町内会|住民|市民|区民|町民|村民|友人|仲間|殿方|院生|塾生|看護師|医師|薬剤師|講師|教師|農家|作家|サポーター|ランナー|ボランティア|ゲスト|ユーザー?|オーナー|ドライバー|メンバー|スタッフ|プレイヤー|プレーヤー|パートナー|ディーラー|リーダー|マネージャー?|モニター|ファン|ドナー|スポンサー|ライター|クリエイター|テナント|サプライヤー|チーム|クラブ|グループ|サークル|トレーナー|コーチ|ヘルパー|ビジター|キャスト|エンジニア|デザイナー|ベンダー|リスナー|フォロワー|ペアレント|パパ|ママ)$/;

const ROLE_EN =
  /^(?:alumn[iae]|aloha|bonjour|hola|choir|chorus|band|orchestra|board|fair|festival|show|sale|news|staff|crew|club|class|community|committee|council|congregation|crowd|everyone|family|families|folks?|friends?|group|guests?|guys|gang|ladies|gentlemen|neighbou?rs?|parents?|moms?|dads?|mums?|people|children|kids|team|tenants?|residents?|coach(?:es)?|colleagues?|customers?|clients?|members?|subscribers?|shareholders?|suppliers?|vendors?|sponsors?|donors?|winners?|exhibitors?|authors?|reviewers?|players?|readers?|users?|runners?|students?|teachers?|volunteers?|visitors?|patients?|participants?|applicants?|candidates?|attendees?|delegates?|speakers?|partners?|owners?|buyers?|sellers?|employees?|managers?|directors?|editors?|professors?|doctors?|officers?|sirs?|madams?|investors?|taxpayers?|citizens?|voters?|travell?ers?|passengers?|drivers?|dancers?|singers?|fans?|hosts?|recruiters?|admins?|support|sales|world|again|there|community|faculty)$/;

/** What stands before such a word. */
const KIND_OF_EN =
  /^(?:valued|fellow|esteemed|hiring|board|new|all|our|club|loyal|prospective|future|potential|good|happy|former|current|past|greetings?|team|the|my)$/;

/** Two words of which the second means several people: Chapter Leaders. */
const PLURAL_EN = /(?:er|or|ant|ent|ee|ist|ian|ive)s$/;
const NAME_LIKE_PLURAL =
  /^(?:peters|rogers|sanders|myers|meyers|summers|waters|powers|chambers|saunders|byers|bowers|ayers|flowers|walters|winters|rivers|stevens|connors|clements|evers|lees|ives|reeves)$/;

/** First names that end as words for people do. */
const NAME_LIKE_ROLE =
  /^(?:peter|jennifer|roger|oliver|alexander|xander|heather|amber|tyler|taylor|carter|hunter|spencer|walter|christopher|esther|skyler|cooper|parker|archer|summer|ginger|victor|hector|trevor|connor|conor|taylor|eleanor|igor|vincent|brent|trent|kent|laurent|grant|bryant|renee|lee|aimee|dee|james|chris|thomas|charles|nicholas|lucas|carlos|marcus|louis|luis|dennis|francis|agnes|doris|ross|jess|alexis|tess|nils|hans|lars|jonas|elias|matthias|andreas|mathias|silas|russ|gus|angus|phyllis|iris|frances|dolores|mercedes|moses|ian|brian|bryan|adrian|julian|vivian|christian|sebastian|damian|lillian|gillian|fabian)$/;
