import { crowd, type Example, type GradeOf, strangers } from '../example.ts';
import type rule from './rule.ts';

const OFFICE = '佐藤 花子 <sato@office.example>';
const APPLICANTS = ['gmail.com', 'docomo.ne.jp', 'yahoo.co.jp', 'icloud.com'];

/** Invitations that tell strangers of one another, the edges, and meetings of every day. */
export const examples: readonly Example<GradeOf<typeof rule>>[] = [
  {
    name: { ja: '応募者60人を1つの招待で説明会に呼ぶ', en: 'Sixty applicants in one invitation' },
    incident: 'kagoshima',
    mail: invitation(crowd(60, APPLICANTS), { subject: '採用説明会' }),
    expect: { grade: 'many-parties', level: 'ask', about: 60 },
  },
  {
    name: { ja: '20社を1つの招待で呼ぶ', en: 'Twenty firms: at the threshold of asking' },
    mail: invitation(strangers(20), { subject: '販売店会議' }),
    expect: { grade: 'many-parties', level: 'ask', about: 20 },
  },
  {
    name: { ja: '19社なら知らせるだけ', en: 'Nineteen firms: one below' },
    mail: invitation(strangers(19)),
    expect: { grade: 'several-parties', level: 'note', about: 19 },
  },
  {
    name: { ja: '必須と任意の出席者は合わせて数える', en: 'Required and optional attendees count together' },
    mail: {
      ...invitation(strangers(30).slice(0, 10)),
      cc: strangers(30).slice(10, 20),
    },
    expect: { grade: 'many-parties', level: 'ask', about: 20 },
  },
  {
    name: { ja: '5社の会議は知らせるだけ', en: 'Five firms: at the threshold of a note' },
    mail: invitation(strangers(5)),
    expect: { grade: 'several-parties', level: 'note', about: 5 },
  },
  {
    name: { ja: '4社の定例会議', en: 'Four firms at a weekly meeting' },
    mail: invitation(strangers(4), { subject: '【定例】四社会議' }),
    expect: 'silent',
  },
  {
    name: { ja: '同じフリーメールの20人', en: 'Twenty people at one freemail provider' },
    mail: invitation(crowd(20, 'gmail.com')),
    expect: { grade: 'many-parties', level: 'ask', about: 20 },
  },
  {
    name: { ja: '個人のアドレスから友人20人を招く', en: 'Twenty friends, invited from a private address' },
    mail: { ...invitation(crowd(20, APPLICANTS)), from: 'hanako@gmail.com' },
    expect: { grade: 'many-parties', level: 'ask', about: 20 },
  },
  {
    name: { ja: '取引先1社の30人', en: 'Thirty people of one customer' },
    mail: invitation(crowd(30, 'customer.example'), { subject: 'キックオフ' }),
    expect: 'silent',
  },
  {
    name: { ja: '取引先2社の40人', en: 'Forty people of two firms' },
    mail: invitation(crowd(40, ['customer.example', 'partner.example'])),
    expect: 'silent',
  },
  {
    name: { ja: '社内の300人の全体会議', en: 'An all-hands meeting of three hundred colleagues' },
    mail: invitation(crowd(300, ['office.example', 'osaka.office.example']), { subject: '全体朝会' }),
    expect: 'silent',
  },
  {
    name: { ja: '社内の20人と社外の1人', en: 'Twenty colleagues and one guest' },
    mail: invitation(crowd(20, 'office.example').concat('guest@speaker.example')),
    expect: 'silent',
  },
  {
    name: { ja: '面接に1人を呼ぶ', en: 'An interview with one applicant' },
    mail: invitation(['山田 太郎 <yamada@gmail.com>'], { subject: '面接のご案内' }),
    expect: 'silent',
  },
  {
    name: { ja: '出席者のいない自分の予定', en: 'An appointment without attendees' },
    mail: invitation([], { subject: '外出' }),
    expect: 'silent',
  },
  {
    name: {
      ja: '主催者自身が出席者に入っていても数えない',
      en: 'The organizer among the attendees, as classic Outlook tells it',
    },
    mail: invitation([OFFICE].concat(strangers(19))),
    expect: { grade: 'several-parties', level: 'note', about: 19 },
  },
  {
    name: {
      ja: '同じ人が必須と任意の両方にいる',
      en: 'The same people as required and as optional attendees',
    },
    mail: { ...invitation(strangers(4)), cc: strangers(4) },
    expect: 'silent',
  },
  {
    name: { ja: 'グループ会社のドメインは社内', en: 'Sister companies named in the policy' },
    policy: { ourDomains: Array.from({ length: 17 }, (_, index) => `company${index + 1}.example`) },
    mail: invitation(strangers(20)),
    expect: 'silent',
  },
  {
    name: { ja: 'メールのやり取りにいた12社と会議を開く', en: 'Twelve firms of a mail thread meet' },
    mail: { ...invitation(strangers(12)), thread: strangers(12) },
    expect: 'silent',
  },
  {
    name: { ja: '中身の分からない連絡先グループを招く', en: 'A contact group of unknown members' },
    mail: { ...invitation([]), to: [{ list: '保護者会' }] },
    expect: { grade: 'unknown-size', level: 'ask', about: 1 },
  },
  {
    name: { ja: '展開できるリストは中の人を数える', en: 'A list whose members are known' },
    mail: { ...invitation([]), cc: [{ list: '委員', members: strangers(20) }] },
    expect: { grade: 'many-parties', level: 'ask', about: 20 },
  },
  {
    name: { ja: '配布リスト1つは1件', en: 'One distribution list on a server' },
    mail: invitation(['all@partner.example']),
    expect: 'silent',
  },
  {
    name: { ja: '招待でないメールには何も言わない', en: 'A mail is another rule’s matter' },
    mail: { from: OFFICE, to: strangers(40) },
    expect: 'silent',
  },
  {
    name: { ja: 'ポリシー：8社から確認する', en: 'A policy that asks from eight firms on' },
    policy: { options: { askParties: 8 } },
    mail: invitation(strangers(8)),
    expect: { grade: 'many-parties', level: 'ask', about: 8 },
  },
  {
    name: { ja: 'ポリシー：知らせるだけにする', en: 'A policy that never asks' },
    policy: { level: 'note' },
    mail: invitation(strangers(30)),
    expect: { grade: 'many-parties', level: 'note', about: 30 },
  },
];

function invitation(
  attendees: readonly string[],
  { subject = '打ち合わせ' }: { readonly subject?: string } = {},
): Example['mail'] {
  return { kind: 'appointment', from: OFFICE, to: attendees, subject };
}
