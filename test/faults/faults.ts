import type { Fault } from './fault.ts';

const STOPPED = { ja: '組織が、確認を出さないと決めているため', en: 'the organisation wants nobody asked' };
const EXEMPT = {
  ja: '時計が期限の前を指す間、組織の除外がまた効くため',
  en: 'while the clock is before its last day, the organisation’s exemption applies again',
};
const KNOWN = {
  ja: '時計が期限の前を指す間、本人が「知り合い」とした登録がまた効くため',
  en: 'while the clock is before its last day, what the person agreed to applies again',
};

/** Every fault by its name. */
export const FAULTS = {
  none: fault('none', 'ポリシーがあり、異常なし', 'A policy is there and nothing is wrong'),

  'policy-none': fault('policy', 'ポリシーがなく、これまでにもなかった', 'There is no policy and never was'),
  'policy-gone': fault(
    'policy',
    'ポリシーが消えた（以前は受け取っていた）',
    'The policy is gone; it had been received before',
  ),
  'policy-silent': fault(
    'policy',
    'ポリシーの保存場所が応答せず、以前の控えもない',
    'The place of the policy does not answer, and there is no earlier copy',
  ),
  'policy-silent-later': fault(
    'policy',
    'ポリシーの保存場所が応答しない（以前は受け取っていた）',
    'The place of the policy does not answer; it had been received before',
  ),
  'policy-cut': fault(
    'policy',
    'ポリシーが途中で切れていて、以前の控えもない',
    'The policy is cut off, and there is no earlier copy',
  ),
  'policy-cut-later': fault(
    'policy',
    'ポリシーが途中で切れている（以前は受け取っていた）',
    'The policy is cut off; a good one had been received before',
  ),
  'policy-page': fault(
    'policy',
    'ポリシーの場所にWebページ（HTML）があり、以前の控えもない',
    'A web page (HTML) is where the policy should be, and there is no earlier copy',
  ),
  'policy-page-later': fault(
    'policy',
    'ポリシーの場所にWebページ（HTML）がある（以前は受け取っていた）',
    'A web page (HTML) is where the policy should be; a good one had been received before',
  ),
  'policy-older': fault('policy', '前より古い版のポリシーが届いた', 'An earlier revision arrived'),
  'policy-changed': fault(
    'policy',
    '版の番号を変えずにポリシーが書き換えられた',
    'The policy was changed under the same revision',
  ),
  'policy-unknown-keys': fault(
    'policy',
    'この版のSekishoが知らない項目がポリシーにある',
    'The policy has keys that this version of Sekisho does not know',
  ),
  'policy-expired': fault('policy', 'ポリシーの期限が切れた', 'The policy has expired'),
  'policy-monitors': fault(
    'policy',
    '比較：ポリシーが記録だけを行う設定（monitor）',
    'For comparison: the policy only records (monitor)',
    STOPPED,
  ),

  'state-silent': fault('state', '状態ファイルのサーバーが応答しない', 'Its server does not answer'),
  'state-missing': fault('state', '状態ファイルがない（404）', 'It is not there (404)'),
  'state-broken': fault('state', 'サーバーのエラー（500）', 'The server has an error (500)'),
  'state-garbage': fault('state', '状態ファイルの場所に別のものがある', 'Something else is in its place'),
  'state-unreachable': fault('state', 'サーバーにつながらない', 'The server cannot be reached'),
  'state-stop': fault(
    'state',
    '比較：状態ファイルで確認を止めた',
    'For comparison: the state file stops all asking',
    STOPPED,
  ),

  'local-full': fault(
    'store',
    'この端末の保存場所に書き込めない（いっぱい）',
    'The store on this machine is full',
  ),
  'local-corrupt': fault(
    'store',
    'この端末の保存場所の中身（ポリシーの控え・知り合い・ログ）が壊れている',
    'The store on this machine is corrupt: copy of the policy, acquaintances, log',
  ),
  'local-corrupt-gone': fault(
    'store',
    '同じく壊れていて、そのうえポリシーも消えた',
    'It is corrupt, and the policy is gone as well',
  ),
  'local-silent': fault(
    'store',
    'この端末の保存場所が応答しない',
    'The store on this machine does not answer',
  ),
  'session-fails': fault(
    'store',
    '下書きごとの一時的な保存場所が使えない',
    'What is kept while a draft is open cannot be read or written',
  ),
  'session-full': fault(
    'store',
    '下書きごとの一時的な保存場所がいっぱい',
    'What is kept while a draft is open has no room',
  ),
  'session-corrupt': fault(
    'store',
    '下書きごとの一時的な保存場所の中身が壊れている',
    'What is kept while a draft is open is corrupt',
  ),
  'roaming-corrupt': fault(
    'store',
    'メールボックスに保存した知り合いの登録が壊れている',
    'The acquaintances kept in the mailbox are corrupt',
  ),

  'clock-day-back': fault('clock', '時計が1日遅れている', 'The clock is a day behind'),
  'clock-year-ahead': fault('clock', '時計が1年進んでいる', 'The clock is a year ahead'),
  'clock-1970': fault('clock', '時計が1970年を指している', 'The clock says 1970'),
  'clock-back-exempt': fault(
    'clock',
    '時計が1日遅れている。60人への除外は昨日で終わった',
    'The clock is a day behind; an exemption for the 60 ended yesterday',
    EXEMPT,
  ),
  'clock-1970-exempt': fault(
    'clock',
    '時計が1970年を指している。60人への除外は昨日で終わった',
    'The clock says 1970; an exemption for the 60 ended yesterday',
    EXEMPT,
  ),
  'clock-ahead-exempt': fault(
    'clock',
    '時計が1年進んでいる。60人への除外は来年3月まで有効',
    'The clock is a year ahead; an exemption for the 60 lasts until next March',
  ),
  'clock-1970-known': fault(
    'clock',
    '時計が1970年を指している。60人は292日前に知り合いとして登録した（有効180日）',
    'The clock says 1970; the 60 were called acquaintances 292 days ago (good for 180)',
    KNOWN,
  ),
  'clock-ahead-known': fault(
    'clock',
    '時計が1年進んでいる。60人は先月、知り合いとして登録した',
    'The clock is a year ahead; the 60 were called acquaintances last month',
  ),

  'recipients-fail': fault('client', '宛先の読み取りに失敗する', 'The recipients cannot be read'),
  'recipients-silent': fault(
    'client',
    '宛先を聞いてもOutlookが応答しない',
    'Outlook never answers when it is asked for the recipients',
  ),
  'recipients-twice': fault(
    'client',
    '宛先を聞くと、Outlookが2回応答する',
    'Outlook answers twice when it is asked for the recipients',
  ),
  'text-fails': fault('client', '本文の読み取りに失敗する', 'The text cannot be read'),
  'text-silent': fault(
    'client',
    '本文を聞いてもOutlookが応答しない',
    'Outlook never answers when it is asked for the text',
  ),
  'attachments-fail': fault('client', '添付ファイルの読み取りに失敗する', 'The attachments cannot be read'),
  'attachments-silent': fault(
    'client',
    '添付ファイルを聞いても応答しない',
    'There is no answer when the attachments are asked for',
  ),
  'item-missing': fault(
    'client',
    'Outlookが、開いているメールをアドインに渡さない',
    'Outlook does not show the add-in the mail that is open',
  ),
  'books-silent': fault('client', 'アドレス帳が応答しない', 'The address books do not answer'),
  'window-refused': fault('client', '確認の画面を開けない', 'The window with the question cannot be opened'),
  'window-dead': fault(
    'client',
    '確認の画面が開いても表示されない',
    'The window with the question opens but stays empty',
  ),

  'rule-throws': fault('own', 'ルールの1つが壊れている', 'One of the rules has a defect'),
  'check-throws': fault('own', '確認そのものが失敗する', 'The check as a whole fails'),
} as const satisfies Readonly<Record<string, Fault>>;

/** A fault's name. */
export type FaultName = keyof typeof FAULTS;

function fault(group: Fault['group'], ja: string, en: string, wished?: Fault['wished']): Fault {
  return { group, texts: { ja, en }, ...(wished && { wished }) };
}
