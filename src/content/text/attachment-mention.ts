/**
 * The words with which a text says that something is attached to this very mail, or nothing: not where
 * it asks for an attachment, thanks for one, denies one or speaks of another mail's.
 * @param ownText what the sender wrote, without quotes and signature (see `ownTextOf`)
 */
export function attachmentMentionIn(ownText: string): string | undefined {
  return japaneseMentionIn(ownText) || englishMentionIn(ownText);
}

/**
 * The mark with which a new mail's subject says that something is attached (`【資料添付】`), or nothing: an
 * answer keeps the subject of the mail that had it.
 */
export function attachmentMarkIn(subject: string): string | undefined {
  if (/^\s*(?:re|fwd?|aw|wg|sv|返信|転送)\s*[:：]/i.test(subject)) return undefined;
  const found =
    /[【[（(〔][^】\])）〕]{0,12}(?:添付|同封)(?!不要|な[しく]|無|忘|不可|禁止)[^】\])）〕]{0,6}[】\])）〕]/.exec(
      subject,
    ) || /[[(](?:file |document )?(?:attached|enclosed|with attachments?)[\])]/i.exec(subject);
  return found ? found[0] : undefined;
}

/** Whether a text links to a file that lies elsewhere: then nothing needs to be attached. */
export function hasFileLink(text: string): boolean {
  const links = text.match(/https?:\/\/[^\s<>"'）」』]{4,400}/gi) || [];
  return links.some((link) => SHARE.test(link)) || (links.length > 0 && /ダウンロード|download/i.test(text));
}

/** File shares by name, a link that is called one, and a file behind a link. */
const SHARE =
  /(?:drive|docs)\.google|sharepoint\.|1drv\.ms|onedrive|\bbox\.(?:com|net)|dropbox|gigafile|xgf\.nu|firestorage|wetransfer|we\.tl|datadeliver|fileforce|directcloud|icloud\.com|mega\.nz|github\.com|notion\.|bizstorage|cryptobin|pcloud|proself|slack-files|kintone|cybozu|[/.-](?:files?|share[ds]?|download|upload|storage|transfer|drive|attachments?)[/.?-]|\.(?:pdf|xlsx?|docx?|pptx?|zip|csv|png|jpe?g|mp4)(?:[?#]|$)/i;

/** So much of a sentence is looked at before and after the word. */
const BEFORE = 40;
const AFTER = 60;

function japaneseMentionIn(text: string): string | undefined {
  // Where a line ends a sentence without a full stop, the next line is another one.
  const sentences = text.replace(/(ます|です|した|さい|せん|たく)[ 　\t]*\n/g, '$1。\n');
  const words = /添付|別紙|別添|同封/g;
  for (let found = words.exec(sentences); found; found = words.exec(sentences)) {
    const [word] = found;
    const before = joined(
      sentences
        .slice(Math.max(0, found.index - BEFORE), found.index)
        .split(SENTENCE_END)
        .pop(),
    );
    const rest = (sentences.slice(found.index, found.index + AFTER).split(SENTENCE_END)[0] || '').trim();
    const after = joined(rest).slice(word.length);
    if (
      isElsewhereJa(word, before) ||
      (word === '同封' && /郵送|郵便|封筒|切手|宅配|発送|投函|レターパック/.test(text))
    )
      continue;
    const beyond = joined(sentences.slice(found.index + word.length, found.index + AFTER));
    const says =
      FORGOTTEN_JA.test(beyond) || isLabel(rest) || (SAYS_JA.test(after) && !DENIES_JA.test(after));
    if (says) return shown(joined(rest));
  }
  return undefined;
}

const SENTENCE_END = /[。！？!?]|\n[ 　\t]*\n/;

/** As much of the sentence as a person needs to find it again. */
function shown(sentence: string): string {
  const clause = sentence.split(/、|ので|[:：]/)[0] || '';
  return clause.length > 16 ? `${clause.slice(0, 15)}…` : clause;
}

function joined(part: string | undefined): string {
  return (part || '').replace(/[ 　\t]*\n[ 　\t]*/g, '');
}

/** `添付：見積書.pdf`, `【添付資料】` above a file's name, `（添付あり）`. */
function isLabel(rest: string): boolean {
  return (
    /^添付(?:ファイル|資料|書類|物)?[】\]＞>）)]?\s*[:：]?\s*[^\n。]{0,60}\.(?:pdf|xls[xm]?|docx?|ppt[xm]?|zip|csv|png|jpe?g|txt)/i.test(
      rest,
    ) ||
    /^添付(?:ファイル|資料|書類|物)?[】\]＞>]?\s*[:：]\s*(?!な|無|あり?ませ|ござい|不要|特に|別途|後|[-ー―])\S/.test(
      rest,
    ) ||
    /^添付あり\s*[）)】\]]/.test(rest)
  );
}

