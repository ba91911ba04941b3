import type { Language } from '../../src/core/rule.ts';
import type { SendMode } from '../hosts/fake-outlook/client.ts';

/** A case in which our code does not run, or Outlook does not wait for it: told by Microsoft, not run. */
export interface Outage {
  readonly texts: Readonly<Record<Language, string>>;
  readonly outcomes: Readonly<Record<SendMode, Readonly<Record<Language, string>>>>;
  /** What the fake Outlook calls it, where it can play it: it must agree about whether the mail may go. */
  readonly played?: {
    readonly as: 'no-handler' | 'no-answer';
    readonly mayGo: Readonly<Record<SendMode, boolean>>;
  };
}

const MAY_SEND = { ja: 'そのまま送ることもできる', en: 'the person may send it unchecked' };
const WAITS = { ja: '待つ', en: 'waits' };
const AGAIN = {
  ja: '送られず、もう一度［送信］を押す必要がある',
  en: 'not sent; Send must be pressed again',
};
const REFUSED = { ja: '送信を断る', en: 'Send is refused' };
const MAC_REFUSES = {
  ja: '3〜4分待たされたあと送信を断る（報告による）',
  en: 'hangs for three to four minutes, then refuses (reported)',
};
const LEAVES_LATER = {
  ja: '5分待たされたあと、確認なしで送られることがある（報告による）',
  en: 'hangs for five minutes, and may then leave unchecked (reported)',
};
const UNGUARDED = {
  ja: 'Web版・新しいOutlook・Macは確認なしで送れることがある。従来のOutlookは手元の控えで確認する',
  en: 'on the web, in new Outlook and on a Mac it may go unchecked; classic Outlook checks with the files on its disk',
};

/** What Microsoft documents of Smart Alerts when the add-in is away. */
export const OUTAGES: readonly Outage[] = [
  {
    texts: {
      ja: 'アドインを読み込めない（サーバー停止、`launch.js`がない）。Macは次の行',
      en: 'The add-in cannot be loaded (server down, `launch.js` missing); for a Mac see the next row',
    },
    outcomes: {
      SoftBlock: MAY_SEND,
      Block: { ja: 'アドインが戻るまで送れない', en: 'cannot be sent until the add-in is back' },
      PromptUser: MAY_SEND,
    },
    played: { as: 'no-handler', mayGo: { SoftBlock: true, Block: false, PromptUser: true } },
  },
  {
    texts: {
      ja: '同じことがMacで起きた（office-js #6319、#6894）',
      en: 'The same on a Mac (office-js #6319, #6894)',
    },
    outcomes: { SoftBlock: MAC_REFUSES, Block: MAC_REFUSES, PromptUser: MAC_REFUSES },
  },
  {
    texts: {
      ja: '新しいOutlookで［送信を元に戻す］のあとに、もう一度送った（office-js #6947）',
      en: 'A mail that “Undo send” brought back is sent again in new Outlook (office-js #6947)',
    },
    outcomes: {
      SoftBlock: LEAVES_LATER,
      Block: { ja: '分かっていない', en: 'not known' },
      PromptUser: { ja: '分かっていない', en: 'not known' },
    },
  },
  {
    texts: { ja: '確認に5秒より長くかかる', en: 'The check takes longer than five seconds' },
    outcomes: {
      SoftBlock: WAITS,
      Block: WAITS,
      PromptUser: { ja: '「Send Anyway」が出て、そのまま送れる', en: 'Send Anyway is offered' },
    },
  },
  {
    texts: {
      ja: '5分たっても答えがない（Sekishoは動いている限り、280秒までに必ず答える）',
      en: 'No answer after five minutes (while Sekisho runs, it answers within 280 seconds)',
    },
    outcomes: {
      SoftBlock: AGAIN,
      Block: AGAIN,
      PromptUser: { ja: '「Send Anyway」で送れる', en: 'Send Anyway is offered' },
    },
    played: { as: 'no-answer', mayGo: { SoftBlock: false, Block: false, PromptUser: true } },
  },
  {
    texts: { ja: '確認の途中で接続が切れた', en: 'The connection is lost while it is checked' },
    outcomes: {
      SoftBlock: {
        ja: '「Send Anyway」で送信トレイへ入る',
        en: 'Send Anyway is offered, and puts it into the Outbox',
      },
      Block: { ja: '下書きに残る', en: 'kept in Drafts' },
      PromptUser: {
        ja: '「Send Anyway」で送信トレイへ入る',
        en: 'Send Anyway is offered, and puts it into the Outbox',
      },
    },
  },
  {
    texts: {
      ja: 'オフライン作業中（従来のOutlook 2310以降、Mac 16.80以降）',
      en: 'Work Offline (classic Outlook from 2310 on, Mac from 16.80 on)',
    },
    outcomes: {
      SoftBlock: REFUSED,
      Block: REFUSED,
      PromptUser: { ja: '確認なしで送信トレイへ入る', en: 'goes to the Outbox unchecked' },
    },
  },
  {
    texts: { ja: 'つながらないままOutlookを起動した', en: 'Outlook was started without a connection' },
    outcomes: { SoftBlock: UNGUARDED, Block: UNGUARDED, PromptUser: UNGUARDED },
  },
];
