import type { Language, RuleTexts } from '../../core/rule.ts';
import { quantity } from '../wording.ts';
import type { Facts, grades, options } from './rule.ts';

/** Every word of the rule. */
export const texts: Readonly<Record<Language, RuleTexts<keyof typeof grades, typeof options, Facts>>> = {
  ja: {
    title: '本文や添付のアドレス一覧',
    summary:
      'ほかの人のメールアドレスの一覧が本文や添付ファイルに入っていて、組織の外へ出ることに気づきます。',
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
      'quoted-addresses': {
        found: (it) => `引用や転送された部分に、ほかの人のメールアドレスが${it.addresses}件あります`,
        why: (it) =>
          `元のメールにいなかった${it.people === 0 ? 'リストの人たち' : `${it.outside ? '社外の' : ''}${it.people}人`}に、このアドレスが知られます。` +
          (it.personal > 0
            ? `このうち${it.personal}件は個人のアドレスです（フリーメール、携帯電話、プロバイダー）。`
            : '') +
          '宛先をBccにしても、引用に残った宛先は全員に見えます。',
        advice: () => '引用の宛先（To、Cc）の行を消してください。本文だけを新しいメールに貼ると確実です。',
      },
      'attached-addresses': {
        found: (it) => `添付ファイル「${it.file}」に、ほかの人のメールアドレスが${it.addresses}件あります`,
        why: (it) =>
          `${it.people === 0 ? '中身の分からないリスト' : `${it.outside ? '社外の' : ''}${it.people}人`}に、この一覧が知られます。添付したメールでは、宛先の全員のアドレスが見えます。`,
        advice: () =>
          '相手に必要な一覧でなければ、添付を外してください。メールを渡すなら、本文だけを貼ると確実です。',
      },
      credits: {
        found: (it) => `本文に、協力した人のメールアドレスが${it.addresses}件あります`,
        why: () => '公開されている一覧なら、そのままで構いません。',
        advice: () => '公開してよいアドレスかどうかだけ、見てください。',
      },
    },
    options: {
      askAddresses: '本文、または1つの添付ファイルにある社外のアドレスが、この数になったら確認します。',
    },
  },
  en: {
    title: 'Address list in the text or in a file',
    summary:
      "Notices a list of other people's mail addresses, in the text or in an attached file, that leaves the organisation.",
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
      'quoted-addresses': {
        found: (it) =>
          `What is quoted or forwarded holds ${quantity(it.addresses, 'mail address', 'mail addresses')} of other people`,
        why: (it) =>
          `${it.people === 0 ? 'A list whose members are not known' : `${quantity(it.people, 'person', 'people')}${it.outside ? ' outside your organisation' : ''}`} who did not get the earlier mail will learn them. ` +
          (it.personal > 0
            ? `${it.personal} of them ${it.personal === 1 ? 'is a private address' : 'are private addresses'} (free mail, mobile phone or internet provider). `
            : '') +
          'Bcc hides the recipients of this mail, but not those in the quoted header.',
        advice: () =>
          'Delete the lines with To and Cc from the quote. Pasting the text alone into a new mail is safest.',
      },
      'attached-addresses': {
        found: (it) =>
          `The attached file “${it.file}” holds ${quantity(it.addresses, 'mail address', 'mail addresses')} of other people`,
        why: (it) =>
          `${it.people === 0 ? 'A list whose members are not known' : `${quantity(it.people, 'person', 'people')}${it.outside ? ' outside your organisation' : ''}`} will learn them. An attached mail shows the addresses of everybody it was sent to.`,
        advice: () =>
          'If they do not need the list, take the file out. Of a mail, pasting the text alone is safest.',
      },
      credits: {
        found: (it) => `The text credits ${quantity(it.addresses, 'person', 'people')} by mail address`,
        why: () => 'If the list is public anyway, there is nothing to do.',
        advice: () => 'See whether these addresses may be published.',
      },
    },
    options: {
      askAddresses: 'Ask when so many external addresses stand in the text, or in one attached file.',
    },
  },
};
