import type { Language, RuleTexts } from '../../core/rule.ts';
import { enumeration, quantity } from '../wording.ts';
import type { Facts, grades, options } from './rule.ts';

/** Every word of the rule. */
export const texts: Readonly<Record<Language, RuleTexts<keyof typeof grades, typeof options, Facts>>> = {
  ja: {
    title: 'アドレスになっていない宛先',
    summary: 'アドレスとして読めない宛先に気づきます。',
    grades: {
      unresolved: {
        found: (it) => `アドレスとして読めない宛先が${it.entries}件あります`,
        why: (it) =>
          `「${it.named.join('」「')}」${it.entries > it.named.length ? 'など' : ''}は、だれに届くか分かりません。数えるときは社外の人とみなしています。`,
        advice: () => 'アドレス帳から選び直すか、アドレスを最後まで書いてください。',
      },
    },
    options: {},
  },
  en: {
    title: 'Recipient without an address',
    summary: 'Notices recipients that cannot be read as an address.',
    grades: {
      unresolved: {
        found: (it) => quantity(it.entries, 'recipient is not an address', 'recipients are not addresses'),
        why: (it) =>
          `Nobody can tell whom ${enumeration(it.named.map((name) => `“${name}”`))}${it.entries > it.named.length ? ' and others' : ''} would reach. They are counted as people outside.`,
        advice: () => 'Choose them from the address book again, or write the whole address.',
      },
    },
    options: {},
  },
};
