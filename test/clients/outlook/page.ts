/**
 * An Outlook on the web to look at and press: the fake Outlook with real frames, a window for the mail,
 * the alert in the words the client would show, and the pane at its side.
 */
import { type Alert, DONT_SEND, type Seen, type SentMail } from '../../hosts/fake-outlook/alert.ts';
import type { Traits } from '../../hosts/fake-outlook/client.ts';
import { FakeOutlook } from '../../hosts/fake-outlook/host.ts';
import type { Item, NewMail, Notification, WrittenMail } from '../../hosts/fake-outlook/mailbox.ts';
import { requestIn } from '../../hosts/fake-outlook/protocol.ts';
import { openPageFrame, type PageFrame } from './frames.ts';

/** What a test reaches in the page; everything else it does as a person does. */
export interface OutlookWindow {
  /** Every mail that left, oldest first. */
  readonly sent: readonly SentMail[];
  /** Starts the client; once only. */
  start(traits: Partial<Traits>): void;
  /** Opens a new mail, and the add-in's runtime for its events. */
  compose(mail: NewMail): void;
  /** Opens a received mail. */
  read(mail: NewMail): void;
  /** Writes in the mail that is shown. */
  edit(written: WrittenMail): void;
  /** Who really is in the fields of the mail that is shown, by address or, without one, by name. */
  fields(): Readonly<Record<'to' | 'cc' | 'bcc', readonly string[]>>;
}

/** What a person presses, in the client's language: the ribbon's label is the manifest's. */
const LABELS = {
  'ja-JP': { send: '送信', ribbon: '宛先を確認', move: 'Bccへ移す', sent: '送信しました', to: '宛先' },
  'en-US': { send: 'Send', ribbon: 'Check recipients', move: 'Move to Bcc', sent: 'Sent', to: 'To' },
} as const;

/** The control of the function command. */
const MOVE = 'sekisho.compose.move';

/** office.js's number for closing the pane from inside, among its common calls. */
const CLOSE_CONTAINER = 97;

/**
 * What office.js says when the Tab key leaves the pane, forwards or backwards. It moves the focus itself,
 * and only to what it takes for a stop; the host has to take it up from there.
 */
const TAB_EXITS: ReadonlySet<unknown> = new Set([13, 14]);

/** Longer than the handler waits for an answer that may be on its way. */
const WITHIN = 30_000;

const handlers = new Map<Item, PageFrame>();
const opened: Item[] = [];
let outlook: FakeOutlook;
let pane: PageFrame | undefined;
let shown: Item | undefined;
/** Send has been pressed, and the handler has not answered yet. */
let sending = false;

const outlookWindow: OutlookWindow = {
  get sent() {
    return outlook.sent;
  },
  start(traits) {
    outlook = new FakeOutlook(traits);
    document.documentElement.lang = outlook.traits.language.slice(0, 2);
    button('#send', labels().send, () => void send());
    button('#ribbon', labels().ribbon, () => openPane());
    button(
      '#move',
      labels().move,
      () => void run(outlook.pressCommand(MOVE, { item: shown, within: WITHIN })),
    );
    draw();
  },
  compose(mail) {
    const item = outlook.compose(mail);
    const handler = openFrame('commands', 'commands.html', item);
    handlers.set(item, handler);
    void outlook.launch(handler.frame, 'onNewMessageCompose', { type: 'olkNewMessageComposeCreated' });
    opened.push(item);
    goTo(item);
  },
  read(mail) {
    const item = outlook.read(mail);
    opened.push(item);
    goTo(item);
  },
  edit(written) {
    shown?.edit(written);
    draw();
  },
  fields() {
    const { to = [], cc = [], bcc = [] } = shown ?? {};
    const named = (entries: Item['to']): string[] =>
      entries.map(({ name, address }) => (address === undefined || address === '' ? name : address));
    return { to: named(to), cc: named(cc), bcc: named(bcc) };
  },
};
Object.assign(window, { outlook: outlookWindow });

async function send(): Promise<void> {
  const item = shown;
  if (!item) return;
  say('');
  sending = true;
  draw();
  try {
    afterSend(item, await outlook.pressSend({ item, within: WITHIN }));
  } catch (error) {
    say(String(error));
  }
  sending = false;
  draw();
}

function afterSend(item: Item, seen: Seen): void {
  if (seen.sees === 'sent') left(item);
  else if (seen.sees === 'alert') alert(seen);
  else say(`unavailable: ${seen.because}`);
}

/** The mail is gone, and its window; a pane goes on to the next one. */
function left(item: Item): void {
  handlers.get(item)?.close();
  handlers.delete(item);
  opened.splice(opened.indexOf(item), 1);
  goTo(opened.at(-1));
  say(labels().sent);
}

