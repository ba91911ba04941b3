import { crowd, type Example, type GradeOf } from '../example.ts';
import type rule from './rule.ts';

const OFFICE = 'sato@office.example';
const MANY = ['gmail.com', 'yahoo.co.jp', 'docomo.ne.jp'];
const LIST = crowd(911, MANY);
const NEW = crowd(150, 'icloud.com');

/** Left-over crowds, newsletters, and the ways a list changes. */
export const examples: readonly Example<GradeOf<typeof rule>>[] = [
  {
    name: {
      ja: 'ひな形のBccに残った900人に、新しい10人を足した',
      en: 'Ten new people beside nine hundred left in a template’s Bcc',
    },
    mail: {
      from: OFFICE,
      bcc: crowd(910, MANY),
      began: { as: 'made', addresses: addressesOf(crowd(900, MANY)) },
    },
    expect: { grade: 'very-many', level: 'ask', about: 910 },
  },
  {
    name: { ja: 'はじめてのお知らせを、Bccの200人へ', en: 'A first circular to two hundred in Bcc' },
    mail: { from: OFFICE, to: [OFFICE], bcc: crowd(200, MANY) },
    expect: { grade: 'very-many', level: 'ask', about: 200 },
  },
  {
    name: { ja: 'Bccの199人へのお知らせ', en: 'A circular to 199 in Bcc' },
    mail: { from: OFFICE, to: [OFFICE], bcc: crowd(199, MANY) },
    expect: { grade: 'many', level: 'note', about: 199 },
  },
  {
    name: { ja: 'Bccの49人へのお知らせ', en: 'A circular to 49 in Bcc' },
    mail: { from: OFFICE, to: [OFFICE], bcc: crowd(49, MANY) },
    expect: 'silent',
  },
  {
    name: { ja: '先月確認した911人に、今月も送る', en: 'The same 911 who were confirmed last month' },
    mail: { from: OFFICE, bcc: LIST, confirmed: [LIST] },
    expect: { grade: 'very-many', level: 'note', about: 911 },
  },
  {
    name: { ja: '911人のうち30人が入れ替わった', en: 'Thirty of 911 were exchanged' },
    mail: { from: OFFICE, bcc: LIST.slice(30).concat(NEW.slice(0, 30)), confirmed: [LIST] },
    expect: { grade: 'very-many', level: 'note', about: 911 },
  },
  {
    name: { ja: '911人のうち150人が入れ替わった', en: 'A hundred and fifty of 911 were exchanged' },
    mail: { from: OFFICE, bcc: LIST.slice(150).concat(NEW), confirmed: [LIST] },
    expect: { grade: 'many-new', level: 'ask', about: 150 },
  },
  {
    name: { ja: '確認した人たちの一部だけに送る', en: 'Only some of those who were confirmed' },
    mail: { from: OFFICE, bcc: LIST.slice(0, 400), confirmed: [LIST] },
    expect: { grade: 'very-many', level: 'note', about: 400 },
  },
  {
    name: { ja: '確認した300人とは別の300人へ', en: 'Three hundred others than were confirmed' },
    mail: { from: OFFICE, bcc: crowd(300, 'customers.example'), confirmed: [LIST] },
    expect: { grade: 'very-many', level: 'ask', about: 300 },
  },
  {
    name: {
      ja: 'ポリシーが覚えることを許さない',
      en: 'The policy does not let a crowd be remembered',
    },
    policy: { circles: false },
    mail: { from: OFFICE, bcc: LIST, confirmed: [LIST] },
    expect: { grade: 'very-many', level: 'ask', about: 911 },
  },
  {
    name: {
      ja: '会員300人のメーリングリストへ、Bccで',
      en: 'A mailing list of three hundred members, in Bcc',
    },
    policy: { lists: [{ address: 'members@kyokai.example', size: 300 }] },
    mail: { from: OFFICE, bcc: ['members@kyokai.example'] },
    expect: { grade: 'very-many', level: 'ask', about: 1 },
  },
  {
    name: { ja: '社内の400人へのお知らせ', en: 'A circular to four hundred colleagues' },
    mail: { from: OFFICE, bcc: crowd(400, 'office.example') },
    expect: 'silent',
  },
  {
    name: { ja: 'Bccに、中身の分からないリスト', en: 'A list in Bcc that nobody can look into' },
    mail: { from: OFFICE, to: [OFFICE], bcc: [{ list: '保護者' }] },
    expect: { grade: 'unknown-size', level: 'note', about: 1 },
  },
  {
    name: {
      ja: '中身の分からないリストがあれば覚えない',
      en: 'With a list of unknown size, nobody was confirmed',
    },
    mail: { from: OFFICE, bcc: [...LIST, { list: '保護者' }], confirmed: [LIST] },
    expect: { grade: 'very-many', level: 'ask', about: 911, also: ['unknown-size'] },
  },
  {
    name: { ja: '取引先の担当者12人への連絡', en: 'A word to twelve people at customers' },
    mail: { from: OFFICE, bcc: crowd(12, ['customer.example', 'partner.example']) },
    expect: 'silent',
  },
  {
    name: { ja: 'ポリシー：30人から確認する', en: 'A policy: ask from thirty on' },
    policy: { options: { askPeople: 30 } },
    mail: { from: OFFICE, bcc: crowd(30, MANY) },
    expect: { grade: 'very-many', level: 'ask', about: 30 },
  },
];

function addressesOf(people: readonly string[]): readonly string[] {
  return people.map((person) => person.replace(/^.*<|>$/g, ''));
}
