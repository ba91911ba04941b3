import { isBesideName } from './beside-name.ts';
import type { GreetedName, GreetingLine } from './greeted.ts';
import { AREAS, DEPARTMENT, isOrganisation, isUnit, PERSONS_ENDING } from '../names/organisation-words.ts';

/**
 * Reads one line as part of a Japanese greeting: people, a circle, or the organisation above them.
 * `remark` is a line about the mail itself; undefined is prose.
 * @param line NFKC, single spaces, trimmed
 */
export function japaneseGreeting(line: string): GreetingLine | 'remark' | undefined {
  if (PLEASANTRY.test(line)) return 'remark';
  if (/^(?:※|注[:)]|\(?(?:本メール|このメール|B?CC ?に?て|B?CC ?で))/i.test(line)) return 'remark';
  const names: GreetedName[] = [];
  const companies: string[] = [];
  let everybody = false;
  let rest = line.replace(SALUTATION, '');
  for (;;) {
    const unit = unitOf(rest);
    if (!unit) break;
    companies.push(...unit.companies);
    if (unit.name) names.push(unit.name);
    // 「鈴木花子様 保護者様」 greets one family.
    const isHousehold = names.length > 0 && HOUSEHOLD.test(rest);
    everybody = everybody || (unit.everybody && !isHousehold);
    rest = unit.rest;
  }
  if (isMention(rest)) return undefined;
  const greets = names.length > 0 || everybody || companies.length > 0;
  if (greets) return { names, everybody, companies, endsHere: !/^[\])」】>]*$/.test(rest) };
  return lineAbove(line);
}

const HOUSEHOLD = /^[ (、・の]*(?:ご|お)?(?:保護者|家族|両親|父兄|父母|母|父)/;

/** 「お疲れ様です。」 on a line of its own, with the name below it. */
const PLEASANTRY =
  /^(?:いつも|大変)*(?:お疲れ様|お疲れさま|お世話様|お世話|こんにちは|こんばんは|おはよう)(?:です|でございます|になって(?:おり|い)ます|になります|になっとります|ございます)?[。!、]*$/;
const SALUTATION = /^(?:dear|hi|hello|hey|拝啓|前略|親愛なる)[ ,、:]*/i;

const KANJI = '\\u3005-\\u3007\\u3400-\\u9fff\\uf900-\\ufaff';
const RANKS =
  '(?:代表取締役|取締役|執行役員|副|本)?(?:社長|会長|専務|常務|取締役|執行役員|本部長|事業部長|部長|次長|課長|係長|主任|室長|所長|支店長|店長|工場長|センター長|局長|院長|校長|園長|学長|頭取|教授|准教授|助教|講師|博士|弁護士|税理士|会計士|社労士|司法書士|先輩|リーダー|マネージャー?|主査|主幹|参事|議員|理事長|理事|委員長|委員|支部長|組合長|町長|市長|区長|村長|知事|監督|選手|コーチ|団長|班長|組長|支配人|編集長)(?:代理|補佐|心得)?';
const HONORIFICS =
  '御中|各位|様方|様|さま|サマ|さん|サン|殿|どの|先生|せんせい|くん|クン|君|ちゃん|チャン|氏|先生方';
/** What may stand right behind an honorific when the mail speaks to the person. */
const OPENINGS =
  'いつも|お世話|大変|平素|お疲|おつかれ|こんにち|こんばん|おはよ|はじめまして|初めまして|ご無沙汰|御無沙汰|ご連絡|お忙し|ご返信|ご返事|ありがとう|有難う|お久|お待たせ|突然|夜分|新年|明けまして|あけまして|拝啓|謹啓|お手数|恐れ入|恐縮|承知|へ$|宛て?$|あて$|への?ご連絡';

/** Somebody else follows, so that the word before only joins two names. */
const SOMEBODY = '(?=[^ 。]*(?:様|さま|さん|殿|各位|先生))';
const UNIT = new RegExp(
  `^(.*?)((?:${RANKS})(?:様|さま|さん|殿|先生)?|${HONORIFICS})(?:(?:の?(?:皆様|皆さま|皆さん|方々)|ご夫妻|ご一家|(?: ?の)?(?:ご|お)?(?:保護者|家族|両親|母|父)(?:様|さま|さん)?方?|各位|御侍史|侍史|机下|御机下))?(?=$|[ ,.、。・/&;()\\[\\]「」【】<>:!?~〜…]|と(?!の)${SOMEBODY}|(?:ほか|他|並びに|および|及び|ならびに)[${KANJI}\\u3040-\\u30ff]|${OPENINGS})`,
);
/** Behind a space these make the name a mention: 「田中様 の件」. */
const PARTICLE = /^ +(?:の|に|が|は|を|も|で|から|より|との|への|宛に)/;
const BETWEEN =
  /^(?:[ ,.、・/&;()[\]「」【】<>:]|(?:と|ほか|他|並びに|および|及び|ならびに)(?=[^ 。]*(?:様|さま|さん|殿|各位|先生)))+/;
const LABEL = /^(?:(?:to|cc|bcc|宛先|宛|写し?|同報|ご担当者?)[:;]|c\.c\.[: ])[ ]*/i;

/** What follows a name that is spoken of, not to: 「佐藤様、来週ご来店とのことです」, 「佐藤さん(弊社)が伺います」. */
function isMention(rest: string): boolean {
  const behind = rest.replace(/^ ?\([^)]*\)/, '');
  return (
    /^[ ]?:[^ ]/.test(behind) ||
    // 「石川さんと前田さんを名簿に入れます」
    /^ ?[と・][^ 。、]{1,12}?(?:様|さま|さん|氏|殿|先生)(?:の|に|が|は|を|も|で|から|より|へ)/.test(behind) ||
    (behind !== rest && /^(?:の|に|が|は|を|も|で|から|より|と)/.test(behind)) ||
    /^[ 、,]*[0-9]+(?:名|人)|とのこと|だそう|そうです|(?:お休み|欠勤|不在|欠席|来店|来社|来訪|ご予約|キャンセル)(?:です|の|に|され|希望|$)/.test(
      behind,
    )
  );
}