/** Said of what comes along with this mail, behind the word itself. */
const SAYS_JA =
  /^(?:を|も)?(?:し(?:ます|ました|てい?ます|てお[りき]|てあ[りる]|てござ|て(?:お送り|送りま|(?:送付|送信|共有)(?:いた|致|し(?:ま|て)|させ)|送らせ|ご送付|ご連絡))|(?:いた|致)し(?:ます|ました|ており|てい?ます|て(?:お送り|送付))|させて(?:いただ|頂)|申し上げ|(?:(?:いた|致)?した|の|に|にて|で|を|は|が|から|、|ファイル|資料|書類|文書|データ|画像|写真|図|表|PDF|Excel|エクセル).{0,34}?(?:[ご御]?(?:確認|参照)|[ご御](?:査収|一読|検討|覧|記入|回答|返送|活用|利用)|お目通し|お読み|お納め|お送り|送付(?:いた|致|し|させ|申)|送ります|送信(?:いた|し)|共有(?:いた|し|させ)|提出(?:いた|し)ます|記載の?(?:通|とお)り|の(?:通|とお)り|(?:以下|下記|次)の|記入を?お願い|にてご連絡)|の(?:通|とお)り|(?:資料|ファイル)?参照)/;

/** It is not here: denied, asked for, thanked for, received, or a rule about attachments. */
const DENIES_JA =
  /^(?:(?:ファイル)?付き|(?:ファイル|資料|書類|データ|物)?(?:は|も|が|を|で|の|し)?(?:あり?ません|ござい?ません|な[しく]|無[しく]|不要|必要|せず|しな|しませ|して(?:い|お|おり)?(?:ませ|な[いく])|でき(?:ず|ませ|な)|忘れ|漏れ|もれ|ミス|いただ|頂|くださ|下さ|して(?:くださ|下さ|いただ|頂|もら|ほし|欲し|から)|願|禁止|不可|容量|サイズ|方法|欄|の?(?:うえ|上)[、でごお]|お願い|お?送り?(?:いただ|頂|くださ|下さ)))|ありがと|有難|有り難|拝見|拝受|受領(?:いた|し)|届[きいか]|開[けか](?:ま|な|ず)|^[^、]{0,5}(?:後ほど|のちほど|後日|追って)|見当た|文字化け|パスワード|承知(?:いた|致)?しま|(?:確認|参照)(?:中|(?:いた|致)?し(?:て[いお]|ま))|確認でき|確認させて|いただいた|頂いた|いただきま(?:し|す)た|頂きました|ではな|でなく|かわり|代わり|お送りください|送ってください|ご返信(?:くだ|下|いただ)/;

/** "I forgot the attachment, here it is again." */
const FORGOTTEN_JA =
  /^(?:ファイル|資料)?(?:を|が|の|し)?(?:忘れ|漏れ|もれ)(?!のご|の?ご?指摘).{0,30}(?:再送(?:いた|致|し(?:ま|て)|させ)|(?:再度|改めて|あらためて)お?(?:送|添付|お送))/;

