import type { Language, RuleTexts, Words } from '../../core/rule.ts';
import type { Facts, grades, options } from './rule.ts';

const EMPTY_JA: Words<Facts> = {
  found: () => '件名がありません',
  why: (it) =>
    `${it.onlyMark ? '件名に「Re:」などの印しかありません。' : ''}件名のないメールは、見落とされたり、迷惑メールと間違えられたりします。`,
  advice: () => '用件が分かる件名を書いてください。',
};

const EMPTY_EN: Words<Facts> = {
  found: () => 'The mail has no subject',
  why: (it) =>
    `${it.onlyMark ? 'There is only a mark such as “Re:”. ' : ''}A mail without a subject is easily overlooked or taken for spam.`,
  advice: () => 'Write a subject that says what the mail is about.',
};

/** Every word of the rule. */
export const texts: Readonly<Record<Language, RuleTexts<keyof typeof grades, typeof options, Facts>>> = {
  ja: {
    title: '空の件名',
    summary: '件名のないメールに気づきます。',
    grades: { empty: EMPTY_JA, 'client-asks': EMPTY_JA },
    options: {},
  },
  en: {
    title: 'Empty subject',
    summary: 'Notices a mail without a subject.',
    grades: { empty: EMPTY_EN, 'client-asks': EMPTY_EN },
    options: {},
  },
};
