/** Mail files opened as drafts in the real Thunderbird, and what the add-on decides of them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Decision } from '../../../src/core/judge.ts';
import { untilBackground, wakeBackground } from '../thunderbird/addon.ts';
import { buildScript, changedXpi } from '../thunderbird/back-door.ts';
import type { Native } from '../thunderbird/chrome-scope.ts';
import { composeFrom } from '../thunderbird/compose.ts';
import type { ComposeWindow } from '../thunderbird/compose-window.ts';
import { inBackground } from '../thunderbird/pages.ts';
import { Thunderbird } from '../thunderbird/thunderbird.ts';
import type { Mending } from './deviations.ts';

/** A name and an address as Thunderbird's window shows them; either may be ''. */
export interface Shown {
  readonly name: string;
  readonly address: string;
}

/** What stands in a compose window. */
export interface ShownMail {
  readonly from: Shown;
  readonly to: readonly Shown[];
  readonly cc: readonly Shown[];
  readonly bcc: readonly Shown[];
  readonly subject: string;
}

/** One Thunderbird with the add-on, for one mail file after the other. */
export class DraftDesk {
  readonly #tb: Thunderbird;
  readonly #folder: string;

  private constructor(tb: Thunderbird, folder: string) {
    this.#tb = tb;
    this.#folder = folder;
  }

  /** Starts a Thunderbird that sends nothing anywhere. */
  static async start(): Promise<DraftDesk> {
    const tb = await Thunderbird.start({ smtpPort: 1 });
    const desk = new DraftDesk(tb, mkdtempSync(join(tmpdir(), 'sekisho-decisions-')));
    try {
      await tb.install(await xpiWithDecisions());
      await untilBackground(tb, 'running');
      return desk;
    } catch (error) {
      await desk.stop();
      throw error;
    }
  }

  /**
   * Lays the file among the drafts and opens it there, as a person does. For From Thunderbird takes the
   * account's identity (153.7), so the one that Thunderbird itself read in the file is typed there.
   */
  async open(file: Uint8Array): Promise<OpenDraft> {
    const { uri, author } = await this.#tb.chrome(({ MailServices, Ci }, mail) => {
      const root: Native = MailServices.accounts.localFoldersServer.rootFolder;
      const drafts: Native = root.containsChildNamed('Drafts')
        ? root.getChildNamed('Drafts')
        : root.QueryInterface(Ci.nsIMsgLocalMailFolder).createLocalSubfolder('Drafts');
      const header: Native = drafts.QueryInterface(Ci.nsIMsgLocalMailFolder).addMessage(mail);
      return {
        uri: drafts.getUriForMsg(header) as string,
        author: header.mime2DecodedAuthor as string,
      };
    }, inMailbox(file));
    const draft = new OpenDraft(this.#tb, await composeFrom(this.#tb, { uri }, 'Draft'));
    if (author !== '') await draft.mend({ from: author });
    return draft;
  }

  /** Ends Thunderbird, which reads a temporary add-on from its file until then. */
  async stop(): Promise<void> {
    await this.#tb.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** A mail file in a compose window. */
export class OpenDraft {
  readonly #tb: Thunderbird;
  readonly #window: ComposeWindow;

  constructor(tb: Thunderbird, window: ComposeWindow) {
    this.#tb = tb;
    this.#window = window;
  }

  /** Everything the window shows, as Thunderbird itself tells names from addresses. */
  shown(): Promise<ShownMail> {
    return this.#tb.chrome(({ windowById, MailServices }, id) => {
      const { document } = windowById(id);
      const row = (name: string): Shown[] =>
        [...document.querySelectorAll(`#addressRow${name} mail-address-pill`)].map((pill: Native) => ({
          name: (pill.displayName ?? '') as string,
          address: (pill.emailAddress ?? '') as string,
        }));
      const { value } = document.getElementById('msgIdentity');
      const [from] = MailServices.headerParser.parseDecodedHeader(value);
      return {
        from: { name: from.name as string, address: from.email as string },
        to: row('To'),
        cc: row('Cc'),
        bcc: row('Bcc'),
        subject: document.getElementById('msgSubject').value as string,
      };
    }, this.#window.id);
  }

  /** Changes the draft as the person would; encryption is turned on without asking for keys. */
  async mend(mending: Mending): Promise<void> {
    await this.#tb.chrome(
      ({ windowById }, id, { from, to, cc, encrypted }) => {
        const view = windowById(id);
        if (from !== undefined) {
          view.MakeFromFieldEditable(true);
          view.document.getElementById('msgIdentity').value = from;
        }
        for (const [row, texts] of [
          ['To', to],
          ['Cc', cc],
        ] as const) {
          if (!texts) continue;
          for (const pill of view.document.querySelectorAll(`#addressRow${row} mail-address-pill`))
            pill.remove();
          view.awAddRecipients(view.gMsgCompose.compFields, `addr_${row.toLowerCase()}`, texts.join(', '));
        }
        if (encrypted) {
          view.gSendEncrypted = true;
          view.gSelectedTechnologyIsPGP = encrypted === 'OpenPGP';
          view.document.getElementById('button-encryption').setAttribute('checked', 'true');
        }
      },
      this.#window.id,
      mending,
    );
  }

  /**
   * What the add-on decides of the draft as it is now.
   * @param policy the policy's text, '' for the built-in one
   */
  async decide(policy: string): Promise<Decision> {
    await wakeBackground(this.#tb);
    return await inBackground(
      this.#tb,
      async (windowId, text) => {
        const [tab] = await messenger.tabs.query({ windowId });
        const { decide } = globalThis as unknown as {
          decide: (tab: object, policy: string) => Promise<Decision>;
        };
        return await decide({ tabId: tab?.id, windowId }, text);
      },
      this.#window.id,
      policy,
    );
  }

  close(): Promise<void> {
    return this.#window.close();
  }
}

/**
 * The add-on's own modules decide in its own background page. Missing are the person, who would answer, and
 * managed storage, which Thunderbird reads once per start: its value comes from the test.
 */
const DECISIONS = `
import { guard } from '/src/core/guard.ts';
import { hostOf } from '/src/hosts/thunderbird/host.ts';
import { builtInPolicy, checkPolicyValue, unreadablePolicy } from '/src/policy/policy.ts';
import { RULES } from '/src/rules/index.ts';
const given = { rules: RULES, source: 'managed' };
const policyIn = (text) => {
  if (text === '') return builtInPolicy(RULES);
  const checked = checkPolicyValue(JSON.parse(text), given);
  return checked.ok ? checked.policy : unreadablePolicy(given);
};
const nothing = async () => { throw new Error('Nobody is asked.'); };
globalThis.decide = async (tab, text) => {
  const host = { ...hostOf(tab, nothing), ask: async () => ({ do: 'stay', because: 'closed' }) };
  return (await guard(host, policyIn(text), RULES)).decision;
};
`;

/** The built add-on with one script more. */
function xpiWithDecisions(): Promise<string> {
  return changedXpi(async (folder, manifest) => {
    manifest.background.scripts.push('decisions.js');
    await buildScript('decisions', DECISIONS, folder);
  });
}

/** Byte for byte, behind the line that begins a mail in a mailbox file. */
function inMailbox(file: Uint8Array): string {
  const bytes = Buffer.from(file).toString('latin1');
  return bytes.startsWith('From ') ? bytes : `From - Thu Jan  1 00:00:00 1970\r\n${bytes}`;
}