/** Speaks of another mail, of something that comes later, or of what somebody else attached. */
function isElsewhereJa(word: string, before: string): boolean {
  return (
    /(?:先日|先ほど|先程|さきほど|前回|前々回|昨日|一昨日|昨夜|今朝|以前|先週|先月|先に|既に|すでに|前便|元の|[日月火水木金土]曜日?|[0-9０-９]日|お?送(?:り|付)(?:いた|致)?した|受信した|いただいた|頂いた|いただきました|頂きました|くださった|下さった|届いた|(?:様|さん|氏|殿|社|者|方)[のが]|(?:様|さん|氏)から?の?)(?:の|に|で|は|も|、|付)?(?:お|ご)?(?:メール|連絡|返信|便|投稿|案内|お知らせ)?(?:に|へ|で|にて|の)?(?:も|は|、)?$/.test(
      before,
    ) ||
    /(?:前|先|昨|別|元|次|後|以前|当初)[^、]{0,12}(?:の|した)?(?:メール|返信)(?:に|へ|で|にて)?$/.test(
      before,
    ) ||
    /(?:チケット|課題|Issue|Slack|Teams|チャット|システム|サイト|フォルダー?|Backlog|Redmine|Jira|掲示板|予定|カレンダー|会議招集|稟議書?|伝票|カルテ)(?:に|へ)(?:も|は|、)?[^、]{0,15}$/i.test(
      before,
    ) ||
    /後ほど|のちほど|後日|追って|次のメール|別メール|別便|別のメール|来週|明日中?に|(?:場合|際|とき|時)(?:に)?は|場合、|必ず|もし|(?:申請|応募|提出|登録|申込)(?:に|時に|の際)/.test(
      before,
    ) ||
    /(?:商品|製品|品物|お品|荷物|本体|現物|サンプル|発送品)(?:に|と|へ)(?:は|も)?[^、。]{0,10}$/.test(
      before,
    ) ||
    (word === '別紙' &&
      /(?:契約書?|約款|仕様書|覚書|注文書|規程|規約|要項|要領|申請書|本|同)(?:書|の)?$/.test(before))
  );
}

function englishMentionIn(text: string): string | undefined {
  const words = /\b(?:attach(?:ed|ing|ments?)?|enclos(?:e|ed|ing)|PFA)\b/gi;
  for (let found = words.exec(text); found; found = words.exec(text)) {
    const [word] = found;
    const end = found.index + word.length;
    const before = flat(
      text
        .slice(Math.max(0, found.index - BEFORE), found.index)
        .split(CLAUSE_END)
        .pop(),
    );
    const after = flat(text.slice(end, end + AFTER).split(CLAUSE_END)[0]);
    if (!DENIES_BEFORE_EN.test(before) && !DENIES_AFTER_EN.test(after) && saysEn(word, before, after))
      return word === 'PFA' ? word : flat(`${before.split(' ').slice(-3).join(' ')}${word}`).trim();
  }
  return undefined;
}

const CLAUSE_END = /[.!?](?=\s|$)|\n\s*\n|[;•]/;

function flat(part: string | undefined): string {
  return (part || '').replace(/\s+/g, ' ');
}

