import type { ClientFault } from './fault.ts';

/** Faults of Thunderbird that bear on a check at Send; the builds are those they were measured in. */
export const THUNDERBIRD_FAULTS: readonly ClientFault[] = [
  {
    id: 'window-stays-locked',
    client: 'thunderbird',
    harm: 'stuck',
    builds: '140.12–153.8',
    evidence: 'client',
    texts: {
      ja: {
        what: 'アドオンが送信前の問い合わせに答えないと（エラー、確認の途中での無効化や再読み込み）、作成ウィンドウがロックされたまま何も表示されない。',
        todo: '関所は、何があっても答える。途中で無効にしたときは、作成ウィンドウを閉じて［保存］を選ぶと、下書きに残る。もう一度有効にしても、アドオンからはロックを外せず、下書きにも保存できない（153.8と140.12で試した。保存は153.8）。5分ごとの自動保存は、最後の保存のあとに変更があれば、ロックを外す。',
      },
      en: {
        what: 'Where an add-on does not answer before Send (an error, or switched off or reloaded meanwhile), the compose window stays locked and nothing says so.',
        todo: 'Sekisho answers whatever happens. If it was switched off meanwhile, close the compose window and choose Save: the mail is in Drafts. Switched on again, an add-on can neither unlock nor save it (tried with 153.8 and 140.12; saving with 153.8). Thunderbird’s own auto-save, every five minutes, does unlock it where something has changed since the mail was last saved.',
      },
    },
  },
  {
    id: 'auto-save-unlocks',
    client: 'thunderbird',
    harm: 'nuisance',
    builds: '153.8',
    evidence: 'client',
    texts: {
      ja: {
        what: 'アドオンが送信前にたずねている間に自動保存が動くと、作成ウィンドウのロックが外れ、編集も、もう一度の［送信］もできる。',
        todo: '関所は、すでに開いている確認画面を前面に出し、2つ目は開かない。回答のあとには、その時点のメールを読み直して判断する。',
      },
      en: {
        what: 'Where auto-save comes while an add-on is asking before Send, the compose window is unlocked: it can be edited, and Send can be pressed again.',
        todo: 'Sekisho brings the question that is open to the front and opens no second one. After the answer it reads and judges the mail as it is then.',
      },
    },
  },
  {
    id: 'restored-popup-has-no-size',
    client: 'thunderbird',
    harm: 'misread',
    builds: '140.12–153.8 (Linux)',
    evidence: 'client',
    texts: {
      ja: {
        what: 'アドオンのウィンドウを最小化して元に戻すと、1×1ピクセルになり、見えないままキーボードの入力を受け取る。',
        todo: '関所は、確認のウィンドウの大きさを戻し、見えない間や前面に出た直後の操作を受け付けない。',
      },
      en: {
        what: 'An add-on’s window that was minimised and restored has 1 × 1 pixel, cannot be seen and still has the keyboard.',
        todo: 'Sekisho gives its question the size back, and takes no answer while that cannot be seen or has only just come to the front.',
      },
    },
  },
  {
    id: 'signed-bcc',
    client: 'thunderbird',
    harm: 'unguarded',
    builds: '144–151',
    fixed: '152',
    evidence: 'told',
    sources: [{ title: 'Mozilla bug 2037358', url: 'https://bugzilla.mozilla.org/show_bug.cgi?id=2037358' }],
    texts: {
      ja: {
        what: '署名したメールでは、Bccの宛先も署名されたヘッダーに入り、全員に見える。ESR 140と153にはない。',
        todo: '関所は、この版の署名付きメールではBccへの移動を勧めない。152以降に更新する。',
      },
      en: {
        what: 'A signed mail carries Bcc in its signed headers, where everybody can read it. ESR 140 and 153 are not affected.',
        todo: 'Sekisho offers no move to Bcc there. Update to 152 or later.',
      },
    },
  },
  {
    id: 'hidden-bcc-row',
    client: 'thunderbird',
    harm: 'misread',
    builds: '140.12–153.7',
    evidence: 'client',
    texts: {
      ja: {
        what: 'ロックされている間にBccへ入れた宛先は、送信が止まると隠れた行に残り、宛先がなくなったように見える。',
        todo: '関所は、送信が止まるたびにBccの行を表示し直す。',
      },
      en: {
        what: 'Recipients that were put into Bcc while the window was locked stay in a hidden row when the mail is not sent, as if they were gone.',
        todo: 'Sekisho shows the Bcc row again after each Send that was stopped.',
      },
    },
  },
  {
    id: 'refused-without-error',
    client: 'thunderbird',
    harm: 'misread',
    builds: '140.12–153.7',
    evidence: 'client',
    texts: {
      ja: {
        what: 'サーバーが宛先を断っても、アドオンには送信の成功と同じように知らせる。',
        todo: '関所は、それだけで「送った」とは見なさない。',
      },
      en: {
        what: 'When the mail server refuses a recipient, add-ons are told the same as after a success.',
        todo: 'Sekisho does not take that alone for sent.',
      },
    },
  },
  {
    id: 'page-sleeps',
    client: 'thunderbird',
    harm: 'stuck',
    builds: '140.12–153.7',
    evidence: 'client',
    texts: {
      ja: {
        what: '答えを待っていても、60秒でアドオンのページが止められ、作成ウィンドウがロックされたままになる。',
        todo: '関所の確認画面は、開いている間ずっとページを起こしておく。',
      },
      en: {
        what: 'An add-on’s page is put to sleep after 60 seconds even while it waits for an answer, and the compose window stays locked.',
        todo: 'Sekisho’s prompt keeps the page awake as long as it is open.',
      },
    },
  },
  {
    id: 'described-lists',
    client: 'thunderbird',
    harm: 'misread',
    builds: '147–153.7',
    evidence: 'client',
    texts: {
      ja: {
        what: '説明の付いたリストを、アドオン用の機能では展開できない（140には機能がない）。',
        todo: '関所は、アドレス帳を自分で読んで数える。読めないリストは、人数不明としてたずねる。',
      },
      en: {
        what: 'A list with a description cannot be expanded by the function for add-ons (140 has no such function).',
        todo: 'Sekisho reads the address books by itself. A list it cannot read is asked about as of unknown size.',
      },
    },
  },
];
