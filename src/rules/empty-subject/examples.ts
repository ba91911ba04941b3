import type { Example, GradeOf } from '../example.ts';
import type rule from './rule.ts';

const TO = ['tanaka@customer.example'];

/** Subjects that are empty, and those that only look so. */
export const examples: readonly Example<GradeOf<typeof rule>>[] = [
  {
    name: { ja: '件名なし', en: 'No subject' },
    mail: { from: 'sato@office.example', to: TO, subject: '', body: 'よろしくお願いします。' },
    expect: { grade: 'empty', level: 'note', about: 0 },
  },
  {
    name: { ja: '件名が空白だけ', en: 'A subject of blanks' },
    mail: { from: 'sato@office.example', to: TO, subject: ' 　' },
    expect: { grade: 'empty', level: 'note', about: 0 },
  },
  {
    name: { ja: '件名が「Re:」だけ', en: 'A subject that is only “Re:”' },
    mail: { from: 'sato@office.example', to: TO, subject: 'Re: ' },
    expect: { grade: 'empty', level: 'note', about: 0 },
  },
  {
    name: {
      ja: '件名が「Re: Fwd:」だけで、メールソフトは聞かない',
      en: 'Only “Re: Fwd:”, which the client passes',
    },
    mail: { from: 'sato@office.example', to: TO, subject: 'Re: Fwd:', asksItself: ['empty-subject'] },
    expect: { grade: 'empty', level: 'note', about: 0 },
  },
  {
    name: { ja: 'メールソフトが自分で聞く', en: 'The mail client asks by itself' },
    mail: { from: 'sato@office.example', to: TO, subject: '', asksItself: ['empty-subject'] },
    expect: 'silent',
  },
  {
    name: {
      ja: 'ポリシー：メールソフトが聞いても知らせる',
      en: 'A policy: say so even where the client asks',
    },
    policy: { findings: { 'client-asks': 'note' } },
    mail: { from: 'sato@office.example', to: TO, subject: '', asksItself: ['empty-subject'] },
    expect: { grade: 'client-asks', level: 'note', about: 0 },
  },
  {
    name: { ja: 'ポリシー：件名のないメールは確認する', en: 'A policy: ask about an empty subject' },
    policy: { level: 'ask' },
    mail: { from: 'sato@office.example', to: TO, subject: '' },
    expect: { grade: 'empty', level: 'ask', about: 0 },
  },
  {
    name: { ja: '1文字の件名', en: 'A subject of one letter' },
    mail: { from: 'sato@office.example', to: TO, subject: '！' },
    expect: 'silent',
  },
  {
    name: { ja: '「Re:」で始まる件名', en: 'A subject that begins with “Re:”' },
    mail: { from: 'sato@office.example', to: TO, subject: 'Re: 明日の会議' },
    expect: 'silent',
  },
  {
    name: { ja: 'ふつうの件名', en: 'An ordinary subject' },
    mail: { from: 'sato@office.example', to: TO, subject: '11月の請求書' },
    expect: 'silent',
  },
  {
    name: { ja: '「件名なし」という件名', en: 'A subject that says “no subject”' },
    mail: { from: 'sato@office.example', to: TO, subject: '（件名なし）について' },
    expect: 'silent',
  },
];
