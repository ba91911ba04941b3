/** A word of secrecy as it was found. */
export interface SecrecyMark {
  /** As the policy writes it. */
  readonly word: string;
  readonly where: 'subject' | 'body';
}

/**
 * Finds marks that a mail is not meant for people outside: "社外秘" or any word of the policy wherever a
 * sentence states it; a word that is also daily prose (`confidential`, "取扱注意", "do not forward") only
 * where it is a mark: in brackets, alone on its line, at the head of the subject or in capitals.
 * @param ownText what the sender wrote, without quotes and signature (see `ownTextOf`)
 */
export function secrecyMarksIn(
  subject: string,
  ownText: string,
  words: readonly string[],
): readonly SecrecyMark[] {
  const marks: SecrecyMark[] = [];
  const title = plainOf(subject);
  const text = plainOf(ownText);
  for (const word of words) {
    const plain = plainOf(word).trim().toLowerCase();
    if (plain === '') continue;
    if (isMarked(title, plain, true)) marks.push({ word, where: 'subject' });
    else if (isMarked(text, plain, false)) marks.push({ word, where: 'body' });
  }
  // "Strictly confidential" is "confidential" too: the longer says it.
  return marks.filter(
    ({ word }) =>
      !marks.some(
        (other) =>
          other.word.length > word.length && other.word.toLowerCase().indexOf(word.toLowerCase()) >= 0,
      ),
  );
}

/** One form for full-width and half-width letters, and for the two ways to write マル秘. */
function plainOf(text: string): string {
  return text.replace(/㊙|[(（]秘[)）]/g, 'マル秘').normalize('NFKC');
}

/** Daily prose as well as marks. */
const WEAK =
  /^(?:(?:strictly |highly |company |private (?:and|&) )?(?:confidential|secret|proprietary|restricted)|(?:please )?(?:do not|don't) (?:distribute|forward|share|copy)|not for distribution|internal only|top secret|取り?扱い?注意|秘密|機密|転送(?:禁止|不可|厳禁)|関係者限り?|内部資料)$/;

/** So much of a sentence is looked at around a word. */
const AROUND = 60;

function isMarked(text: string, word: string, isSubject: boolean): boolean {
  const lower = text.toLowerCase();
  // Letters whose small form is longer would shift what is looked at.
  const source = lower.length === text.length ? text : lower;
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) {
    const end = at + word.length;
    const isWhole =
      !(isLetter(word[0]) && isLetter(source[at - 1])) &&
      !(isLetter(word[word.length - 1]) && isLetter(source[end]));
    if (!isWhole) continue;
    const before = source.slice(Math.max(0, at - AROUND), at);
    const after = source.slice(end, end + AROUND);
    if (isDenied(before, after)) continue;
    if (!WEAK.test(word) || isMark(before, source.slice(at, end), after, isSubject)) return true;
  }
  return false;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[a-z0-9]/i.test(sign);
}

/** In brackets, alone on its line, at the head of a subject, or in capitals. */
function isMark(before: string, word: string, after: string, isSubject: boolean): boolean {
  const lead = /[^\n]*$/.exec(before);
  const left = lead ? lead[0] : '';
  const right = after.split('\n')[0] || '';
  if (OPENING.test(left) && CLOSING.test(right)) return true;
  if (/^[A-Z][A-Z' ]+$/.test(word) && !/[a-z]{3}\s*$/.test(left) && !/^\s*[a-z]{3}/.test(right)) return true;
  const isHead = left.replace(FILLER, '') === '';
  if (isSubject)
    return (
      left.replace(/^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/i, '').replace(FILLER, '') === '' &&
      /^\s*(?:$|[:\-–/|)\]】])/.test(right)
    );
  return isHead && right.replace(FILLER, '') === '';
}

const OPENING = /[【[(<〔《≪「『＜*][^\]】)>〕》≫」』]{0,20}$/;
const CLOSING = /^[^\n【[(<〔《≪「『]{0,20}[】\])>〕》≫」』*]/;

/** What may stand beside a mark on its line. */
const FILLER =
  /(?:strictly|highly|private|company|business|internal|and|&|please|※|[\s*_=#.,:!・\-–—/|【】[\]()<>〈〉《》「」]|です|厳守)+/gi;

/** Said of something that is not so, of a rule about it, or of what the other side keeps secret. */
function isDenied(before: string, after: string): boolean {
  const left = before.split(/[。.!?！？\n]/).pop() || '';
  const right = after.split(/[。!?！？\n]/)[0] || '';
  return (
    /秘密保持|守秘義務|機密保持|\bNDA\b|non-disclosure|confidentiality (?:agreement|clause)/i.test(
      `${left} ${right}`,
    ) ||
    /非$|\bnon[- ]?$|\b(?:not|no longer|isn't|aren't|your|their|his|her)(?: own| marked(?: as)?)? $|(?:貴社|御社|貴方|先方|お客様|いただいた|頂いた|お預かりした)[^、]{0,10}$/i.test(
      left,
    ) ||
    // The word itself is spoken of: 「社外秘」と表示したもの.
    /^[」』"]?\s*(?:など)?(?:と|の|である旨[のを]?)(?:表示|記載|明示|明記|記入|押印|印字|印を|指定)/.test(
      right,
    ) ||
    /^(?:の)?(?:情報|資料|事項|扱い|指定|案件|文書|データ)?(?:(?:で|に)は?(?:ありま|ござい|な[いく]|該当しな|当たらな)|じゃな|の?(?:解除|対象外)|を(?:解除|外)|(?:は|を|が|も|に)?[^、]{0,16}(?:含ま(?:な|れて(?:いな|いませ|おりませ)|れませ|ず)|含んでいませ|(?:共有|お渡し|お見せ|開示|公開|お伝え|お送り|回答|お答え)(?:でき(?:ま|な)|いたしかね|しかね|は?(?:でき|控え))|除[いき]|削除|マスク|黒塗り)|の?(?:ため|ので)[^。]{0,20}(?:でき(?:ま|な)|かね|控え)|(?:の)?取り?扱い?(?:い)?(?:について|に関する)|として(?:厳重|管理|取り?扱)|(?:の)?(?:マーク|表記)|[^、]{0,16}(?:もの|わけ|こと)では(?:あり|ござい|な)|かどうか|でしょうか|ですか|の?(?:定義|ルール|規程|研修|教育|表示|スタンプ|区分|分類|基準|管理))/.test(
      right,
    )
  );
}
