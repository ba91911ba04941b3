import type { Template } from './cast.ts';
import { people } from './incident.ts';

const HIDDEN = people(34, ['gmail.com', 'docomo.ne.jp', 'yahoo.co.jp', 'nagisa-shoji.co.jp'], true);
const SHOPS = people(
  24,
  ['hibari-unso.jp', 'tokiwa-denki.co.jp', 'sumire-foods.jp', 'kaede-design.jp'],
  true,
);
const COLLEAGUES = people(9, ['minatomachi-bungu.example']);

/** News of schools, clubs, associations and shops to many, and rosters that stay inside. */
export const CIRCULARS: readonly Template[] = [
  circular(
    'class-letter',
    '学級だより第{no}号',
    '保護者の皆様\n\n今週は持久走大会がありました。どの子も最後まで走りきり、たくましさを感じました。\n来週{day}は図工で空き箱を使います。お子様に2つほど持たせてください。\n\n4年2組担任 {me.sei}',
  ),
  circular(
    'school-lunch',
    '給食費の口座振替について',
    '保護者の皆様\n\n12月分の給食費を{day}に振り替えます。前日までに残高をご確認ください。\n振替ができなかったご家庭には、担任を通じて納付書をお渡しします。\n\n{me.sei}',
  ),
  circular(
    'school-closed',
    '明日の休校について',
    '台風の接近に伴い、明日は臨時休校といたします。学童保育もお休みです。\n部活動の大会については、顧問から別途連絡します。',
  ),
  circular(
    'pta-minutes',
    'PTA運営委員会の議事録',
    'PTA運営委員の皆様\n\nお疲れさまでした。議事録ができましたのでお送りします。直すところがありましたら、{day}までに{me.sei}へお知らせください。',
    ['PTA議事録.pdf'],
  ),
  circular(
    'pta-bazaar',
    'バザーのお手伝いのお願い',
    '会員の皆様\n\n今年もバザーの季節がやってまいりました。当日2時間だけでもお手伝いいただける方は、このメールに返信してください。\n私も朝から会場におりますので、分からないことは声をかけてください。',
  ),
  circular(
    'alumni',
    '同窓会のご案内',
    '3年C組のみんなへ\n\n元気にしていますか。卒業して20年、久しぶりに集まりませんか。\n日時：{day} 18時\n会費：6000円\n出欠は月末までに返信してください。先生も来てくださるそうです。\n\n幹事 {me.sei}',
  ),
  circular(
    'alumni-news',
    '会報をお届けします',
    '会員各位\n\n会報第{no}号をお届けします。住所の変わった方は事務局までお知らせください。',
    ['会報.pdf'],
  ),
  circular(
    'choir',
    '発表会の集合時間',
    '団員の皆さん\n\n本番の集合は13時です。黒の上下、譜面は各自持参。楽屋は2階です。差し入れは受付へお願いします。\n遅れる人は私の携帯に連絡をください。',
  ),
  circular(
    'neighbourhood',
    '清掃のお知らせ',
    '町内の皆様\n\n{day}8時より公園の清掃を行います。小雨決行です。軍手と飲み物をお持ちください。班長さんは7時45分にお集まりください。',
  ),
  circular(
    'flat-water',
    '断水のお知らせ',
    '入居者各位\n\n受水槽の点検のため、{day}の10時から15時まで断水します。ご迷惑をおかけしますが、よろしくお願いいたします。\n\n管理室',
  ),
  circular(
    'shop-new-year',
    '年末年始の営業について',
    '平素は格別のお引き立てをいただき、厚く御礼申し上げます。\n誠に勝手ながら、12月29日から1月4日まで休業とさせていただきます。\n\n港町文具',
  ),
  circular(
    'shop-sale',
    '【ご優待】決算セールのご案内',
    'いつもご来店いただき、ありがとうございます。\n{day}から3日間、店内の商品が2割引きになります。このメールを見せてくださった方には、粗品を差し上げます。\n\n配信停止は https://minatomachi.example/stop から',
  ),
  circular(
    'price-rise',
    '価格改定のお願い',
    'お取引先各位\n\n原材料の高騰により、来年4月出荷分より価格を改定させていただきます。新しい価格表をお送りしますので、ご確認ください。\nご不明な点は、担当の営業にお尋ねください。',
    ['価格一覧2027.pdf'],
    SHOPS,
  ),
  circular(
    'moved',
    '事務所移転のご案内',
    '拝啓　時下ますますご清栄のこととお慶び申し上げます。\nこのたび、下記へ事務所を移転いたしました。お近くにお越しの際は、ぜひお立ち寄りください。\n電話番号に変更はございません。',
    [],
    SHOPS,
  ),
  circular(
    'new-person',
    '担当者変更のご挨拶',
    'お世話になっております。\n{day}付で担当が{a.sei}から私に代わりました。至らぬ点もあるかと存じますが、ご指導のほどよろしくお願いいたします。\n\n{me.sei}',
    [],
    SHOPS,
  ),
  circular(
    'farewell',
    '退職のご挨拶',
    'お世話になった皆様\n\n私事ですが、今月末で退職することになりました。在職中は多くのことを教えていただき、心より感謝しております。\nこれからは故郷で家業を継ぎます。またどこかでお会いできますように。\n\n{me.sei}',
    [],
    SHOPS,
  ),
  circular(
    'webinar-thanks',
    'セミナーへのご参加ありがとうございました',
    '本日はお忙しい中、オンラインセミナーにご参加いただき、誠にありがとうございました。\nいただいたご質問への回答と当日の資料は、下記のページに掲載いたしました。\nhttps://minatomachi.example/seminar/{no}',
  ),
  circular(
    'survey',
    'アンケートのお願い',
    'ご利用いただきありがとうございます。サービス向上のため、3分ほどのアンケートにご協力をお願いします。回答してくださった方の中から抽選で20名様に図書カードを差し上げます。\nhttps://minatomachi.example/q/{no}',
  ),
  circular(
    'recall',
    '商品回収のお詫びとお願い',
    'お客様各位\n\n11月に販売したのりの一部に、表示の誤りがありました。お手元の商品の底に「B{no}」とある場合は、お手数ですが店頭へお持ちください。代金をお返しします。',
  ),
  circular(
    'exam-hints',
    '受験生の皆さんへ',
    '受験生の皆さん\n\nいよいよ来週が試験です。受験票と筆記用具を忘れずに。会場には暖房がありますが、羽織るものを持ってくると安心です。\n結果は郵送でお知らせします。',
  ),
  circular(
    'lesson-fee',
    '月謝のお支払いについて',
    '教室の皆様\n\n来月から月謝が口座振替になります。用紙を次回お渡ししますので、印鑑をお持ちください。今月分は今までどおり現金でお願いします。',
  ),
  circular(
    'team-practice',
    '土曜の練習',
    '選手・保護者の皆様\n\n土曜の練習は河川敷グラウンドに変更します。9時集合、水分を多めに。車を出してくださる方、台数を教えてください。',
  ),
  circular(
    'gallery',
    '個展のご案内',
    '寒さの増す折、いかがお過ごしでしょうか。\nこのたび、小さな個展を開くことになりました。お誘い合わせのうえ、お気軽にお越しください。毎日午後は会場におります。',
  ),
  circular(
    'seasons',
    '年末のご挨拶',
    '本年も大変お世話になりました。皆様にとって来年が良い年となりますようお祈り申し上げます。\n\n{me.sei}',
    [],
    SHOPS,
  ),
  circular(
    'general-meeting',
    '通常総会のご案内',
    '組合員各位\n\n第{no}回通常総会を開きます。ご欠席の方は委任状に署名のうえ、{day}までにご返送ください。議案書を添付します。',
    ['議案書.pdf'],
  ),
  circular(
    'interview-hours',
    '個人面談の日程',
    '保護者の皆様\n\n個人面談は{day}から行います。時間割は学校のページに番号で載せました。ご都合の悪い方は担任までお電話ください。',
  ),
  {
    name: 'ja-circular-roster-inside',
    to: COLLEAGUES,
    subject: '避難訓練の班分け',
    body: '\n各位\n\n班分けと名簿を送ります。班長は当日、人数を数えてください。\n\n{me.sei}',
    attachments: ['避難訓練名簿.xlsx'],
  },
  {
    name: 'ja-circular-results-inside',
    to: ['{a.sei} <{a.Sei}@minatomachi-bungu.example>'],
    subject: '社内検定の点数',
    body: '\n{a.sei}さん\n\n先週の検定の点数です。\n\n佐藤 82点\n鈴木 74点\n高橋 91点\n田中 66点\n伊藤 88点\n渡辺 79点\n山本 85点\n中村 70点\n小林 93点\n加藤 77点\n\n{me.sei}',
  },
  {
    name: 'ja-circular-roster-back',
    to: ['{a} <{a.mail}>'],
    subject: 'Re: 参加者名簿の件',
    body: '\n{a.sei} 様\n\nお送りいただいた名簿に2名を書き足しました。ご確認ください。\n\n{sig}\n\n-----Original Message-----\nFrom: {a} <{a.mail}>\nSent: Friday, November 20, 2026 9:00 AM\nTo: {me} <{me.mail}>\nSubject: 参加者名簿の件\n\n足りない方を書き足してください。',
    attachments: ['申込書.pdf'],
  },
  {
    name: 'ja-circular-forwarded-among-the-same',
    to: ['{a} <{a.mail}>', '{b} <{b.mail}>'],
    subject: 'Fwd: 工程会議の件',
    body: '\n{a.sei} 様、{b.sei} 様\n\n先ほどのメールが{b.sei}様に届いていなかったようなので、転送します。\n\n{sig}\n\n-------- Forwarded Message --------\nSubject: 工程会議の件\nFrom: {me} <{me.mail}>\nTo: {a} <{a.mail}>, {b} <{b.mail}>\n\n会議は{day}の10時からです。',
  },
  {
    name: 'ja-circular-quote-to-customer',
    to: ['{a} <{a.mail}>'],
    cc: ['{me.sei} <office@minatomachi-bungu.example>'],
    subject: 'お見積りの件（{no}）',
    body: '\n{a.co}\n{a.sei} 様\n\nお世話になっております。ご依頼のお見積りをお送りします。\n納期は発注から10日です。ご検討のほどよろしくお願いいたします。\n\n{sig}',
    attachments: ['見積書_{no}.pdf', '製品リスト.xlsx'],
  },
  {
    name: 'ja-circular-league-table',
    to: ['少年野球連盟 <renmei@shonen-yakyu.example>'],
    subject: '秋季大会の結果',
    body: '\n連盟 ご担当者様\n\n秋季大会の結果をお知らせします。\n\n優勝 みどり野ファイターズ 5勝\n2位 港町スターズ 4勝1敗\n3位 つばめクラブ 3勝2敗\n\n詳しい記録は後日、連盟の書式でお送りします。\n\n{sig}',
  },
];

/** A mail to many in Bcc. */
function circular(
  name: string,
  subject: string,
  body: string,
  attachments: readonly string[] = [],
  bcc: readonly string[] = HIDDEN,
): Template {
  return {
    name: `ja-circular-${name}`,
    to: ['{me} <{me.mail}>'],
    bcc,
    subject,
    body: `\n${body}`,
    attachments,
  };
}
