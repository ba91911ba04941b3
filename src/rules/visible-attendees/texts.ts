import type { Language, RuleTexts, Words } from '../../core/rule.ts';
import { enumeration, quantity } from '../wording.ts';
import type { Facts, grades, options } from './rule.ts';

/** Every word of the rule. */
export const texts: Readonly<Record<Language, RuleTexts<keyof typeof grades, typeof options, Facts>>> = {
  ja: {
    title: 'お互いに見える出席者',
    summary: '知らない人どうしが、会議の招待でお互いの名前とアドレスを見られることに気づきます。',
    grades: {
      'many-parties': attendeesJa('知らない人どうしがいるときは、相手ごとに別々の招待に分けてください。'),
      'several-parties': attendeesJa(
        '知らない人どうしがいるときは、招待を分けてください。知り合いだけなら、このままで構いません。',
      ),
      'unknown-size': {
        found: (it) => `${it.lists.map((name) => `「${name}」`).join('')}から何人を招待するのか分かりません`,
        why: () => '招待にはBccがありません。リストの全員が、お互いの名前とアドレスを見られます。',
        advice: () => 'リストの中身を確かめ、知らない人どうしがいるときは招待を分けてください。',
      },
    },
    options: {
      noteParties: 'お互いに見える社外の出席者が、この数の組織・個人になったら知らせます。',
      askParties: 'お互いに見える社外の出席者が、この数の組織・個人になったら確認します。',
    },
  },
  en: {
    title: 'Visible attendees',
    summary: 'Notices a meeting invitation that shows strangers one another’s names and addresses.',
    grades: {
      'many-parties': attendeesEn('If some are strangers to one another, send them separate invitations.'),
      'several-parties': attendeesEn(
        'If some are strangers to one another, split the invitation. If they all know one another, leave it as it is.',
      ),
      'unknown-size': {
        found: (it) =>
          `Nobody can tell how many people ${enumeration(it.lists.map((name) => `“${name}”`))} would invite`,
        why: () => 'An invitation has no Bcc: everyone on the list sees everyone else’s name and address.',
        advice: () =>
          'Look who is on the list, and split the invitation if some are strangers to one another.',
      },
    },
    options: {
      noteParties: 'Say so when the external attendees belong to so many organisations and private people.',
      askParties: 'Ask when the external attendees belong to so many organisations and private people.',
    },
  },
};

function attendeesJa(advice: string): Words<Facts> {
  return {
    found: (it) =>
      `${it.outside ? '社外の' : ''}${it.people}人の出席者が、お互いの名前とアドレスを見られます`,
    why: (it) =>
      `異なる組織・個人が合わせて${it.parties}件あります。招待にはBccがなく、出席者の一覧は全員に見えます。`,
    advice: () => advice,
  };
}

function attendeesEn(advice: string): Words<Facts> {
  return {
    found: (it) =>
      `${quantity(it.people, 'attendee', 'attendees')}${it.outside ? ' from outside your organisation' : ''} ` +
      'will see each other’s names and addresses',
    why: (it) =>
      `They belong to ${it.parties} different organisations or private people. ` +
      'An invitation has no Bcc: everyone sees the whole list of attendees.',
    advice: () => advice,
  };
}
