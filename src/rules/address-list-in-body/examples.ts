import type { FileMail } from '../../core/file-content.ts';
import { crowd, type Example, type GradeOf, strangers } from '../example.ts';
import type rule from './rule.ts';

const OFFICE = '佐藤 花子 <sato@office.example>';
const CUSTOMER = '鈴木 一郎 <suzuki@customer.example>';

/** Whose addresses are handed over, and whose are known anyway. */
export const examples: readonly Example<GradeOf<typeof rule>>[] = [
  {
    name: { ja: 'ランナーのアドレス一覧を委託先に送る', en: "Runners' addresses to a contractor" },
    incident: 'fukui',
    mail: {
      from: OFFICE,
      to: ['mail@contractor.example'],
      subject: '配信先リスト',
      body: `配信先です。\n\n${crowd(60, ['gmail.com', 'yahoo.co.jp', 'docomo.ne.jp']).join('\n')}`,
    },
    expect: { grade: 'many-addresses', level: 'ask', about: 1 },
  },
  {
    name: {
      ja: '応募者の一覧を、Bccで応募者全員に送る',
      en: 'The list of applicants, in Bcc to all of them',
    },
    mail: {
      from: OFFICE,
      to: [OFFICE],
      bcc: crowd(40, 'gmail.com'),
      body: `宛先の控え\n${crowd(40, 'gmail.com').join('; ')}`,
    },
    expect: { grade: 'many-addresses', level: 'ask', about: 40 },
  },
  {
    name: { ja: '社外の9件', en: 'Nine addresses of other people' },
    mail: { from: OFFICE, to: [CUSTOMER], body: crowd(9, 'gmail.com').join('\n') },
    expect: 'silent',
  },
  {
    name: { ja: '社外の10件', en: 'Ten addresses of other people' },
    mail: { from: OFFICE, to: [CUSTOMER], body: crowd(10, 'gmail.com').join('\n') },
    expect: { grade: 'many-addresses', level: 'ask', about: 1 },
  },
  {
    name: { ja: '同じ10件が大文字と小文字で2回', en: 'Five addresses, each in two spellings' },
    mail: {
      from: OFFICE,
      to: [CUSTOMER],
      body: strangers(5)
        .concat(strangers(5).map((person) => person.toUpperCase()))
        .join('\n'),
    },
    expect: 'silent',
  },
  {
    name: { ja: '全角の＠で書いた12件', en: 'Twelve addresses with a full-width at sign' },
    mail: {
      from: OFFICE,
      to: [CUSTOMER],
      body: strangers(12).join('\n').replace(/@/g, '＠'),
    },
    expect: { grade: 'many-addresses', level: 'ask', about: 1 },
  },
  {
    name: {
      ja: '社内の30件を業者に伝える（アカウント作成）',
      en: 'Thirty colleagues for a vendor to set up',
    },
    mail: {
      from: OFFICE,
      to: ['support@vendor.example'],
      subject: 'アカウント発行のお願い',
      body: crowd(30, ['office.example', 'osaka.office.example']).join('\n'),
    },
    expect: 'silent',
  },
  {
    name: { ja: 'ポリシーの自組織ドメインの12件', en: 'Twelve addresses of a sister company' },
    policy: { ourDomains: ['group.example'] },
    mail: { from: OFFICE, to: [CUSTOMER], body: crowd(12, 'group.example').join('\n') },
    expect: 'silent',
  },
  {
    name: { ja: '社内あてに30件', en: 'Thirty addresses to a colleague' },
    mail: { from: OFFICE, to: ['tanaka@office.example'], body: crowd(30, 'gmail.com').join('\n') },
    expect: 'silent',
  },
  {
    name: { ja: 'To・Ccの12人をもう一度本文に書く', en: 'The twelve people in Cc, named in the text' },
    mail: {
      from: OFFICE,
      to: [CUSTOMER],
      cc: strangers(12),
      body: `参加者\n${strangers(12).join('\n')}`,
    },
    expect: 'silent',
  },
  {
    name: { ja: 'やり取りにいた12人', en: 'Twelve people of the conversation' },
    mail: {
      from: OFFICE,
      to: [CUSTOMER],
      thread: strangers(12).concat(CUSTOMER),
      body: `前回の参加者\n${strangers(12).join('\n')}`,
    },
    expect: 'silent',
  },
  {
    name: { ja: '取引先に、その会社の人の12件', en: "Twelve of the customer's own people" },
    mail: { from: OFFICE, to: [CUSTOMER], body: `登録済みの方\n${crowd(12, 'customer.example').join('\n')}` },
    expect: 'silent',
  },
  {
    name: { ja: '別の会社も宛先にいるとき', en: "The customer's people, and another firm reads it" },
    mail: {
      from: OFFICE,
      to: [CUSTOMER, 'bob@maker.example'],
      body: `登録済みの方\n${crowd(12, 'customer.example').join('\n')}`,
    },
    expect: { grade: 'many-addresses', level: 'ask', about: 2 },
  },
  {
    name: { ja: '引用されたヘッダーの中の20件', en: 'Twenty addresses in the header of what is quoted' },
    mail: {
      from: OFFICE,
      to: [CUSTOMER],
      subject: 'RE: 打ち合わせ',
      body: `承知しました。\n\n-----Original Message-----\nFrom: Suzuki <suzuki@customer.example>\nSent: Friday, November 20, 2026 10:00 AM\nTo: ${strangers(20).join('; ')}\nSubject: 打ち合わせ\n\nよろしくお願いします。`,
    },
    expect: 'silent',
  },
  {
    name: {
      ja: '60件の宛先が残ったメールを、別の40人にBccで転送',
      en: 'A mail with sixty addresses in its header, forwarded to forty others in Bcc',
    },
    mail: {
      from: OFFICE,
      to: [OFFICE],
      bcc: crowd(40, 'npo.example'),
      subject: 'FW: 説明会',
      body: `ご案内します。\n\n-----Original Message-----\nFrom: Sato <sato@office.example>\nSent: Friday, November 20, 2026 10:00 AM\nTo: ${crowd(60, 'gmail.com').join('; ')}\nSubject: 説明会\n\n説明会を開きます。`,
    },
    expect: { grade: 'quoted-addresses', level: 'ask', about: 40 },
  },
  {
    name: {
      ja: '60件のCCが残ったメールを、別の40人にBccで転送（Thunderbird）',
      en: 'A mail with sixty addresses in CC, forwarded by Thunderbird to forty others in Bcc',
    },
    mail: {
      from: OFFICE,
      to: [OFFICE],
      bcc: crowd(40, 'npo.example'),
      subject: 'Fwd: 説明会',
      body: `ご案内します。\n\n-------- Forwarded Message --------\nSubject: \t説明会\nDate: \tFri, 20 Nov 2026 10:00:00 +0900\nFrom: \tSato <sato@office.example>\nTo: \tsato@office.example\nCC: \t${crowd(60, 'gmail.com').join(', ')}\n\n説明会を開きます。`,
    },
    expect: { grade: 'quoted-addresses', level: 'ask', about: 40 },
  },
  {
    name: {
      ja: 'Bccで送った団体に、宛先の残った控えを再びBccで転送',
      en: 'One’s own sent mail with all addresses in its header, forwarded to the same people in Bcc',
    },
    mail: {
      from: OFFICE,
      to: [OFFICE],
      bcc: strangers(20),
      body: `お知らせします。\n\n-----Original Message-----\nFrom: Sato <sato@office.example>\nSent: Friday, November 20, 2026 10:00 AM\nTo: ${strangers(20).join('; ')}\nSubject: 交付金\n\n交付金の件です。`,
    },
    expect: { grade: 'quoted-addresses', level: 'ask', about: 20 },
  },
  {
    name: { ja: '同じ20人の間での転送', en: 'Forwarded among the twenty who have it already' },
    mail: {
      from: OFFICE,
      to: strangers(20),
      subject: 'FW: 説明会',
      body: `再送します。\n\n-----Original Message-----\nFrom: Sato <sato@office.example>\nSent: Friday, November 20, 2026 10:00 AM\nTo: ${strangers(20).join('; ')}\nSubject: 説明会\n\n説明会を開きます。`,
    },
    expect: 'silent',
  },
  {
    name: { ja: '変更に署名した12人（Signed-off-by）', en: 'Twelve who signed a change off' },
    mail: {
      from: OFFICE,
      to: [CUSTOMER],
      subject: '[PATCH] pump: fix the valve',
      body: `Close it in time.\n\n${strangers(12)
        .map((one, index) => `${index % 2 ? 'Reviewed-by' : 'Signed-off-by'}: Ann <${one}>`)
        .join('\n')}`,
    },
    expect: 'silent',
  },
  {
    name: { ja: 'リリースの協力者一覧', en: 'Who contributed to a release' },
    mail: {
      from: OFFICE,
      to: [CUSTOMER],
      subject: 'Pump 2.0',
      body: `Pump 2.0 is out.\n\nContributors:\n${strangers(12).join('\n')}`,
    },
    expect: { grade: 'credits', level: 'note', about: 1 },
  },
  {
    name: { ja: '署名と問い合わせ先', en: 'A signature and a few contacts' },
    mail: {
      from: OFFICE,
      to: [CUSTOMER],
      body: 'お問い合わせは info@maker.example、support@maker.example までお願いします。\n\n--\n佐藤 花子\nsato@office.example',
    },
    expect: 'silent',
  },
  {
    name: { ja: 'アドレスのような文字のあるログ', en: 'A log with package versions' },
    mail: {
      from: OFFICE,
      to: [CUSTOMER],
      body: Array.from({ length: 20 }, (_, index) => `npm install left-pad@1.${index}.0 @scope/name`).join(
        '\n',
      ),
    },
    expect: 'silent',
  },
  {
    name: { ja: 'ポリシー：3件から確認する', en: 'A policy: ask from three addresses on' },
    policy: { options: { askAddresses: 3 } },
    mail: { from: OFFICE, to: [CUSTOMER], body: crowd(3, 'gmail.com').join('\n') },
    expect: { grade: 'many-addresses', level: 'ask', about: 1 },
  },
  {
    name: { ja: '個人の差出人が、クラブの名簿を1人に送る', en: 'A club list from a private address' },
    mail: { from: 'hanako@gmail.com', to: ['taro@gmail.com'], body: crowd(15, 'icloud.com').join('\n') },
    expect: { grade: 'many-addresses', level: 'ask', about: 1 },
  },
  {
    name: {
      ja: '60人に届いたメールを、添付して外へ転送',
      en: 'A mail to sixty people, forwarded as an attachment',
    },
    mail: {
      from: OFFICE,
      to: [CUSTOMER],
      subject: 'Fwd: ご案内',
      body: '添付のメールをご覧ください。',
      attachments: ['ご案内.eml'],
      inside: [{ kind: 'mail', mails: [mailTo(crowd(60, ['gmail.com', 'docomo.ne.jp']))] }],
    },
    expect: { grade: 'attached-addresses', level: 'ask', about: 1 },
  },
  {
    name: { ja: 'アドレスだけを並べたファイル', en: 'A file with nothing but addresses' },
    mail: {
      from: OFFICE,
      to: [CUSTOMER],
      attachments: ['list.txt'],
      inside: [{ texts: [{ where: { part: 'whole' }, text: crowd(12, 'icloud.com').join('\n') }] }],
    },
    expect: { grade: 'attached-addresses', level: 'ask', about: 1 },
  },
  {
    name: { ja: '2人に届いたメールを添付', en: 'A mail to two people as an attachment' },
    mail: {
      from: OFFICE,
      to: [CUSTOMER],
      attachments: ['ご案内.eml'],
      inside: [{ kind: 'mail', mails: [mailTo(crowd(2, 'gmail.com'))] }],
    },
    expect: 'silent',
  },
];

function mailTo(people: readonly string[]): FileMail {
  const to = people.map((person) => ({ name: '', address: /<([^<>]+)>/.exec(person)?.[1] ?? person }));
  return { where: { part: 'whole' }, from: [], to };
}
