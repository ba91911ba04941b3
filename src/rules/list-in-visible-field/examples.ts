import { crowd, type Example, type GradeOf } from '../example.ts';
import type rule from './rule.ts';

const OFFICE = 'sato@office.example';
const LISTS = [
  { address: 'runners@office.example', name: 'ランナー全員', size: 1200, tags: ['bcc-only'] },
  { address: 'zenshain@office.example', name: '全社員', size: 850, tags: ['needs-approval'] },
  { address: 'old-runners@office.example', size: 3400, tags: ['never'] },
  { address: 'eigyo@office.example', name: '営業部', size: 40 },
  { address: 'kamei@kyokai.example', name: '加盟店', size: 300 },
] as const;

/** Lists that are guarded, lists outside, and those of every day. */
export const examples: readonly Example<GradeOf<typeof rule>>[] = [
  {
    name: { ja: 'Bcc専用のリストをToに入れた', en: 'A list that belongs in Bcc stands in To' },
    policy: { lists: LISTS },
    mail: { from: OFFICE, to: ['runners@office.example'], subject: '大会のご案内' },
    expect: { grade: 'bcc-only', level: 'ask', about: 1, moves: 1 },
  },
  {
    name: {
      ja: 'Bcc専用のリストだけを移し、ほかの人はそのまま',
      en: 'Only the list moves to Bcc, the others stay',
    },
    policy: { lists: LISTS },
    mail: {
      from: OFFICE,
      to: crowd(2, 'customer.example'),
      cc: ['Runners@Office.example', 'kato@office.example'],
    },
    expect: { grade: 'bcc-only', level: 'ask', about: 1, moves: 1 },
  },
  {
    name: { ja: 'ToとBccの両方に入れた', en: 'In To and in Bcc' },
    policy: { lists: LISTS },
    mail: { from: OFFICE, to: ['runners@office.example'], bcc: ['runners@office.example'] },
    expect: { grade: 'bcc-only', level: 'ask', about: 1, moves: 1 },
  },
  {
    name: { ja: '暗号化したメールで、Bcc専用のリストをToに入れた', en: 'The same in an encrypted mail' },
    policy: { lists: LISTS },
    mail: { from: OFFICE, to: ['runners@office.example'], encrypted: true },
    expect: { grade: 'bcc-only', level: 'ask', about: 1 },
  },
  {
    name: { ja: 'アドレス帳から名前で入れたBcc専用のリスト', en: 'The list as the address book opens it' },
    policy: { lists: LISTS },
    mail: {
      from: OFFICE,
      to: [{ list: 'ランナー全員', members: crowd(3, 'gmail.com') }, 'kato@office.example'],
    },
    expect: { grade: 'bcc-only', level: 'ask', about: 1, moves: 1 },
  },
  {
    name: { ja: '承認の要るリスト', en: 'A list that needs an approval' },
    policy: { lists: LISTS },
    mail: { from: OFFICE, to: ['zenshain@office.example'] },
    expect: { grade: 'needs-approval', level: 'ask', about: 1 },
  },
  {
    name: { ja: '承認の要るリストはBccでも確認する', en: 'A list that needs an approval, in Bcc' },
    policy: { lists: LISTS },
    mail: { from: OFFICE, to: [OFFICE], bcc: ['zenshain@office.example'] },
    expect: { grade: 'needs-approval', level: 'ask', about: 1 },
  },
  {
    name: {
      ja: 'だれも知らなかった古いリストにBccで送る',
      en: 'An old list nobody thought of, in Bcc',
    },
    incident: 'fukui',
    policy: { lists: LISTS },
    mail: { from: OFFICE, to: [OFFICE], bcc: ['old-runners@office.example'], subject: '大会のご案内' },
    expect: { grade: 'never', level: 'block', about: 1 },
  },
  {
    name: {
      ja: '止めるリストと、承認の要るリストと、Bcc専用のリスト',
      en: 'A forbidden list, one that needs an approval and one for Bcc',
    },
    policy: { lists: LISTS },
    mail: {
      from: OFFICE,
      to: ['old-runners@office.example', 'zenshain@office.example'],
      cc: ['runners@office.example'],
    },
    expect: { grade: 'never', level: 'block', about: 1, also: ['needs-approval', 'bcc-only'], moves: 1 },
  },
  {
    name: {
      ja: '中身を開けないリストに、止める札が付いている',
      en: 'A forbidden list that cannot be opened',
    },
    policy: { lists: LISTS },
    mail: { from: OFFICE, to: [{ list: 'old-runners@office.example' }] },
    expect: { grade: 'never', level: 'block', about: 1 },
  },
  {
    name: { ja: '社外のリスト：人数はポリシーにある', en: 'A list outside whose size the policy gives' },
    policy: { lists: LISTS },
    mail: { from: OFFICE, to: ['kamei@kyokai.example'] },
    expect: { grade: 'external-list', level: 'note', about: 1 },
  },
  {
    name: { ja: 'ポリシーにない社外のリスト', en: 'Lists outside that the policy does not name' },
    mail: {
      from: OFFICE,
      to: ['jikkou-iinkai@googlegroups.com', 'project-ml@customer.example'],
      cc: ['users@ml.kyokai.example', 'all@maker.example'],
    },
    expect: { grade: 'external-list', level: 'note', about: 4 },
  },
  {
    name: { ja: '社外のリストと、止めるリスト', en: 'A list outside and a forbidden one' },
    policy: { lists: LISTS },
    mail: { from: OFFICE, to: ['old-runners@office.example', 'members@kyokai.example'] },
    expect: { grade: 'never', level: 'block', about: 1, also: ['external-list'] },
  },
  {
    name: { ja: 'ポリシー：社外のリストはいつも確認する', en: 'A policy: always ask about lists outside' },
    policy: { findings: { 'external-list': 'ask' } },
    mail: { from: OFFICE, to: ['project-ml@customer.example'] },
    expect: { grade: 'external-list', level: 'ask', about: 1 },
  },
  {
    name: { ja: 'Bcc専用のリストをBccに入れた', en: 'A list for Bcc, in Bcc' },
    policy: { lists: LISTS },
    mail: { from: OFFICE, to: [OFFICE], bcc: ['runners@office.example'] },
    expect: 'silent',
  },
  {
    name: { ja: '社外のリストをBccに入れた', en: 'A list outside, in Bcc' },
    mail: { from: OFFICE, to: [OFFICE], bcc: ['project-ml@customer.example'] },
    expect: 'silent',
  },
  {
    name: { ja: '札のない社内のリスト', en: 'Untagged lists of our own' },
    policy: { lists: LISTS },
    mail: {
      from: OFFICE,
      to: ['eigyo@office.example'],
      cc: ['kaihatsu-ml@office.example', 'all@osaka.office.example'],
    },
    expect: 'silent',
  },
  {
    name: { ja: '代表アドレスや窓口はリストではない', en: 'Role addresses are no lists' },
    mail: {
      from: OFFICE,
      to: ['info@customer.example', 'sales@maker.example', 'support@shop.example', 'keiri@customer.example'],
      cc: ['soumu@city.midorino.lg.jp', 'contact@press.example', 'press-room@maker.example'],
    },
    expect: 'silent',
  },
  {
    name: { ja: 'リストに似た名前の人', en: 'People whose names look like lists' },
    mail: {
      from: OFFICE,
      to: [
        'allen@customer.example',
        'mlee@customer.example',
        'h.small@maker.example',
        'camille@maker.example',
      ],
      cc: ['all.stars@gmail.com', 'members@docomo.ne.jp', 'list@yahoo.co.jp'],
    },
    expect: 'silent',
  },
  {
    name: { ja: 'アドレス帳のふつうのリスト', en: 'An everyday list of the address book' },
    policy: { lists: LISTS },
    mail: { from: OFFICE, to: [{ list: '打ち合わせ', members: crowd(3, 'customer.example') }] },
    expect: 'silent',
  },
  {
    name: { ja: '取引先の2人', en: 'Two people at a customer' },
    policy: { lists: LISTS },
    mail: { from: OFFICE, to: crowd(2, 'customer.example') },
    expect: 'silent',
  },
];
