import type { Example, GradeOf } from '../example.ts';
import type rule from './rule.ts';

const policy = { recipients: ['rival.example', 'old-address@customer.example'] };

/** Nobody is forbidden until a policy says so. */
export const examples: readonly Example<GradeOf<typeof rule>>[] = [
  {
    name: { ja: '送らないと決めた会社の人', en: 'Somebody at a company that mail must not go to' },
    policy: { options: policy },
    mail: { from: 'sato@office.example', to: ['tanaka@sales.rival.example'] },
    expect: { grade: 'forbidden', level: 'block', about: 1 },
  },
  {
    name: { ja: '使われなくなったアドレスがBccにある', en: 'An address that is no longer in use, in Bcc' },
    policy: { options: policy },
    mail: {
      from: 'sato@office.example',
      to: ['suzuki@customer.example'],
      bcc: ['Old-Address@Customer.example', 'x@rival.example'],
    },
    expect: { grade: 'forbidden', level: 'block', about: 2 },
  },
  {
    name: { ja: '同じ会社の別の人', en: 'Another person at the same company' },
    policy: { options: policy },
    mail: { from: 'sato@office.example', to: ['suzuki@customer.example'] },
    expect: 'silent',
  },
  {
    name: { ja: '名前の終わりが同じだけのドメイン', en: 'A domain that only ends alike' },
    policy: { options: policy },
    mail: { from: 'sato@office.example', to: ['suzuki@notrival.example', 'b@rival.example.jp'] },
    expect: 'silent',
  },
  {
    name: { ja: '何も決めていない', en: 'Nothing was decided' },
    mail: { from: 'sato@office.example', to: ['tanaka@rival.example'] },
    expect: 'silent',
  },
];
