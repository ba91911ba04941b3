/** Opening compose windows the ways people do, without the add-on's help. */
import type { Native } from './chrome-scope.ts';
import { ComposeWindow } from './compose-window.ts';
import { dismissNativePrompts } from './native-prompt.ts';
import { until } from './patience.ts';
import type { StoredMessage } from './stored-message.ts';
import type { Thunderbird } from './thunderbird.ts';

/** A mail as written. */
export interface Draft {
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly replyTo?: readonly string[];
  readonly subject?: string;
  readonly body?: string;
  /** Write HTML instead of plain text; then `body` is HTML. */
  readonly html?: boolean;
}

/** What can be started from a stored message: names of nsIMsgCompType. */
export type Answering =
  | 'Reply'
  | 'ReplyAll'
  | 'ReplyToSender'
  | 'ForwardInline'
  | 'ForwardAsAttachment'
  | 'Redirect'
  | 'Draft'
  | 'EditAsNew'
  | 'Template';

/** Opens a new mail and waits until it can be edited. */
export async function compose(
  tb: Thunderbird,
  { to = [], cc = [], bcc = [], replyTo = [], subject = 'A test', body = 'Hello.', html = false }: Draft,
): Promise<ComposeWindow> {
  return opened(tb, () =>
    tb.chrome(
      ({ MailServices, Cc, Ci }, draft) => {
        const fields = Cc['@mozilla.org/messengercompose/composefields;1'].createInstance(
          Ci.nsIMsgCompFields,
        );
        fields.to = draft.to.join(', ');
        fields.cc = draft.cc.join(', ');
        fields.bcc = draft.bcc.join(', ');
        fields.replyTo = draft.replyTo.join(', ');
        fields.subject = draft.subject;
        fields.body = draft.body;
        const parameters = Cc['@mozilla.org/messengercompose/composeparams;1'].createInstance(
          Ci.nsIMsgComposeParams,
        );
        parameters.type = Ci.nsIMsgCompType.New;
        parameters.format = draft.html ? Ci.nsIMsgCompFormat.HTML : Ci.nsIMsgCompFormat.PlainText;
        parameters.composeFields = fields;
        MailServices.compose.OpenComposeWindowWithParams(null, parameters);
      },
      { to, cc, bcc, replyTo, subject, body, html },
    ),
  );
}

/** Opens a mail from a mailto: address, as a click on a web page would. */
export function composeFromLink(tb: Thunderbird, mailto: string): Promise<ComposeWindow> {
  return opened(tb, () =>
    tb.chrome(({ MailServices, Services }, url) => {
      MailServices.compose.OpenComposeWindowWithURI(null, Services.io.newURI(url));
    }, mailto),
  );
}

/** Opens a reply, forward, ... to a stored message. */
export function composeFrom(tb: Thunderbird, message: StoredMessage, as: Answering): Promise<ComposeWindow> {
  return opened(tb, () =>
    tb.chrome(
      ({ MailServices, Cc, Ci }, uri, type) => {
        const header = Cc['@mozilla.org/messenger;1'].createInstance(Ci.nsIMessenger).msgHdrFromURI(uri);
        const identity = MailServices.accounts.defaultAccount.defaultIdentity;
        MailServices.compose.OpenComposeWindow(
          null,
          header,
          uri,
          Ci.nsIMsgCompType[type],
          Ci.nsIMsgCompFormat.Default,
          identity,
          null,
          null,
        );
      },
      message.uri,
      as,
    ),
  );
}

/** Handles of all open compose windows, oldest first. */
export async function composeWindows(tb: Thunderbird): Promise<ComposeWindow[]> {
  return (await composeWindowIds(tb)).map((id) => new ComposeWindow(tb, id));
}

/** Closes what a case may have left: native questions, compose windows and add-on popups. */
export async function closeAllWindows(tb: Thunderbird): Promise<void> {
  await dismissNativePrompts(tb);
  for (const window of await composeWindows(tb)) await window.close();
  await tb.chrome(({ Services }) => {
    const popups = [...Services.wm.getEnumerator('mail:extensionPopup')];
    for (const popup of popups) popup.close();
  });
  await until(
    async () =>
      (await tb.windows()).every(
        ({ type }) => type === 'mail:3pane' || type === 'navigator:browser' || type === '',
      ),
    30_000,
    'all windows but the main one to close',
  );
}

/** Does `open` and returns the compose window that is there afterwards and was not before. */
async function opened(tb: Thunderbird, open: () => Promise<void>): Promise<ComposeWindow> {
  const before = new Set(await composeWindowIds(tb));
  await open();
  const id = await until(
    async () => (await composeWindowIds(tb, true)).find((each) => !before.has(each)),
    60_000,
    'the compose window to open',
  );
  return new ComposeWindow(tb, id);
}

function composeWindowIds(tb: Thunderbird, ready = false): Promise<number[]> {
  return tb.chrome(
    ({ Services }, onlyReady) =>
      [...Services.wm.getEnumerator('msgcompose')]
        .filter((each: Native) => !onlyReady || each.composeEditorReady)
        .map((each: Native) => each.docShell.outerWindowID as number),
    ready,
  );
}
