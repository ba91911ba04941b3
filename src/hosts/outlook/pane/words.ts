import type { Language } from '../../../core/rule.ts';
import type { Remark } from './shown.ts';

/** What the pane says besides prompt, notices and options, in one language. */
export interface PaneWords {
  readonly title: string;
  readonly remark: (remark: Remark) => string;
  readonly settings: string;
  readonly versions: string;
  readonly pane: string;
  readonly handler: string;
  /** The handler has not asked about this mail, so nobody knows its version. */
  readonly handlerUnknown: string;
  readonly policyOf: (version: string, policy: string) => string;
  readonly fieldTest: string;
  readonly coverage: string;
  readonly notForgotten: string;
  /** The person's own settings need more room than there is. */
  readonly tooMuch: string;
  /** office.js did not come: the page stands alone. */
  readonly alone: string;
}

/** The pane's words. */
export const PANE_WORDS: Readonly<Record<Language, PaneWords>> = {
  ja: {
    title: '関所',
    remark: remarkJa,
    settings: '設定とバージョン',
    versions: 'バージョン',
    pane: 'この画面',
    handler: '送信時の確認',
    handlerUnknown: 'このメールではまだ確認していません',
    policyOf: (version, policy) => `${version}（ポリシー ${policy}）`,
    fieldTest: '動作を確かめる（管理者向け）',
    coverage: 'どのメールを確認するか（一覧）',
    notForgotten: '消せませんでした。少し待ってから、もう一度お試しください。',
    tooMuch:
      '自分の設定がOutlookに置ける量を超えるため、保存していません。一覧に入れる項目を減らしてから、もう一度お試しください。',
    alone:
      'Outlookとつながっていません。メールを保存してから、この画面を閉じて開き直してください。続くときは、ネットワークの接続を確かめてください。',
  },
  en: {
    title: 'Sekisho',
    remark: remarkEn,
    settings: 'Settings and versions',
    versions: 'Versions',
    pane: 'This pane',
    handler: 'Check at Send',
    handlerUnknown: 'has not asked about this mail yet',
    policyOf: (version, policy) => `${version} (policy ${policy})`,
    fieldTest: 'Test how it works here (for admins)',
    coverage: 'Which mails are checked (list)',
    notForgotten: 'That could not be forgotten. Please wait a little and try again.',
    tooMuch:
      'Your own settings need more room than Outlook has for them, so the change was not saved. Shorten the lists, then try again.',
    alone:
      'This pane has no connection to Outlook. Save the mail, then close the pane and open it again; if that does not help, check the network.',
  },
};

function remarkJa(remark: Remark): string {
  switch (remark.kind) {
    case 'skew':
      return 'この画面と送信時の確認は版が違います。Outlookを再起動するとそろいます。このまま答えても構いません。';
    case 'changed':
      return '確認のあとでメールが変わったので、いまの内容を表示しています。［送信］を押すと、もう一度確認します。';
    case 'reread':
      return '送信時に読み取れなかった宛先を、いま読み取れました。［送信］を押すと、もう一度確認します。';
    case 'edited':
      return 'この画面を開いている間にメールが変わったので、まだ何もしていません。いまの内容で、もう一度お選びください。';
    case 'undone':
      return '宛先を元に戻しました。';
    case 'undo-changed':
      return '宛先がその後変わったので、元に戻しませんでした。宛先・Cc・Bccをご自分で直してください。';
    case 'undo-failed':
      return '宛先を元に戻せませんでした。送信する前に、宛先・Cc・Bccを見直してください。';
    case 'left':
      return '処理が終わらないうちに、別のメールに切り替わりました。前のメールに戻り、宛先・Cc・Bccを見直してから送信してください。';
    case 'not-remembered':
      return '確認は済みましたが、知り合いとしては覚えられませんでした。次に送るときは、また確認します。';
    case 'not-lasting':
      return '確認は済みましたが、予定の中には残せませんでした。招待を更新するときに、また確認します。';
    case 'not-kept':
      return `確認をOutlookに残せなかったので、このままでは送信のときにまた止まります。もう一度お試しください。続くときは、下書きを保存してOutlookを開き直してください。${askJa(remark.contact)}`;
    case 'unheard':
      return `前の確認が、［送信］を押したときに届いていませんでした。もう一度確認してから、数秒待って［送信］を押してください。${askJa(remark.contact)}`;
    case 'unwritable':
      return `${named(remark.names, '「', '」', '、', (rest) => `など、ほか${rest}件`)}は連絡先グループなど、アドレスの分からない宛先なので、この画面からは移せません。宛先欄の［＋］でグループを展開するか、宛先欄でBccへ移してください。`;
    case 'full':
      return `Bccに入れられるのは${remark.limit.toLocaleString('ja')}件までなので、この画面からは移せません。メールを何通かに分けて送ってください。`;
  }
}

function remarkEn(remark: Remark): string {
  switch (remark.kind) {
    case 'skew':
      return 'This pane and the check at Send are of different versions. Restarting Outlook brings them together; you can still answer here.';
    case 'changed':
      return 'The mail has changed since it was checked, so this shows it as it is now. Press Send, and it is checked once more.';
    case 'reread':
      return 'The recipients that could not be read at Send could be read now. Press Send, and they are checked once more.';
    case 'edited':
      return 'The mail changed while this was open, so nothing was done. Please choose again.';
    case 'undone':
      return 'The recipients are back where they were.';
    case 'undo-changed':
      return 'The recipients have changed since, so nothing was put back. Please change To, Cc and Bcc yourself.';
    case 'undo-failed':
      return 'The recipients could not be put back. Look through To, Cc and Bcc before you send.';
    case 'left':
      return 'You went to another mail before this was done. Go back to that mail and look through To, Cc and Bcc before you send it.';
    case 'not-remembered':
      return 'Your confirmation is kept, but these people could not be remembered as acquaintances. You will be asked again next time.';
    case 'not-lasting':
      return 'Your confirmation is kept for now, but not with the meeting itself. You will be asked again when you update the invitation.';
    case 'not-kept':
      return `Your confirmation could not be kept in Outlook, so the mail would be held again. Please try once more; if that does not help, save the draft and restart Outlook.${askEn(remark.contact)}`;
    case 'unheard':
      return `Your last confirmation had not arrived when you pressed Send. Please confirm again, wait a few seconds, then press Send.${askEn(remark.contact)}`;
    case 'unwritable':
      return `${named(remark.names, '“', '”', ', ', (rest) => ` and ${rest} more`)}: contact groups, and others whose addresses Outlook does not tell, cannot be moved from here. Expand the group with the + beside its name, or move it to Bcc in the mail itself.`;
    case 'full':
      return `Bcc takes ${remark.limit.toLocaleString('en')} recipients at most, so they cannot be moved from here. Please send the mail in several parts.`;
  }
}

/** A sentence with more names than this is not read. */
const NAMED = 3;

function named(
  names: readonly string[],
  open: string,
  close: string,
  between: string,
  more: (rest: number) => string,
): string {
  const first = names.slice(0, NAMED).map((name) => `${open}${name}${close}`);
  return first.join(between) + (names.length > NAMED ? more(names.length - NAMED) : '');
}

function askJa(contact: string): string {
  return contact === '' ? '' : `お問い合わせ先：${contact}`;
}

function askEn(contact: string): string {
  return contact === '' ? '' : ` Whom to ask: ${contact}`;
}
