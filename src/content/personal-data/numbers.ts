import { eachMatch } from './text.ts';

/** The numbers of which a single one is too much. */
export type SecretKind = 'card' | 'my-number' | 'social-security';

/** A number that is what it looks like, as far as a text can tell. */
export interface SecretNumber {
  readonly kind: SecretKind;
  /** The line it stands in. */
  readonly line: number;
  /** Its digits, to tell one from another; they go nowhere else. */
  readonly digits: string;
}

/**
 * Card numbers (length, issuer and Luhn), My Numbers (check digit) and US social security numbers.
 * One digit in ten fits by chance, so a number counts only where words say what it is, or where
 * several of a text fit and most of their kind do.
 * @param heading what stands above the text, such as the subject
 */
export function secretNumbersIn(lines: readonly string[], heading: string): readonly SecretNumber[] {
  const context = contextOf(lines, heading);
  const candidates: Candidate[] = [];
  lines.forEach((text, line) => {
    if (!/\d{4}|\d{3}-\d\d-/.test(text)) return;
    eachMatch(RUN, text, (match) => {
      const start = match.index + (match[1] || '').length;
      for (const candidate of candidatesIn(match[2] || '', start, line)) candidates.push(candidate);
    });
  });
  const found: SecretNumber[] = [];
  for (const kind of KINDS) {
    const ofKind = candidates.filter((one) => one.kind === kind);
    const open = ofKind.filter((one) => one.valid && context.says(one) !== 'other');
    const told = open.filter((one) => isTold(one, context));
    const counted = told.length > 0 || isSeries(kind, open, ofKind) ? open : [];
    for (const { line, digits } of counted) found.push({ kind, line, digits });
  }
  return found;
}

const KINDS: readonly SecretKind[] = ['my-number', 'card', 'social-security'];

/** Digits that belong together: no letter, digit, dot or slash before them, single dividers inside. */
const RUN = /(^|[^0-9A-Za-z./_+-]|[^0-9]\.)(\d(?:[ -]?\d){8,40})(?![0-9A-Za-z_]|[-./]\d)/g;

interface Candidate extends SecretNumber {
  readonly column: number;
  readonly valid: boolean;
  /** Written in the groups in which such numbers are printed. */
  readonly grouped: boolean;
}

/** A run may begin with the number of its row: so every way of taking whole groups is looked at. */
function candidatesIn(run: string, start: number, line: number): readonly Candidate[] {
  const groups = run.split(/[ -]/);
  const candidates: Candidate[] = [];
  let column = start;
  groups.forEach((group, index) => {
    const at = column;
    column += group.length + 1;
    const before = (groups[index - 1] || '').length;
    const add = (kind: SecretKind, count: number, valid: (digits: string) => boolean): void => {
      const digits = groups.slice(index, index + count).join('');
      candidates.push({ kind, line, column: at, digits, valid: valid(digits), grouped: count > 1 });
    };
    const lengths = groups.slice(index).map((one) => one.length);
    const shape = lengths.slice(0, 5).join('-');
    if (before !== 4 && /^4-4-4(-[^4]|$)/.test(shape)) add('my-number', 3, isMyNumber);
    else if (before !== 4 && /^4-4-4-4(-[1-3]\b|$)/.test(shape)) add('card', 4, isCard);
    else if (/^4-6-[45](-|$)/.test(shape)) add('card', 3, isCard);
    else if (/^3-2-4$/.test(shape) && index === 0) add('social-security', 3, isSocialSecurity);
    else if (group.length === 12) add('my-number', 1, isMyNumber);
    else if (group.length >= 13 && group.length <= 19) add('card', 1, isCard);
    else if (group.length === 9) add('social-security', 1, isSocialSecurity);
  });
  return candidates;
}

/** The check digit of the Number Use Act's ordinance (2014, art. 5), which is the twelfth digit. */
function isMyNumber(digits: string): boolean {
  if (/^(\d)\1*$/.test(digits)) return false;
  let sum = 0;
  for (let place = 1; place <= 11; place += 1) {
    sum += Number(digits.charAt(11 - place)) * (place <= 6 ? place + 1 : place - 5);
  }
  const rest = sum % 11;
  return Number(digits.charAt(11)) === (rest <= 1 ? 0 : 11 - rest);
}

function isCard(digits: string): boolean {
  return ISSUED.test(digits) && !/^(\d)\1*$/.test(digits) && passesLuhn(digits);
}

/** Visa, Mastercard, American Express, JCB, Diners Club, Discover and UnionPay, each with its lengths. */
const ISSUED =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|35(?:2[89]|[3-8]\d)\d{12,15}|3(?:0[0-5]\d|095|[689]\d\d)\d{10,15}|6(?:011|4[4-9]\d|5\d\d|2\d\d)\d{12,15})$/;

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - place));
    const doubled = digit * 2;
    sum += place % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** There is no check digit; only ranges that were never given out. */
