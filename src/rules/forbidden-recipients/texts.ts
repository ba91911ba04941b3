import type { Language, RuleTexts } from '../../core/rule.ts';
import { enumeration, quantity } from '../wording.ts';
import type { Facts, grades, options } from './rule.ts';

/** Every word of the rule. */
export const texts: Readonly<Record<Language, RuleTexts<keyof typeof grades, typeof options, Facts>>> = {
  ja: {
    title: '送ってはいけない宛先',
    summary: '組織が送信を止めている宛先に気づきます。',
    grades: {
      forbidden: {
        found: (it) => `送ってはいけない宛先が${it.people}件あります`,
        why: (it) =>
          `${it.addresses.join('、')}${it.people > it.addresses.length ? ' など' : ''}には、組織のポリシーで送らないことになっています。`,
        advice: () =>
          '宛先から外してください。どうしても送る必要があるときは、ポリシーの担当者に相談してください。',
      },
    },
    options: {
      recipients: '送ってはいけないアドレスやドメイン。宛先、Cc、Bccのどれにあっても止めます。',
    },
  },
  en: {
    title: 'Forbidden recipients',
    summary: 'Notices recipients your organisation does not want mail to go to.',
    grades: {
      forbidden: {
        found: (it) => `${quantity(it.people, 'recipient', 'recipients')} must not get mail from here`,
        why: (it) =>
          `Your organisation’s policy does not let mail go to ${enumeration(it.addresses)}${it.people > it.addresses.length ? ' and others' : ''}.`,
        advice: () => 'Take them out. If it has to be sent, talk to the person in charge of the policy.',
      },
    },
    options: {
      recipients: 'Addresses or domains that no mail may go to, whether in To, Cc or Bcc.',
    },
  },
};
