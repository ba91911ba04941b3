import type { Language } from '../../core/rule.ts';
import { pathsOf } from '../../ui/coverage/paths.ts';
import { COVERAGE_WORDS } from '../../ui/coverage/words.ts';
import type { SendMode } from './send-mode.ts';

/** What the papers of a kit name. */
export interface Facts {
  /** Of Sekisho. */
  readonly version: string;
  /** Where the site lies, with a slash at its end. */
  readonly base: string;
  readonly sendMode: SendMode;
  /** Classic Outlook gets the file without the rules that read the text. */
  readonly smallLaunch: boolean;
  readonly policy: {
    readonly name: string;
    readonly contact: string;
    readonly revision: number;
    /** Of the file, as Outlook's pane and the command line show it. */
    readonly sha256: string;
    /** Of the object that Thunderbird hands over, as its options page shows it. */
    readonly managedSha256: string;
  };
  /** The id of the add-in for Outlook. */
  readonly manifestId: string;
  /** The id of the add-on for Thunderbird. */
  readonly addonId: string;
  readonly xpi: string;
  readonly installUrl: string;
  /** SHA-256 by path. */
  readonly sums: ReadonlyMap<string, string>;
}

/** What somebody else has written, in a text of Markdown. */
export function inMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+!|~&-]/g, (sign) => `\\${sign}`);
}

/** What somebody else has written, in a page. */
export function inHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The digests as rows of a table. */
export function sumRows({ sums }: Facts): string {
  return Array.from(sums, ([path, sum]) => `| \`${path}\` | \`${sum}\` |`).join('\n');
}

/** The ways for a mail to leave that are not known to be guarded. */
export function unguardedRows(language: Language): string {
  const words = COVERAGE_WORDS[language];
  return (['outlook', 'thunderbird', 'any'] as const)
    .map((client) => {
      const open = pathsOf(client).filter(({ guarded }) => guarded === 'no' || guarded === 'unknown');
      const names = open.map(({ texts, guarded }) =>
        guarded === 'no'
          ? `- ${texts[language].name}`
          : `- ${texts[language].name} (${words.guarded.unknown})`,
      );
      return [`**${words.clients[client]}**`, '', ...names].join('\n');
    })
    .join('\n\n');
}