interface Unit {
  readonly name?: GreetedName;
  readonly everybody: boolean;
  readonly companies: readonly string[];
  readonly rest: string;
}

/** The first addressee of a line, or nothing where the line goes on as prose. */
function unitOf(text: string): Unit | undefined {
  let start = text.replace(BETWEEN, '').replace(LABEL, '').replace(BETWEEN, '').replace(/^@/, '');
  if (/^(?:ほか|他)[ 、]?/.test(start)) start = start.replace(/^(?:ほか|他)[ 、]?/, '');
  const parts = UNIT.exec(start);
  if (!parts) return undefined;
  const said = (parts[1] || '').trim();
  const body = said.replace(ROLE_BEFORE, '');
  const honorific = parts[2] || '';
  const rest = start.slice(parts[0].length).replace(/^(?:へ|宛て?|あて)$/, '');
  if (PARTICLE.test(rest)) return undefined;
  const whole = said + honorific;
  if (body.length > 60 || /[。!?…:]/.test(body)) return undefined;
  if (honorific === '御中') return { everybody: true, companies: body === '' ? [] : [body], rest };
  const goesToMany = /(?:各位|皆様|皆さま|皆さん|方々)$/.test(parts[0]);
  if (goesToMany || honorific === '先生方') return { everybody: true, companies: [], rest };
  if (CIRCLE.test(whole)) return { everybody: true, companies: organisationsIn(body), rest };
  const isTitle = RANK.test(honorific);
  if (isTitle && isRankOnly(whole.replace(/ /g, ''))) return ranked(start, parts[0].length);
  return person(body, honorific, isTitle, rest);
}

/** What somebody is to the writer, before the name: 「保護者 鈴木花子様」, 「氏名：鈴木花子様」. */
const ROLE_BEFORE =
  /^(?:ご|お)?(?:保護者|契約者|加入者|会員|患者|受講[生者]|受験[生者]|参加者|申込者|応募者|学生|生徒|児童|園児|名前|氏名|宛名|世帯主|名義人)(?:の?ご?(?:氏名|名前))?(?:の?方?)?[ :]*(?=[^ :の])/;

/** The person behind a rank, 「校長 佐藤様」; a rank alone names nobody. */
function ranked(text: string, length: number): Unit | undefined {
  const rest = text.slice(length);
  return /^ [^ ]/.test(rest) ? unitOf(rest) : undefined;
}

/** A circle, a role, or whoever reads it. */
const CIRCLE =
  /(?:^|[ の者員係])(?:(?:お|御)?(?:皆|みな|みんな)(?:々|みな)?(?:様|さま|さん)方?|(?:お|御)?客(?:様|さま|さん))$|(?:担当|担当者|責任者|関係者|保護者|参加者|出席者|利用者|受講者|応募者|申込者|購入者|契約者|会員|組合員|社員|職員|役員|委員|生徒|学生|窓口|事務局|係|一同|ご?関係|取引先|得意先|得意|ユーザー|メンバー|オーナー|代表者?|ご本人|受付|センター|サポート|チーム|グループ|スタッフ|幹事|親御|役所|役場|業者|店員|大家|管理人)(?:の?皆)?(?:様|さま|さん|殿)方?$/;

