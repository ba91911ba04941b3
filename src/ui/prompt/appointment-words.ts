import type { Draft, UnreadPart } from '../../core/draft.ts';
import type { Language } from '../../core/rule.ts';
import { WORDS } from './languages.ts';
import type { PromptWords } from './words.ts';

/** The prompt's words for what is being sent: an invitation has attendees, and no Cc. */
export function wordsFor(language: Language, kind: Draft['kind']): PromptWords {
  const words = WORDS[language];
  return kind === 'mail'
    ? words
    : Object.assign({}, words, ATTENDEES[language], { trouble: troubleIn(language) });
}

type Differing =
  | 'field'
  | 'notAsIs'
  | 'notAsIsUnread'
  | 'ticks'
  | 'ticksMissing'
  | 'details'
  | 'everybody'
  | 'problems';

const ATTENDEES: Readonly<Record<Language, Pick<PromptWords, Differing>>> = {
  ja: {
    field: { to: '必須', cc: '任意', bcc: 'Bcc' },
    notAsIs: (contact) =>
      `この招待は、組織のポリシーにより、このままでは送れません。${contact === '' ? '' : `お問い合わせ先：${contact}`}`,
    notAsIsUnread: '出席者を確かめられるまで、この招待は送れません。',
    ticks: (count) => `出席者を1件ずつ確かめてください（${count.toLocaleString('ja')}件）`,
    ticksMissing: 'まだ確かめていない出席者がいます。すべてにチェックを入れてください。',
    details: (notes) => (notes === 0 ? '出席者とくわしい情報' : `出席者とくわしい情報（お知らせ${notes}件）`),
    everybody: (count) => `出席者　${count.toLocaleString('ja')}件`,
    problems: Object.assign({}, WORDS.ja.problems, {
      'consent-void': '確認している間に予定かポリシーが変わりました。もう一度お確かめください。',
    }),
  },
  en: {
    field: { to: 'Required', cc: 'Optional', bcc: 'Bcc' },
    notAsIs: (contact) =>
      `Your organisation’s policy does not allow this invitation to be sent as it is.${contact === '' ? '' : ` Whom to ask: ${contact}`}`,
    notAsIsUnread: 'This invitation can be sent once its attendees could be checked.',
    ticks: (count) => `Check each attendee (${count.toLocaleString('en')})`,
    ticksMissing: 'Some attendees are not checked yet. Please tick each of them.',
    details: (notes) =>
      notes === 0
        ? 'Attendees and details'
        : `Attendees and details (${notes} ${notes === 1 ? 'note' : 'notes'})`,
    everybody: (count) => `Attendees: ${count.toLocaleString('en')}`,
    problems: Object.assign({}, WORDS.en.problems, {
      'consent-void': 'The appointment or the policy changed while this was open. Please look once more.',
    }),
  },
};

const UNREAD: Readonly<Record<Language, Readonly<Record<UnreadPart, string>>>> = {
  ja: {
    from: '開催者を読み取れませんでした',
    to: '必須の出席者を読み取れませんでした',
    cc: '任意の出席者を読み取れませんでした',
    bcc: '出席者を読み取れませんでした',
    replyTo: '返信先を読み取れませんでした',
  },
  en: {
    from: 'Sekisho could not read the organizer',
    to: 'Sekisho could not read the required attendees',
    cc: 'Sekisho could not read the optional attendees',
    bcc: 'Sekisho could not read the attendees',
    replyTo: 'Sekisho could not read where answers go',
  },
};

function troubleIn(language: Language): PromptWords['trouble'] {
  return (trouble, contact, retry) => {
    const said = WORDS[language].trouble(trouble, contact, retry);
    return trouble.kind === 'unread'
      ? Object.assign({}, said, { found: UNREAD[language][trouble.part] })
      : said;
  };
}