function isSocialSecurity(digits: string): boolean {
  return /^(?!000|666|9)\d{3}(?!00)\d\d(?!0000)\d{4}$/.test(digits);
}

/** What the words near a number say of it. */
type Told = 'this' | 'other' | 'nothing';

interface Context {
  says(candidate: Candidate): Told;
  /** Whether the words for the kind stand anywhere. */
  mentions(kind: SecretKind): boolean;
}

function contextOf(lines: readonly string[], heading: string): Context {
  const mentioned = new Map<SecretKind, boolean>();
  return {
    says: ({ kind, line, column }) => {
      const own = lines[line] || '';
      const near = [own.slice(Math.max(0, column - LABEL), column), own.slice(column, column + FAR)];
      // What stands right before the number decides first, then what follows it, then the lines above.
      let above = 0;
      for (let index = line - 1; index >= 0 && index >= line - 10 && above < LINES_ABOVE; index -= 1) {
        const text = lines[index] || '';
        if (text.trim() === '') continue;
        above += 1;
        near.push(text.slice(-FAR));
      }
      if (near.some((text) => lastPlace(MADE_UP, text) >= 0)) return 'other';
      for (const text of near) {
        const told = toldBy(text, kind);
        if (told !== 'nothing') return told;
      }
      return 'nothing';
    },
    mentions: (kind) => {
      let answer = mentioned.get(kind);
      if (answer === undefined) {
        answer = [heading].concat(lines).some((text) => lastPlace(WORDS[kind], text) >= 0);
        mentioned.set(kind, answer);
      }
      return answer;
    },
  };
}

/** How far before a number its label may begin, and how far around it words still belong to it. */
const LABEL = 48;
const FAR = 200;
const LINES_ABOVE = 4;

/** Of the label of this and that of something else, the one nearer to the number counts. */
function toldBy(text: string, kind: SecretKind): Told {
  const mine = lastPlace(WORDS[kind], text);
  const others = lastPlace(OTHERS, text);
  if (mine < 0 && others < 0) return 'nothing';
  return mine > others ? 'this' : 'other';
}

function lastPlace(words: RegExp, text: string): number {
  let place = -1;
  eachMatch(words, text, (match) => {
    place = match.index;
  });
  return place;
}

const WORDS: Readonly<Record<SecretKind, RegExp>> = {
  'my-number': /個人番号|マイ・?ナンバー|my ?number|個人no/gi,
  card: /カード|クレジット|クレカ|有効期限|セキュリティコード|card[ _-]?(?:number|num|no|holder|data)|\b(?:credit|debit|cards?|pan|cc|visa|master ?card|jcb|amex|american express|diners|cv[vc]2?|exp(?:iry|iration|ires)?|valid thru)\b/gi,
  'social-security': /\bssns?\b|social[ -]security/gi,
};

/** What other long numbers are called. */
const OTHERS =
  /注文|オーダー|追跡|伝票|送り状|配送|荷物|お?問い?合わ?せ|受付|整理番号|管理番号|予約番号|請求書|見積|製造番号|シリアル|型番|品番|商品|法人番号|登録番号|承認番号|取引(?:番号|id)|決済(?:番号|id)|契約番号|証券番号|会議|ミーティング|ポイントカード|ギフト|プリペイド|\b(?:orders?|tracking|invoices?|isbn|jan|ean|imei|iccid|sim|serial|shipment|waybill|transaction|reference|meeting|webinar|gift|aws|account id|ticket|case|part)\b/gi;

/** What says that a number is nobody's, whatever else is said of it. */
const MADE_UP =
  /テスト(?:用|カード|番号|データ|環境)|ダミー|サンドボックス|\b(?:test (?:cards?|numbers?|data|environment)|dummy|sandbox)\b/gi;

function isTold(candidate: Candidate, context: Context): boolean {
  if (context.says(candidate) === 'this') return true;
  return candidate.grouped && candidate.kind !== 'social-security' && context.mentions(candidate.kind);
}

/** Several that fit, and most of their kind: a column of such numbers, not chance. */
function isSeries(kind: SecretKind, open: readonly Candidate[], all: readonly Candidate[]): boolean {
  if (kind === 'social-security') return false;
  const fitting = new Set(open.filter((one) => one.digits.length !== 13).map((one) => one.digits));
  const others = new Set(all.map((one) => one.digits));
  return fitting.size >= SERIES && fitting.size * 3 >= others.size * 2;
}

const SERIES = 3;
