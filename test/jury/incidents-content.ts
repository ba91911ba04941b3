import { ENGLISH_SENDER, type Incident, people, SENDER } from './incident.ts';
import { card, type Entry, myNumber, ROSTER, wide } from './roster.ts';

/** Attachments that are spoken of and are not there. */
export const FORGOTTEN: readonly Incident[] = [
  ...forgotten('ja-sent', '見積書を添付いたしますので、ご査収のほどよろしくお願いいたします。'),
  ...forgotten('ja-file', '詳細は添付ファイルをご覧ください。'),
  ...forgotten('ja-as-attached', '議事録は添付のとおりです。'),
  ...forgotten('ja-enclosed', '申込書を同封いたします。ご記入のうえご返送ください。'),
  ...forgotten('ja-separate-sheet', '日程は別紙のとおりです。'),
  ...forgotten('ja-attached-sending', '図面を添付にてお送りします。'),
  ...forgotten('ja-zip', 'ZIPファイルを添付しました。パスワードは別途お送りします。'),
  ...forgotten(
    'ja-above-a-long-quotation',
    '修正版を添付します。\n\n> 港町様\n> ありがとうございます。\n> 三箇所だけ直してください。\n>> 原稿を送ります。\n>> よろしくお願いします。',
  ),
  ...forgotten('ja-separate-file', '様式は別添のとおりです。'),
  ...forgotten('ja-in-the-subject', '会議は10時からです。', '【資料添付】12月の会議'),
  ...forgotten('ja-colloquial', '写真を3枚添付しておきますね。'),
  ...forgotten('en-short', 'PFA the report for November.'),
  ...forgotten('en-attaching', 'I am attaching two photos of the stand.'),
  ...forgotten('en-capitals', 'ATTACHED: minutes, budget.'),
  ...forgotten('en-find-attached', 'Please find attached the minutes of our meeting.'),
  ...forgotten('en-i-attach', "I've attached the signed contract."),
  ...forgotten('en-enclosed', 'Enclosed you will find our price list for 2027.'),
  ...forgotten('en-see-attachment', 'The figures are in the attachment.'),
  ...forgotten(
    'en-above-a-quotation',
    'The new draft is attached.\n\nOn Thu, 19 Nov 2026 at 14:11, Jo <jo@calderandsons.co.uk> wrote:\n> Could you send me the draft?\n> Jo',
  ),
];

function forgotten(name: string, sentence: string, subject = ''): readonly Incident[] {
  const english = name.startsWith('en');
  const mail = english
    ? { from: ENGLISH_SENDER, to: ['Jo Wells <jo@calderandsons.co.uk>'], subject: subject || 'Papers' }
    : { from: SENDER, to: ['小川 美雪 <m.ogawa@hibari-unso.jp>'], subject: subject || '資料の件' };
  const body = english
    ? `Hi Jo,\n\n${sentence}`
    : `小川様\n\nお世話になっております。港町です。\n${sentence}`;
  return [
    {
      rules: ['missing-attachment'],
      names: 'matter',
      mail: { name: `forgotten-${name}`, ...mail, body },
      twin: { attachments: [english ? 'papers.pdf' : '資料.pdf'] },
    },
  ];
}

