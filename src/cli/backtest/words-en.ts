import { figure, megabytes } from './figure.ts';
import type { BacktestWords } from './words.ts';

const mails = (number: number): string => (number === 1 ? '1 mail' : `${figure(number)} mails`);

const levels = { send: 'silent', note: 'note', ask: 'check', block: 'stop' };

/** What `backtest` says in English. */
export const backtestWordsEn: BacktestWords = {
  progress: (percent, done, total, number) =>
    `${percent} %  ${megabytes(done)} of ${megabytes(total)}  ${mails(number)}`,
  interrupted: 'Interrupted: the figures are those of the mails judged until then.',
  nothingFound:
    'No mail was found. Name a mailbox file of your mail program (Thunderbird: Sent), a Maildir folder, or a folder of .eml files.',
  judged: (number) => `${mails(number)} judged.`,
  beginningOnly: (number) =>
    `Of these, ${mails(number)} above 8 MB ${number === 1 ? 'was' : 'were'} judged by ${number === 1 ? 'its' : 'their'} first 8 MB, without attachments.`,
  bodyUnread: (number) =>
    `Of these, ${mails(number)} ${number === 1 ? 'was' : 'were'} judged without ${number === 1 ? 'its' : 'their'} text, which is encrypted or in an unknown character encoding.`,
  deleted: (number) => `${mails(number)} skipped: deleted in the mail program, but still in its files.`,
  otherFiles: (files) =>
    `${files === 1 ? '1 file' : `${figure(files)} files`} in the folders left aside: neither .eml nor .mbox. If one is a mailbox, name the file itself.`,
  unread: (number) =>
    `${mails(number)} could not be read and ${number === 1 ? 'is' : 'are'} in no figure below:`,
  unreadReasons: {
    'too-large': 'its headers are larger than 8 MB',
    unreadable: 'the file cannot be read; check its permissions, or copy it to your own disk',
    empty: 'empty',
    'no-mail': 'no mail: it names neither a sender nor a recipient',
    msg: 'Outlook’s .msg format; export it as .eml',
    failed: 'Sekisho itself failed, which is our defect; please report it without the mail',
  },
  unreadMore: (number) => `and ${figure(number)} more; --json names the first 1,000`,
  place: ({ file, number, offset }) =>
    number === undefined ? file : `${file}, mail ${figure(number)} (byte ${figure(offset ?? 0)})`,

  policy: (name) => `Policy: ${name}`,
  monitor: 'This policy only monitors; the figures say what it would do if it asked.',
  perThousand: 'of 1,000',
  verdicts: {
    send: 'silent',
    note: 'sent with a note, without a question',
    ask: 'the sender would be asked',
    block: 'stopped until the mail is changed or released',
  },
  exempted: (number) => `In ${mails(number)} an exemption kept a rule from saying something.`,
  byThread: 'By what is known of the mail being answered',
  all: 'mails',
  threads: {
    none: 'new mail or forwarded: answers nothing',
    archive: 'reply: the mail it answers, or an earlier one with the same people, is in the archive',
    quoted: 'reply: the people are named in what it quotes',
    unknown: 'reply: nobody knows who was in the mail it answers',
  },
  byRule: 'By rule and finding, in mails',
  recipients: 'Recipients that most of these mails were about',
  recipient: (number) => `recipient ${number}`,
  mails,
  strongest: (shown, held) =>
    shown === held
      ? `The ${mails(held)} asked about or stopped`
      : `The ${figure(shown)} strongest of the ${mails(held)} asked about or stopped`,
  counts: (addresses, parties, personal) =>
    `${figure(addresses)} external, strangers to one another: ${figure(parties)}, private: ${figure(personal)}`,
  fields: (to, cc, bcc) => `To ${figure(to)}, Cc ${figure(cc)}, Bcc ${figure(bcc)}`,
  noDate: 'no date',
  upperLimit: (held, unknown) =>
    'These figures are the most that would happen: no group of acquaintances is remembered' +
    (unknown === 0
      ? '.'
      : ', and where nobody knows who was in the mail being answered, everybody counts as new. ' +
        `Of the ${mails(held)} asked about or stopped, ${figure(unknown)} ${unknown === 1 ? 'is such a reply' : 'are such replies'}, ` +
        'which a mail client might not ask about. With --thread PATH name the received mail: it is read, not judged.'),

  comparison: 'The second policy compared with the first',
  same: (number) => `${mails(number)}: the same verdict`,
  stricter: (number) => `${mails(number)}: stricter`,
  looser: (number) => `${mails(number)}: looser`,
  change: (from, to) => `${levels[from]} → ${levels[to]}`,
  differing: (shown, all) =>
    shown === all
      ? `The ${mails(all)} with another verdict`
      : `The ${figure(shown)} of ${mails(all)} that differ most`,
};
