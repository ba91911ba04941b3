import type { Example, GradeOf } from '../example.ts';
import type rule from './rule.ts';

const quotedJa = (to: string, cc = ''): string =>
  [
    '承知しました。',
    '',
    '差出人: 田中 太郎 <tanaka@customer.example>',
    '送信日時: 2026年11月19日 10:12',
    `宛先: ${to}`,
    ...(cc === '' ? [] : [`CC: ${cc}`]),
    '件名: 契約の件',
    '',
    'お世話になっております。',
  ].join('\n');

const quotedEn = (to: string, cc = ''): string =>
  [
    'Thanks, I will look at it.',
    '',
    '-----Original Message-----',
    'From: Tanaka Taro <tanaka@customer.example>',
    'Sent: Thursday, November 19, 2026 10:12 AM',
    `To: ${to}`,
    ...(cc === '' ? [] : [`Cc: ${cc}`]),
    'Subject: The contract',
    '',
    'Dear all,',
  ].join('\n');

const from = '佐藤 花子 <sato@office.example>';
const all = ['tanaka@customer.example', 'ito@maker.example', 'kato@press.example'];

/** The block of headers that a reply quotes is all there is to go by. */
export const examples: readonly Example<GradeOf<typeof rule>>[] = [
  {
    name: { ja: 'Bccで受け取り、全員に返信', en: 'Received in Bcc, answered to all' },
    mail: {
      from,
      to: all.slice(0, 1),
      cc: all.slice(1),
      body: quotedJa('伊藤 <ito@maker.example>; 加藤 <kato@press.example>'),
    },
    expect: { grade: 'from-bcc', level: 'ask', about: 2 },
  },
  {
    name: { ja: '英語のメールで、Ccの人にも返信', en: 'In English, to the one in Cc as well' },
    mail: {
      from,
      to: all,
      body: quotedEn('Ito, Jun <ito@maker.example>', '"Kato, Rei" <kato@press.example>'),
    },
    expect: { grade: 'from-bcc', level: 'ask', about: 2 },
  },
  {
    name: { ja: '差出人だけに返信', en: 'Answered to the sender only' },
    mail: { from, to: all.slice(0, 1), body: quotedJa('伊藤 <ito@maker.example>') },
    expect: 'silent',
  },
  {
    name: { ja: 'Ccで受け取った', en: 'Received in Cc' },
    mail: {
      from,
      to: all,
      body: quotedJa('伊藤 <ito@maker.example>', '加藤 <kato@press.example>; 佐藤 <Sato@Office.example>'),
    },
    expect: 'silent',
  },
  {
    name: { ja: '自分の別のアドレスで受け取った', en: 'Received at another address of one’s own' },
    mail: {
      from,
      own: ['hanako@club.example'],
      to: all,
      body: quotedJa('伊藤 <ito@maker.example>; hanako@club.example'),
    },
    expect: 'silent',
  },
  {
    name: { ja: '名前だけの宛先がある', en: 'Recipients quoted by name only' },
    mail: { from, to: all, body: quotedJa('伊藤 <ito@maker.example>; 佐藤 花子') },
    expect: 'silent',
  },
  {
    name: { ja: '自分の名前だけが引用されている', en: 'One’s own name quoted without an address' },
    mail: { from, to: all, body: quotedEn('佐藤花子, 伊藤 <ito@maker.example>') },
    expect: 'silent',
  },
  {
    name: { ja: '社内の窓口あてに来たメール', en: 'A mail to a colleague or a shared address' },
    mail: {
      from,
      to: all.concat('eigyo@office.example'),
      body: quotedJa('営業部 <eigyo@office.example>; 伊藤 <ito@maker.example>'),
    },
    expect: { grade: 'perhaps-from-bcc', level: 'note', about: 2 },
  },
  {
    name: { ja: 'メーリングリストから届いた', en: 'Through a mailing list' },
    mail: {
      from,
      to: ['tanaka@customer.example', 'shumi@googlegroups.com'],
      body: quotedEn('shumi@googlegroups.com'),
    },
    expect: { grade: 'perhaps-from-bcc', level: 'note', about: 1 },
  },
  {
    name: { ja: '別の人に転送', en: 'Passed on to somebody else' },
    mail: { from, to: ['suzuki@office.example'], body: quotedJa('伊藤 <ito@maker.example>') },
    expect: 'silent',
  },
  {
    name: { ja: '自分が送ったメールへの追伸', en: 'One’s own mail taken up again' },
    mail: {
      from,
      to: ['ito@maker.example', 'sato@office.example'],
      body: quotedJa('伊藤 <ito@maker.example>').replace('tanaka@customer.example', 'sato@office.example'),
    },
    expect: 'silent',
  },
  {
    name: { ja: '引用のない返信', en: 'A reply without quotation' },
    mail: { from, to: all, body: '承知しました。' },
    expect: 'silent',
  },
];
