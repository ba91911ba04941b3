import { headerBlockAt } from './quoted-headers.ts';
import { LONGEST_INTRODUCTION, textOfLine } from './quoted-line.ts';

/** For every line of a body, whether it was quoted or forwarded rather than written. */
export function areQuoted(lines: readonly string[]): readonly boolean[] {
  const quoted = lines.map(isMarked);
  let index = 0;
  while (index < lines.length) {
    const count = quoted[index] ? 0 : introductionAt(lines, quoted, index);
    if (count < 0) {
      quoted.fill(true, startOfDivider(lines, quoted, index));
      break;
    }
    quoted.fill(true, index, index + count);
    index += Math.max(count, 1);
  }
  joinGaps(lines, quoted);
  return quoted;
}

/** Lines that introduce a quote are wrapped over so many lines at most. */
const WRAPPED = 3;

/** `> `, `>> `, `＞`, `sato> `, and `| ` where the line is not a row of a table. */
function isMarked(line: string): boolean {
  return /^\s{0,3}(?:>|＞|[A-Za-z]{2,8}>(?=\s)|[|｜](?=\s|$)(?![^|｜]{0,400}[|｜]))/.test(line);
}

/**
 * How many lines from here on introduce the quote below them: 0 for none, -1 where everything from
 * here on is quoted without a mark on each line.
 */
function introductionAt(lines: readonly string[], quoted: readonly boolean[], index: number): number {
  const line = textOfLine(lines, index);
  if (line === '') return 0;
  if (isDivider(line) || isWrappedDivider(line, textOfLine(lines, index + 1)) || headerBlockAt(lines, index))
    return -1;
  let joined = '';
  for (let count = 1; count <= WRAPPED && index + count <= lines.length; count += 1) {
    const next = textOfLine(lines, index + count - 1);
    if (next === '' || quoted[index + count - 1] || (count > 1 && !BEGINS.test(line))) return 0;
    joined = count === 1 ? next : `${joined} ${next}`;
    if (!/[:：]$/.test(next)) continue;
    const marked = isQuoteNear(lines, quoted, index + count);
    if (marked && (isAttribution(joined) || isLikelyAttribution(joined))) return count;
    if (isAttribution(joined)) return isAnsweredBelow(lines, quoted, index + count) ? count : -1;
    return 0;
  }
  return 0;
}

/**
 * Whether what stands below an attribution was written by the one who answers: their mail program marks
 * what it quotes, since the next mark is of the first depth and nobody else is introduced before it. An
 * answer can stand above the first quote, also where the beginning of the quote was cut out.
 */
function isAnsweredBelow(lines: readonly string[], quoted: readonly boolean[], from: number): boolean {
  for (let index = from; index < lines.length; index += 1) {
    if (quoted[index]) return !/^\s{0,3}(?:>\s?>|＞\s?＞)/.test(lines[index] || '');
    const line = textOfLine(lines, index);
    if (/[:：]$/.test(line) && isAttribution(line)) return false;
    if (isDivider(line) || headerBlockAt(lines, index)) return false;
  }
  return false;
}

/** How an attribution begins that may go on in the next line. */
const BEGINS = /^(?:On|Am|Le|El|Il|Em|Op|Den|Dne|W dniu|\(?\d{4}[年/.-]\s?\d{1,2})/;

/** Says of itself that somebody else wrote what follows. */
function isAttribution(text: string): boolean {
  if (text.length > LONGEST_INTRODUCTION) return false;
  return (
    (/\d/.test(text) &&
      /^(?:On|Am|Le|El|Il|Em|Op|Den|Dne|W dniu)\s.*(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|napisał)/i.test(
        text,
      )) ||
    /^\(?\d{4}[年/.-]\s?\d{1,2}[月/.-]\s?\d{1,2}.*(?:@[^<>\s]+>|のメール|wrote|書きました|写道|작성)\s?[:：]$/.test(
      text,
    ) ||
    /<[^<>\s]+@[^<>\s]+>.{0,60}(?:wrote|writes|schrieb|書きました|からのメール|写道|寫道|작성)\s?[:：]$/i.test(
      text,
    ) ||
    /^.{1,60}(?:さん|様|氏)[はが]、?(?:書きました|書かれました)\s?[:：]$/.test(text)
  );
}

/** Right above a quote less is enough: a time, an address, or a word for writing. */
function isLikelyAttribution(text: string): boolean {
  return (
    text.length <= LONGEST_INTRODUCTION &&
    /\d{1,2}:\d{2}|@|wrote|writes|said|schrieb|書き|書い|のメール|からの|より/i.test(text)
  );
}

/** `-----Original Message-----` and its like: what follows is another mail. */
function isDivider(line: string): boolean {
  if (
    /^(?:Begin forwarded message|Anfang der weitergeleiteten Nachricht|転送されたメッセージ)\s?[:：]$/i.test(
      line,
    )
  )
    return true;
  const words = /^[-‐_=*＊―－ー─━\s]{2,60}([^-_=*＊―－─━].{3,120}?)[-‐_=*＊―－ー─━\s]{2,60}$/.exec(line);
  return (
    words !== null &&
    /^(?:original[ -]?(?:message|appointment|e?-?mail)|(?:元|転送|引用元|オリジナル)(?:の|された)?[ 　・]?(?:メッセージ|メール|予定)|forwarded (?:message|by .*)|ursprüngliche nachricht|weitergeleitete nachricht|message (?:d.origine|original|transféré)|mensaje (?:original|reenviado)|messaggio (?:originale|inoltrato)|mensagem (?:original|encaminhada)|oorspronkelijk bericht|原始邮件|轉寄郵件|转发的邮件|원본 메시지)$/i.test(
      words[1] || '',
    )
  );
}

/** `---- Forwarded by NAME/UNIT on DAY` with its other half in the next line. */
function isWrappedDivider(line: string, next: string): boolean {
  return /^-{4,}\s?\S.*[^-]$/.test(line) && /-{4,}$/.test(next) && isDivider(`${line} ${next}`);
}

/** A line of underscores or hyphens above a header block belongs to it. */
function startOfDivider(lines: readonly string[], quoted: readonly boolean[], index: number): number {
  let start = index;
  while (start > 0 && start > index - 3 && textOfLine(lines, start - 1) === '') start -= 1;
  const rule = start > 0 && !quoted[start - 1] && /^[-_=]{10,}$/.test(textOfLine(lines, start - 1));
  return rule ? start - 1 : index;
}

function isQuoteNear(lines: readonly string[], quoted: readonly boolean[], from: number): boolean {
  for (let index = from; index < lines.length && index < from + 3; index += 1) {
    if (quoted[index]) return true;
    if (textOfLine(lines, index) !== '') return false;
  }
  return false;
}

/** Blank lines between two quoted lines are quoted with them. */
function joinGaps(lines: readonly string[], quoted: boolean[]): void {
  let start = -1;
  for (let index = 0; index < lines.length; index += 1) {
    if (quoted[index]) {
      if (start >= 0) quoted.fill(true, start, index);
      start = index + 1;
    } else if (textOfLine(lines, index) !== '') start = -1;
  }
}
