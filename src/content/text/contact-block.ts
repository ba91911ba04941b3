/** What some lines say of how to reach somebody. */
export interface Contacts {
  /** How many kinds of it: telephone, fax, postal address, mail address, web site; 0 for a roster. */
  readonly kinds: number;
}

/**
 * Counts the ways to reach one person or firm. Lines with more numbers or addresses than one signature
 * has are a list of people, which is text.
 */
export function contactsIn(lines: readonly string[]): Contacts {
  let phones = 0;
  let mails = 0;
  let codes = 0;
  const kinds = new Set<string>();
  for (const line of lines) {
    if (line.length > LONGEST) continue;
    for (const { kind, pattern } of KINDS) {
      if (!pattern.test(line)) continue;
      kinds.add(kind);
      if (kind === 'phone') phones += 1;
      else if (kind === 'mail') mails += 1;
      else if (kind === 'post') codes += 1;
    }
  }
  return { kinds: phones > 5 || mails > 2 || codes > 3 ? 0 : kinds.size };
}

/** Longer than any line of a signature. */
const LONGEST = 160;

const NUMBER = '[+＋(（]?[0-9０-９][0-9０-９()（）\\-－‐–ー―−.・/\\s]{7,20}';

const KINDS: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  {
    kind: 'phone',
    pattern: new RegExp(
      `(?:(?:tel|ｔｅｌ|ＴＥＬ|phone|ph|電話(?:番号)?|℡|☎|直通|代表|携帯(?:電話)?|mobile|mob|cell|direct|office|(?:^|[\\s|/])[tmpdo])\\s?[.:：)）】\\]］|／/]{0,2}\\s?(?:\\([a-z]\\)\\s?)?${NUMBER})|^${NUMBER}$`,
      'i',
    ),
  },
  {
    kind: 'fax',
    pattern:
      /(?:fax|ＦＡＸ|ファック?ス|(?:^|[\s|/])f[.:：])\s?[.:：)）】\]］|／/]{0,2}\s?[+＋(（]?[0-9０-９]/i,
  },
  {
    kind: 'post',
    pattern:
      /〒\s?[0-9０-９]{3}|^[0-9]{3}-[0-9]{4}\s|^(?:東京都|北海道|京都府|大阪府|.{2,3}県)\S{2,40}[0-9０-９一二三四五六七八九十]|\b\d{1,5}\s\w[\w.\s]{2,40}\b(?:street|st|road|rd|avenue|ave|lane|blvd|drive|floor|suite)\b/i,
  },
  { kind: 'mail', pattern: /[\w.+-]{1,64}[@＠][\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/ },
  // A link to a document has a path; a firm's site has none worth speaking of.
  { kind: 'web', pattern: /(?:https?:\/\/|\bwww\.)[\w.-]{4,60}(?:\/[\w./~-]{0,24})?(?:\s|$|[)>）])/i },
];

/** A line of signs that divides: `-----`, `━━━`, `*-*-*-*`, `□■□■`, `==== firm ====`. */
export function isRule(line: string): boolean {
  if (line.length > LONGEST) return false;
  return (
    /^[-=*_~+#/\\.:;'"<>|^・･─━―－ー＝＿＊☆★□■◇◆○●◎△▲▽▼※♪〜～…‥┌┐└┘├┤│┃┏┓┗┛\s]{4,}$/.test(line) ||
    /^([-=*_~─━―－＝＿＊☆★□■◇◆])[-=*_~─━―－＝＿＊☆★□■◇◆]{2,}.{1,40}[-=*_~─━―－＝＿＊☆★□■◇◆]{3,}$/.test(line)
  );
}

/** Could be a name, a department, a firm, a street: short, and not a sentence or an item of a list. */
export function isTitle(line: string): boolean {
  if (line.length === 0 || line.length > 60 || /[。？！?!]|[^.]\.\.\.$|[：:]$/.test(line)) return false;
  if (
    /添付|別紙|別添|同封|資料|見積|請求|社外秘|部外秘|極秘|取扱注意|attach|enclos|confidential|https?:/i.test(
      line,
    )
  )
    return false;
  if (line.endsWith('.') && !/\b(?:inc|ltd|co|corp|llc|k\.k|jr|dr|ph\.d|no)\.$/i.test(line)) return false;
  // Whom the mail speaks to.
  if (
    /(?:様|さん|さま|各位|御中|殿|先生)[、,]?$|^(?:hi|hello|hey|dear|good (?:morning|afternoon))\b/i.test(
      line,
    )
  )
    return false;
  // A name with a number behind it is a line of a roster.
  if ((line.match(/[0-9０-９]/g) || []).length > 8) return false;
  if (/^(?:[・･*※●○■□◆◇▼▽★☆>→⇒-]|[0-9０-９①-⑳]{1,2}[.)）．、])\s?\S/.test(line)) return false;
  if (/(?:ます|です|した|せん|さい|たい|でしょう|願い|しく)$/.test(line)) return false;
  if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(line)) return (line.match(/[\u3041-\u3096]/g) || []).length <= 8;
  const words = line.split(/[\s,/|&-]+/).filter((word) => word.length >= 4);
  return SIGN_OFF.test(line) || words.every((word) => !/^[a-z]/.test(word));
}

const SIGN_OFF = /^(?:(?:best|kind|warm|many)\s)?(?:regards|wishes|thanks|cheers|sincerely|yours)\b/i;
