import type { Language, RuleTexts } from '../../core/rule.ts';
import { enumeration, quantity } from '../wording.ts';
import type { Facts, grades, options } from './rule.ts';

/** Every word of the rule. */
export const texts: Readonly<Record<Language, RuleTexts<keyof typeof grades, typeof options, Facts>>> = {
  ja: {
    title: '社外秘などの言葉',
    summary: '「社外秘」などの印があるのに、社外の人に送ろうとしているメールに気づきます。',
    grades: {
      marked: {
        found: (it) =>
          `${it.words.map((word) => `「${word}」`).join('')}と書かれたメールが、${it.outside ? '社外の' : ''}${it.people === 0 ? '人' : `${it.people}人`}に届きます`,
        why: (it) =>
          `${it.inSubject ? '件名' : '件名か本文'}に、内部だけで扱うものの印があります。送ったあとでは取り戻せません。`,
        advice: () =>
          '宛先を確かめてください。送ってよい相手と内容なら、そのまま送れます。印が残っているだけなら、消してください。',
      },
    },
    options: { words: '社外に出すものには書かれていないはずの言葉。' },
  },
  en: {
    title: 'Words of secrecy',
    summary: 'Notices a mail that is marked “confidential” or the like and goes to people outside.',
    grades: {
      marked: {
        found: (it) =>
          `A mail marked ${enumeration(it.words.map((word) => `“${word}”`))} goes to ${it.people === 0 ? 'people' : quantity(it.people, 'person', 'people')}${it.outside ? ' outside your organisation' : ''}`,
        why: (it) =>
          `The ${it.inSubject ? 'subject' : 'subject or the text'} says that it is for insiders. A mail that has been sent cannot be called back.`,
        advice: () =>
          'Check the recipients. If they may have it, it can go as it is; if the mark is a leftover, remove it.',
      },
    },
    options: { words: 'Words that nothing should bear that leaves the organisation.' },
  },
};
