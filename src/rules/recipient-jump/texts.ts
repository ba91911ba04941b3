import type { Language, RuleTexts } from '../../core/rule.ts';
import { quantity } from '../wording.ts';
import type { Facts, grades, options } from './rule.ts';

/** Every word of the rule. */
export const texts: Readonly<Record<Language, RuleTexts<keyof typeof grades, typeof options, Facts>>> = {
  ja: {
    title: '宛先の急な増加',
    summary:
      '返信元のメールや、一度確認した宛先、少し前に同じ件名で送ったとき（Thunderbirdのみ）より、宛先がずっと多いメールに気づきます。',
    grades: {
      'beyond-confirmed': {
        found: (it) => `先ほど確認した宛先は${it.before}人でしたが、いまは社外の${it.people}人に届きます`,
        why: () => '確認したあとで宛先が大きく増えています。1人に向けた内容が全員に届くと、取り消せません。',
        advice: () => ADVICE_JA,
      },
      'beyond-thread': {
        found: (it) =>
          `返信元のやり取りに${it.before === 0 ? '社外の人はいませんでした' : `いた社外の人は${it.before}人です`}が、このメールは社外の${it.people}人に届きます`,
        why: () =>
          'もとのやり取りにいた人に向けた内容や引用が、ほかの人にも届きます。Bccに入れた人にも届きます。',
        advice: () => ADVICE_JA,
      },
      'beyond-subject': {
        found: (it) => `前に同じ件名で送ったのは${it.before}人でしたが、今回は社外の${it.people}人に届きます`,
        why: () => '前のメールを使い回すと、前の相手だけに向けた内容が残っていることがあります。',
        advice: () => ADVICE_JA,
      },
    },
    options: {
      more: '社外の宛先が前よりこの人数以上増え、かつ下の倍数以上になったら確認します。',
      times: '社外の宛先が前のこの倍数以上になり、かつ上の人数以上増えたら確認します。',
    },
  },
  en: {
    title: 'Jump in recipients',
    summary:
      'Notices a mail with far more recipients than the mail it answers, than those that were confirmed, or (in Thunderbird) than mails of the last day with its subject.',
    grades: {
      'beyond-confirmed': {
        found: (it) =>
          `You confirmed this mail for ${quantity(it.before, 'person', 'people')}; now it goes to ${quantity(it.people, 'person', 'people')} outside`,
        why: () =>
          'Many recipients were added after you looked. What was meant for one cannot be called back from everybody.',
        advice: () => ADVICE_EN,
      },
      'beyond-thread': {
        found: (it) =>
          `This conversation had ${it.before === 0 ? 'nobody' : quantity(it.before, 'person', 'people')} from outside; this mail goes to ${quantity(it.people, 'person', 'people')} outside`,
        why: () =>
          'What was said to those in the conversation, quotes included, reaches all the others too, even in Bcc.',
        advice: () => ADVICE_EN,
      },
      'beyond-subject': {
        found: (it) =>
          `Mail with this subject went to ${quantity(it.before, 'person', 'people')} before; this one goes to ${quantity(it.people, 'person', 'people')} outside`,
        why: () => 'A mail that is used again may still hold what was meant for the first recipients alone.',
        advice: () => ADVICE_EN,
      },
    },
    options: {
      more: 'Ask when so many more people outside get the mail than before, if it is also so many times as many.',
      times:
        'Ask when so many times as many people outside get the mail as before, if it is also so many more.',
    },
  },
};

const ADVICE_JA = '宛名や引用、添付ファイルが全員に見せてよいものかを確かめ、余分な宛先は外してください。';
const ADVICE_EN =
  'Check that name, quotes and attachments may be seen by all of them, and take out whoever should not be there.';
