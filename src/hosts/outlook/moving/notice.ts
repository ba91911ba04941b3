import { COMMANDS } from '../commands.ts';
import {
  call,
  languageOf,
  type MessageCompose,
  messageOf,
  type OfficeNamespace,
  supports,
} from '../office.ts';
import type { CommandEnd } from './command.ts';
import { COMMAND_WORDS } from './command-words.ts';

/** By this name a later notice takes the place of an earlier one. */
const KEY = 'sekisho.move';
/** The manifest's name of the icon; the web shows none. */
const ICON = 'Icon.16';
/** Milliseconds for one call. */
const DEADLINE = 5_000;

/**
 * Says above the mail how the command ended, with a button for the pane where the client has such notices.
 * @throws where no kind of notice can be shown
 */
export async function notify(office: OfficeNamespace, end: CommandEnd): Promise<void> {
  const item = messageOf(office);
  if (!item) return;
  const words = COMMAND_WORDS[languageOf(office)];
  const message = end.end === 'moved' ? words.moved(end.count) : words.ends[end.end];
  const plain = { type: 'informationalMessage', message, icon: ICON, persistent: false };
  if (!supports(office, '1.10')) return await show(item, plain);
  const pane = {
    actionType: 'showTaskPane',
    actionText: words.open,
    commandId: COMMANDS.compose,
    contextData: '',
  };
  const withButton = { type: 'insightMessage', message, icon: ICON, actions: [pane] };
  // One such notice is all that an add-in may have, and some clients know it in part only.
  await show(item, withButton).catch(() => show(item, plain));
}

/** Replacing is said to add what is not there; where it does not, it is added. */
async function show(item: MessageCompose, details: Office.NotificationMessageDetails): Promise<void> {
  const { notificationMessages: bar } = item;
  const replaced = call<void>('notificationMessages.replaceAsync', DEADLINE, (done) =>
    bar.replaceAsync(KEY, details, done),
  );
  await replaced.catch(() =>
    call<void>('notificationMessages.addAsync', DEADLINE, (done) => bar.addAsync(KEY, details, done)),
  );
}
