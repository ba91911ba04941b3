import type { Example, GradeOf } from '../example.ts';
import type rule from './rule.ts';

const from = 'sato@office.example';
const outside = { from, to: ['tanaka@customer.example'] };

/** Names as they come, and what they really are. */
export const examples: readonly Example<GradeOf<typeof rule>>[] = [
  {
    name: { ja: '見積書と図面', en: 'An offer and a drawing' },
    mail: { ...outside, attachments: ['見積書.pdf 300000', '図面.xlsx 900000'] },
    expect: 'silent',
  },
  {
    name: { ja: '添付なし', en: 'Nothing attached' },
    mail: outside,
    expect: 'silent',
  },
  {
    name: { ja: '文書に見えるプログラム', en: 'A program that looks like a document' },
    mail: { ...outside, attachments: ['請求書.pdf.exe', 'photo.jpg   .scr'] },
    expect: { grade: 'disguised-type', level: 'ask', about: 0 },
  },
  {
    name: {
      ja: '文字の向きを変える記号で種類を隠した',
      en: 'A type hidden by turning the direction of reading',
    },
    mail: { ...outside, attachments: ['report\u202efdp.exe'] },
    expect: { grade: 'disguised-type', level: 'ask', about: 0 },
  },
  {
    name: { ja: 'プログラムを取引先に送る', en: 'A program to a customer' },
    mail: { ...outside, attachments: ['setup.EXE. ', '説明.pdf'] },
    expect: { grade: 'unwanted-type', level: 'note', about: 0 },
  },
  {
    name: { ja: 'プログラムを社内に送る', en: 'A program to a colleague' },
    mail: { from, to: ['suzuki@office.example'], attachments: ['setup.exe', '名簿.xlsx'] },
    expect: 'silent',
  },
  {
    name: { ja: '名簿を社外に送る', en: 'A roster to somebody outside' },
    incident: 'fukui',
    mail: { ...outside, attachments: ['参加者名簿2026.xlsx'] },
    expect: { grade: 'people-list', level: 'ask', about: 1 },
  },
  {
    name: {
      ja: '半角カナのメイボや、人数の入った表',
      en: 'A roster in half-width kana, and a table named by its count',
    },
    mail: { ...outside, attachments: ['ﾒｲﾎﾞ.xls', '参加者120名.xlsx', '応募者リスト.csv'] },
    expect: { grade: 'people-list', level: 'ask', about: 1 },
  },
  {
    name: { ja: '英語の名簿', en: 'Lists of people with English names' },
    mail: { ...outside, attachments: ['contacts export.csv', 'members2026.csv', 'addressbook.vcf'] },
    expect: { grade: 'people-list', level: 'ask', about: 1 },
  },
  {
    name: { ja: '名簿をやり取りの相手に返す', en: 'A roster back to the one who is in the conversation' },
    mail: { ...outside, thread: ['tanaka@customer.example'], attachments: ['顧客リスト.xlsx'] },
    expect: { grade: 'people-list-again', level: 'note', about: 1 },
  },
  {
    name: { ja: 'ポリシーにある取引先への名簿', en: 'A roster to a partner whom the policy names' },
    policy: { partners: ['customer.example'] },
    mail: { ...outside, attachments: ['shareholder register.pdf'] },
    expect: { grade: 'people-list-again', level: 'note', about: 1 },
  },
  {
    name: { ja: '開けない名簿グループへの名簿', en: 'A roster to a group that cannot be looked into' },
    mail: { from, to: [{ list: '世話役' }], attachments: ['成績.xlsx'] },
    expect: { grade: 'people-list', level: 'ask', about: 1 },
  },
  {
    name: { ja: '人の一覧ではない一覧', en: 'Lists, but not of people' },
    mail: {
      ...outside,
      attachments: [
        '価格一覧.pdf',
        '製品リスト.xlsx',
        'checklist.docx',
        'todo list.txt',
        '一覧表の書き方.pdf',
        'packing list.pdf',
        'メンバー募集のお知らせ.pdf',
        '営業成績.xlsx',
        '協力業者一覧.xlsx',
        '名簿様式.xlsx',
      ],
    },
    expect: 'silent',
  },
  {
    name: { ja: '全角や大文字で書いた言葉', en: 'The word in capitals or full width' },
    mail: { ...outside, attachments: ['ＣＯＮＦＩＤＥＮＴＩＡＬ_Plan.docx'] },
    expect: { grade: 'telling-name', level: 'note', about: 0 },
  },
  {
    name: { ja: 'ポリシー：名簿は止める', en: 'A policy: no rosters' },
    policy: { findings: { 'telling-name': 'block' }, options: { words: ['名簿'] } },
    mail: { ...outside, attachments: ['会員名簿.csv', '社外秘.pdf'] },
    expect: { grade: 'telling-name', level: 'block', about: 0, also: ['people-list'] },
  },
  {
    name: { ja: 'ポリシー：zipは送らない', en: 'A policy: no zip files' },
    policy: { findings: { 'unwanted-type': 'ask' }, options: { types: ['.ZIP'] } },
    mail: { ...outside, attachments: ['資料.zip'] },
    expect: { grade: 'unwanted-type', level: 'ask', about: 0 },
  },
  {
    name: { ja: '合わせて40MB', en: 'Forty megabytes in all' },
    mail: { from, to: ['suzuki@office.example'], attachments: ['動画.mp4 30000000', '写真.zip 10000000'] },
    expect: { grade: 'large-files', level: 'note', about: 0 },
  },
  {
    name: { ja: 'ちょうど25MB', en: 'Twenty-five megabytes exactly' },
    mail: { ...outside, attachments: ['資料.pdf 25000000'] },
    expect: 'silent',
  },
  {
    name: { ja: '写真を31枚', en: 'Thirty-one photos' },
    mail: { ...outside, attachments: Array.from({ length: 31 }, (_, index) => `IMG_${index}.jpg 1000`) },
    expect: { grade: 'many-files', level: 'note', about: 0 },
  },
  {
    name: { ja: '写真を30枚', en: 'Thirty photos' },
    mail: { ...outside, attachments: Array.from({ length: 30 }, (_, index) => `IMG_${index}.jpg 1000`) },
    expect: 'silent',
  },
  {
    name: {
      ja: '名前のないファイルや、点で始まる名前',
      en: 'A file without a name, and one that begins with a dot',
    },
    mail: { ...outside, attachments: ['', '.gitignore', '2026.11.20 議事録', 'v1.2.3.pdf'] },
    expect: 'silent',
  },
];
