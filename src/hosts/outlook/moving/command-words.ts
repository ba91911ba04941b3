import type { Language } from '../../../core/rule.ts';
import type { CommandEnd } from './command.ts';

/** What the command "Move to Bcc" says above the mail, in one language: 150 characters at most. */
export interface CommandWords {
  readonly moved: (count: number) => string;
  readonly ends: Readonly<Record<Exclude<CommandEnd['end'], 'moved'>, string>>;
  /** The button beside it, which opens the pane: 30 characters at most. */
  readonly open: string;
}

/** The command's words. */
export const COMMAND_WORDS: Readonly<Record<Language, CommandWords>> = {
  ja: {
    moved: (count) =>
      `${count.toLocaleString('ja')}件をBccへ移しました。まだ送信していません。もう一度［送信］を押してください。`,
    ends: {
      nothing: 'Bccへ移したほうがよい宛先はありません。何も変えていません。',
      'changed-meanwhile':
        '確認のあとで宛先か差出人が変わったため、何も移していません。［送信］を押すと、いまの内容でもう一度確認します。',
      unread:
        '宛先か差出人を読み取れなかったため、何も移していません。少し待ってから、もう一度お試しください。',
      refused:
        'この宛先はボタンひとつでは移せないため、何も変えていません。［宛先を確認］を押すと、理由が分かります。',
      'move-failed': 'Bccへ移せませんでした。宛先は元のままです。もう一度お試しください。',
      'move-unclear':
        'Bccへ移す途中で失敗し、元に戻せない宛先がありました。送信する前に、宛先・Cc・Bccを見直してください。',
      failed: '移せたかどうかを確かめられませんでした。送信する前に、宛先・Cc・Bccを見直してください。',
    },
    open: '宛先を確認',
  },
  en: {
    moved: (count) =>
      `${count.toLocaleString('en')} ${count === 1 ? 'recipient was' : 'recipients were'} moved to Bcc. Nothing has been sent yet: please press Send again.`,
    ends: {
      nothing: 'There is nobody who should be moved to Bcc. Nothing was changed.',
      'changed-meanwhile':
        'The recipients or the sender changed after the check, so nobody was moved. Press Send, and the mail is checked as it is now.',
      unread:
        'Recipients or sender could not be read, so nobody was moved. Please wait a little and try again.',
      refused:
        'These recipients cannot be moved by one button, so nothing was changed. “Check recipients” says why.',
      'move-failed': 'The recipients could not be moved to Bcc; they are as they were. Please try again.',
      'move-unclear':
        'The move to Bcc failed halfway and not everyone could be put back. Look through To, Cc and Bcc before you send.',
      failed: 'It is not certain whether anybody was moved. Look through To, Cc and Bcc before you send.',
    },
    open: 'Check recipients',
  },
};
