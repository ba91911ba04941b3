import type { Language } from '../../core/rule.ts';
import type { NoticeKind } from './kind.ts';

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
      'changed-meanwhile': () => ({
        title: 'Bccへは移していません',
        todo: '確認している間に宛先か差出人が変わりました。送信していません。宛先を確かめて、もう一度［送信］を押してください。',
      }),
      'move-unclear': () => ({
        title: '宛先を見直してください',
        todo: '送信していません。Bccへ移す途中で失敗し、元に戻せない宛先がありました。宛先・Cc・Bccを確かめてください。',
      }),
      'undo-failed': () => ({
        title: '元に戻せませんでした',
        todo: '宛先はBccに入ったままで、送信していません。もう一度［元に戻す］を押すか、ご自分で戻してください。',
      }),
      'sent-otherwise': (count) => ({
        title: '確認した宛先とちがう宛先に送られました',
        todo: `確認が終わったあとに、ほかのアドオンなどが宛先を書き換えました（${count.toLocaleString('ja')}件）。送信済みのメールで宛先を確かめ、管理者にお知らせください。`,
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
      monitoring: () => ({
        title: '関所は見守るだけにしています',
        todo: '組織のポリシーにより、気づいたことを記録するだけで、メールを止めず、何も尋ねません。送信する前に、宛先をご自分でお確かめください。',
      }),
      clear: () => ({
        title: '確認することはありません',
        todo: 'この宛先なら確認は不要です。［送信］を押してください。',
      }),
      agreed: () => ({
        title: '確認しました',
        todo: 'まだ送信していません。もう一度［送信］を押すと送信されます。',
      }),
      checking: () => ({
        title: 'メールを読み取っています',
        todo: '宛先が多いときは少し時間がかかります。',
      }),
      awaiting: () => ({
        title: '確認の内容を読み込んでいます',
        todo: '数秒で表示されます。',
      }),
      working: () => ({
        title: '宛先を書き換えています',
        todo: '終わるまで、宛先の編集と送信はお待ちください。',
      }),
      'no-mail': () => ({
        title: '書きかけのメールはありません',
        todo: 'メールを書く画面で開くと、送信する前に宛先を確かめられます。',
      }),
      gone: () => ({
        title: 'このメールの画面は閉じられました',
        todo: '送信したか、閉じたメールです。ここですることは、もうありません。',
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
      'changed-meanwhile': () => ({
        title: 'Nobody was moved to Bcc',
        todo: 'The recipients or the sender changed meanwhile. Nothing has been sent. Look through the recipients, then press Send again.',
      }),
      'move-unclear': () => ({
        title: 'Please look through the recipients',
        todo: 'Nothing has been sent. The move to Bcc failed halfway and not everyone could be put back: check To, Cc and Bcc.',
      }),
      'undo-failed': () => ({
        title: 'The recipients could not be put back',
        todo: 'They are still in Bcc, and nothing has been sent. Press Undo again, or move them yourself.',
      }),
      'sent-otherwise': (count) => ({
        title: 'Sent to other recipients than those checked',
        todo: `After the check something changed ${count === 1 ? '1 recipient' : `${count.toLocaleString('en')} recipients`}, perhaps another add-on. Look at the recipients in your sent mail, and tell your administrator.`,
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
      monitoring: () => ({
        title: 'Sekisho only records',
        todo: 'Your organisation’s policy wants no mail held and nothing asked: what is noticed is only recorded. Please look through the recipients yourself before you send.',
      }),
      clear: () => ({
        title: 'Nothing to confirm',
        todo: 'These recipients need no confirmation. Press Send.',
      }),
      agreed: () => ({
        title: 'Confirmed',
        todo: 'Nothing has been sent yet. Press Send again, and the mail goes out.',
      }),
      checking: () => ({
        title: 'Reading the mail',
        todo: 'With many recipients this takes a little while.',
      }),
      awaiting: () => ({
        title: 'Loading the question',
        todo: 'It appears within a few seconds.',
      }),
      working: () => ({
        title: 'Changing the recipients',
        todo: 'Please do not edit the recipients or press Send until this is done.',
      }),
      'no-mail': () => ({
        title: 'No mail is being written here',
        todo: 'Open this pane while you write a mail, and you can check its recipients before you send.',
      }),
      gone: () => ({
        title: 'This mail is no longer open',
        todo: 'It was sent or closed. There is nothing left to do here.',
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
