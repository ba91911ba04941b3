import type { Language } from '../../core/rule.ts';
import type { Client, Evidence, Guarded } from './path.ts';

/** What is said around the paths in one language. */
export interface CoverageWords {
  readonly title: string;
  readonly introduction: string;
  readonly clients: Readonly<Record<Client, string>>;
  /** What holds for everything that is said of a client. */
  readonly clientNotes: Readonly<Record<Client, string>>;
  /** The answer in a table, as short as can be. */
  readonly guarded: Readonly<Record<Guarded, string>>;
  /** Behind a yes that only a fake client has given. */
  readonly onFake: string;
  /** The heading over all paths that are guarded alike. */
  readonly group: (guarded: Guarded, count: number) => string;
  readonly evidence: Readonly<Record<Evidence, string>>;
  readonly columns: readonly [path: string, guarded: string, evidence: string];
  readonly state: string;
  readonly since: string;
  readonly why: string;
  readonly admin: string;
  readonly known: string;
  readonly tests: string;
  readonly sources: string;
  /** Between a term and what is said of it, and between the items of a list. */
  readonly colon: string;
  readonly comma: string;
}

/** The words around the paths. */
export const COVERAGE_WORDS: Readonly<Record<Language, CoverageWords>> = {
  ja: {
    title: '守れるメール、守れないメール',
    introduction:
      'メールが出ていく道すじを一つひとつ挙げ、送信の前にSekishoが確かめるか、確かめないなら管理者に何ができるかを示します。確かめていないことは「不明」とし、守れるとは言いません。「不明」は、守られていないものとして扱ってください。',
    clients: {
      thunderbird: 'Thunderbird',
      outlook: 'Outlook',
      'command-line': 'コマンドライン',
      any: 'どのメールソフトでも',
    },
    clientNotes: {
      thunderbird:
        '実物での確認はすべて、Debian上の153.7か140.12で行いました。WindowsとmacOSではまだ試していません。',
      outlook:
        '実際のOutlookでは、まだ一度も動かしていません。「代役のOutlook」とあるのは、Microsoftのoffice.jsを、テスト用に作ったOutlookの代役につないで確かめたものです。配る前に、動作確認（field test）を行ってください。送信モードとは、マニフェストの `SendMode` のことです。',
      'command-line': '',
      any: '',
    },
    guarded: { no: '守れない', partly: '一部だけ', unknown: '不明', yes: '守れる' },
    onFake: '（代役のOutlookで）',
    group: (guarded, count) => `${GROUPS_JA[guarded]}（${count}）`,
    evidence: {
      client: '実物のメールソフトでのテスト',
      program: 'コマンドそのもののテスト',
      fake: '本物のoffice.jsと代役のOutlookでのテスト',
      trial: '実物のメールソフトで、試作のアドオンを使って確認（繰り返すテストはありません）',
      source: 'メールソフトのソースコードで確認（試していません）',
      told: '公開された文書や報告（試していません）',
      given: '仕組みから明らか',
      nothing: '分かっていません',
    },
    columns: ['道すじ', '守れるか', '何で分かったか'],
    state: '守れるか',
    since: '対応する版',
    why: '理由',
    admin: '管理者にできること',
    known: '何で分かったか',
    tests: 'テスト',
    sources: '出典',
    colon: '：',
    comma: '、',
  },
  en: {
    title: 'What is guarded and what is not',
    introduction:
      'Every way we know of for a mail to leave: whether Sekisho checks it before it goes and, where not, what an administrator can do. What nobody has tried is called unknown, never guarded. Take unknown for unguarded.',
    clients: {
      thunderbird: 'Thunderbird',
      outlook: 'Outlook',
      'command-line': 'Command line',
      any: 'Whichever program is used',
    },
    clientNotes: {
      thunderbird:
        'Whatever was seen on the real client was seen on Debian, with 153.7 or 140.12. Windows and macOS have not been tried yet.',
      outlook:
        'None of this has been run in a real Outlook yet. “A fake Outlook” means Microsoft’s own office.js, connected to an Outlook that the tests imitate. Run the field test before you deploy. The send mode is the manifest’s `SendMode`.',
      'command-line': '',
      any: '',
    },
    guarded: { no: 'no', partly: 'partly', unknown: 'unknown', yes: 'yes' },
    onFake: ' (on a fake Outlook)',
    group: (guarded, count) => `${GROUPS_EN[guarded]} (${count})`,
    evidence: {
      client: 'tests on the real client',
      program: 'tests on the command itself',
      fake: 'tests on the real office.js and a fake Outlook',
      trial: 'tried on the real client with a trial add-on (no test repeats it)',
      source: 'read in the client’s source (not tried)',
      told: 'documented or reported (not tried)',
      given: 'follows from what it is',
      nothing: 'not known',
    },
    columns: ['How the mail leaves', 'Guarded', 'How we know'],
    state: 'Guarded',
    since: 'Since',
    why: 'Why',
    admin: 'What an administrator can do',
    known: 'How we know',
    tests: 'Tests',
    sources: 'Sources',
    colon: ': ',
    comma: ', ',
  },
};

const GROUPS_JA: Readonly<Record<Guarded, string>> = {
  no: '守れないもの',
  unknown: '守れるか分からないもの',
  partly: '一部だけ守れるもの',
  yes: '守れるもの',
};

const GROUPS_EN: Readonly<Record<Guarded, string>> = {
  no: 'Not guarded',
  unknown: 'Not known',
  partly: 'Guarded in part',
  yes: 'Guarded',
};
