import type { Language } from '../core/rule.ts';

/** A published mis-send that no rule of this build would have stopped. */
export interface UnguardedIncident {
  readonly name: Readonly<Record<Language, string>>;
  /** The kind of slip, in one sentence. */
  readonly what: Readonly<Record<Language, string>>;
}

/** They leave this list when their rules exist. */
export const UNGUARDED: readonly UnguardedIncident[] = [
  {
    name: { ja: '阪神', en: 'Hanshin' },
    what: {
      ja: 'ほぼ同じ文面のメールを次々に送るうちに、誤りに気づかないまま大勢に届きました。',
      en: 'Near-identical mails went out one after another, and nobody saw the slip in them in time.',
    },
  },
  {
    name: { ja: '福井', en: 'Fukui' },
    what: {
      ja: '個人情報の入ったメールが、送るつもりのない相手に届きました。',
      en: 'A mail with personal data reached people it was not meant for.',
    },
  },
  {
    name: { ja: 'GooPass', en: 'GooPass' },
    what: {
      ja: '1人あての内容が、確かめたあとで大勢に送られました。お互いは見えなくても、1人の情報が全員に見えました。',
      en: 'What was meant for one person went to a crowd: they could not see one another, but they all saw that person’s data.',
    },
  },
  {
    name: { ja: 'B.LEAGUE', en: 'B.LEAGUE' },
    what: {
      ja: '個人情報の入ったファイルが、メールで外に出ました。',
      en: 'A file with personal data left by mail.',
    },
  },
];
