import type { Language } from '../../core/rule.ts';

/** What the page of a person's own addresses says in one language. */
export interface OwnWords {
  readonly title: string;
  readonly about: string;
  readonly decided: string;
  readonly list: string;
  readonly bad: (line: string) => string;
  readonly tooMany: (most: number) => string;
  readonly saved: string;
  readonly notSaved: string;
  /** Why the permission is asked for. */
  readonly whyAccounts: string;
  readonly allow: string;
  readonly allowed: string;
  readonly notAllowed: string;
  readonly accounts: (addresses: number) => string;
  readonly giveBack: string;
  readonly givenBack: string;
  readonly used: (addresses: number) => string;
  readonly forgetUsed: (addresses: number) => string;
  readonly usedForgotten: string;
}

/** The page's words. */
export const OWN_WORDS: Readonly<Record<Language, OwnWords>> = {
  ja: {
    title: '自分のアドレス',
    about:
      '別の差出人、エイリアス、共有メールボックスなど、自分のアドレスが宛先に入っていても、ほかの人とは数えません。いま差出人にしているアドレスは、書かなくても自分です。',
    decided: '組織のポリシーが自分の設定を認めていないため、ここに書いたアドレスは使いません。',
    list: '自分のほかのアドレス（1行に1つ）',
    bad: (line) => `まだ保存していません。「${line}」はアドレスとして読めません。`,
    tooMany: (most) => `まだ保存していません。書けるのは${most}件までです。`,
    saved: '自分のアドレスを保存しました。次の送信から使います。',
    notSaved: '保存できなかったので、元のままです。少し待ってから、もう一度お試しください。',
    whyAccounts:
      'Thunderbirdに設定してある差出人のアドレスを、まとめて自分とみなすこともできます。そのためにだけ、アカウントの一覧を読む許可をお願いします。メールは読まず、アドレスはどこへも送りません。',
    allow: 'アカウントの一覧を読むことを許可する',
    allowed: '許可されました。次の送信から使います。',
    notAllowed: '許可されていません。いまのまま確認を続けます。',
    accounts: (addresses) =>
      `Thunderbirdに設定してある差出人のアドレス${addresses}件を、自分とみなしています。`,
    giveBack: 'アカウントの一覧を読むのをやめる',
    givenBack: 'アカウントの一覧は、もう読みません。',
    used: (addresses) =>
      `これまでに差出人として使ったアドレス${addresses}件も、自分とみなします。元に戻せないダイジェストで覚えています。`,
    forgetUsed: (addresses) => `使ったアドレス${addresses}件を忘れる`,
    usedForgotten: '使ったアドレスを忘れました。',
  },
  en: {
    title: 'Your own addresses',
    about:
      'A second identity, an alias or a shared mailbox of yours among the recipients does not count as somebody else. The address that a mail is sent from is yours without being listed.',
    decided:
      'Your organisation’s policy leaves no settings of your own, so addresses listed here would not be used.',
    list: 'Your other addresses (one per line)',
    bad: (line) => `Not saved yet. “${line}” cannot be read as an address.`,
    tooMany: (most) => `Not saved yet. There is room for ${most} addresses.`,
    saved: 'Your addresses are saved and used from the next Send on.',
    notSaved: 'That could not be saved, so all is as before. Please wait a little and try again.',
    whyAccounts:
      'Sekisho can also take every address that Thunderbird sends from as yours. For this alone it asks to see your accounts. It reads no mail and sends the addresses nowhere.',
    allow: 'Let Sekisho see your accounts',
    allowed: 'Allowed. Their addresses count as yours from the next Send on.',
    notAllowed: 'Not allowed, so all is as before.',
    accounts: (addresses) =>
      addresses === 1
        ? 'The address that Thunderbird sends from counts as yours.'
        : `The ${addresses} addresses that Thunderbird sends from count as yours.`,
    giveBack: 'Stop seeing your accounts',
    givenBack: 'Sekisho does not see your accounts any more.',
    used: (addresses) =>
      `${addresses === 1 ? 'One address' : `${addresses} addresses`} that you have sent from count${addresses === 1 ? 's' : ''} as yours, too; what is kept are digests that cannot be turned back.`,
    forgetUsed: (addresses) =>
      addresses === 1 ? 'Forget 1 used address' : `Forget ${addresses} used addresses`,
    usedForgotten: 'The used addresses are forgotten.',
  },
};