/** Words with these sounds at their end that name nobody. */
const NOBODY =
  /^(?:お疲れ|おつかれ|お世話|ご苦労|御苦労|ご愁傷|お互い|お陰|おかげ|ごちそう|ご馳走|お待ち(?:どう|遠)|仕|模|同|有|多|異|一|左|外|何|逆|両|今|王|神|仏|姫|奥|貴|宮|神|お子|お嬢|お母|お父|母|父|お兄|お姉|お義母|お義父|兄|姉|おじい|おばあ|じい|ばあ|おじ|おば|ご主人|旦那|娘|息子|諸|諸君|主|お医者|あなた|お前|君|その|この|どの|どちら|先方|相手|たく|く|せ|み|か|り|む|にい|ねえ|とう|かあ)$/;

const RANK = new RegExp(`^${RANKS}`);
const RANK_ONLY = new RegExp(
  `^(?:${DEPARTMENT.source})?(?:${AREAS})*(?:${RANKS}|代表|ご?担当者?|CEO|CTO|CFO|兼){1,3}(?:の)?$`,
);
/** The signs that end what the expression above takes: few words end so, and it is dear to compile. */
const RANK_ENDS = `${RANKS.split(/[^\u30a1-\u30fc\u4e00-\u9fff]+/)
  .map((word) => word.slice(-1))
  .join('')}ャ表者当兼のO`;

/** Whether a word is a rank or several, with nobody's name. */
function isRankOnly(word: string): boolean {
  return RANK_ENDS.indexOf(word.slice(-1)) >= 0 && RANK_ONLY.test(word);
}

/** Titles that stand before a name without a space: 「営業部長田中様」, 「代表取締役 田中様」. */
const BEFORE = new RegExp(
  `^(?:(?:${AREAS})+(?:${RANKS})|(?:${DEPARTMENT.source})?(?:${RANKS}|ご?担当者?|代表)?)の?(?=[${KANJI}\\u3040-\\u30ff])`,
);

const PERSON = new RegExp(
  `^(?:[${KANJI}][${KANJI}のノヶケツッヵ]{0,5}[\\u3041-\\u3096]{0,4}|[\\u3041-\\u3096ー]{2,8}|[\\u30a1-\\u30fcヽヾ・=]{1,16}|[\\u30a1-\\u30fc]{1,3}[${KANJI}]{1,2}|[A-Za-z\\u00c0-\\u024f][A-Za-z\\u00c0-\\u024f.'-]*)$`,
);

/** Who stands before an honorific, or which organisation; nothing where it is neither. */
function person(body: string, honorific: string, isTitle: boolean, rest: string): Unit | undefined {
  const companies: string[] = [];
  const words: string[] = [];
  for (const word of body.split(/[ :|]+/).filter((one) => one !== '' && !isBesideName(one))) {
    const isLead = words.length === 0;
    if (isLead && isOrganisation(word)) companies.push(word);
    else if (!isLead || !isUnit(word)) {
      if (!isRankOnly(word)) words.push(word);
    }
  }
  const kept = words.slice(-MOST_WORDS);
  const first = kept[0];
  if (first === undefined) {
    // 「サンプル商事様」 greets an organisation, 「店長様」 whoever it is; 「様」 alone nobody.
    if (companies.length > 0) return { everybody: false, companies, rest };
    return body !== '' || isTitle ? { everybody: true, companies, rest } : undefined;
  }
  const lead = first.length > 2 && !PERSONS_ENDING.test(first) ? first.replace(BEFORE, '') : first;
  const name = [lead].concat(kept.slice(1));
  if (name.some((word) => !PERSON.test(word)) || NOBODY.test(name[name.length - 1] || '')) return undefined;
  if (isTitle && lead === first && /^.{5,}$/.test(name.join(''))) return undefined;
  companies.push(...words.slice(0, -MOST_WORDS));
  const text = name.join(' ');
  const divided = name.length === 2 && !/[A-Za-z\u30a1-\u30fa]/.test(text);
  return {
    name: Object.assign(
      {
        written: text + honorific,
        name: text,
        honorific,
        language: 'ja' as const,
      },
      divided && { family: lead, given: name[1] || '' },
    ),
    everybody: false,
    companies,
    rest,
  };
}

/** Family and given name, or what foreigners have besides. */
const MOST_WORDS = 3;

function organisationsIn(body: string): readonly string[] {
  return body.split(' ').filter(isOrganisation);
}

/** Organisation, department or rank on a line of its own; every other line is prose. */
function lineAbove(line: string): GreetingLine | undefined {
  if (line.length > 50 || /[。、!?]|(?:です|ます|した|ください|下さい|けど|ので|様|さん)/.test(line))
    return undefined;
  const words = line.split(' ');
  const companies = words.some(isOrganisation) ? [line] : [];
  const isAbove =
    companies.length > 0 || words.every((word) => isUnit(word) || DEPARTMENT.test(word) || isRankOnly(word));
  if (!isAbove || /(?:の件|について|のお知らせ|のご案内|ご依頼|のお願い)/.test(line)) return undefined;
  return { names: [], everybody: false, companies, endsHere: false };
}
