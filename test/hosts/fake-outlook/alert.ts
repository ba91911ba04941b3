import type { SendMode, Traits } from './client.ts';
import { knows } from './client.ts';
import type { Launched } from './launch.ts';
import type { Item } from './mailbox.ts';
import type { Entry } from './recipient-field.ts';

/** What the person sees after pressing Send. */
export type Seen = SentMail | Alert | Unavailable;

/** The mail is gone: whom it goes to, and what each of them sees of the others. */
export interface SentMail {
  readonly sees: 'sent';
  /** Every address it is delivered to, each once. */
  readonly envelope: readonly string[];
  /** What the header shows. */
  readonly header: { readonly to: readonly Entry[]; readonly cc: readonly Entry[] };
  readonly bcc: readonly Entry[];
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly internetHeaders: Readonly<Record<string, string>>;
}

/** The handler forbids the mail, and the client says so in the handler's words. */
export interface Alert {
  readonly sees: 'alert';
  readonly item: Item;
  readonly text: string;
  readonly markdown?: string;
  readonly buttons: readonly string[];
  /** The control that the alert's own button stands for, a pane's or a function's, and what it hands over. */
  readonly opens?: { readonly button: string; readonly commandId: string; readonly contextData: string };
  /** The handler lets the person send anyway, against the manifest's mode. */
  readonly softened: boolean;
  /** Options that this client is too old for, and has passed over in silence. */
  readonly passedOver: readonly string[];
}

/** The handler did not run, or never said whether the mail may go; the client speaks its own words. */
export interface Unavailable {
  readonly sees: 'unavailable';
  readonly because: 'no-handler' | 'unknown-function' | 'no-answer';
  /** The person may send the mail nevertheless. */
  readonly mayGo: boolean;
}

/** The button that sends against the handler's advice. */
export const SEND_ANYWAY = 'Send Anyway';

/** The button that goes back to the mail. */
export const DONT_SEND = "Don't Send";

/**
 * The alert for what a handler gave to `event.completed`, or nothing if the mail may go.
 * @throws whatever a real client would cut off, pass over in silence or show as a broken dialog
 */
export function alertFor(given: unknown, item: Item, traits: Traits): Alert | undefined {
  const options = (given ?? {}) as CompletedOptions;
  const faults = faultsOf(options, traits);
  if (faults.length > 0)
    throw new Error(`event.completed was given what no client shows well: ${faults.join('; ')}.`);
  if (options.allowEvent === true) return undefined;

  const passedOver = Object.keys(options).filter((name) => !knows(traits, SINCE[name] ?? '1.12'));
  const understood: CompletedOptions = Object.fromEntries(
    Object.entries(options).filter(([name]) => !passedOver.includes(name)),
  );
  const { errorMessage = '', errorMessageMarkdown, cancelLabel, commandId, contextData } = understood;
  const softened = understood.sendModeOverride === 'promptUser';
  const label = commandId === undefined ? undefined : (cancelLabel ?? 'Take Action');
  return {
    sees: 'alert',
    item,
    text: errorMessage,
    ...(errorMessageMarkdown !== undefined && { markdown: errorMessageMarkdown }),
    buttons: [
      ...(softened || traits.sendMode === 'PromptUser' ? [SEND_ANYWAY] : []),
      // Until 1.15 the client's own button carries the label and the command.
      ...(label === undefined || knows(traits, '1.15') ? [DONT_SEND] : []),
      ...(label === undefined ? [] : [label]),
    ],
    ...(label !== undefined &&
      commandId !== undefined && { opens: { button: label, commandId, contextData: contextData ?? '' } }),
    softened,
    passedOver,
  };
}

/**
 * What the client makes of the way a handler ended; nothing where the mail may go.
 * @throws as {@link alertFor}, and where a handler has answered more than once
 */
export function shownFor(launched: Launched, item: Item, traits: Traits): Alert | Unavailable | undefined {
  if (launched.ended !== 'completed') return unavailable(launched.ended, traits.sendMode);
  if (launched.times > 1) throw new Error(`event.completed was called ${launched.times} times.`);
  return alertFor(launched.options, item, traits);
}

/** What the client does when the handler has not answered. */
export function unavailable(because: Unavailable['because'], mode: SendMode): Unavailable {
  const mayGo = because === 'no-answer' ? mode === 'PromptUser' : mode !== 'Block';
  return { sees: 'unavailable', because, mayGo };
}

/** The mail as it leaves. */
export function mailFrom(item: Item): SentMail {
  const everybody = [...item.to, ...item.cc, ...item.bcc].filter((entry) => !entry.unresolved);
  const addresses = everybody.flatMap(({ address }) => (address ? [address.toLowerCase()] : []));
  return {
    sees: 'sent',
    envelope: [...new Set(addresses)],
    header: { to: item.to, cc: item.cc },
    bcc: item.bcc,
    from: item.from,
    subject: item.subject,
    internetHeaders: Object.fromEntries(item.headers),
  };
}

interface CompletedOptions {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
  readonly sendModeOverride?: string;
}

/** The requirement set each option came with. */
const SINCE: Readonly<Record<string, `1.${number}`>> = {
  allowEvent: '1.12',
  errorMessage: '1.12',
  cancelLabel: '1.14',
  commandId: '1.14',
  contextData: '1.14',
  sendModeOverride: '1.14',
  errorMessageMarkdown: '1.15',
};

const LONGEST_MESSAGE = 500;
const LONGEST_LABEL = 20;

function faultsOf(options: CompletedOptions, traits: Traits): readonly string[] {
  const { allowEvent, errorMessage, errorMessageMarkdown: markdown, cancelLabel } = options;
  const { commandId, contextData, sendModeOverride } = options;
  const unknown = Object.keys(options).filter((name) => SINCE[name] === undefined);
  const faults: readonly [boolean, string][] = [
    [typeof allowEvent !== 'boolean', 'allowEvent says neither yes nor no'],
    [unknown.length > 0, `no client knows the option ${unknown.join(', ')}`],
    [allowEvent === false && !errorMessage, 'a mail is forbidden without an errorMessage'],
    [isLonger(errorMessage, LONGEST_MESSAGE), `errorMessage is longer than ${LONGEST_MESSAGE} units`],
    [isLonger(markdown, LONGEST_MESSAGE), `errorMessageMarkdown is longer than ${LONGEST_MESSAGE} units`],
    [/\]\((?!https:\/\/)/.test(markdown ?? ''), 'errorMessageMarkdown links to what is not https'],
    [isLonger(cancelLabel, LONGEST_LABEL), `cancelLabel is longer than ${LONGEST_LABEL} units`],
    [
      commandId !== undefined && !traits.controlIds.includes(commandId),
      `no control of the manifest is called ${String(commandId)}`,
    ],
    [
      commandId !== undefined && traits.commands[commandId] !== undefined && !knows(traits, '1.15'),
      'a button runs functions from 1.15 on only',
    ],
    [cancelLabel !== undefined && commandId === undefined, 'cancelLabel counts only beside a commandId'],
    [contextData !== undefined && typeof contextData !== 'string', 'contextData is not a string'],
    [contextData !== undefined && commandId === undefined, 'contextData counts only beside a commandId'],
    [
      sendModeOverride !== undefined && sendModeOverride !== 'promptUser',
      `sendModeOverride knows promptUser only`,
    ],
  ];
  return faults.flatMap(([is, fault]) => (is ? [fault] : []));
}

function isLonger(text: unknown, most: number): boolean {
  return text !== undefined && (typeof text !== 'string' || text.length > most);
}
