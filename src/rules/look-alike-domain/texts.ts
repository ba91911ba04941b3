import type { Language, RuleTexts } from '../../core/rule.ts';
import type { Facts, grades, options } from './rule.ts';

/** Every word of the rule. */
export const texts: Readonly<Record<Language, RuleTexts<keyof typeof grades, typeof options, Facts>>> = {
  ja: {
    title: 'よく似たドメイン',
    summary:
      '宛先のドメインが、自分の組織や取引先、やり取りの相手、ほかの宛先、よく使われるメールサービスのドメインによく似た別のものであることに気づきます。',
    grades: {
      homograph: {
        found: (it) =>
          `「${it.written}」は、${whoseJa(it)}「${it.meant}」と見た目がほとんど同じ別のドメインです`,
        why: (it) =>
          `[ ]の中の文字が違います${it.plain === '' ? '' : `（実際のドメインは${it.plain}）`}。このまま送ると、知らない相手に届くかもしれません。`,
        advice: () => RETYPE_JA,
      },
      imitated: {
        found: (it) =>
          `「${it.written}」は「${it.meant}」の名前を含みますが、${whoseJa(it)}ドメインではありません`,
        why: () =>
          'メールが届くのは、ドメインの末尾を持っている相手です。名前を含んでいるだけの、別の相手かもしれません。',
        advice: () => RETYPE_JA,
      },
      'mixed-script': {
        found: (it) => `「${it.written}」には、英字に似た別の文字が混ざっています`,
        why: (it) =>
          `ギリシャ文字やキリル文字などの混ざった名前は、本物に見せかけたドメインのことがあります${it.plain === '' ? '' : `（実際のドメインは${it.plain}）`}。`,
        advice: () =>
          'アドレスをコピーして使ったときは、元のメールや名刺を見て、キーボードで打ち直してください。',
      },
      slip: {
        found: (it) => `「${it.written}」は、${whoseJa(it)}「${it.meant}」の打ち間違いかもしれません`,
        why: () =>
          '[ ]の中が違います。打ち間違えたドメインを知らないだれかが持っていると、メールはその人に届きます。',
        advice: () => RETYPE_JA,
      },
      neighbour: {
        found: (it) => `「${it.written}」は、${whoseJa(it)}「${it.meant}」とよく似た名前です`,
        why: () => '[ ]の中が違います。別の組織のこともあれば、選び間違いや打ち間違いのこともあります。',
        advice: () => '思っている相手のドメインかどうか、見てから送ってください。',
      },
      'other-ending': {
        found: (it) => `「${it.written}」は、${whoseJa(it)}「${it.meant}」と末尾だけが違います`,
        why: () => '名前が同じでも、末尾が違うドメインは別の組織のものかもしれません。',
        advice: () => '思っている相手のドメインかどうか、見てから送ってください。',
      },
    },
    options: {},
  },
  en: {
    title: 'Look-alike domain',
    summary:
      'Notices that a recipient’s domain is another one than that of your organisation, a partner, somebody in the conversation, another recipient or a well-known mail service, and only looks like it.',
    grades: {
      homograph: {
        found: (it) =>
          `“${it.written}” looks nearly the same as ${whoseEn(it)}, “${it.meant}”, but is another domain`,
        why: (it) =>
          `What stands in brackets differs${it.plain === '' ? '' : ` (the domain is really ${it.plain})`}. The mail may go to somebody you do not know.`,
        advice: () => RETYPE_EN,
      },
      imitated: {
        found: (it) => `“${it.written}” contains the name “${it.meant}” but is not ${whoseEn(it)}`,
        why: () =>
          'Mail goes to whoever has the end of a domain. A domain that only contains the name may belong to somebody else.',
        advice: () => RETYPE_EN,
      },
      'mixed-script': {
        found: (it) => `“${it.written}” mixes in letters of another alphabet that look like ours`,
        why: (it) =>
          `Names with Greek or Cyrillic letters among the others are often made to pass for a real domain${it.plain === '' ? '' : ` (the domain is really ${it.plain})`}.`,
        advice: () =>
          'If you copied the address, look it up in an earlier mail or on a card, and type it by hand.',
      },
      slip: {
        found: (it) => `“${it.written}” may be a slip for ${whoseEn(it)}, “${it.meant}”`,
        why: () =>
          'What stands in brackets differs. If somebody you do not know owns the mistyped domain, the mail goes to them.',
        advice: () => RETYPE_EN,
      },
      neighbour: {
        found: (it) => `“${it.written}” is close to ${whoseEn(it)}, “${it.meant}”`,
        why: () =>
          'What stands in brackets differs. It may be another organisation, or a wrong pick or a slip.',
        advice: () => 'Glance at the domain: is it the one you mean?',
      },
      'other-ending': {
        found: (it) => `“${it.written}” differs from ${whoseEn(it)}, “${it.meant}”, only in its ending`,
        why: () => 'The same name with another ending may belong to another organisation.',
        advice: () => 'Glance at the domain: is it the one you mean?',
      },
    },
    options: {},
  },
};

const RETYPE_JA =
  'アドレスを打ち直すか、アドレス帳から選び直してください。この宛先で正しいと分かっているときは、このままで構いません。';
const RETYPE_EN =
  'Type the address again or pick it from the address book. If you know that it is right, it may stay as it is.';

const WHOSE_JA: Readonly<Record<Facts['standing'], string>> = {
  own: '自分の組織の',
  partner: '取引先の',
  thread: 'やり取りの相手の',
  beside: 'ほかの宛先の',
  provider: 'メールサービスの',
  '': '',
};
const WHOSE_EN: Readonly<Record<Facts['standing'], string>> = {
  own: 'your own organisation’s domain',
  partner: 'a partner’s domain',
  thread: 'a domain of this conversation',
  beside: 'the domain of another recipient',
  provider: 'a mail service',
  '': 'a known domain',
};

function whoseJa({ standing }: Facts): string {
  return WHOSE_JA[standing];
}

function whoseEn({ standing }: Facts): string {
  return WHOSE_EN[standing];
}
