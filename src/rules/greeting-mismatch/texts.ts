import type { Language, RuleTexts } from '../../core/rule.ts';
import { enumeration } from '../wording.ts';
import type { Facts, grades, options } from './rule.ts';

/** Every word of the rule. */
export const texts: Readonly<Record<Language, RuleTexts<keyof typeof grades, typeof options, Facts>>> = {
  ja: {
    title: '宛名と宛先の食い違い',
    summary: '本文の宛名の人が、宛先の中にいないメールに気づきます。',
    grades: {
      'other-person': {
        found: (it) => `本文は「${it.greeted.join('、')}」あてですが、宛先は${recipientsJa(it)}です`,
        why: (it) =>
          `この宛名に合うのは、やり取りにいた${it.other}で、今の宛先には入っていません。送ると、本文が別の人に届きます。`,
        advice: () => '宛先を選び直すか、宛名を直してください。どちらも合っていれば、そのまま送れます。',
      },
      'nobody-of-that-name': {
        found: (it) => `本文は「${it.greeted.join('、')}」あてですが、宛先は${recipientsJa(it)}です`,
        why: () =>
          '宛先の中に、この宛名に合う名前の人がいません。アドレスの選び間違いや、前のメールの使い回しで起こります。',
        advice: () => '宛先のアドレスと本文の宛名を見比べて、違っているほうを直してください。',
      },
      'other-organisation': {
        found: (it) => `本文は「${it.greeted.join('、')}」あてですが、宛先は${it.other}です`,
        why: (it) =>
          `${recipientsJa(it)}に送ると、別の会社への用件が伝わります。よく似た名前の担当者を選んだときや、前のメールを使い回したときに起こります。`,
        advice: () => '本文の会社名と宛先のアドレスを見比べて、違っているほうを直してください。',
      },
      'other-colleague': {
        found: (it) => `本文は「${it.greeted.join('、')}」あてですが、宛先は社内の${recipientsJa(it)}です`,
        why: (it) =>
          it.other === ''
            ? '宛先の中に、この宛名に合う名前の人がいません。社内のアドレスは似ているため、選び間違いが起こりやすくなっています。'
            : `この宛名に合うのは、やり取りにいた${it.other}で、今の宛先には入っていません。`,
        advice: () => '宛先を選び直すか、宛名を直してください。どちらも合っていれば、そのまま送れます。',
      },
      'address-of-another': {
        found: (it) => `宛名は「${it.greeted.join('、')}」ですが、アドレスは${it.addresses.join('、')}です`,
        why: () =>
          '表示名と宛名は合っていますが、アドレスは別の姓に見えます。名簿の行がずれたときに起こります。旧姓のアドレスのこともあります。',
        advice: () => 'アドレスがこの人のものか、名刺や前のメールで見てください。',
      },
      unmatched: {
        found: (it) => `宛名の「${it.greeted.join('、')}」が、宛先に見あたりません`,
        why: (it) => `宛先は${recipientsJa(it)}です。旧姓や呼び名のこともあるため、お知らせだけします。`,
        advice: () => '送る相手に間違いがないか、宛先をもう一度見てください。',
      },
      'two-organisations': {
        found: (it) => `1社あての内容に見えますが、${recipientsJa(it)}など複数の会社に送ろうとしています`,
        why: () =>
          '本文に「貴社」や見積もりの言葉があります。ほかの会社に、相手の条件や取引のあることが伝わるかもしれません。',
        advice: () => '会社ごとに分けて送るものではないか、宛先を見てください。',
      },
    },
    options: {},
  },
  en: {
    title: 'Greeting and recipient differ',
    summary: 'Notices a mail that greets somebody who is not among its recipients.',
    grades: {
      'other-person': {
        found: (it) => `This mail greets “${enumeration(it.greeted)}” but goes to ${recipientsEn(it)}`,
        why: (it) =>
          `The greeting fits ${it.other}, who was in this conversation and is not among the recipients. Somebody else would read what was meant for them.`,
        advice: () =>
          'Choose the recipient again, or mend the greeting. If both are right, the mail can go as it is.',
      },
      'nobody-of-that-name': {
        found: (it) => `This mail greets “${enumeration(it.greeted)}” but goes to ${recipientsEn(it)}`,
        why: () =>
          'No recipient has that name. It happens when a wrong address is picked, or when an older mail is used again.',
        advice: () => 'Compare the greeting with the recipients and mend the one that is wrong.',
      },
      'other-organisation': {
        found: (it) => `This mail is for “${enumeration(it.greeted)}” but goes to ${it.other}`,
        why: (it) =>
          `${recipientsEn(it)} would read what is meant for another organisation. It happens when two contacts have similar names, or when an older mail is used again.`,
        advice: () =>
          'Compare the organisation in the text with the addresses and mend the one that is wrong.',
      },
      'other-colleague': {
        found: (it) =>
          `This mail greets “${enumeration(it.greeted)}” but goes to your colleague ${recipientsEn(it)}`,
        why: (it) =>
          it.other === ''
            ? 'No recipient has that name. Colleagues’ addresses look alike, so a wrong one is easily picked.'
            : `The greeting fits ${it.other}, who was in this conversation and is not among the recipients.`,
        advice: () =>
          'Choose the recipient again, or mend the greeting. If both are right, the mail can go as it is.',
      },
      'address-of-another': {
        found: (it) =>
          `This mail greets “${enumeration(it.greeted)}” at the address ${enumeration(it.addresses)}`,
        why: () =>
          'Greeting and display name agree, but the address seems to have another family name. A sheet whose rows have slipped does that, and so does a maiden name.',
        advice: () => 'See whether the address is theirs, on a card or in an earlier mail.',
      },
      unmatched: {
        found: (it) => `“${enumeration(it.greeted)}” is greeted but does not seem to be a recipient`,
        why: (it) =>
          `The mail goes to ${recipientsEn(it)}. It may be a maiden name or a nickname, so this is only a remark.`,
        advice: () => 'Glance at the recipients once more: are they the ones you mean?',
      },
      'two-organisations': {
        found: (it) => `This reads as if meant for one customer, and goes to several: ${recipientsEn(it)}`,
        why: () =>
          'The text speaks of an offer or a quote. Each organisation would see the other’s name, and perhaps its terms.',
        advice: () => 'See whether each of them should get a mail of its own.',
      },
    },
    options: {},
  },
};

function recipientsJa(it: Facts): string {
  const honoured = it.recipients.map((one) => (/@|(?:さん|様|先生|御中)$/.test(one) ? one : `${one}さん`));
  return honoured.join('、') + (it.furtherRecipients > 0 ? `、ほか${it.furtherRecipients}人` : '');
}

function recipientsEn(it: Facts): string {
  return enumeration(
    it.furtherRecipients > 0 ? it.recipients.concat(`${it.furtherRecipients} more`) : it.recipients,
  );
}
