import { startOfParagraph, withoutBlanks } from './body-lines.ts';
import { isRule } from './contact-block.ts';

/**
 * Where the text ends above "Sent from my iPhone", disclaimers and how to unsubscribe.
 * @param texts a mail's lines, trimmed
 */
export function endAboveFooters(texts: readonly string[], end: number): number {
  let kept = end;
  for (let bottom = end; bottom > 0;) {
    const top = startOfParagraph(texts, bottom);
    const lines = texts.slice(top, bottom).map((line) => line.slice(0, LOOKED_AT));
    const paragraph = lines.join(' ').slice(0, LOOKED_AT);
    const device = lines.findIndex((line) => DEVICE.test(line));
    if (isDisclaimer(paragraph)) {
      const first = startOfDisclaimer(lines);
      kept = top + first;
      if (first > 0) break;
    } else if (device >= 0 && lines.length - device <= 3) {
      kept = top + device;
      break;
    } else if (!LEGAL.test(paragraph) && !lines.every(isRule)) {
      // "Please delete the file" alone may be text: it is a footer only below a disclaimer.
      break;
    }
    bottom = withoutBlanks(texts, top);
  }
  return kept;
}

/** A paragraph of a disclaimer is looked at so far: looking must not cost more than it is long. */
const LOOKED_AT = 2_000;

/** What a phone or a mail program writes below a mail by itself. */
const DEVICE =
  /^(?:sent (?:from|via|with) (?:my |the |a )?(?:[\w.]+ )?(?:mobile|phone|iphone|ipad|android|galaxy|samsung|pixel|xperia|blackberry|huawei|outlook|mail\b|e-?mail|yahoo|gmail|aol|proton|tutanota|windows|mac|superhuman|spark)|get outlook for |outlook for (?:ios|android|mac)|von meinem .{2,30} gesendet|gesendet (?:von|mit) (?:meinem|outlook|der)|envoyé (?:de|depuis) (?:mon|outlook)|enviado (?:desde|do) (?:mi|meu|outlook)|inviato (?:da|dal) (?:mio|i?phone|outlook)|.{0,30}(?:iphone|ipad|android|スマートフォン|スマホ|携帯|galaxy|xperia|pixel|aquos|yahoo!?メール|outlook|gmail).{0,12}(?:から|より|で)送信(?:しています|しました|されました)?[。.]?$)/i;

/** Where a disclaimer begins in a paragraph that may also hold the end of the text. */
function startOfDisclaimer(lines: readonly string[]): number {
  const mention = Math.max(
    0,
    lines.findIndex((line) => DISCLAIMER_START.test(line)),
  );
  return mention > 0 &&
    (isRule(lines[mention - 1] || '') || /^[【<＜[※*].{1,40}$/.test(lines[mention - 1] || ''))
    ? mention - 1
    : mention;
}

const DISCLAIMER_START =
  /(?:本|この|当|弊社からの)(?:電子)?[eｅ]?-?(?:メール|ﾒｰﾙ|mail|通信|電文)|^[^\w\s]{0,3}\s?(?:this|the) (?:[\w-]+ ){0,3}(?:e-?mail|message|communication|transmission|information)\b|confidential|disclaimer|免責|機密情報|unsubscribe|because you/i;

/** What a lawyer adds below a mail, where the mail speaks of itself. */
function isDisclaimer(paragraph: string): boolean {
  return TITLE.test(paragraph) || isJapanese(paragraph.replace(/\s/g, '')) || isEnglish(paragraph);
}

const TITLE =
  /^[-_*=【\s]*(?:confidentiality (?:notice|note|statement)|(?:legal |e-?mail )?disclaimer\b|免責事項|機密情報(?:の取り?扱い|に関する)|please consider the environment|you (?:are receiving|received) this (?:e-?mail|message) because|to unsubscribe|_{10,} .{1,60}mailing list\b|this (?:e-?mail|message) (?:was|has been) (?:scanned|checked))/i;

/** Speaks of a reader who is not meant, and of what such a reader must not do. */
function isJapanese(paragraph: string): boolean {
  return (
    /(?:本|この|当|弊社からの)(?:電子)?[eｅ]?-?(?:メール|ﾒｰﾙ|mail|通信|電文)|添付(?:ファイル|書類)を含む/i.test(
      paragraph,
    ) &&
    /宛先|名宛|受信者|受取人|意図し|意図され|誤って|誤送信|心当たり|ご本人/.test(paragraph) &&
    /破棄|削除|消去|禁じ|禁止|お断り|開示|漏洩|複製|複写|転載|責任を負/.test(paragraph) &&
    !/添付(?:した|しました|いたしま|致しま|します)/.test(paragraph)
  );
}

function isEnglish(paragraph: string): boolean {
  return (
    /\b(?:this|the)\s(?:[\w-]+\s){0,3}(?:e-?mail|message|communication|transmission)\b|\b(?:e-?mail|message) and (?:any|its|all)\b|\be-?mails? (?:is|are) (?:not|confidential)/i.test(
      paragraph,
    ) &&
    /confidential|privileged|proprietary|intended (?:solely|only|recipient|addressee|for the)|sole use|received? (?:this|it)[^.]{0,60} (?:in error|by mistake)|virus/i.test(
      paragraph,
    ) &&
    /intended|in error|destroy|disclos|unauthori[sz]ed|prohibited|notify the|legally|privileged|virus|liab/i.test(
      paragraph,
    ) &&
    !/\bI(?:'ve| have)? (?:attach|enclos)|\b(?:please )?(?:find|see) attached/i.test(paragraph)
  );
}

/** The words of a disclaimer's further paragraphs. */
const LEGAL =
  /in error|notify the sender|delete (?:it|this|the)|disclos|distribution|registered (?:in|office|number)|company (?:no|number|registration)|liab(?:le|ility)|opinions|virus|monitor|unsubscribe|environment|mailing list|groups\.google|ウイルス|免責|責任を負い|破棄|複製|転載|誤って|誤送信|漏洩|配信停止|購読解除/i;
