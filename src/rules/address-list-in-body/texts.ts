import type { Language, RuleTexts } from '../../core/rule.ts';
import { quantity } from '../wording.ts';
import type { Facts, grades, options } from './rule.ts';

/** Every word of the rule. */
export const texts: Readonly<Record<Language, RuleTexts<keyof typeof grades, typeof options, Facts>>> = {
  ja: {
    title: '本文のアドレス一覧',
    summary: 'ほかの人のメールアドレスの一覧が本文に入っていて、組織の外へ出ることに気づきます。',
    grades: {
      'many-addresses': {
        found: (it) => `ほかの人のメールアドレスが、本文に${it.addresses}件あります`,
        why: (it) =>
          `${it.people === 0 ? '中身の分からないリスト' : `${it.outside ? '社外の' : ''}${it.people}人`}に、この一覧が知られます。` +
          (it.personal > 0
            ? `このうち${it.personal}件は個人のアドレスです（フリーメール、携帯電話、プロバイダー）。`
            : '') +
          '宛先をBccにしても、本文に書いたアドレスは全員に見えます。',
        advice: () =>
          '相手に必要な一覧でなければ、本文から消してください。必要なときは、渡してよいアドレスかどうかを確かめてください。',
      },
    },
    options: {
      askAddresses: '本文にある社外のアドレスが、この数になったら確認します。',
    },
  },
  en: {
    title: 'Address list in the text',
    summary: "Notices a list of other people's mail addresses in a text that leaves the organisation.",
    grades: {
      'many-addresses': {
        found: (it) =>
          `The text holds ${quantity(it.addresses, 'mail address', 'mail addresses')} of other people`,
        why: (it) =>
          `${it.people === 0 ? 'A list whose members are not known' : `${quantity(it.people, 'person', 'people')}${it.outside ? ' outside your organisation' : ''}`} will learn them. ` +
          (it.personal > 0
            ? `${it.personal} of them ${it.personal === 1 ? 'is a private address' : 'are private addresses'} (free mail, mobile phone or internet provider). `
            : '') +
          'Bcc hides recipients, but not what stands in the text.',
        advice: () =>
          'If they do not need the list, delete it from the text. If they do, make sure that you may pass these addresses on.',
      },
    },
    options: {
      askAddresses: 'Ask when so many external addresses stand in the text.',
    },
  },
};