/** Data of many people, and numbers that nobody may read. */
export const PERSONAL: readonly Incident[] = [
  ...roster('hundreds-of-rows', (one) =>
    Array.from({ length: 98 }, (_, row) => `${one.name}${row} ${one.mobile.slice(0, -2)}${row}`).join('\n'),
  ),
  ...roster('half-width-kana-and-phone', (one, row) => `${row},ﾔﾏﾀﾞ ﾀﾛｳ,${one.name},${one.phone}`),
  ...roster('tabs-with-a-heading-and-birth', (one, row) =>
    [row === 1 ? '氏名\t生年月日\t電話\n' : '', one.name, one.birth, one.phone].join('\t'),
  ),
  ...roster('tabs-name-phone', (one) => [one.name, one.phone].join('\t')),
  ...roster('commas-name-address-birth', (one) => [one.name, one.address, one.birth].join(',')),
  ...roster('lines-name-mobile', (one) => `${one.name}様　携帯 ${one.mobile}`),
  ...roster(
    'numbered-name-postal-code',
    (one, row) => `${row}. ${one.name}（〒${one.postal} ${one.address}）`,
  ),
  ...roster('blocks', (one) => `氏名：${one.name}\n電話：${one.phone}\n住所：${one.address}\n`),
  ...roster('wide-digits', (one) => `${one.name}　${wide(one.phone)}`),
  ...roster('name-birth-mobile', (one) => `${one.name} / ${one.birth}生 / ${one.mobile}`),
  ...roster('english', (one) => `${one.english}, ${one.ukPhone}, ${one.street}`, 'en'),
  ...secret(
    'card-in-groups',
    (digits) => `カード番号：${digits.replace(/(.{4})(?=.)/g, '$1 ')} 有効期限 09/29`,
    card('498012'),
  ),
  ...secret(
    'card-with-hyphens',
    (digits) => `クレジットカード ${digits.replace(/(.{4})(?=.)/g, '$1-')} でお願いします。`,
    card('354012'),
  ),
  ...secret(
    'card-english',
    (digits) => `Credit card number: ${digits}, expires 09/29, CVC on the phone.`,
    card('540512'),
  ),
  ...secret('card-wide-digits', (digits) => `クレジットカード番号は ${wide(digits)} です。`, card('498765')),
  ...secret('my-number', (digits) => `マイナンバー：${digits}`, myNumber('73928160458')),
  ...secret(
    'my-number-in-groups',
    (digits) => `個人番号は ${digits.replace(/(.{4})(?=.)/g, '$1 ')} です。`,
    myNumber('48210937561'),
  ),
];

/** Fourteen people and more; in the twin there are two lines. */
function roster(
  name: string,
  row: (one: Entry, number: number) => string,
  language: 'ja' | 'en' = 'ja',
): readonly Incident[] {
  const rows = ROSTER.flatMap((one, index) => row(one, index + 1).split('\n'));
  const body = (some: readonly string[]): string =>
    language === 'ja'
      ? `ご担当者様\n\n参加者の一覧をお送りします。\n\n${some.join('\n')}\n\n以上です。\n港町`
      : `Hello,\n\nhere is the list of participants:\n\n${some.join('\n')}\n\nHannah`;
  const mail = { from: SENDER, to: ['info@hibari-unso.jp'], subject: '参加者一覧', body: body(rows) };
  return [
    {
      rules: ['personal-data'],
      mail: { name: `roster-${name}`, ...mail },
      twin: { body: body(rows.slice(0, 2)) },
    },
  ];
}

function secret(name: string, sentence: (digits: string) => string, digits: string): readonly Incident[] {
  const body = (said: string): string => `ご担当者様\n\nお世話になっております。\n${said}\n\n港町`;
  const mail = { from: SENDER, to: ['info@hibari-unso.jp'], subject: 'ご連絡', body: body(sentence(digits)) };
  // The number is a number still, but no card's and no person's: the last digit is another.
  const wrong = digits.slice(0, -1) + String((Number(digits.at(-1)) + 5) % 10);
  return [
    {
      rules: ['personal-data'],
      mail: { name: `secret-${name}`, ...mail },
      twin: { body: body(sentence(wrong)) },
    },
  ];
}

/** Addresses of many people outside, in the text. */
export const ADDRESS_LISTS: readonly Incident[] = (
  [
    ['one-a-line', people(12, ['gmail.com', 'nagisa-shoji.co.jp'], true), '\n'],
    ['commas', people(12, ['yahoo.co.jp', 'icloud.com'], true), ', '],
    ['names-and-brackets', people(14, ['gmail.com', 'tokiwa-denki.jp']), '\n'],
    ['semicolons', people(20, ['nagisa-shoji.co.jp', 'kaede-foods.example']), '; '],
    ['one-company', people(12, ['kaede-foods.example'], true), '\n'],
    ['phones', people(11, ['docomo.ne.jp', 'au.com'], true), ' '],
    ['names-before', people(12, ['gmail.com']).map((one) => one.replace(/ <(.*)>/, '\t$1')), '\n'],
  ] as const
).map(([name, addresses, between]) => {
  const body = (some: readonly string[]): string =>
    `ご担当者様\n\n次の方々へご案内をお願いいたします。\n\n${some.join(between)}\n\n港町`;
  return {
    rules: ['address-list-in-body', 'personal-data'],
    mail: {
      name: `addresses-${name}`,
      from: SENDER,
      to: ['info@hibari-unso.jp'],
      subject: '配信先',
      body: body(addresses),
    },
    twin: { body: body(addresses.slice(0, 2)) },
  };
});

