import { crowd, type Example, type GradeOf, strangers } from '../example.ts';
import type rule from './rule.ts';

const OFFICE = 'sato@office.example';
const CUSTOMER = 'tanaka@customer.example';

/** Who joins a conversation, and who was there already. */
export const examples: readonly Example<GradeOf<typeof rule>>[] = [
  {
    name: {
      ja: '取引先とのやり取りに、別の会社の人をCcで加える',
      en: 'Another company joins a conversation in Cc',
    },
    mail: { from: OFFICE, to: [CUSTOMER], cc: ['ito@maker.example'], thread: [CUSTOMER] },
    expect: { grade: 'newcomer', level: 'note', about: 1 },
  },
  {
    name: { ja: 'Bccで加えた人も新しい相手', en: 'Somebody added in Bcc is new as well' },
    mail: { from: OFFICE, to: [CUSTOMER], bcc: ['ito@maker.example'], thread: [CUSTOMER] },
    expect: { grade: 'newcomer', level: 'note', about: 1 },
  },
  {
    name: {
      ja: '社内だけのやり取りに、社外の人を加える',
      en: 'Somebody outside joins a talk among colleagues',
    },
    mail: {
      from: OFFICE,
      to: ['suzuki@office.example'],
      cc: [CUSTOMER],
      thread: ['suzuki@office.example', 'kato@office.example'],
    },
    expect: { grade: 'first-outsider', level: 'ask', about: 1 },
  },
  {
    name: { ja: '4社の6人を加える', en: 'Six people of four companies join' },
    mail: { from: OFFICE, to: [CUSTOMER], cc: crowd(6, strangers(4).map(domain)), thread: [CUSTOMER] },
    expect: { grade: 'newcomer', level: 'note', about: 6 },
  },
  {
    name: { ja: 'フリーメールの人を加える', en: 'Somebody at a free mail provider joins' },
    mail: { from: OFFICE, to: [CUSTOMER], cc: ['hanako@gmail.com'], thread: [CUSTOMER] },
    expect: { grade: 'newcomer', level: 'note', about: 1 },
  },
  {
    name: {
      ja: '同じフリーメールでも、やり取りにいたのは別の人',
      en: 'The same free mail provider, but another person',
    },
    mail: { from: OFFICE, to: ['hanako@gmail.com', 'taro@gmail.com'], thread: ['hanako@gmail.com'] },
    expect: { grade: 'newcomer', level: 'note', about: 1 },
  },
  {
    name: {
      ja: 'やり取りの相手の個人アドレスらしいもの',
      en: 'What seems a private address of the same person',
    },
    mail: {
      from: OFFICE,
      to: ['taro.tanaka@customer.example'],
      cc: ['tarotanaka@gmail.com'],
      thread: ['taro.tanaka@customer.example'],
    },
    expect: { grade: 'private-twin', level: 'note', about: 1 },
  },
  {
    name: {
      ja: '個人アドレスらしいものと、別の会社の人を一度に加える',
      en: 'A private address and another company at once',
    },
    mail: {
      from: OFFICE,
      to: [CUSTOMER],
      cc: ['tanaka@docomo.ne.jp', 'ito@maker.example'],
      thread: [CUSTOMER],
    },
    expect: { grade: 'private-twin', level: 'note', about: 1, also: ['newcomer'] },
  },
  {
    name: {
      ja: 'やり取りの相手に似たドメインを打ち間違えて加える',
      en: 'A mistyped domain of the conversation joins',
    },
    mail: {
      from: OFFICE,
      to: ['tanaka@hinata-sangyo.co.jp'],
      cc: ['ito@hinata-sangyou.co.jp'],
      thread: ['tanaka@hinata-sangyo.co.jp'],
    },
    expect: { grade: 'look-alike', level: 'ask', about: 1 },
  },
  {
    name: {
      ja: '見た目が同じドメインの2人と、別の会社の人',
      en: 'Two at a look-alike domain, and another company',
    },
    mail: {
      from: OFFICE,
      to: ['tanaka@example.co.jp'],
      cc: ['ito@exampIe.co.jp', 'kato@exampIe.co.jp', 'kobayashi@maker.example'],
      thread: ['tanaka@example.co.jp'],
    },
    expect: { grade: 'look-alike', level: 'ask', about: 2, also: ['newcomer'] },
  },
  {
    name: { ja: '相手のドメインを先頭に付けた別のドメイン', en: 'The customer’s domain in front of another' },
    mail: {
      from: OFFICE,
      to: ['tanaka@example.co.jp'],
      cc: ['tanaka@example.co.jp.evil.jp'],
      thread: ['tanaka@example.co.jp'],
    },
    expect: { grade: 'look-alike', level: 'ask', about: 1 },
  },
  {
    name: {
      ja: '末尾だけ違う、相手のグループ会社らしいドメイン',
      en: 'The customer’s name with another ending, perhaps a sister company',
    },
    mail: {
      from: OFFICE,
      to: ['tanaka@example.co.jp'],
      cc: ['ito@example.com'],
      thread: ['tanaka@example.co.jp'],
    },
    expect: { grade: 'newcomer', level: 'note', about: 1 },
  },
  {
    name: { ja: '名前が1文字違いの別の会社', en: 'A real company one letter apart' },
    mail: {
      from: OFFICE,
      to: ['tanaka@sanko.co.jp'],
      cc: ['ito@sanwa.co.jp'],
      thread: ['tanaka@sanko.co.jp'],
    },
    expect: { grade: 'newcomer', level: 'note', about: 1 },
  },
  {
    name: { ja: 'ポリシー：新しい相手はいつも確認する', en: 'A policy: always ask about newcomers' },
    policy: { findings: { newcomer: 'ask' } },
    mail: { from: OFFICE, to: [CUSTOMER], cc: ['ito@maker.example'], thread: [CUSTOMER] },
    expect: { grade: 'newcomer', level: 'ask', about: 1 },
  },
  {
    name: { ja: '全員に返信する', en: 'A reply to everybody' },
    mail: {
      from: OFFICE,
      to: [CUSTOMER],
      cc: ['ito@maker.example'],
      thread: [CUSTOMER, 'ito@maker.example'],
    },
    expect: 'silent',
  },
  {
    name: { ja: '同じ会社の上司をCcに加える', en: 'The customer’s own boss joins in Cc' },
    mail: { from: OFFICE, to: [CUSTOMER], cc: ['bucho@tokyo.customer.example'], thread: [CUSTOMER] },
    expect: 'silent',
  },
  {
    name: { ja: '社内の5人をCcに加える', en: 'Five colleagues join in Cc' },
    mail: { from: OFFICE, to: [CUSTOMER], cc: crowd(5, 'office.example'), thread: [CUSTOMER] },
    expect: 'silent',
  },
  {
    name: { ja: '自分の控えをBccに入れる', en: 'A copy to oneself in Bcc' },
    mail: {
      from: OFFICE,
      to: [CUSTOMER],
      bcc: ['sato.private@gmail.com'],
      own: ['sato.private@gmail.com'],
      thread: [CUSTOMER],
    },
    expect: 'silent',
  },
  {
    name: { ja: '大文字とタグだけが違う、同じ人', en: 'The same person, in capitals and with a tag' },
    mail: { from: OFFICE, to: ['Hanako+work@Gmail.com'], thread: ['hanako@gmail.com'] },
    expect: 'silent',
  },
  {
    name: { ja: '返信元の分からない新しいメール', en: 'A new mail that answers none' },
    mail: { from: OFFICE, to: [CUSTOMER], cc: ['ito@maker.example'] },
    expect: 'silent',
  },
  {
    name: { ja: '宛先が空のまま始めた新しいメール', en: 'A new mail begun with nobody in it' },
    mail: { from: OFFICE, to: [CUSTOMER], cc: ['ito@maker.example'], thread: [] },
    expect: 'silent',
  },
  {
    name: { ja: '自分の送ったメールへの追伸', en: 'A postscript to a mail of one’s own' },
    mail: { from: OFFICE, to: [CUSTOMER], thread: [OFFICE] },
    expect: 'silent',
  },
  {
    name: { ja: '2つの会社とのやり取りから1社を外す', en: 'One of two companies is left out' },
    mail: { from: OFFICE, to: [CUSTOMER], thread: [CUSTOMER, 'ito@maker.example'] },
    expect: 'silent',
  },
  {
    name: { ja: 'グループ会社の人を加える', en: 'Somebody of a sister company joins' },
    policy: { ourDomains: ['group.example'] },
    mail: { from: OFFICE, to: [CUSTOMER], cc: ['ito@mail.group.example'], thread: [CUSTOMER] },
    expect: 'silent',
  },
];

function domain(short: string): string {
  return short.slice(short.indexOf('@') + 1, -1);
}
