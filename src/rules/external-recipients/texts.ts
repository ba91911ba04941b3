import type { Language, RuleTexts } from '../../core/rule.ts';
import { enumeration, quantity } from '../wording.ts';
import type { Facts, grades, options } from './rule.ts';

/** Every word of the rule. */
export const texts: Readonly<Record<Language, RuleTexts<keyof typeof grades, typeof options, Facts>>> = {
  ja: {
    title: '社外の宛先',
    summary: '組織の外の人が宛先に入っていることを知らせます。',
    grades: {
      external: {
        found: (it) => `${it.outside ? '社外の' : ''}${it.people}人に届きます`,
        why: (it) =>
          (it.domains.length === 0
            ? ''
            : `宛先のドメインは${it.domains.join('、')}${it.furtherDomains > 0 ? `、ほか${it.furtherDomains}件` : ''}です。`) +
          '送ったメールは取り戻せません。',
        advice: () => '思っている相手かどうか、アドレスと添付ファイルを見てから送ってください。',
      },
    },
    options: {},
  },
  en: {
    title: 'External recipients',
    summary: 'Says that people outside your organisation are among the recipients.',
    grades: {
      external: {
        found: (it) =>
          `This mail goes to ${quantity(it.people, 'person', 'people')}${it.outside ? ' outside your organisation' : ''}`,
        why: (it) =>
          (it.domains.length === 0 ? '' : `Their ${domainsOf(it)}. `) +
          'A mail that has been sent cannot be called back.',
        advice: () => 'Glance at the addresses and the attachments: are they the ones you mean?',
      },
    },
    options: {},
  },
};

function domainsOf(it: Facts): string {
  const named = it.furtherDomains > 0 ? it.domains.concat(`${it.furtherDomains} more`) : it.domains;
  return named.length === 1 ? `domain is ${enumeration(named)}` : `domains are ${enumeration(named)}`;
}
