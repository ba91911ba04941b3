import type { Language } from '../../../core/rule.ts';
import type { ClientFault, Harm } from './fault.ts';

/** What is said around the faults in one language. */
interface FaultWords {
  readonly title: string;
  readonly introduction: (day: string) => string;
  readonly clients: Readonly<Record<ClientFault['client'], string>>;
  readonly harm: string;
  readonly harms: Readonly<Record<Harm, string>>;
  readonly builds: string;
  readonly fixed: string;
  readonly open: string;
  readonly todo: string;
  readonly known: string;
  readonly evidence: Readonly<Record<ClientFault['evidence'], string>>;
  readonly sources: string;
  readonly tried: string;
  readonly seen: string;
  readonly unseen: string;
  readonly results: string;
  readonly noResults: string;
  readonly feed: string;
  readonly colon: string;
  readonly comma: string;
}

/** The words around the faults. */
export const FAULT_WORDS: Readonly<Record<Language, FaultWords>> = {
  ja: {
    title: 'メールソフトの知られている不具合',
    introduction: (day) =>
      `送信前の確認にかかわる、メールソフト自身の不具合をビルドごとに挙げます。${day}に読み直しました。Outlookについては報告と文書で読んだもので、実際のOutlookで確かめたものはありません。`,
    clients: { outlook: 'Outlook', thunderbird: 'Thunderbird' },
    harm: '影響',
    harms: {
      unguarded: '確認されずに送られることがある',
      stuck: '止まったまま、先へ進めないことがある',
      misread: 'メールソフトの言うことが事実と違う',
      nuisance: '待たされたり、もう一度たずねられたりする',
    },
    builds: '報告されたビルド',
    fixed: '直ったビルド',
    open: '未解決（または不明）',
    todo: 'どうするか',
    known: '根拠',
    evidence: {
      client: '実物で確かめた',
      source: 'ソースコードで読んだ',
      told: '報告または文書で読んだ（試していない）',
    },
    sources: '出典',
    tried: '動作確認（field test）',
    seen: '見られた',
    unseen: '見られなかった',
    results: '動作確認の結果',
    noResults: 'まだありません。',
    feed: '動作確認（field test）の結果のファイルを `docs/field-results/` に `2026-11-28-web.json` のような名前で置き、`npm run generate` を実行すると、このページに加わります。',
    colon: '：',
    comma: '、',
  },
  en: {
    title: 'Known faults of the mail programs',
    introduction: (day) =>
      `Faults of the mail programs themselves that bear on a check at Send, by build. Read anew on ${day}. Those of Outlook were read in reports and documents; none was tried in a real Outlook.`,
    clients: { outlook: 'Outlook', thunderbird: 'Thunderbird' },
    harm: 'Effect',
    harms: {
      unguarded: 'a mail can leave unchecked',
      stuck: 'a mail is held, and there may be no good way on',
      misread: 'the program says something that is not so',
      nuisance: 'people wait, or are asked again',
    },
    builds: 'Seen in',
    fixed: 'Fixed in',
    open: 'open, or not known',
    todo: 'What to do',
    known: 'How we know',
    evidence: {
      client: 'measured on the real program',
      source: 'read in its source',
      told: 'reported or documented by others, not tried',
    },
    sources: 'Sources',
    tried: 'Field test',
    seen: 'seen',
    unseen: 'not seen',
    results: 'Results of the field test',
    noResults: 'None yet.',
    feed: 'Put the file of a field test into `docs/field-results/` under a name such as `2026-11-28-web.json` and run `npm run generate`: it is added to this page.',
    colon: ': ',
    comma: ', ',
  },
};
