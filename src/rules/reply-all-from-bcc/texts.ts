import type { Language, RuleTexts } from '../../core/rule.ts';
import { quantity } from '../wording.ts';
import type { Facts, grades, options } from './rule.ts';

/** Every word of the rule. */
export const texts: Readonly<Record<Language, RuleTexts<keyof typeof grades, typeof options, Facts>>> = {
  ja: {
    title: 'Bccで受け取ったメールへの全員返信',
    summary: 'Bccで届いたメールに全員返信しようとしていることに気づきます。',
    grades: {
      'from-bcc': {
        found: (it) => `Bccで受け取ったことが、ほかの${it.people}人に知られます`,
        why: () =>
          '返信しようとしているメールの宛先とCcに、あなたのアドレスがありません。全員に返信すると、隠れて受け取っていたことが伝わります。',
        advice: () => '差出人だけに返信してください。全員に知らせてよいときは、そのまま送れます。',
      },
      'perhaps-from-bcc': {
        found: (it) => `Bccで受け取ったメールを、ほかの${it.people}人にも返信しようとしているかもしれません`,
        why: () =>
          '元のメールの宛先とCcに、あなたのアドレスがありません。共用のアドレスで受け取ったのなら問題ありません。',
        advice: () => 'Bccで受け取ったのなら、差出人だけに返信してください。',
      },
    },
    options: {},
  },
  en: {
    title: 'Reply to all of a mail received in Bcc',
    summary: 'Notices a reply to all of a mail that reached the sender in Bcc.',
    grades: {
      'from-bcc': {
        found: (it) =>
          `${quantity(it.people, 'other person', 'other people')} will learn that you got a mail in Bcc`,
        why: () =>
          'Your address is neither in To nor in Cc of the mail you are answering. A reply to all tells everybody that you were reading along.',
        advice: () => 'Reply to the sender only. If everybody may know, you can send it as it is.',
      },
      'perhaps-from-bcc': {
        found: (it) =>
          `This may tell ${quantity(it.people, 'other person', 'other people')} that you got a mail in Bcc`,
        why: () =>
          'Your address is neither in To nor in Cc of the mail you are answering. If it reached you through a shared address, all is well.',
        advice: () => 'If it reached you in Bcc, reply to the sender only.',
      },
    },
    options: {},
  },
};
