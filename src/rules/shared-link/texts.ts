import type { Language, RuleTexts } from '../../core/rule.ts';
import { quantity } from '../wording.ts';
import type { Facts, grades, options } from './rule.ts';

/** Every word of the rule. */
export const texts: Readonly<Record<Language, RuleTexts<keyof typeof grades, typeof options, Facts>>> = {
  ja: {
    title: '共有リンク',
    summary: '名簿や回答の一覧、編集できるファイルへのリンクが、組織の外へ出ることに気づきます。',
    grades: {
      people: {
        found: (it) => `人の一覧らしい${WHAT_JA[it.kind]}へのリンク（${it.service}）があります`,
        why: (it) =>
          `リンクを知っている人が開ける設定なら、${readersJa(it)}が中の名前や連絡先を見られます。添付と違い、送ったあとに中身が増えることもあります。`,
        advice: () =>
          'リンクを自分のアカウントにログインしていない画面（シークレットウィンドウ）で開いて、何が見えるかを確かめてください。申し込み用のフォームを案内したいときは、回答用のリンクに差し替えます。',
      },
      'to-many': {
        found: (it) => `${WHAT_JA[it.kind]}へのリンク（${it.service}）を、${it.people}人に送ろうとしています`,
        why: (it) =>
          `リンクを知っている人が開ける設定なら、${readersJa(it)}が見たり書き換えたりできます。ほかの人が書き込んだ内容も見えます。`,
        advice: () =>
          '見るだけのリンクか、回答用のリンクに差し替えられないかを確かめてください。書き込んでもらうためのリンクなら、このままで構いません。',
      },
      'open-view': {
        found: (it) => `${WHAT_JA[it.kind]}へのリンク（${it.service}）があります`,
        why: (it) => `リンクを知っている人が開ける設定なら、${readersJa(it)}から先の人も開けます。`,
        advice: () => '共有の範囲が思っているとおりかを見てください。',
      },
    },
    options: {
      askRecipients: '編集できるファイルへのリンクを、社外のこの人数に送るときから確認します。',
    },
  },
  en: {
    title: 'Shared link',
    summary:
      'Notices a link to a list of people, to answers, or to a file that can be changed, in a mail that leaves the organisation.',
    grades: {
      people: {
        found: (it) =>
          `There is a link to ${WHAT_EN[it.kind]} that seems to be a list of people (${it.service})`,
        why: (it) =>
          `If whoever has the link may open it, ${readersEn(it)} can see the names and how to reach them, and whatever is added later.`,
        advice: () =>
          'Open the link in a private window, where you are not signed in, and see what it shows. To invite people to a form, use the link for answering.',
      },
      'to-many': {
        found: (it) =>
          `A link to ${WHAT_EN[it.kind]} (${it.service}) goes to ${quantity(it.people, 'person', 'people')}`,
        why: (it) =>
          `If whoever has the link may open it, ${readersEn(it)} can read it or change it, and see what others wrote.`,
        advice: () =>
          'See whether a link for viewing, or for answering a form, would do. If they are to write into it, the mail can go as it is.',
      },
      'open-view': {
        found: (it) => `There is a link to ${WHAT_EN[it.kind]} (${it.service})`,
        why: () => 'If whoever has the link may open it, so can everybody to whom it is passed on.',
        advice: () => 'See whether it is shared with the people you mean.',
      },
    },
    options: {
      askRecipients: 'Ask when a link to something that can be changed goes to so many people outside.',
    },
  },
};

const WHAT_JA: Readonly<Record<Facts['kind'], string>> = {
  answers: 'フォームの回答',
  editable: '編集できる画面',
  file: '共有ファイル',
};
const WHAT_EN: Readonly<Record<Facts['kind'], string>> = {
  answers: 'the answers of a form',
  editable: 'something that can be changed',
  file: 'a shared file',
};

function readersJa({ people, outside }: Facts): string {
  return people === 0 ? 'リストの人たち' : `${outside ? '社外の' : ''}${people}人`;
}

function readersEn({ people, outside }: Facts): string {
  if (people === 0) return 'the members of the list';
  return `${quantity(people, 'person', 'people')}${outside ? ' outside your organisation' : ''}`;
}
