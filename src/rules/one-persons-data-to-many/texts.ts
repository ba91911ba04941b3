import type { SingleKind } from '../../content/personal-data/single.ts';
import type { Language, RuleTexts } from '../../core/rule.ts';
import { quantity } from '../wording.ts';
import type { Facts, grades, options } from './rule.ts';

/** Every word of the rule. */
export const texts: Readonly<Record<Language, RuleTexts<keyof typeof grades, typeof options, Facts>>> = {
  ja: {
    title: '1人あての内容を大勢に',
    summary: '1人の名前や情報を書いたメールが、その人以外の大勢にも届くことに気づきます。',
    grades: {
      'one-person-to-crowd': {
        found: (it) => `${subjectJa(it)}が、${receiversJa(it)}に届きます`,
        why: (it) => `${whyJa(it)}Bccに入れた人にも、本文はそのまま届きます。`,
        advice: () =>
          '宛先を、その人だけにしてください。全員へのお知らせなら、名前や番号を消し、「各位」などに書き換えてください。',
      },
      'data-to-several': {
        found: (it) => `${subjectJa(it)}が、${receiversJa(it)}に届きます`,
        why: (it) => `${whyJa(it)}組織・個人の異なる相手に、同じ本文が届きます。`,
        advice: () =>
          'その人に関係のない宛先を外してください。全員が知っていてよい内容なら、このままで構いません。',
      },
      'data-to-list': {
        found: (it) => `${subjectJa(it)}が、メーリングリストの全員に届きます`,
        why: (it) => `${whyJa(it)}全員への返信にリストが入っていると、だれが読むか見えません。`,
        advice: () => 'リストを宛先から外し、その人だけに返信してください。',
      },
      'greeting-to-several': {
        found: (it) => `「${it.greeted}」あての本文が、${receiversJa(it)}に届きます`,
        why: () => '1人だけに書いた本文を、ほかの相手にも送ろうとしているかもしれません。',
        advice: (it) => `宛先を「${it.greeted}」だけにするか、宛名を「各位」などに書き換えてください。`,
      },
      'unfilled-greeting': {
        found: (it) => `宛名が「${it.greeted}」のまま、${receiversJa(it)}に届きます`,
        why: () =>
          '差し込みやひな形の宛名が、名前に置き換わっていないようです。ほかの項目も空か、ずれているかもしれません。',
        advice: () => '宛名と、差し込んだほかの項目を確かめてから送ってください。',
      },
      'conversation-to-crowd': {
        found: (it) => `1人とのやり取りのような本文が、${receiversJa(it)}に届きます`,
        why: (it) =>
          `「${it.words}」など、1人の相手に話しかける言葉があります。Bccに前の宛先が残っていると、全員がこれを読みます。`,
        advice: () => 'Bccの宛先を確かめてください。全員へのお知らせなら、このままで構いません。',
      },
    },
    options: {
      askParties: '1人あての内容が、この数の組織・個人に届くなら確認します。',
      blockRecipients: '1人あての内容が、社外のこの人数に届くなら送信を止めます。',
    },
  },
  en: {
    title: "One person's matter to many",
    summary: "Notices a mail with one person's name or data that goes to many others too.",
    grades: {
      'one-person-to-crowd': {
        found: (it) => `${subjectEn(it)} goes to ${receiversEn(it)}`,
        why: (it) => `${whyEn(it)} People in Bcc read the same text.`,
        advice: () =>
          'Leave only that person among the recipients. If it is news for all of them, take names and numbers out and greet everybody.',
      },
      'data-to-several': {
        found: (it) => `${subjectEn(it)} goes to ${receiversEn(it)}`,
        why: (it) => `${whyEn(it)} People of different organisations all get the same text.`,
        advice: () =>
          'Remove the recipients whom it does not concern. If all of them may know it, leave it as it is.',
      },
      'data-to-list': {
        found: (it) => `${subjectEn(it)} goes to everybody on a mailing list`,
        why: (it) => `${whyEn(it)} In a reply to all nobody sees who reads the list.`,
        advice: () => 'Take the list out and answer that person only.',
      },
      'greeting-to-several': {
        found: (it) => `A text for “${it.greeted}” goes to ${receiversEn(it)}`,
        why: () => 'What was written for one person may be about to reach others.',
        advice: (it) => `Leave only “${it.greeted}” among the recipients, or greet them all.`,
      },
      'unfilled-greeting': {
        found: (it) => `The greeting still says “${it.greeted}”, and the mail goes to ${receiversEn(it)}`,
        why: () =>
          'The gap for a name in a template or mail merge was not filled in. Other fields may be empty or slipped too.',
        advice: () => 'Check the greeting and the other merged fields before you send.',
      },
      'conversation-to-crowd': {
        found: (it) => `A text that speaks with one person goes to ${receiversEn(it)}`,
        why: (it) =>
          `“${it.words}” is said to one reader. If Bcc still holds an earlier mailing, all of them will read it.`,
        advice: () => 'Check Bcc. If it is news for all of them, leave it as it is.',
      },
    },
    options: {
      askParties: "Ask when one person's matter reaches so many organisations and private people.",
      blockRecipients: "Stop the mail when one person's matter reaches so many external recipients.",
    },
  },
};

const TOLD_JA: Readonly<Record<SingleKind, string>> = {
  result: '審査や試験などの結果',
  outcome: '審査や試験などの結果',
  number: '会員番号などの番号',
  'birth-date': '生年月日',
  balance: '口座などの残高',
  secret: 'カード番号などの番号',
  reference: '契約や申込みの番号',
};
const TOLD_EN: Readonly<Record<SingleKind, string>> = {
  result: 'the result of an application or examination',
  outcome: 'the result of an application or examination',
  number: 'a member, patient or similar number',
  'birth-date': 'a birth date',
  balance: 'the balance of an account',
  secret: 'a card or national number',
  reference: 'a contract or booking number',
};

function subjectJa(it: Facts): string {
  if (it.greeted !== '') return `「${it.greeted}」あての本文`;
  return it.told === '' ? '1人あての本文' : `1人の方の情報（${TOLD_JA[it.told]}）`;
}

function subjectEn(it: Facts): string {
  if (it.greeted !== '') return `A text for “${it.greeted}”`;
  return it.told === '' ? 'A text for one person' : `One person's data (${TOLD_EN[it.told]})`;
}

function whyJa(it: Facts): string {
  return it.told === ''
    ? '1人だけに書いた本文を、全員が読むことになります。'
    : `本文には、1人の方についての${TOLD_JA[it.told]}が書かれているようです。`;
}

function whyEn(it: Facts): string {
  return it.told === ''
    ? 'Everybody will read what was written for one person.'
    : `The text seems to hold ${TOLD_EN[it.told]} of one person.`;
}

function receiversJa(it: Facts): string {
  return `${it.outside ? '社外の' : ''}${it.people}人`;
}

function receiversEn(it: Facts): string {
  return `${quantity(it.people, 'person', 'people')}${it.outside ? ' outside your organisation' : ''}`;
}