function saysEn(word: string, before: string, after: string): boolean {
  const form = word.toLowerCase();
  if (form === 'pfa') return word === 'PFA' && !/^ (?:is|was|are|has|means|stands)\b|^['’]s\b/.test(after);
  if (form === 'attach' || form === 'enclose')
    return (
      /\b(?:I|we)(?: also| hereby| herewith)? $/i.test(before) ||
      /\b(?:I|we) forgot to $|\b(?:pls|please|kindly) (?:see|find) (?:the )?$/i.test(before)
    );
  if (form === 'attaching' || form === 'enclosing')
    return /(?:^\W*|\b(?:am|are|'m|’m|'re|’re|by|I|we) (?:also |now )?)$/i.test(before);
  if (form === 'attachment' || form === 'attachments')
    return (
      /\b(?:see|find|refer to|in|check|open|per|review|read|consult) (?:the )?$/i.test(before) ||
      /\b(?:now|this time|again),? with (?:the )?$/i.test(before) ||
      /\bI forgot the $/i.test(before) ||
      (/^\W*$/.test(before) && /^ ?: ?(?!none|n\/a|no\b|-)\S/i.test(after))
    );
  const isAbsent =
    /\b(?:should|must|please|send|(?:e-?)?mail me|give me|could|can|return(?:ed)?|submit|need|require|without|when|once|if)\b/i;
  const goesOn = /^(?:$| ?[,:)–-]| (?:for|as|below|herewith|here|to this)\b)/;
  if (FILE_EN.test(before) && !isAbsent.test(before) && goesOn.test(after)) return true;
  return (
    /(?:^\W*|\b(?:find|see|refer to|have|also|are|is|been|herewith|hereby|the|as|in|I|we|I've|we've|I’ve|we’ve|and|both) )$/i.test(
      before,
    ) ||
    /\b(?:please|kindly) find [^,]{1,38} $/i.test(before) ||
    // "(attached)" behind what is meant, and "It's attached." at the end of a sentence.
    (before.endsWith('(') && after.startsWith(')')) ||
    (/(?:\b(?:it|they)(?:['’]re| is| are)|\w['’]s) (?:all |now |both )?$/i.test(before) &&
      /^(?:$| ?[,)–-]| (?:for|as|here|herewith|now|again|this time|to this)\b)/i.test(after)) ||
    // "Comments attached.", "Two PDFs attached"
    (/^\W*(?:(?!you|is\b|are\b|was\b)[\w’'-]+ ){1,3}$/i.test(before) && after.trim() === '') ||
    (before.endsWith(', ') && after.trim() === '') ||
    (before.endsWith(', ') && /^ (?:is|are|please|you(?:['’]ll)? (?:will )?find|find)\b/i.test(after)) ||
    (/^\W*(?:\w+ ){0,3}\w+, $/.test(before) && /^ (?:the|my|our)\b/i.test(after))
  );
}

/** "Invoice attached." */
const FILE_EN =
  /\b(?:files?|documents?|docs?|invoices?|reports?|minutes|cv|r[eé]sum[eé]|slides|deck|agenda|contract|agreement|draft|copy|copies|forms?|photos?|pictures?|screenshots?|spreadsheet|presentation|proposal|quot(?:e|ation)|offer|details|pdf|receipts?|statement|letter|schedule|list|plan|application|brochure|summary),? $/i;

const DENIES_BEFORE_EN =
  /(?:\bwill|['’]ll|\bgoing to) (?:send|forward|e-?mail|return|bring)(?: you)?(?: back)?(?: the| an?)? $|\bwhat(?:['’]s| is| was) $|\b(?:when|after|before|if|while|once) (?:I|we)(?: have)? $|\b(?:your|his|her|their) (?:comments|feedback|changes|notes|thoughts|questions) (?:on|to|in|about) the $|\b(?:did|have) you (?:get|got|receive|see|open|read|look|find)|\b(?:you|they|he|she|who|it|someone|customer|client)(?:['’]ve| have| has| had)? $|\b(?:you|he|she|who|someone)['’]s $|\b(?:in case|if|whether|when|whenever|before|after|until|unless|once|as long as|while|should) (?!(?:I|we)\b)(?:\S+ ){1,6}(?:is|are|was|were|gets?|got|has been|have been) $|\b(?:not|never|without|no|strings|will|would|should|could|must|might|cannot|can|need|please|previously|already|earlier)(?: be| have)? $|n['’]t (?:be |have |been )?$|\b(?:thanks?(?: you)?(?: (?:very|so) much)?|thx) for (?:sending )?(?:me |us )?the $|\b(?:received|reviewed|read|got|opened|signed|checked|saw|seen|went through|looked (?:at|through)|saved|printed) (?:the|your|both) $|\b(?:don['’]t|cannot|can['’]t|couldn['’]t|could not|unable to|did not|didn['’]t) (?:see|find|open|read) (?:the |any )?$/i;

const DENIES_AFTER_EN =
  /^ (?:to (?!this (?:e-?mail|message|mail|note)\b|the (?:e-?mail|message)$|you\b)|by |with |using |great|much|particular|importance|considerable|garage|house|building|bathroom|string|condition|you sent|you (?:have )?(?:attached|sent)|(?:from|in|of) your|that you|limit|size|area|space|in an? |within )|^ (?:[\w'’-]+ ){0,3}(?:below|inline|underneath|at the (?:end|bottom) of this)\b|^.{0,25}\b(?:previously|earlier|yesterday|last (?:week|month|year|time|night|mail|e-?mail|message))\b|\b(?:I|we) (?:sent|attached|shared|forwarded)\b|\bin (?:(?:his|her|their|the|\w+['’]s) )(?:\w+ )?(?:e-?mail|mail|message)\b|\bin (?:my|our|your) (?:previous|last|earlier|first|other|prior|original)\b|^[^,]*\b(?:was|were|is|are) (?:missing|too (?:large|big)|blocked|corrupt|empty|not)\b/i;