function alert(seen: Alert): void {
  const dialog = document.querySelector('dialog') ?? document.createElement('dialog');
  element('dialog .text').replaceChildren(...paragraphsOf(seen));
  element('dialog .buttons').replaceChildren(
    ...seen.buttons.map((label) => {
      const pressed = document.createElement('button');
      pressed.textContent = label;
      pressed.addEventListener('click', () => {
        dialog.close();
        if (outlook.press(seen, label)) left(seen.item);
        else if (label === seen.opens?.button) takeAction(seen);
        draw();
      });
      return pressed;
    }),
  );
  // Escape is the button that goes back.
  dialog.addEventListener('cancel', () => outlook.press(seen, DONT_SEND), { once: true });
  dialog.showModal();
}

/** The alert's own button opens the pane, or runs a function. */
function takeAction(seen: Alert): void {
  if (outlook.traits.commands[seen.opens?.commandId ?? ''] === undefined) openPane(seen);
  else void run(outlook.act(seen, WITHIN));
}

async function run(launched: Promise<unknown>): Promise<void> {
  await launched;
  draw();
}

/** An alert as it is read: with its few marks where the client knows them. */
function paragraphsOf({ text, markdown }: Alert): readonly HTMLElement[] {
  return (markdown ?? text).split('\n\n').map((part) => {
    const paragraph = document.createElement('p');
    const bold = markdown === undefined ? undefined : /^\*\*(.*)\*\*$/s.exec(part)?.[1];
    const said = document.createElement(bold === undefined ? 'span' : 'strong');
    said.textContent = markdown === undefined ? part : (bold ?? part).replace(/\\(.)/g, '$1');
    paragraph.append(said);
    return paragraph;
  });
}

/** Opens the pane, where it is not open already: then it only learns of the alert. */
function openPane(openedBy?: Alert): void {
  if (!shown || pane) return;
  pane = openFrame('taskpane', 'pane.html', shown, openedBy);
}

function closePane(): void {
  pane?.close();
  pane = undefined;
}

function openFrame(surface: 'commands' | 'taskpane', file: string, item: Item, openedBy?: Alert): PageFrame {
  const frame = outlook.openFrame({ surface, item, ...(openedBy && { openedBy }) });
  return openPageFrame(frame, {
    file,
    title: surface === 'taskpane' ? labels().ribbon : 'events',
    language: outlook.traits.language,
    into: element(surface === 'taskpane' ? 'aside' : '#hidden'),
    heard: (message) => {
      const request = requestIn(message, frame.id);
      const { DispatchId: id } = (request?.data['DdaMethod'] ?? {}) as { readonly DispatchId?: number };
      if (id === CLOSE_CONTAINER) closePane();
      const isNote = request?.name === 'ContextActivationManager_notifyHost';
      if (isNote && TAB_EXITS.has(request.data[1])) element('#send').focus();
      // What the add-in asked for has been done by now.
      draw();
    },
  });
}

function goTo(item: Item | undefined): void {
  shown = item;
  outlook.select(item);
  element('nav').replaceChildren(
    ...opened.map((mail) => {
      const tab = document.createElement('button');
      tab.textContent = mail.subject;
      tab.addEventListener('click', () => goTo(mail));
      return tab;
    }),
  );
  draw();
}

function draw(): void {
  element('#send').toggleAttribute('disabled', sending || shown?.kind !== 'message');
  element('main h1').textContent = shown?.subject ?? '';
  const fields = outlookWindow.fields();
  element('#notices').replaceChildren(...[...(shown?.notifications.values() ?? [])].map(noticeBar));
  const names = { to: labels().to, cc: 'Cc', bcc: 'Bcc' };
  element('main dl').replaceChildren(
    ...(['to', 'cc', 'bcc'] as const).flatMap((field) => {
      const [title, entries] = [document.createElement('dt'), document.createElement('dd')];
      title.textContent = `${names[field]} (${fields[field].length})`;
      entries.textContent = fields[field].join('; ');
      return [title, entries];
    }),
  );
}

/** A notice above the mail, with the one button that it may have. */
function noticeBar(notice: Notification): HTMLElement {
  const bar = document.createElement('p');
  bar.textContent = String(notice['message']);
  const actions = notice['actions'] as readonly { readonly actionText: string }[] | undefined;
  for (const { actionText } of actions ?? []) {
    const pressed = document.createElement('button');
    pressed.textContent = actionText;
    pressed.addEventListener('click', () => openPane());
    bar.append(pressed);
  }
  return bar;
}

function say(text: string): void {
  element('[role=status]').textContent = text;
}

function labels(): (typeof LABELS)[Traits['language']] {
  return LABELS[outlook.traits.language];
}

function button(selector: string, label: string, press: () => void): void {
  const found = element(selector);
  found.textContent = label;
  found.addEventListener('click', press);
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}