/** What is marked as for the office alone leaves it. */
export const MARKED: readonly Incident[] = [
  ...marked('subject', '【社外秘】来期の仕入計画', 'ご担当者様\n\n来期の計画をお送りします。'),
  ...[9, 10, 11, 12].flatMap((length) => {
    const long = '来期の仕入計画と取引先の見直しについて'.slice(0, length);
    return marked(`where-the-subject-is-cut-${length}`, `Re: ${long}（社外秘）`, '承知しました。');
  }),
  ...marked('english-strictly', 'Strictly confidential: merger', 'Hello,\n\ncan we talk tomorrow?'),
  ...marked('subject-in-reply', 'Re: 【社外秘】来期の仕入計画', '承知しました。'),
  ...marked(
    'body',
    '来期の仕入計画',
    'ご担当者様\n\n＜社外秘＞\n来期の計画は次のとおりです。\n1. 仕入先の見直し',
  ),
  ...marked('body-other-word', '来期の仕入計画', 'ご担当者様\n\n【部外秘】来期の計画をお送りします。'),
  ...marked('secret', '【極秘】統合の件', 'ご担当者様\n\n統合の件で打合せをお願いします。'),
  ...marked(
    'english-subject',
    'CONFIDENTIAL - internal use only: Q4 forecast',
    'Hello,\n\nhere is our forecast.',
  ),
  ...marked('english-body', 'Q4 forecast', 'INTERNAL USE ONLY\n\nHello,\n\nhere is our forecast.'),
];

/** To somebody outside; in the twin, to the own office. */
function marked(name: string, subject: string, body: string): readonly Incident[] {
  const mail = { name: `marked-${name}`, from: SENDER, to: ['tanto@hibari-unso.jp'], subject, body };
  return [{ rules: ['words'], mail, twin: { to: ['keiri@minatomachi-bungu.example'] } }];
}

/** Programs that pass for papers. */
export const DISGUISED: readonly Incident[] = [
  '請求書.pdf.exe',
  'invoice.pdf.exe',
  'Quotation.docx.scr',
  '写真.jpg.js',
  'report.xlsx.vbs',
  'scan.pdf.lnk',
].map((file, index) => ({
  rules: ['attachment-policy'],
  mail: {
    name: `disguised-${index + 1}`,
    from: SENDER,
    to: ['info@hibari-unso.jp'],
    subject: '書類の件',
    body: 'ご担当者様\n\n書類を添付します。\n\n港町',
    attachments: [file],
  },
  twin: { attachments: [file.replace(/\.\w+$/, '')] },
}));

/** Lists of people that go to somebody who was never written to, with a paper in their place in the twin. */
export const PEOPLE_LISTS: readonly Incident[] = [
  ['受験者データ.csv', '受験案内.pdf'],
  ['メイボ(最新).xls', '地図(最新).pdf'],
  ['会員312名.xlsx', '会場案内図.xlsx'],
  ['顧客リスト_関東.xlsx', '価格リスト_関東.xlsx'],
  ['Shareholder register 2026.pdf', 'Annual report 2026.pdf'],
  ['outlook contacts export.csv', 'packing list.csv'],
].map(([file = '', cured = ''], index) => ({
  rules: ['attachment-policy'],
  mail: {
    name: `people-list-${index + 1}`,
    from: SENDER,
    to: ['info@hibari-unso.jp'],
    subject: '資料の件',
    body: 'ご担当者様\n\nいつもお世話になっております。資料を添付します。\n\n港町',
    attachments: [file],
  },
  twin: { attachments: [cured] },
}));
