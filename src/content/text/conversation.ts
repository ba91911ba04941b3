/** Whether a text speaks with one person, although it greets nobody. */

import { isGivenName } from '../names/given-names.ts';

/**
 * The words that show best that a text was written to one reader, or nothing: an answer to what that one
 * said, asked, ordered or applied for, an appointment, a question back. Texts that speak to many say so, in
 * their greeting or by how one leaves the list; then nothing in them counts.
 * @param ownText what the sender wrote, without quotes and signature
 */
export function wordsToOne(ownText: string): string | undefined {
  const text = ownText.slice(0, READ).normalize('NFKC').replace(/[’‘]/g, "'");
  if (text.length > LONGEST || MANY.test(text)) return undefined;
  const signs = /[\u3041-\u30ff]/.test(text) ? JAPANESE : ENGLISH;
  let weight = -countOf(/[\u3041-\u30ff]/.test(text) ? NEWS_JA : NEWS_EN, text);
  let words = '';
  signs.forEach((some, place) => {
    for (const sign of some) {
      const found = sign.exec(text);
      if (!found) continue;
      weight += 2 - place;
      words = words || found[0].trim();
    }
  });
  const vocative = /^\s*([A-Z][a-z]{1,11})(?: ?-+|,|:)\s+(?=[A-Za-z])/.exec(text);
  if (vocative && isGivenName((vocative[1] || '').toLowerCase())) {
    weight += 2;
    words = words || vocative[0].trim();
  }
  return weight >= ENOUGH ? shown(words) : undefined;
}

const READ = 20_000;
/** Nobody writes that much to one person without a greeting and quotes it to thirty. */
const LONGEST = 3_000;
/** One strong sign, or two weak ones. */
const ENOUGH = 2;

