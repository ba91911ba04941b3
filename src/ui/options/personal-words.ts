import type { Level } from '../../core/level.ts';
import type { Language } from '../../core/rule.ts';
import type { Leeway } from './leeway.ts';

/** What the page of a person's own settings says in one language. */
export interface PersonalWords {
  readonly title: string;
  /** What can be chosen here, and whom to ask where it is not the person. */
  readonly about: { readonly free: string } & Readonly<
    Record<'tighten' | 'none' | 'unreadable', (contact: string) => string>
  >;
  readonly corrupt: string;
  readonly failed: string;
  readonly leftOut: (places: number) => string;
  /** Why the policy's digest is not that of the organisation's file. */
  readonly digest: string;
  /** What was chosen is kept, and nothing of it counts. */
  readonly notInForce: string;
  /** Part of what was chosen for one rule does not count. */
  readonly notTaken: string;
  readonly level: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly asDefault: (level: string) => string;
  readonly asSet: (level: string) => string;
  readonly fixed: Readonly<
    Record<Extract<Leeway<never>, { open: false }>['because'], (contact: string) => string>
  >;
  readonly more: (options: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly entries: (count: number) => string;
  readonly outOfRange: (min: number, max: number) => string;
  readonly onePerLine: string;
  readonly badEntries: string;
  readonly tooLoose: string;
  readonly toDefaults: string;
  readonly toDefaultsThis: (rule: string) => string;
  readonly reset: string;
  readonly resetThis: (rule: string) => string;
  readonly erase: (rules: number) => string;
  readonly eraseCorrupt: string;
  readonly eraseDone: string;
  readonly saved: (rule: string) => string;
  readonly notSaved: string;
}

/** The page's words. */
export const PERSONAL_WORDS: Readonly<Record<Language, PersonalWords>> = {
  ja: {
    title: '自分の設定',
    about: {
      free: '何を、どこまで確認するかを、自分に合わせて変えられます。変えた設定は、次の送信から使います。',
      tighten: (contact) =>
        `組織の設定より厳しくできます。緩くはできません。変えた設定は、次の送信から使います。${askJa(contact)}`,
      none: (contact) =>
        `確認の設定は組織が決めているため、ここでは変えられません。変えたいときは、組織の担当者にご相談ください。${askJa(contact)}`,
      unreadable: (contact) =>
        `組織のポリシーを読み取れないため、いまは変えられません。組織の担当者にお知らせください。${askJa(contact)}`,
    },
    corrupt:
      '保存されている自分の設定が壊れていて、読み取れません。いまは使わずに確認しています。下で選び直すか、壊れた設定を消してください。',
    failed:
      '自分の設定を読み取れません。いまは使わずに確認しています。この画面を閉じて、もう一度開いてください。',
    leftOut: (places) =>
      `自分の設定のうち${count(places)}か所は、この版の関所が知らない内容なので使っていません。次に何かを変えると、その部分は消えます。`,
    digest:
      '自分の設定を使っている間、上のSHA-256は組織のポリシーのファイルと一致しません。問い合わせのときは、自分の設定があることもお伝えください。',
    notInForce: '以前に選んだ自分の設定が残っていますが、使っていません。',
    notTaken: '選んだ設定の一部は、組織の設定のほうが厳しいか、組織が固定しているため、使っていません。',
    level: 'どこまで確認するか',
    levels: {
      off: '確認しない',
      note: '知らせるだけ',
      ask: '送信前に尋ねる',
      block: '送信を止める',
    },
    asDefault: (level) => `初期設定のまま（${level}）`,
    asSet: (level) => `組織の設定のまま（${level}）`,
    fixed: {
      locked: (contact) =>
        `組織が固定しています。変えたいときは、組織の担当者にご相談ください。${askJa(contact)}`,
      'not-personal': (contact) =>
        `組織が決めています。変えたいときは、組織の担当者にご相談ください。${askJa(contact)}`,
      strictest: () => '組織の設定で、いちばん厳しくなっています。',
    },
    more: (options) => `細かな設定（${count(options)}項目）`,
    yes: 'はい',
    no: 'いいえ',
    entries: (entries) => `${count(entries)}件`,
    outOfRange: (min, max) =>
      `まだ保存していません。${count(min)}から${count(max)}までの整数を入れてください。`,
    onePerLine: '1行に1つずつ入れてください。',
    badEntries: 'まだ保存していません。使えない行があります。アドレスやドメインの書き方を見直してください。',
    tooLoose: 'まだ保存していません。組織の設定より緩くなります。組織が決めた行は元に戻してください。',
    toDefaults: '初期設定に戻す',
    toDefaultsThis: (rule) => `「${rule}」を初期設定に戻す`,
    reset: '組織の設定に戻す',
    resetThis: (rule) => `「${rule}」を組織の設定に戻す`,
    erase: (rules) => `${count(rules)}件の自分の設定をすべて消す`,
    eraseCorrupt: '壊れた設定を消す',
    eraseDone: '自分の設定を消しました。',
    saved: (rule) => `「${rule}」の設定を保存しました。次の送信から使います。`,
    notSaved: '保存できなかったので、元の設定のままです。少し待ってから、もう一度お試しください。',
  },
  en: {
    title: 'Your own settings',
    about: {
      free: 'Choose what Sekisho looks at, and how far it goes. What you change is used from the next Send on.',
      tighten: (contact) =>
        `You can make things stricter than your organisation has set them, not looser. What you change is used from the next Send on.${askEn(contact)}`,
      none: (contact) =>
        `Your organisation has decided these settings, so they cannot be changed here. If you need something else, please speak to whoever looks after Sekisho.${askEn(contact)}`,
      unreadable: (contact) =>
        `Your organisation’s policy cannot be read, so nothing can be changed here now. Please tell whoever looks after it.${askEn(contact)}`,
    },
    corrupt:
      'Your stored settings are damaged and cannot be read, so they are not in use. Choose anew below, or erase the damaged settings.',
    failed:
      'Your own settings cannot be read, so they are not in use. Please close this page and open it again.',
    leftOut: (places) =>
      `${places === 1 ? 'One of your settings is' : `${number(places)} of your settings are`} unknown to this version and not in use. The next change you make removes ${places === 1 ? 'it' : 'them'}.`,
    digest:
      'While your own settings are in use, the SHA-256 above is not that of your organisation’s policy file. If you ask for help, please mention that you have settings of your own.',
    notInForce: 'Settings that you chose earlier are still kept, but they are not in use.',
    notTaken:
      'Part of what you chose is not in use, because your organisation’s setting is stricter or fixed.',
    level: 'How far it goes',
    levels: {
      off: 'Does not look',
      note: 'Only says so',
      ask: 'Asks before sending',
      block: 'Stops the mail',
    },
    asDefault: (level) => `Built in (${level})`,
    asSet: (level) => `Your organisation’s (${level})`,
    fixed: {
      locked: (contact) =>
        `Fixed by your organisation. If you need something else, please speak to whoever looks after Sekisho.${askEn(contact)}`,
      'not-personal': (contact) =>
        `Decided by your organisation. If you need something else, please speak to whoever looks after Sekisho.${askEn(contact)}`,
      strictest: () => 'Your organisation’s setting is the strictest there is.',
    },
    more: (options) => `Details (${number(options)} ${options === 1 ? 'setting' : 'settings'})`,
    yes: 'Yes',
    no: 'No',
    entries: (entries) => `${number(entries)} ${entries === 1 ? 'entry' : 'entries'}`,
    outOfRange: (min, max) =>
      `Not saved yet. Please enter a whole number from ${number(min)} to ${number(max)}.`,
    onePerLine: 'One per line.',
    badEntries: 'Not saved yet. A line cannot be used; please look at how addresses and domains are written.',
    tooLoose:
      'Not saved yet. This would be looser than your organisation has set it; please put its own lines back.',
    toDefaults: 'Reset to built-in',
    toDefaultsThis: (rule) => `Reset to built-in: ${rule}`,
    reset: 'Reset to your organisation’s',
    resetThis: (rule) => `Reset to your organisation’s: ${rule}`,
    erase: (rules) => `Erase ${rules === 1 ? '1 setting' : `all ${number(rules)} settings`} of your own`,
    eraseCorrupt: 'Erase the damaged settings',
    eraseDone: 'Your own settings are erased.',
    saved: (rule) => `“${rule}” is saved and used from the next Send on.`,
    notSaved: 'That could not be saved, so the settings are as before. Please wait a little and try again.',
  },
};

function count(value: number): string {
  return value.toLocaleString('ja');
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function askJa(contact: string): string {
  return contact === '' ? '' : `お問い合わせ先：${contact}`;
}

function askEn(contact: string): string {
  return contact === '' ? '' : ` Whom to ask: ${contact}`;
}
