import { crowd, type Example, type GradeOf } from '../example.ts';
import type rule from './rule.ts';

/** Who is outside and who is not. */
export const examples: readonly Example<GradeOf<typeof rule>>[] = [
  {
    name: { ja: '取引先に1通', en: 'One mail to a customer' },
    mail: { from: 'sato@office.example', to: ['tanaka@customer.example'] },
    expect: { grade: 'external', level: 'note', about: 1 },
  },
  {
    name: {
      ja: '社外の5人：Bccの人も数える',
      en: 'Five people outside, those in Bcc included',
    },
    mail: {
      from: 'sato@office.example',
      to: crowd(2, 'customer.example').concat('suzuki@office.example'),
      bcc: ['hanako@gmail.com', 'taro@maker.example', 'jiro@press.example'],
    },
    expect: { grade: 'external', level: 'note', about: 5 },
  },
  {
    name: { ja: '社内の3人', en: 'Three colleagues' },
    mail: { from: 'sato@office.example', to: crowd(3, ['office.example', 'osaka.office.example']) },
    expect: 'silent',
  },
  {
    name: { ja: '自分あてのメモ', en: 'A note to oneself' },
    mail: { from: 'hanako@gmail.com', to: ['hanako+memo@gmail.com'] },
    expect: 'silent',
  },
  {
    name: { ja: '個人のアドレスから1人に送る', en: 'From a private address to one person' },
    mail: { from: 'hanako@gmail.com', to: ['taro@gmail.com'] },
    expect: { grade: 'external', level: 'note', about: 1 },
  },
  {
    name: { ja: 'グループ会社のドメインも自組織', en: 'A sister company named in the policy' },
    policy: { ourDomains: ['group.example'] },
    mail: { from: 'sato@office.example', to: ['tanaka@mail.group.example'] },
    expect: 'silent',
  },
  {
    name: { ja: '自組織に似せたドメイン', en: 'A domain that begins like our own' },
    policy: { ourDomains: ['example.com'] },
    mail: { from: 'sato@example.com', to: ['tanaka@example.com.evil.jp'] },
    expect: { grade: 'external', level: 'note', about: 1 },
  },
  {
    name: { ja: '自組織の日本語ドメイン', en: 'Our own Japanese domain, in either spelling' },
    policy: { ourDomains: ['xn--k9j8bub.jp'] },
    mail: { from: 'sato@office.example', to: ['tanaka@まつり.jp'] },
    expect: 'silent',
  },
  {
    name: { ja: 'ポリシー：社外あては必ず確認する', en: 'A policy: always ask before mail goes out' },
    policy: { level: 'ask' },
    mail: { from: 'sato@office.example', to: ['tanaka@customer.example'] },
    expect: { grade: 'external', level: 'ask', about: 1 },
  },
];
