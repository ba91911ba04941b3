import type { Path } from './path.ts';
import { officeJs, PAGES } from './sources.ts';

/** Only where an office has chosen the small launch file. */
export const SMALL_LAUNCH: Path = {
  id: 'outlook-classic-text',
  client: 'outlook',
  guarded: 'partly',
  evidence: 'fake',
  tests: [{ file: 'test/hosts/outlook-classic.test.ts', name: 'lets pass what $id would ask about' }],
  sources: [PAGES.smartAlerts, officeJs(4780)],
  texts: {
    ja: {
      name: '従来のOutlookで書くメールの本文と添付ファイルの名前（宛名、個人情報、アドレスの一覧、添付忘れ、社外秘、名簿など）',
      why: 'この組織は従来のOutlookのために小さいファイルを選んだので（`kit --small-launch`）、本文や添付ファイルの名前を見るルールは送信のときには働きません。作業ウィンドウを開いている間だけ確かめ、送信のときの案内にもそう書きます。Web版、新しいOutlook、Macでは、すべてのルールが働きます。',
      admin:
        'ファイルの大きさが問題でなければ、`--small-launch` を付けずにキットを作り直してください。そうでなければ、本文の確認が大切な部署には、Web版か新しいOutlookを使ってもらうか、作業ウィンドウをピン留めしてもらってください。',
    },
    en: {
      name: 'The text and the names of attachments in classic Outlook (salutation, personal data, lists of addresses, forgotten attachments, marks of secrecy, rosters)',
      why: 'This office has chosen the small file for classic Outlook (`kit --small-launch`), so the rules that read the text or the names of attachments do not run there at Send. The pane checks it while it is open, and the alert at Send says so. On the web, in new Outlook and on a Mac every rule runs.',
      admin:
        'If the size of the file is no trouble, make the kit anew without `--small-launch`. Otherwise, where the text matters, let people use Outlook on the web or new Outlook, or have the pane pinned.',
    },
  },
};
