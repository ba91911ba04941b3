import type { PersonalKind } from '../../content/personal-data/kind.ts';
import type { Language, RuleTexts } from '../../core/rule.ts';
import { enumeration, quantity } from '../wording.ts';
import { hiddenEn, hiddenJa, placeEn, placeJa } from './places.ts';
import type { Facts, grades, options } from './rule.ts';

/** Every word of the rule. */
export const texts: Readonly<Record<Language, RuleTexts<keyof typeof grades, typeof options, Facts>>> = {
  ja: {
    title: '本文と添付ファイルの個人情報',
    summary:
      '本文や添付ファイルの中のカード番号、マイナンバー、名簿などの個人情報が組織の外へ出ることに気づきます。',
    grades: {
      'very-many-persons': {
        found: (it) => `約${it.persons}人分の個人情報（${kindsJa(it)}）が${placeJa(it)}にあります`,
        why: (it) =>
          `${hiddenJa(it)}${receiversJa(it)}${it.persons}人規模の名簿が誤って届くと、本人への通知や公的機関への報告が必要になることがあります。`,
        advice: () =>
          '渡してよい相手と内容かを、責任者と確かめてください。必要な項目だけに減らし、決められた受け渡し方法を使ってください。',
      },
      'national-number': {
        found: (it) => `${numbersJa(it)}が${placeJa(it)}に書かれています`,
        why: (it) =>
          `${receiversJa(it)}マイナンバーは、法律で決められた手続きのほかには渡せません。送ったものは転送や検索で残り続けます。`,
        advice: () =>
          '渡してよい相手かどうかを確かめてください。できればこのメールから消し、決められた方法（専用の窓口、パスワードをかけたファイルなど）で渡してください。',
      },
      'card-number': {
        found: (it) => `${numbersJa(it)}が${placeJa(it)}に書かれています`,
        why: (it) =>
          `${receiversJa(it)}カード番号は、それだけで不正に使われることがあります。送ったものは転送や検索で残り続けます。`,
        advice: () =>
          '番号をこのメールから消してください。確認のためなら下4桁だけで足ります。支払いには、決済の画面や電話など別の方法を使ってください。',
      },
      'many-persons': {
        found: (it) => `${it.persons}人分の個人情報（${kindsJa(it)}）が${placeJa(it)}にあります`,
        why: (it) =>
          `${hiddenJa(it)}${receiversJa(it)}名簿は、宛先を1件間違えるだけで、載っている全員の情報が漏れます。`,
        advice: () =>
          '宛先と、載せる人・項目が合っているかを確かめ、いらないシート・行・列は消してください。',
      },
      'number-inside': {
        found: (it) => `${numbersJa(it)}が${placeJa(it)}に書かれています`,
        why: () =>
          '組織の中のメールでも、番号は受け取った人のメールボックスに残り、転送されることがあります。',
        advice: () => '必要な人だけに送っているかを確かめ、用が済んだら消してもらってください。',
      },
    },
    options: {
      manyPersons: '本文と添付ファイルを合わせて、2種類以上の個人情報がこの人数分になったら確認します。',
      veryManyPersons: 'この人数分からは、大きな名簿として扱います。',
    },
  },
  en: {
    title: 'Personal data in the text and in files',
    summary:
      'Notices card numbers, national numbers and lists of people, in the text or in attached files, that leave the organisation.',
    grades: {
      'very-many-persons': {
        found: (it) => `${placeEn(it)} personal data of about ${it.persons} people (${kindsEn(it)})`,
        why: (it) =>
          `${hiddenEn(it)}${receiversEn(it)} If a list of ${it.persons} people goes astray, they and the authorities may have to be told.`,
        advice: () =>
          'Make sure with the person responsible that it may be handed over to them. Leave out what they do not need, and use the agreed way of handing it over.',
      },
      'national-number': {
        found: (it) => `${placeEn(it)} ${numbersEn(it)}`,
        why: (it) =>
          `${receiversEn(it)} The law says who may receive such a number, and what was sent stays, is forwarded and searched.`,
        advice: () =>
          'Make sure that they may have it. Better take it out of this mail and hand it over in the agreed way, such as a portal.',
      },
      'card-number': {
        found: (it) => `${placeEn(it)} ${numbersEn(it)}`,
        why: (it) =>
          `${receiversEn(it)} A card number alone can be misused, and what was sent stays, is forwarded and searched.`,
        advice: () =>
          'Take the number out of this mail. The last four digits are enough to check something; pay on the payment page or by phone.',
      },
      'many-persons': {
        found: (it) => `${placeEn(it)} personal data of ${it.persons} people (${kindsEn(it)})`,
        why: (it) =>
          `${hiddenEn(it)}${receiversEn(it)} One wrong recipient, and the data of everyone on the list are out.`,
        advice: () =>
          'Check the recipients, and whether they need all these people and details. Delete the sheets, rows and columns they do not need.',
      },
      'number-inside': {
        found: (it) => `${placeEn(it)} ${numbersEn(it)}`,
        why: () => 'Inside the organisation too, such a number stays in every mailbox and may be forwarded.',
        advice: () =>
          'Make sure that only those who need it get it, and ask them to delete it when they are done.',
      },
    },
    options: {
      manyPersons:
        'Ask when at least two kinds of data of so many people are in the text and the files together.',
      veryManyPersons: 'From so many people on it counts as a large register.',
    },
  },
};

