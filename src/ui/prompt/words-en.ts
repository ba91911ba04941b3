import type { UncheckedPart, UnknownReason, UnreadPart } from '../../core/draft.ts';
import type { Amount, PromptWords } from './words.ts';

/** The prompt in English. */
export const EN: PromptWords = {
  held: 'Not sent yet',
  edit: 'Back to editing',
  retry: 'Check again',
  moveAndSend: (it) => `Move ${amount(it)} to Bcc and send`,
  moveOnly: (it) => `Move ${amount(it)} to Bcc`,
  moveAndLook: 'Move to Bcc and look',
  whomToMove: 'Who moves to Bcc',
  movesExternals: (it) => `Only those outside (${amount(it)})`,
  movesEveryone: (it) => `Everyone, colleagues too (${amount(it)})`,
  preview: 'What moving to Bcc does',
  plain: (it) => amount(it),
  line: (label, before, after) => `${label} ${before} → ${after}`,
  field: { to: 'To', cc: 'Cc', bcc: 'Bcc' },
  fillerOwn: ' (only your own address)',
  filler: (address) => ` (only ${address})`,
  working: 'Working…',
  asIs: 'To send it as it is',
  sendVisible: (it) => `Send with ${amount(it, 'person', 'people')} visible`,
  sendAnyway: (it) => `Send as is to ${amount(it, 'person', 'people')}`,
  agreeVisible: (it) => `Confirm with ${amount(it, 'person', 'people')} visible`,
  agreeAnyway: (it) => `Confirm as is for ${amount(it, 'person', 'people')}`,
  notAsIs: (contact) =>
    `Your organisation’s policy does not allow this mail to be sent as it is.${ask(contact)}`,
  notAsIsUnread: 'This mail can be sent once its recipients could be checked.',
  notAsIsYet: 'Whether it may go out as it is, you are asked when you press Send.',
  reason: 'Why it is sent as it is (a few words, without names; kept for 31 days in the log on this device)',
  reasonMissing: 'Please give a reason.',
  number: (number) => `To confirm, type the number of people: ${number}`,
  numberWrong: (number) => `That is another number. Please type ${number}, the number of people.`,
  ticks: (count) => `Check each recipient (${quantity(count, 'address', 'addresses')})`,
  ticksMissing: 'Some recipients are not checked yet. Please tick each of them.',
  tickGroup: (title, count) => `All ${num(count)} at ${title}`,
  circle: (count) =>
    count === 1
      ? 'This person knows the others: do not ask again for 180 days'
      : `These ${num(count)} people know each other: do not ask again for 180 days`,
  further: 'Also noticed',
  troubles: 'What could not be checked',
  details: (notes) =>
    notes === 0 ? 'Recipients and details' : `Recipients and details (${quantity(notes, 'note', 'notes')})`,
  notes: 'Notes',
  newcomers: (count) => `New since you last confirmed: ${num(count)}`,
  external: (count) => `Outside your organisation: ${num(count)}`,
  everybody: (count) => `Recipients: ${num(count)}`,
  internal: (count) => `Inside your organisation: ${num(count)}`,
  hidden: (count) => `In Bcc: ${num(count)}`,
  inReplyTo: (count) => `In Reply-To, seen by everyone: ${num(count)}`,
  unknownLists: (count) => `Lists of unknown size: ${num(count)}`,
  noDomain: 'Not readable as an address',
  personalAddresses: 'private addresses',
  throughList: (list) => `through the list “${list}”`,
  more: (count) => `${num(count)} more`,
  problems: {
    'move-failed':
      'The recipients could not be moved to Bcc; they are as they were. Try again, or go back and move them there.',
    'move-unclear':
      'The move to Bcc failed halfway and not everyone could be put back. Go back and look through To, Cc and Bcc before you send.',
    'changed-meanwhile':
      'The recipients or the sender changed while this was open, so nobody has been moved. Please look once more.',
    'consent-void': 'The mail or the policy changed while this was open. Please look once more.',
  },
  trouble: (trouble, contact, retry) => {
    if (trouble.kind === 'unread') {
      return {
        found: `Sekisho could not read ${PART[trouble.part]}`,
        why: `${BECAUSE[trouble.because]}. A mail cannot go out while nobody can tell whom it reaches.`,
        advice: `Press “Check again”. If that does not help, save the draft and restart the mail program.${ask(contact)}`,
      };
    }
    if (trouble.kind === 'unchecked') {
      const { part, because } = trouble;
      return {
        found: `Sekisho could not read ${CONTENT[part].name}`,
        why: `${BECAUSE[because]}. ${CONTENT[part].why}`,
        advice:
          retry === 'here'
            ? `Press “Check again”. If that does not help, look through ${CONTENT[part].name} yourself before you send it as it is.${ask(contact)}`
            : `Press Send again: the next check waits longer. If that does not help, look through ${CONTENT[part].name} yourself and confirm it here.${ask(contact)}`,
      };
    }
    if (trouble.kind === 'rule-failed') {
      return {
        found: `The check “${trouble.rule}” could not be made`,
        why: 'That is a defect in Sekisho. The other checks were made.',
        advice: `Please look through the recipients yourself.${ask(contact)}`,
      };
    }
    return {
      found: 'Your organisation’s policy could not be read',
      why: 'Sekisho’s built-in rules are in use instead of your organisation’s.',
      advice: `Look through the recipients before you send.${ask(contact)}`,
    };
  },
  unknownRule: (rule, contact) => ({
    found: `The check “${rule}” noticed something`,
    why: 'It is of a newer version than this window, which cannot show what it says.',
    advice: `Restart the mail program.${ask(contact)}`,
  }),
  exempted: (title, reasons) => ({
    found: `Some of this mail was left out of the check “${title}”`,
    why: `Your organisation’s policy exempts it. Why: ${reasons.join('; ')}`,
    advice: 'If that is not right any more, please tell whoever looks after the policy.',
  }),
  bodyCut: (characters) => ({
    found: `Only the first ${characters.toLocaleString('en')} characters of the text were checked`,
    why: 'The text is too long to be checked whole while you wait.',
    advice: 'Please look through the rest yourself, or attach it as a file.',
  }),
  policy: (policy) => {
    if (policy.state === 'built-in') return 'Policy: Sekisho’s built-in rules (no organisation’s policy)';
    if (policy.state === 'unreadable') return 'Policy: not readable (Sekisho’s built-in rules are in use)';
    return `Policy: ${policy.name === '' ? policy.source : policy.name} (revision ${policy.revision})`;
  },
  subject: (subject) => `Subject: ${subject === '' ? '(none)' : subject}`,
};

