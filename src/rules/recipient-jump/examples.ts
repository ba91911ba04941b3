import { crowd, type Example, type GradeOf, strangers } from '../example.ts';
import type rule from './rule.ts';

const OFFICE = 'sato@office.example';
const CUSTOMER = 'tanaka@customer.example';

/** From one to the crowd, and crowds that grow as they do every day. */
export const examples: readonly Example<GradeOf<typeof rule>>[] = [
  {
    name: {
      ja: '1人に返す審査結果が、Bccの全員に届く',
      en: 'One person’s result goes to everybody in Bcc',
    },
    incident: 'goopass',
    mail: {
      from: 'サポート <support@office.example>',
      to: ['田中 太郎 <tanaka@gmail.com>'],
      bcc: crowd(200, ['gmail.com', 'docomo.ne.jp', 'icloud.com']),
      thread: ['tanaka@gmail.com'],
      subject: 'Re: 会員登録の審査結果について',
      body: '田中様\n\n審査の結果、ご登録いただけることになりました。',
    },
    expect: { grade: 'beyond-thread', level: 'ask', about: 201 },
  },
  {
    name: { ja: '1人で確認したあと、全員に広がった', en: 'Confirmed for one person, then spread to all' },
    incident: 'goopass',
    mail: { from: OFFICE, bcc: crowd(60, 'gmail.com'), earlier: [{ what: 'confirmed', people: 1 }] },
    expect: { grade: 'beyond-confirmed', level: 'ask', about: 60 },
  },
  {
    name: { ja: '同じ件名で前は2人、今回は40人', en: 'Two people with this subject before, forty now' },
    mail: { from: OFFICE, bcc: strangers(40), earlier: [{ what: 'same-subject', people: 2 }] },
    expect: { grade: 'beyond-subject', level: 'ask', about: 40 },
  },
  {
    name: { ja: '返信元より10人多い', en: 'Ten people more than in the mail being answered' },
    mail: { from: OFFICE, to: [CUSTOMER], cc: strangers(10), thread: [CUSTOMER] },
    expect: { grade: 'beyond-thread', level: 'ask', about: 11 },
  },
  {
    name: { ja: '返信元より9人多い', en: 'Nine people more than in the mail being answered' },
    mail: { from: OFFICE, to: [CUSTOMER], cc: strangers(9), thread: [CUSTOMER] },
    expect: 'silent',
  },
  {
    name: { ja: '4人が20人になった', en: 'Four people became twenty' },
    mail: { from: OFFICE, to: strangers(20), thread: strangers(4) },
    expect: { grade: 'beyond-thread', level: 'ask', about: 20 },
  },
  {
    name: { ja: '4人が19人になった', en: 'Four people became nineteen' },
    mail: { from: OFFICE, to: strangers(19), thread: strangers(4) },
    expect: 'silent',
  },
  {
    name: {
      ja: '社内だけのやり取りから、社外の10人へ',
      en: 'From a talk among colleagues to ten people outside',
    },
    mail: { from: OFFICE, to: crowd(10, 'customer.example'), thread: ['kato@office.example'] },
    expect: { grade: 'beyond-thread', level: 'ask', about: 10 },
  },
  {
    name: {
      ja: '返信に、300人のメーリングリストを加える',
      en: 'A mailing list of three hundred joins an answer',
    },
    policy: { lists: [{ address: 'members@kyokai.example', size: 300 }] },
    mail: { from: OFFICE, to: [CUSTOMER], cc: ['members@kyokai.example'], thread: [CUSTOMER] },
    expect: { grade: 'beyond-thread', level: 'ask', about: 2 },
  },
  {
    name: {
      ja: 'もとからメーリングリストでのやり取り',
      en: 'A conversation that was on the mailing list from the start',
    },
    policy: { lists: [{ address: 'members@kyokai.example', size: 300 }] },
    mail: {
      from: OFFICE,
      to: ['members@kyokai.example'],
      cc: [CUSTOMER],
      thread: ['members@kyokai.example'],
    },
    expect: 'silent',
  },
  {
    name: {
      ja: '全員返信に、社内の部署全員を加える',
      en: 'A reply to all, and a whole department of colleagues',
    },
    mail: { from: OFFICE, to: [CUSTOMER], cc: crowd(80, 'office.example'), thread: [CUSTOMER] },
    expect: 'silent',
  },
  {
    name: { ja: '12人のやり取りに3人を加える', en: 'Three people join twelve' },
    mail: { from: OFFICE, to: strangers(15), thread: strangers(12) },
    expect: 'silent',
  },
  {
    name: { ja: '毎月のお知らせ：前は280人、今月は300人', en: 'The monthly newsletter: 280 before, 300 now' },
    mail: {
      from: OFFICE,
      to: [OFFICE],
      bcc: crowd(300, 'gmail.com'),
      earlier: [{ what: 'same-subject', people: 280 }],
    },
    expect: 'silent',
  },
  {
    name: { ja: '確認した60人のまま送る', en: 'Sent to the sixty that were confirmed' },
    mail: { from: OFFICE, bcc: crowd(60, 'gmail.com'), earlier: [{ what: 'confirmed', people: 60 }] },
    expect: 'silent',
  },
  {
    name: {
      ja: '前に一度、同じ件名で全員に送っている',
      en: 'Once before, all of them got a mail with this subject',
    },
    mail: {
      from: OFFICE,
      bcc: crowd(60, 'gmail.com'),
      earlier: [
        { what: 'same-subject', people: 1 },
        { what: 'same-subject', people: 58 },
      ],
    },
    expect: 'silent',
  },
  {
    name: { ja: '前より少ない人数に送る', en: 'Fewer people than before' },
    mail: { from: OFFICE, to: [CUSTOMER], thread: strangers(12) },
    expect: 'silent',
  },
  {
    name: { ja: '返信元のない、Bccで300人へのお知らせ', en: 'A new newsletter to three hundred in Bcc' },
    mail: { from: OFFICE, to: [OFFICE], bcc: crowd(300, 'gmail.com') },
    expect: 'silent',
  },
  {
    name: {
      ja: '宛先が空のまま始めた、30人へのお知らせ',
      en: 'A new mail begun with nobody in it, to thirty',
    },
    mail: { from: OFFICE, to: [OFFICE], bcc: crowd(30, 'gmail.com'), thread: [] },
    expect: 'silent',
  },
  {
    name: {
      ja: 'ポリシー：3人増えて2倍になったら確認する',
      en: 'A policy: ask at three more and twice as many',
    },
    policy: { options: { more: 3, times: 2 } },
    mail: { from: OFFICE, to: strangers(6), thread: strangers(3) },
    expect: { grade: 'beyond-thread', level: 'ask', about: 6 },
  },
];
