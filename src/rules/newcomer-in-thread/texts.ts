import type { Language, RuleTexts } from '../../core/rule.ts';
import { enumeration, quantity } from '../wording.ts';
import type { Facts, grades, options } from './rule.ts';

/** Every word of the rule. */
export const texts: Readonly<Record<Language, RuleTexts<keyof typeof grades, typeof options, Facts>>> = {
  ja: {
    title: 'やり取りに新しく加わる相手',
    summary: '返信しようとしているメールにいなかった組織や個人が、宛先に加わったことに気づきます。',
    grades: {
      'look-alike': {
        found: (it) => `新しく加わる「${it.written}」は、やり取りの相手の「${it.meant}」とよく似ています`,
        why: () =>
          '[ ]の中が違います。打ち間違いか、見せかけたドメインだと、このやり取りが知らない相手に届きます。',
        advice: () =>
          'アドレスを打ち直すか、元のメールから選び直してください。この宛先で正しいと分かっているときは、このままで構いません。',
      },
      'first-outsider': {
        found: (it) => `社内だけのやり取りに、社外の人が${it.people}人加わります`,
        why: (it) =>
          (it.domains.length === 0
            ? ''
            : `加わるのは${it.domains.join('、')}${it.furtherDomains > 0 ? `、ほか${it.furtherDomains}件のドメイン` : ''}の人です。`) +
          'これまでの社内のやり取りも、引用に残っていれば社外の人が読めます。',
        advice: () =>
          '思っている相手かどうかを見て、引用に社外に見せてはいけないものがあれば消してください。問題がなければ、そのまま送れます。',
      },
      'private-twin': {
        found: (it) => `「${it.written}」は、やり取りの相手「${it.meant}」の個人のアドレスかもしれません`,
        why: () => '同じ名前の個人のアドレスが新しく加わりました。同じ名前の別の人ということもあります。',
        advice: () => '個人のアドレスに送ってよいか、相手に確かめてから送ってください。',
      },
      newcomer: {
        found: (it) => `返信元のメールにいなかった相手が${it.people}人加わります`,
        why: (it) =>
          (it.domains.length === 0
            ? ''
            : `加わるのは${it.domains.join('、')}${it.furtherDomains > 0 ? `、ほか${it.furtherDomains}件のドメイン` : ''}の人です。`) +
          '引用した部分も、新しく加わる人が読めるようになります。',
        advice: () =>
          '思っている相手かどうかと、引用に見せてはいけないものがないかを、見てから送ってください。',
      },
    },
    options: {},
  },
  en: {
    title: 'Newcomer in the conversation',
    summary:
      'Notices that an organisation or a private person who was not in the mail being answered is now among the recipients.',
    grades: {
      'look-alike': {
        found: (it) =>
          `“${it.written}” is new here and looks like “${it.meant}”, which is in this conversation`,
        why: () =>
          'What stands in brackets differs. If it is a slip or a made-up domain, somebody you do not know gets this conversation.',
        advice: () =>
          'Type the address again or pick it from the mail you are answering. If you know that it is right, it may stay as it is.',
      },
      'first-outsider': {
        found: (it) =>
          `${quantity(it.people, 'person', 'people')} from outside will join a conversation among colleagues`,
        why: (it) =>
          (it.domains.length === 0 ? '' : `New here: ${domainsOf(it)}. `) +
          'So far only colleagues were in it, and what is quoted can now be read outside.',
        advice: () =>
          'See whether these are the people you mean, and delete from the quote what is for colleagues only. If all is right, the mail can go as it is.',
      },
      'private-twin': {
        found: (it) => `“${it.written}” may be the private address of “${it.meant}”`,
        why: () =>
          'A private address with the same name is new in this conversation. It may also be another person of that name.',
        advice: () => 'Ask whether mail may go to the private address before you send it there.',
      },
      newcomer: {
        found: (it) =>
          `${quantity(it.people, 'person', 'people')} new to this conversation will get this mail`,
        why: (it) =>
          (it.domains.length === 0 ? '' : `New here: ${domainsOf(it)}. `) +
          'The newcomers can read what is quoted, too.',
        advice: () => 'Glance at the addresses, and at the quoted text: is it meant for them?',
      },
    },
    options: {},
  },
};

function domainsOf({ domains, furtherDomains }: Facts): string {
  return enumeration(furtherDomains > 0 ? domains.concat(`${furtherDomains} more`) : domains);
}
