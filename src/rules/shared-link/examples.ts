import { crowd, type Example, type GradeOf } from '../example.ts';
import type rule from './rule.ts';

const OFFICE = '佐藤 花子 <sato@office.example>';
const CUSTOMER = 'tanaka@customer.example';
const SHEET = 'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrSt/edit?usp=sharing';
const FORM = 'https://docs.google.com/forms/d/1AbCdEfGhIjKlMnOpQrSt';

/** Links that show more than the sender thinks, and those of every day. */
export const examples: readonly Example<GradeOf<typeof rule>>[] = [
  {
    name: {
      ja: 'フォームの代わりに編集画面のリンクを40人へ',
      en: 'The edit view to forty instead of the form',
    },
    mail: {
      from: OFFICE,
      to: [OFFICE],
      bcc: crowd(40, 'gmail.com'),
      body: `参加者の皆様\n\n下記のフォームからお申し込みください。\n${SHEET}`,
    },
    expect: { grade: 'to-many', level: 'ask', about: 40 },
  },
  {
    name: { ja: '参加者名簿のリンクを取引先へ', en: 'The list of participants to a customer' },
    mail: { from: OFFICE, to: [CUSTOMER], body: `参加者名簿はこちらです。\n${SHEET}` },
    expect: { grade: 'people', level: 'ask', about: 1 },
  },
  {
    name: { ja: 'フォームの回答の画面', en: 'The answers of a form' },
    mail: { from: OFFICE, to: [CUSTOMER], body: `こちらからご回答ください。\n${FORM}/edit#responses` },
    expect: { grade: 'people', level: 'ask', about: 1 },
  },
  {
    name: { ja: 'パスに名簿とあるBoxのリンク', en: 'A path that names a list' },
    mail: {
      from: OFFICE,
      to: [CUSTOMER],
      body: 'https://app.box.com/s/abc123/%E5%BF%9C%E5%8B%9F%E8%80%85%E4%B8%80%E8%A6%A7.xlsx',
    },
    expect: { grade: 'people', level: 'ask', about: 1 },
  },
  {
    name: {
      ja: 'Outlookの「安全なリンク」に包まれた名簿',
      en: 'A list of participants wrapped by Safe Links',
    },
    mail: {
      from: OFFICE,
      to: [CUSTOMER],
      body: `参加者名簿はこちらです。\nhttps://jpn01.safelinks.protection.outlook.com/?url=${encodeURIComponent(SHEET)}&data=05%7C02&reserved=0`,
    },
    expect: { grade: 'people', level: 'ask', about: 1 },
  },
  {
    name: { ja: '閲覧だけできる名簿のリンク', en: 'A list of participants that can only be viewed' },
    mail: {
      from: OFFICE,
      to: [CUSTOMER],
      body: `参加者名簿はこちらです。\n${SHEET.replace('/edit', '/view')}`,
    },
    expect: { grade: 'people', level: 'ask', about: 1 },
  },
  {
    name: { ja: '見積書の共有リンク', en: 'A quote in a shared folder' },
    mail: { from: OFFICE, to: [CUSTOMER], body: '見積書です。\nhttps://app.box.com/s/abc123' },
    expect: 'silent',
  },
  {
    name: { ja: '共同で編集する議事録を1人へ', en: 'Minutes that two people write together' },
    mail: {
      from: OFFICE,
      to: [CUSTOMER],
      body: '議事録です。追記をお願いします。\nhttps://docs.google.com/document/d/1AbCdEfGhIjKlMnOp/edit',
    },
    expect: { grade: 'open-view', level: 'note', about: 1 },
  },
  {
    name: { ja: '課題一覧を取引先と共有', en: 'A list of issues shared with a customer' },
    mail: { from: OFFICE, to: [CUSTOMER], body: `課題一覧を更新しました。\n${SHEET}` },
    expect: { grade: 'open-view', level: 'note', about: 1 },
  },
  {
    name: { ja: '回答用のフォームを40人へ', en: 'The form itself to forty' },
    mail: {
      from: OFFICE,
      to: [OFFICE],
      bcc: crowd(40, 'gmail.com'),
      body: `お申し込みはこちらから。\n${FORM}/viewform\nhttps://forms.office.com/r/AbCdEf`,
    },
    expect: 'silent',
  },
  {
    name: { ja: '社内あての名簿', en: 'A roster to a colleague' },
    mail: { from: OFFICE, to: ['kato@office.example'], body: `名簿です。\n${SHEET}` },
    expect: 'silent',
  },
  {
    name: { ja: '引用の中のリンク', en: 'A link in what is quoted' },
    mail: {
      from: OFFICE,
      to: [CUSTOMER],
      body: `承知しました。\n\n2026年11月20日(金) 10:00 田中 <${CUSTOMER}>:\n> 参加者名簿です。\n> ${SHEET}`,
    },
    expect: 'silent',
  },
  {
    name: { ja: 'サイトへのふつうのリンク', en: 'An ordinary link' },
    mail: {
      from: OFFICE,
      to: [CUSTOMER],
      body: '参加者一覧は当日お配りします。\nhttps://www.office.example/event',
    },
    expect: 'silent',
  },
];