const PART: Readonly<Record<UnreadPart, string>> = {
  from: 'the sender',
  to: 'the To field',
  cc: 'the Cc field',
  bcc: 'the Bcc field',
  replyTo: 'the Reply-To field',
};

const CONTENT: Readonly<Record<UncheckedPart, Readonly<Record<'name' | 'why', string>>>> = {
  subject: { name: 'the subject', why: 'It has not been checked, and may be empty or give something away.' },
  body: {
    name: 'the text',
    why: 'It has not been checked, and may hold a wrong name, other people’s data or a file that was forgotten.',
  },
  attachments: {
    name: 'the attachments',
    why: 'They have not been checked: one may be missing, or be a file that must not go out.',
  },
};

const BECAUSE: Readonly<Record<UnknownReason, string>> = {
  'not-offered': 'The mail program does not give this information',
  'not-asked': 'It was not read',
  failed: 'The mail program answered with an error',
  'timed-out': 'The mail program did not answer in time',
  capped: 'There are too many recipients, only some could be read',
};

function num(value: number): string {
  return value.toLocaleString('en');
}

function quantity(count: number, one: string, many: string): string {
  return `${num(count)} ${count === 1 ? one : many}`;
}

function amount({ people, lists }: Amount, one = '', many = ''): string {
  const named = lists === 0 ? '' : quantity(lists, 'list', 'lists');
  if (people === 0 && lists > 0) return named;
  const counted = one === '' ? num(people) : quantity(people, one, many);
  return named === '' ? counted : `${counted} and ${named}`;
}

function ask(contact: string): string {
  return contact === '' ? '' : ` Whom to ask: ${contact}`;
}
