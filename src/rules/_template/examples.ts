import type { Example, GradeOf } from '../example.ts';
import type rule from './rule.ts';

/** Mails from daily life: at least one that is caught and one that is left alone. */
export const examples: readonly Example<GradeOf<typeof rule>>[] = [
  {
    name: { ja: '100文字の件名', en: 'A subject of 100 characters' },
    mail: { from: 'sato@office.example', to: ['tanaka@office.example'], subject: 'x'.repeat(100) },
    expect: { grade: 'found', level: 'note', about: 0 },
  },
  {
    name: { ja: '短い件名', en: 'A short subject' },
    mail: { from: 'sato@office.example', to: ['tanaka@office.example'], subject: '明日の会議' },
    expect: 'silent',
  },
];
