import type { Language, RuleTexts, Words } from '../../core/rule.ts';
import type { Facts, grades, options } from './rule.ts';

const MISSING_JA: Words<Facts> = {
  found: () => '添付ファイルがありません',
  why: (it) => `「${it.words}」とありますが、ファイルが1つも添付されていません。`,
  advice: () => 'ファイルを添付してください。添付しないメールなら、このまま送って構いません。',
};

const MISSING_EN: Words<Facts> = {
  found: () => 'No file is attached',
  why: (it) => `It says “${it.words}”, but there is no attachment.`,
  advice: () => 'Attach the file. If the mail is meant to have none, it can go as it is.',
};

/** Every word of the rule. */
export const texts: Readonly<Record<Language, RuleTexts<keyof typeof grades, typeof options, Facts>>> = {
  ja: {
    title: '添付忘れ',
    summary: '本文に「添付します」などとあるのに、添付ファイルのないメールに気づきます。',
    grades: { missing: MISSING_JA, 'client-asks': MISSING_JA },
    options: { linksSuffice: 'ファイル共有サービスなどへのリンクがあれば、添付とみなします。' },
  },
  en: {
    title: 'Missing attachment',
    summary: 'Notices a mail that speaks of an attachment and has none.',
    grades: { missing: MISSING_EN, 'client-asks': MISSING_EN },
    options: { linksSuffice: 'A link to a file share or a file counts as the attachment.' },
  },
};
