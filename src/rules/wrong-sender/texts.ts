import type { Language, RuleTexts } from '../../core/rule.ts';
import { quantity } from '../wording.ts';
import type { Facts, grades, options } from './rule.ts';

/** Every word of the rule. */
export const texts: Readonly<Record<Language, RuleTexts<keyof typeof grades, typeof options, Facts>>> = {
  ja: {
    title: '宛先に合わない差出人',
    summary: '宛先ごとに決められた差出人とは別のアドレスから送ろうとしていることに気づきます。',
    grades: {
      unsuitable: {
        found: (it) => `差出人 ${it.from} は、${it.people}件の宛先に合いません`,
        why: (it) =>
          `${it.first} には ${it.wanted.join(' か ')} から送ることになっています。別のアドレスから送ると、返信が届かなかったり、知らせたくないアドレスが伝わったりします。`,
        advice: () => '差出人を選び直してください。',
      },
    },
    options: {
      senders:
        '宛先（recipients）と、そこへ送るときの差出人（from）の組。同じ宛先に組がいくつかあれば、どれかに合えばよいものとします。',
    },
  },
  en: {
    title: 'Sender that does not suit',
    summary: 'Notices mail that would leave from another address than the one meant for its recipients.',
    grades: {
      unsuitable: {
        found: (it) =>
          `The sender ${it.from} does not suit ${quantity(it.people, 'recipient', 'recipients')}`,
        why: (it) =>
          `Mail to ${it.first} is meant to come from ${it.wanted.join(' or ')}. From another address answers may get lost, or an address is given away.`,
        advice: () => 'Choose the sender again.',
      },
    },
    options: {
      senders:
        'Pairs of recipients and the sender (from) that mail to them comes from. Where several pairs name the same recipients, any of them will do.',
    },
  },
};
