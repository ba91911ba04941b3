import type { Language } from '../core/rule.ts';
import type { Incident } from '../rules/example.ts';

/** A published incident, and what of it no rule of this build stops. */
export interface IncidentStory {
  readonly id: Incident;
  readonly name: Readonly<Record<Language, string>>;
  /** What happened, in a sentence or two. */
  readonly what: Readonly<Record<Language, string>>;
  /** What of it would still get through. */
  readonly rest: Readonly<Record<Language, string>>;
}

/** Those beside Kagoshima, which the page opens with. */
export const INCIDENTS: readonly IncidentStory[] = [
  {
    id: 'hanshin',
    name: { ja: '阪神', en: 'Hanshin' },
    what: {
      ja: '1,369通のチケットのメールで、アドレスの列と氏名・電話番号の列がずれたまま送られました。上司の確認はありませんでした。',
      en: 'In 1,369 ticket mails the columns with names and phone numbers had slipped against the addresses; nobody above had looked.',
    },
    rest: {
      ja: '差し込みの前に表を調べること、続けて送る何通もをまとめて止めること、上司の承認',
      en: 'checking the sheet before a merge, one hold for a whole run, a superior’s approval',
    },
  },
  {
    id: 'fukui',
    name: { ja: '福井', en: 'Fukui' },
    what: {
      ja: '誰も知らなかったメーリングリストの機能で、ランナーのアドレスが見えてしまいました。委託先は、承認されていない文面を一斉に送っていました。',
      en: 'A mailing-list function nobody knew of showed the runners’ addresses, and a subcontractor sent bulk mail with a text nobody had approved.',
    },
    rest: {
      ja: '添付ファイルの中身、一斉メールの文面の承認',
      en: 'what is inside attached files, approval of bulk mail',
    },
  },
  {
    id: 'goopass',
    name: { ja: 'GooPass', en: 'GooPass' },
    what: {
      ja: '通信が切れて絞り込みの条件が消えたのに、画面には1人と表示されたまま、1人の氏名と審査結果が全員に送られました。',
      en: 'A dropped connection reset a filter while the screen still showed one recipient: one person’s name and screening result went to every contact.',
    },
    rest: {
      ja: 'メールソフトの外（配信サービスなど）で起きるもの',
      en: 'what happens outside of mail programs, in bulk senders',
    },
  },
  {
    id: 'b-league',
    name: { ja: 'B.LEAGUE', en: 'B.LEAGUE' },
    what: {
      ja: '残してはいけないカード番号が、記録の中に残っていました。最初の1時間は、被害を広げないためにあります。',
      en: 'Card numbers were kept in logs that should not hold them; the first hour is for containing the damage.',
    },
    rest: {
      ja: '添付ファイルの中のカード番号、ほかのシステムの記録',
      en: 'card numbers inside attached files, the logs of other systems',
    },
  },
];
