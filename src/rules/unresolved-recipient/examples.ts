import type { Example, GradeOf } from '../example.ts';
import type rule from './rule.ts';

/** What mail clients hand over when a name was typed and never chosen. */
export const examples: readonly Example<GradeOf<typeof rule>>[] = [
  {
    name: { ja: '名前だけを書いた', en: 'Only a name was typed' },
    mail: { from: 'sato@office.example', to: ['営業の山田さん', 'tanaka@customer.example'] },
    expect: { grade: 'unresolved', level: 'note', about: 1 },
  },
  {
    name: { ja: 'ドメインが途中まで', en: 'A domain that stops half way' },
    mail: { from: 'sato@office.example', to: ['tanaka@customer'], cc: ['suzuki@'], bcc: ['tanaka@customer'] },
    expect: { grade: 'unresolved', level: 'note', about: 2 },
  },
  {
    name: { ja: 'コンマで区切られていないアドレス', en: 'Two addresses without a comma between them' },
    mail: { from: 'sato@office.example', to: ['a@company1.example b@company2.example'] },
    expect: { grade: 'unresolved', level: 'note', about: 1 },
  },
  {
    name: { ja: 'リストの中にアドレスのない人がいる', en: 'Somebody without an address in a list' },
    mail: { from: 'sato@office.example', to: [{ list: '役員', members: ['監事', 'ito@office.example'] }] },
    expect: { grade: 'unresolved', level: 'note', about: 1 },
  },
  {
    name: {
      ja: 'ポリシー：アドレスでない宛先は確認する',
      en: 'A policy: ask about entries without an address',
    },
    policy: { level: 'ask' },
    mail: { from: 'sato@office.example', to: ['Suzuki'] },
    expect: { grade: 'unresolved', level: 'ask', about: 1 },
  },
  {
    name: { ja: '引用符のある名前や、点の多いアドレス', en: 'Quoted names, and an address with many dots' },
    mail: {
      from: 'sato@office.example',
      to: ['"Sato, Hanako" <hanako@customer.example>', 'taro..v.@docomo.ne.jp', 'まつり@まつり.jp'],
    },
    expect: 'silent',
  },
  {
    name: { ja: 'IPアドレスあて', en: 'An address at an IP number' },
    mail: { from: 'sato@office.example', to: ['root@[192.0.2.1]'] },
    expect: 'silent',
  },
  {
    name: { ja: 'メンバーの分からないリスト', en: 'A list whose members are not known' },
    mail: { from: 'sato@office.example', to: [{ list: '加盟店' }] },
    expect: 'silent',
  },
];