function shown(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

/** How many different words of a kind stand in a text. */
function countOf(words: RegExp, text: string): number {
  const found = new Set((text.match(words) || []).map((word) => word.toLowerCase()));
  return Math.min(found.size, MOST_NEWS);
}

/** A letter may hold a few words of news. */
const MOST_NEWS = 3;

/** News, reminders, invitations and offers: they say "you" and "me" to many. */
const NEWS_EN =
  /\b(?:sale|announce\w*|reminder|please note|join us|we hope|sign up|regist(?:er|ration)|newsletter|notice|save the date|https?:|opening hours|your feedback|survey|committee|looking for|any questions|if you (?:have seen|see|find)|schedule|lost|new address|we(?:'re| are) (?:pleased|happy|raising|getting)|conference|seminar|webinar|workshop|club|choir|our (?:shop|members|monthly|annual|new|winter|summer|office)|closed|christmas|must be (?:updated|returned)|who can|out of the office|important)\b/gi;
const NEWS_JA =
  /(?:の|に関する)?(?:お知らせ|ご案内)(?![しい])|開催|セール|募集|セミナー|展示会|読書会|下記|ご来店をお待ち|新年|挨拶|ご報告|https?:|アンケート|出欠|年末年始|休業|今後とも|あらかじめ|受診(?:は|して)|ご理解|改定|持ってきてください|集合/g;

/** Who writes so speaks to many, or to whoever reads it. */
const MANY = new RegExp(
  [
    '各位|各(?:社|店|校|団体|家庭)|皆(?:様|さま|さん)|みな(?:さま|さん)|みんな|[員客者主先意]様(?!の|番号)|(?:配信|購読)(?:停止|解除)|メール(?:マガジン|ニュース)|メルマガ|プレスリリース|有志|の方は|方々|お誘い合わせ|総会|ご来場|訃報',
    '\\b(?:dear|hi|hello|hey|to) (?:all|both|team|folks)\\b',
    '\\b(?:everyone|everybody|(?:all|each|some|many|those|one) of you|you all|those who|anyone who|ladies and gentlemen|unsubscribe|newsletter|press release|opt out|mailing list|volunteers needed|first come|you are invited|(?:two|three|several|few) places)\\b',
  ].join('|'),
  'i',
);

/** Signs of which one is enough, and those of which it takes two. */
type Signs = readonly [strong: readonly RegExp[], weak: readonly RegExp[]];

const THINGS_EN =
  '(?:order|appointment|application|claim|booking|reservation|(?:test |lab |exam |blood )?results?|car|passport|password|visa|cv|r[eé]sum[eé]|interview|refund|prescription|repair|deposit|loan|salary|grade|essay|draft|balance|invoice|payment|parcel|request|complaint)';

const ENGLISH: Signs = [
  [
    /\b[Yy]our (?:son|daughter|child) [A-Z]|\bwe (?:talked|spoke|discussed|agreed)\b|\bin (?:reply|response|answer) to your\b|\byour (?:flight|interview|performance review|loan request)\b/,
    new RegExp(
      `\\byour (?:[\\w-]+ ){0,2}${THINGS_EN}\\b[^!?\\n]{0,40}?\\b(?:has|have|is|are|was|were|came|will be)\\b(?! (?:due|important|welcome|invited|expected to))`,
      'i',
    ),
    /\b(?:as (?:we )?(?:discussed|agreed|promised)|(?:per|after|following|regarding|from) (?:our|your) (?:phone ||last )?(?:conversation|call|chat|discussion|lunch|talk|e-?mail|meeting (?:yesterday|today|this|last|on|with)\b)|(?:as|like|that|what|which|the \w+) you (?:asked|requested|sent|forwarded|mentioned|said|suggested|told|wanted|wrote)|you (?:asked|told|called|owe|left|mailed|emailed|promised) (?:me|us|your|about|for|that|\d)|your (?:question|idea|suggestion|message|voice ?mail|e-?mail|reply|call))\b/i,
    /\b(?:did you (?:ever |get|hear|see|find|talk|speak|have|know|receive|call|decide)|(?:are|were) (?:we|you) (?:still|free|available|around|coming|going|ok|okay|planning)|do you (?:want me|think|still|remember|mind)|what do you think|can you (?:call|send|give|get|come|check|tell|meet|forward|let|confirm|please)|could you (?:call|send|give|get|come|check|tell|meet|please|forward|let|confirm)|would you (?:be (?:able|willing)|mind|like me)|have you (?:had|heard|seen|got|talked|spoken|thought|received)|how (?:are you|did it))\b/i,
    /\b(?:I(?:'ve| have| had)? (?:booked|put|signed|got|told|thought about what|looked at|read|reviewed|received|attached) (?:your?|what you|you)\b|I(?:'ll| will)? (?:call|phone|see|ring|meet|talk to|speak to|let|get back to|send you|take care of it)(?: you)?\b|(?:talk|speak) to you|see you (?:in \d|at (?:noon|\d)|tomorrow|tonight|then|monday|later)|good to (?:see|talk|hear|meet)|call me (?:at home|when|tomorrow|tonight|today|this|later|back|on my)|sounds (?:good|great|fine)|no problem|works for me|got it|will do)\b/i,
    /\b(?:confirmation|reference|booking|order|ticket|tracking|claim|case|policy|account|invoice|check) (?:no\.?|number|#|code|ref(?:erence)?)[ :#]*[A-Z]{0,4}[- ]?\d[\dA-Z-]{3,}|\b(?:received|processed|shipped|cancelled|approved) your (?:claim|order|application|payment|complaint|request|parcel|submission)\b|\b(?:temporary )?password (?:is|:) ?\S{5,}|\b(?:we regret to inform you|pleased to offer you|delighted to (?:inform|offer) you|your (?:temporary|new) password)\b/i,
  ],
  [
    /\b(?:I|I'm|I'll|I've|I'd|my|me)\b/,
    /\byou(?:r|rs|'re|'ll|'ve|'d)?\b/i,
    /[a-z][^.!?\n]{2,120}\?(?:\s|$)/i,
    /^(?:got|here's|here is|as per|attached|fine|done|agreed|sorry|pls|please (?:send|call|find|see|be advised)|fyi|just)\b/i,
    /\b[A-Z]{2} ?\d{2,4}\b|\bseat \d+[A-F]\b|[$£€] ?\d[\d,]*\.\d\d\b|\b\d{3}[.-]\d{3}[.-]\d{4}\b|\baccount \d{3,}/,
    /\b(?:thanks|thank you|thx) (?:very much |so much )?for (?:your (?!business|support|interest|patience|understanding|co-?operation|attention|custom|loyalty|trust|help|participation)|sending|calling|getting back|letting me)/i,
    /\b(?:I|I'm|I'd|I'll|I've)\b[^.!?]{0,80}\byou(?:r|'re)?\b|\byou(?:r|'re)?\b[^.!?]{0,80}\b(?:I|I'm|I'd|I'll|I've|me)\b/,
    /\b(?:go ahead and|I (?:spoke|talked|met|checked) (?:with|to)|please (?:advise|confirm|call)|call me|get back to me|sorry (?:for|about|to))\b/i,
    /^(?:hi|hello|hey|thanks|ok(?:ay)?|yes|no|yep|sure|great)\b/i,
  ],
];

const JAPANESE: Signs = [
  [
    /(?:いい|大丈夫|空いてる|行ける|どう|ある|いる|来る)[?？]|(?:娘|息子|奥|旦那)(?:さん|様)|ご主人|(?:^|\n)(?:部長|課長|社長|店長|先生|先輩|お客)、/,
    /(?:ご?(?:相談|成約|依頼|予約|来店|契約|購入|注文|指定|提出|用命))(?:いただいた|頂いた|くださった)|(?:ご予約|ご注文|ご依頼)を承りました|お借りして|お預かりして|お振り?込み(?:を|が)確認|(?:ご希望|ご期待|ご要望)に(?:は)?(?:沿|添)う|(?:次回は|また)[^。\n]{0,12}お越しください|お納め|納車|ご不在|ご(?:面談|面接|予約|来院)の(?:お時間|日時)|お時間をご指定/,
    /(?:先日|昨日|一昨日|昨夜|昨晩|先ほど|先程|さきほど|今朝|本日|先週|この間|こないだ)は?[、,]?(?:[^。\n]{0,14})(?:お打ち?合わ?せ|お電話|ご足労|ご来社|ごちそう|お時間|お越し|お会い|面談|ご面会|お話|ありがと|失礼|お世話にな)/,
    /(?:お返事|ご返事|ご返信|ご連絡|お電話|お問い?合わ?せ|ご依頼|ご指摘|ご質問|ご相談|ご注文|ご要望|ご意見|ご確認|ご回答|メール|お手紙|履歴書|レポート|原稿|お写真)(?:を|の件|ください|いただ)?[^。\n]{0,10}(?:ありがと|いただきました|頂きました|いただいた|承りました|拝見|拝読|読みました|受け取りました|届きました|確認(?:いた)?しました|の件|につ)/,
    /承知(?:いた|致|し)|かしこまりました|了解(?:です|しました|いた)|拝見(?:いた|致)?しました|拝受|ご指摘の(?:とお|通)り|(?:ご|お)?希望の(?:日|お?時間|[0-9])|ご返信が遅く|お返事が遅く|(?:ご都合|都合)の(?:よい|良い|いい)(?:日|時|とき)|いかがでしょうか|よろしいでしょうか|(?:でき|もらえ|いただけ|くれ)(?:ます|る|ません|ない)(?:か|でしょうか|かな)|(?:どう|いつ|どこ|何)[^。\n]{0,14}(?:ですか|ますか|かな|でしょうか)/,
    /(?:注文|受付|予約|伝票|引換|申込み?|お客様|会員|契約|整理|追跡|問い合わせ)(?:番号|No\.?)(?:は|が)?\s?[:は]?\s?[A-Z]{0,4}-?\d[\dA-Z-]{3,}|(?:仮|初期)?パスワード(?:は)?\s?[::]\s?\S{4,}|(?:ご請求額|お代|代金|振込額|お支払い?(?:金額|額)?|給与|残高|返金額)[^。\n]{0,12}?[\d,]{3,}円/,
    /あなた(?:の|は|が)|(?:^|\n)お?(?:母|父)(?:様|さん)(?:\s|、|$)|[\u3041-\u309f\u4e00-\u9fff]{2,6}(?:くん|ちゃん)(?:が|は|の)|(?:今回は)?[^。\n]{0,12}(?:採用を?)?見送(?:ら|り)|不採用|不合格|内定(?:とな|を)/,
    /(?:^|[。\n 、])[\u3005\u4e00-\u9fff]{2,3}(?:様|さん|先生|部長|課長|社長)(?:の(?:マイページ|ご予約|お席|件|ご注文|お部屋|お荷物|お車|作品|ほう|方)|は[^。\n]{0,20}(?:お願い|ください)|に(?:は)?お願い)/,
  ],
  [
    /(?:か|かね|かな)[。?？!]|[?？](?:\s|$)/,
    /とのこと(?:です|でした)|ておき(?:ました|ます)|の件(?:です|ですが|、|で)|例の|やはり|じゃあ|では、|助かり|無理しない|おめでとう/,
    /(?:検査|審査|診断|選考|抽選|試験)の結果|[0-9]名様|お子様の|今回は|残念ながら/,
    /お(?:送り|返し|渡し|届け)(?:いた|し)ます|お送りします|ご確認(?:ください|をお願い)|お電話|ご返送|ご署名|承認(?:いた)?しました/,
    /(?:合格|採用)され(?:ま|て)|通過(?:しま|いた|され)|確定(?:いた|し)|(?:お預かり|ご用意)(?:し|いた)て|手配(?:いた|し)ました|(?:本日|明日|昨日)?発送(?:いた|し)(?:まし|ま)/,
    /(?:ますね|ですね|ますよ|だよ|だね|かな|ね)[。!?！？\n]|(?:私|僕|俺)(?:の|が|から|は|を)|お待ちしています|ご検討の?(?:ほど|程)/,
    /お世話になって(?:おり|い)ます|お世話になります|お疲れ(?:様|さま)です|ご無沙汰/,
  ],
];
