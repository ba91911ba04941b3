/** Which Outlook is played: its versions, its caps, and the defects that have been reported of it. */

/** Whom an entry stands for, as Outlook types recipients. */
export type RecipientType = 'other' | 'distributionList' | 'user' | 'externalUser';

/** What the manifest lets happen when the handler forbids a mail. */
export type SendMode = 'PromptUser' | 'SoftBlock' | 'Block';

/** A client's traits, all of which a test may choose. */
export interface Traits {
  /** The newest requirement set, and with it which options of Smart Alerts exist. */
  readonly mailbox: '1.12' | '1.13' | '1.14' | '1.15' | '1.16';
  /**
   * As `Office.context.platform` tells. `mailbox.diagnostics.hostName` stays "OutlookWebApp": office.js
   * derives it from the bridge it talks over, and there is only the web's bridge here.
   */
  readonly platform: 'web' | 'new' | 'classic' | 'mac';
  readonly language: 'ja-JP' | 'en-US';
  readonly hostVersion: string;
  readonly user: { readonly name: string; readonly address: string };
  readonly permission: 'ReadItem' | 'ReadWriteItem' | 'ReadWriteMailbox';
  readonly sendMode: SendMode;
  /** Ids of the manifest's controls. */
  readonly controlIds: readonly string[];
  /** The functions that some of those controls run, by the control's id; the others open the pane. */
  readonly commands: Readonly<Record<string, string>>;
  /**
   * The launch events that the manifest declares besides those of a Send. On the web and in new Outlook a
   * change of the recipients that comes while a Send is being checked takes the check's context away, where
   * the manifest wants to hear of such changes: what it completes with is ignored (#5132).
   */
  readonly launchEvents: readonly string[];
  /** How late every launch event comes, in ms. */
  readonly eventDelay: number;
  /** Every launch event and every press of a command's button comes twice. */
  readonly doublesEvents: boolean;
  /** The most entries `getAsync` returns. */
  readonly readCap: number;
  /** The most entries one `addAsync` or `setAsync` takes. */
  readonly writeCap: number;
  /** The most entries a field holds, where there is a limit. */
  readonly fieldCap: number | undefined;
  /** The most calls answered at once; the next fails. Whether frames share them is not documented. */
  readonly concurrency: { readonly max: number; readonly per: 'item' | 'frame' } | undefined;
  /** How long added entries stay invisible to `getAsync`, in ms (#4296). */
  readonly visibleAfter: number;
  /** Adding an address that differs only in its +tag from one already there has no effect (#6015). */
  readonly dropsTagTwins: boolean;
  /** How long what one frame writes into sessionData stays invisible to the others, in ms (#5951). */
  readonly sessionLag: number;
  /** The most characters sessionData holds; undefined where the client has no sessionData. */
  readonly sessionLimit: number | undefined;
  /** What a pane that was opened from the ribbon gets for its context: documented is '', errors are seen. */
  readonly emptyContext: 'text' | 'error';
  /** Types of addresses that are not simply the sender's organisation or strangers. */
  readonly directory: Readonly<Record<string, RecipientType>>;
}

/** The traits of a client, as documented for its platform where the test does not say otherwise. */
export function traitsOf(chosen: Partial<Traits>): Traits {
  const { mailbox = '1.15', platform = 'web' } = chosen;
  const newest = mailbox === '1.16';
  const onTheWeb = platform === 'web' || platform === 'new';
  return {
    mailbox,
    platform,
    language: 'ja-JP',
    hostVersion: onTheWeb ? '20260814008.09' : platform === 'mac' ? '16.105.0' : '16.0.18324.20172',
    user: { name: '佐藤 花子', address: 'sato@office.example' },
    permission: 'ReadWriteItem',
    sendMode: 'SoftBlock',
    controlIds: [
      'sekisho.compose.pane',
      'sekisho.compose.move',
      'sekisho.read.pane',
      'sekisho.appointment.pane',
    ],
    commands: { 'sekisho.compose.move': 'moveToBcc' },
    launchEvents: ['OnNewMessageCompose', 'OnMessageCompose'],
    eventDelay: 0,
    doublesEvents: false,
    readCap: onTheWeb || newest ? 1000 : platform === 'mac' ? Number.POSITIVE_INFINITY : 500,
    writeCap: 100,
    fieldCap: platform === 'classic' ? (newest ? 1000 : 500) : undefined,
    concurrency: onTheWeb ? { max: 3, per: 'item' } : undefined,
    visibleAfter: 0,
    dropsTagTwins: false,
    sessionLag: 0,
    sessionLimit: newest ? 2_621_440 : 50_000,
    emptyContext: 'error',
    directory: {},
    ...chosen,
  };
}

/** Whether the client knows what came with a requirement set. */
export function knows(traits: Traits, set: `1.${number}`): boolean {
  return Number(traits.mailbox.slice(2)) >= Number(set.slice(2));
}
