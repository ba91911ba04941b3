import type { Example, GradeOf } from '../example.ts';
import type rule from './rule.ts';

const senders = [
  { recipients: 'customer.example', from: 'support@office.example' },
  { recipients: 'maker.example', from: 'office.example' },
  { recipients: 'maker.example', from: 'group.example' },
];

/** No sender is wrong until a policy says which is right. */
export const examples: readonly Example<GradeOf<typeof rule>>[] = [
  {
    name: { ja: '窓口のアドレスで送るべき取引先', en: 'A customer whom the help desk should write to' },
    policy: { options: { senders } },
    mail: { from: 'sato@office.example', to: ['tanaka@customer.example'], cc: ['suzuki@customer.example'] },
    expect: { grade: 'unsuitable', level: 'ask', about: 2 },
  },
  {
    name: { ja: '個人のアドレスから仕事のメール', en: 'Business mail from a private address' },
    policy: { options: { senders } },
    mail: { from: 'sato.hanako@gmail.com', to: ['ito@tokyo.maker.example'] },
    expect: { grade: 'unsuitable', level: 'ask', about: 1 },
  },
  {
    name: { ja: '窓口のアドレスから', en: 'From the help desk' },
    policy: { options: { senders } },
    mail: { from: 'サポート <Support@office.example>', to: ['tanaka@customer.example'] },
    expect: 'silent',
  },
  {
    name: { ja: '二つある差出人のどちらか', en: 'From one of the two senders that suit' },
    policy: { options: { senders } },
    mail: { from: 'sato@group.example', to: ['ito@maker.example'] },
    expect: 'silent',
  },
  {
    name: { ja: '決まりのない宛先', en: 'A recipient nothing is said about' },
    policy: { options: { senders } },
    mail: { from: 'sato.hanako@gmail.com', to: ['yamada@press.example'] },
    expect: 'silent',
  },
  {
    name: { ja: '何も決めていない', en: 'Nothing was decided' },
    mail: { from: 'sato.hanako@gmail.com', to: ['tanaka@customer.example'] },
    expect: 'silent',
  },
];
