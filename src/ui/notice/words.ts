import type { Language } from '../../core/rule.ts';
import type { NoticeKind } from './notice.tsx';

/** What a notice says in one language. */
export interface NoticeWords {
  readonly kinds: Readonly<Record<NoticeKind, (count: number) => { title: string; todo: string }>>;
  readonly undo: string;
  readonly close: string;
}

/** The notices' words. */
export const NOTICE_WORDS: Readonly<Record<Language, NoticeWords>> = {
  ja: {
    kinds: {
      'not-sent': () => ({
        title: '送信していません',
        todo: '下書きはそのままです。直してから、もう一度［送信］を押してください。',
      }),
      moved: (count) => ({
        title: `${count === 0 ? '宛先' : `${count.toLocaleString('ja')}件`}をBccへ移しました`,
        todo: 'まだ送信していません。確認して、もう一度［送信］を押してください。',
      }),
      'move-failed': () => ({
        title: 'Bccへ移せませんでした',
        todo: '送信していません。宛先は元のままです。もう一度［送信］を押すか、ご自分でBccへ移してください。',
      }),
      'move-unclear': () => ({
        title: '宛先を見直してください',
        todo: '送信していません。Bccへ移す途中で失敗し、元に戻せない宛先がありました。宛先・Cc・Bccを確かめてください。',
      }),
      failed: () => ({
        title: '確認できなかったため、送信していません',
        todo: '下書きはそのままです。もう一度［送信］を押してください。続くときは、下書きを保存してメールソフトを開き直してください。',
      }),
      interrupted: () => ({
        title: '確認が途中で切れました',
        todo: '送信していません。このウィンドウを閉じてください。メールのウィンドウが操作できないときは、それを閉じて［保存］を選ぶと、下書きから続けられます。',
      }),
      guarding: () => ({
        title: '関所が見守っています',
        todo: '［送信］を押したときに、宛先の人どうしにアドレスが見えてしまわないかを確かめます。',
      }),
    },
    undo: '元に戻す',
    close: '閉じる',
  },
  en: {
    kinds: {
      'not-sent': () => ({
        title: 'Not sent',
        todo: 'Your draft is as it was. Change what you like, then press Send again.',
      }),
      moved: (count) => ({
        title: `${movedEn(count)} to Bcc`,
        todo: 'Nothing has been sent yet. Look through it, then press Send again.',
      }),
      'move-failed': () => ({
        title: 'The recipients could not be moved to Bcc',
        todo: 'Nothing has been sent, and the recipients are as they were. Press Send again, or move them to Bcc yourself.',
      }),
      'move-unclear': () => ({
        title: 'Please look through the recipients',
        todo: 'Nothing has been sent. The move to Bcc failed halfway and not everyone could be put back: check To, Cc and Bcc.',
      }),
      failed: () => ({
        title: 'Not sent, because it could not be checked',
        todo: 'Your draft is as it was. Press Send again; if this stays, save the draft and restart the mail program.',
      }),
      interrupted: () => ({
        title: 'The check was cut off',
        todo: 'Nothing has been sent. Close this window. If the mail’s window does not react, close it too and choose Save: the mail is then in Drafts.',
      }),
      guarding: () => ({
        title: 'Sekisho is watching',
        todo: 'When you press Send, it checks whether people would see the addresses of strangers.',
      }),
    },
    undo: 'Undo',
    close: 'Close',
  },
};

function movedEn(count: number): string {
  if (count === 0) return 'Moved the recipients';
  return `Moved ${count.toLocaleString('en')} ${count === 1 ? 'recipient' : 'recipients'}`;
}
