import type { Language, RuleTexts } from '../../core/rule.ts';
import { quantity } from '../wording.ts';
import type { Facts, grades, options } from './rule.ts';

/** Every word of the rule: what was found, why it matters, what to do. */
export const texts: Readonly<Record<Language, RuleTexts<keyof typeof grades, typeof options, Facts>>> = {
  ja: {
    title: '長い件名',
    summary: '件名がとても長いメールに気づきます。',
    grades: {
      found: {
        found: (it) => `件名が${it.characters}文字あります`,
        why: () => '長い件名は途中で切れて、相手が読めないことがあります。',
        advice: () => '件名は短くし、残りは本文に書いてください。',
      },
    },
    options: {
      atLeast: '件名がこの文字数になったら知らせます。',
    },
  },
  en: {
    title: 'Long subject',
    summary: 'Notices a mail with a very long subject.',
    grades: {
      found: {
        found: (it) => `The subject has ${quantity(it.characters, 'character', 'characters')}`,
        why: () => 'A long subject is cut off, and the reader may miss the end.',
        advice: () => 'Keep the subject short and write the rest into the mail.',
      },
    },
    options: {
      atLeast: 'Say so when the subject has this many characters.',
    },
  },
};