const KINDS_JA: Readonly<Record<PersonalKind, string>> = {
  card: 'カード番号',
  'my-number': 'マイナンバー',
  'social-security': '社会保障番号',
  account: '口座番号',
  identity: '会員番号などの番号',
  'birth-date': '生年月日',
  'postal-address': '住所',
  phone: '電話番号',
  email: 'メールアドレス',
  name: '氏名',
  particulars: '年齢・成績など',
};
const KINDS_EN: Readonly<Record<PersonalKind, string>> = {
  card: 'card numbers',
  'my-number': 'My Numbers',
  'social-security': 'social security numbers',
  account: 'account numbers',
  identity: 'member or ID numbers',
  'birth-date': 'birth dates',
  'postal-address': 'postal addresses',
  phone: 'phone numbers',
  email: 'mail addresses',
  name: 'names',
  particulars: 'personal particulars',
};

/** A headline with more kinds than this is not read. */
const NAMED = 4;

function kindsJa(it: Facts): string {
  const named = it.kinds.slice(0, NAMED).map((kind) => KINDS_JA[kind]);
  return `${named.join('、')}${it.kinds.length > NAMED ? 'など' : ''}`;
}

function kindsEn(it: Facts): string {
  const named = it.kinds.slice(0, NAMED).map((kind) => KINDS_EN[kind]);
  return it.kinds.length > NAMED ? `${named.join(', ')} and more` : enumeration(named);
}

function numbersJa(it: Facts): string {
  const numbers = [
    it.cards > 0 ? `カード番号${it.cards}件` : '',
    it.myNumbers > 0 ? `マイナンバー${it.myNumbers}件` : '',
    it.socialSecurity > 0 ? `社会保障番号${it.socialSecurity}件` : '',
  ];
  return numbers.filter((text) => text !== '').join('と');
}

function numbersEn(it: Facts): string {
  const numbers = [
    it.cards > 0 ? quantity(it.cards, 'card number', 'card numbers') : '',
    it.myNumbers > 0 ? quantity(it.myNumbers, 'My Number', 'My Numbers') : '',
    it.socialSecurity > 0
      ? quantity(it.socialSecurity, 'social security number', 'social security numbers')
      : '',
  ];
  return enumeration(numbers.filter((text) => text !== ''));
}

function receiversJa(it: Facts): string {
  if (it.people === 0) return '中身の分からないリストに届きます。';
  return `${it.outside ? '社外の' : ''}${it.people}人に届きます。`;
}

function receiversEn(it: Facts): string {
  if (it.people === 0) return 'It goes to a list whose members are not known.';
  return `It goes to ${quantity(it.people, 'person', 'people')}${it.outside ? ' outside your organisation' : ''}.`;
}
