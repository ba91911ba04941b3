import { figure } from './backtest/figure.ts';
import type { Words } from './words.ts';

const USAGE = `Usage: sekisho check MAIL.eml [--thread ORIGINAL.eml] [--policy POLICY.json] [--json] [--lang ja|en]
       sekisho backtest PATH... [--thread PATH] [--policy POLICY.json] [--list N] [--json] [--lang ja|en]
       sekisho policy lint POLICY.json [--strict] [--json] [--lang ja|en]
       sekisho kit --base-url URL --policy POLICY.json --out FOLDER [--send-mode soft|block|prompt]`;

/** What the command says in English. */
export const wordsEn: Words = {
  help: `${USAGE}

check says whether a mail may be sent, and what to do if it would expose people. backtest
says how often a policy would have asked about the mail of the past. policy lint says what
is wrong with a policy, and what its writer may not have meant. kit makes the folder that an
administrator brings Sekisho to an office with. Nothing is sent, nothing but that folder is
written, and the network is not used.

  MAIL.eml          the mail; - reads it from standard input
  PATH              sent mail: a mailbox file (mbox), a Maildir folder, a folder of .eml files
  --policy FILE     your organisation's policy; without it the built-in rules judge;
                    backtest compares two if it is given twice
  --thread FILE     check: the mail that MAIL.eml answers, so that its people are no strangers;
                    backtest: received mail (PATH, also several times) in which the mails
                    that were answered are looked for; it is not judged
  --me ADDRESS      another address of the sender's own, also several times: a second
                    identity, an alias, a shared mailbox
  --list N          how many of the mails backtest lists (10)
  --addresses       backtest names recipients by their addresses, not by numbers
  --subjects        backtest lists the mails with their subjects
  --strict          policy lint ends with 10 where it has warnings
  --base-url URL    kit: the folder on your own server that the site will lie in
  --out FOLDER      kit: the folder to make; with --force a kit in it is replaced
  --send-mode MODE  kit: what Outlook does with a mail that is held: soft (it stays, but may
                    leave where the add-in cannot be loaded), block (it never leaves then),
                    prompt (the sender may always send anyway); without it soft
  --xpi-folder URL  kit: where Thunderbird finds the XPI (https: or file:); without it the
                    folder thunderbird below --base-url
  --small-launch    kit: give classic Outlook a small file without the rules that read the
                    text, where the whole one makes Send slow or fail; the pane checks these
  --json            print the result as JSON for other programs
  --lang ja|en      language of the answer; without it LC_ALL or LANG decides
  -h, --help        this text
  -V, --version     the version

Exit codes:
  0   may be sent, perhaps with something to know; the backtest or the kit is done; the
      policy has no errors
  10  ask the sender first; the policy has warnings, and --strict is given
  20  must not be sent like this
  64  the command, the mail or the policy could not be read
  70  a defect of Sekisho
  130 the backtest was interrupted; it prints what it has counted until then
`,
  defect: `Sekisho itself failed. This is our defect: the mail has not been judged.
Please check the recipients yourself, and report the lines below. They name places in the program
and nothing of your mail; please do not attach the mail or its addresses.`,

  unknownOption: (option, nearest) =>
    `There is no option ${option}.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}\n${USAGE}`,
  unknownCommand: (command, nearest) =>
    nearest === undefined
      ? `There is no command "${command}". To judge a mail, put "check" before its file name.\n${USAGE}`
      : `There is no command "${command}". Did you mean "${nearest}"?\n${USAGE}`,
  strayOption: (option, command) =>
    `${option} belongs to the command ${command}. Leave it out here.\n${USAGE}`,
  notAnAddress: (option, value) =>
    `After ${option} write an address of the sender's own, such as me@office.example, not "${value}".`,
  notALength: (option, value) =>
    `After ${option} write how many mails to list, a whole number up to 9999, not "${value}".`,
  severalPolicies: (policies) =>
    `${policies} policies are given, but two at most are compared. Keep one or two of them.`,
  unknownLanguage: (language) => `--lang knows ja and en, not "${language}".`,
  missingValue: (option) =>
    option === '--lang'
      ? 'After --lang write ja or en.'
      : option === '--list'
        ? 'After --list write how many mails to list.'
        : `After ${option} write ${VALUES[option] ?? 'the name of a file'}.\n${USAGE}`,
  needlessValue: (option) => `${option} takes no value: write just ${option}.`,
  givenTwice: (option) => `${option} is given twice. Keep one of them.`,
  noCommand: `Nothing to do: no command is given.\n${USAGE}`,
  noMail: `Which mail? Give the file name of one mail (.eml).\n${USAGE}`,
  noLint: `To look through a policy, write "policy lint" and the name of its file.\n${USAGE}`,
  noWordsForKit: (words) =>
    `kit takes options only, and does not know what to do with "${words}". Leave it out.\n${USAGE}`,
  noArchive: `Which mail? Name mailbox files (Thunderbird: Sent), Maildir folders or folders of .eml files.\n${USAGE}`,
  severalMails: (mails) =>
    `${mails} mails are given, but one is judged at a time. Call the command once for each.`,

  noSuchFile: (name) => `There is no file "${name}". Check its name and folder.`,
  isFolder: (name) => `"${name}" is a folder. Name one file in it.`,
  notAllowed: (name) =>
    `"${name}" may not be read by this user. Ask for permission, or copy it to your own folder.`,
  unreadableFile: (name, code) =>
    `"${name}" cannot be read (${code}). Copy it to your own disk and try again.`,
  headersTooLarge: (name) => `${name}: its headers are larger than 8 MB, so it cannot be checked.`,
  emptyFile: (name) => `"${name}" is empty. Save the mail again from your mail program and try again.`,
  noMailIn: (name) =>
    `"${name}" is not a mail: it names neither a sender nor a recipient. ` +
    'Save the mail as .eml from your mail program and give that file.',
  outlookFile: (name) =>
    `"${name}" is in Outlook's .msg format, which cannot be read here. ` +
    'Save the mail as .eml (new Outlook: Save as; Thunderbird: File > Save As) and give that file.',
  mailbox: (name, mails) =>
    `"${name}" is a mailbox of ${mails} mails, but one is judged at a time. Save the mail you mean as .eml and give that file.`,
  policyNotUtf8: (name) => `The policy "${name}" is not written in UTF-8. Save it with the encoding UTF-8.`,
  badPolicy: (name, count, problems) =>
    [
      `The policy "${name}" cannot be used: ${count === 1 ? '1 problem' : `${count} problems`}.`,
      ...problems.map((problem) => `  - ${problem}`),
    ].join('\n'),

  verdicts: {
    send: 'This mail may be sent. Nothing to remark.',
    note: 'This mail may be sent. Please note:',
    ask: 'Look at this before sending.',
    block: 'Do not send this mail as it is.',
  },
  monitored: {
    ask: 'The policy only monitors. Otherwise the sender would be asked first.',
    block: 'The policy only monitors. Otherwise this mail would be stopped.',
  },
  bodyCut: (characters) =>
    `Only the first ${figure(characters)} characters of the text were checked; nobody has looked at the rest.`,
  beginningOnly:
    'The mail is larger than 8 MB: only its first 8 MB were checked. Nobody has looked at its attachments and at what stands behind.',
  exempted: (rule, reasons) =>
    `The rule ${rule} left somebody out because the policy exempts them: ${reasons.join('; ')}`,
  lint: {
    clean: (name, revision) => `"${name}" is in order (revision ${revision}).`,
    counted: (name, errors, warnings) =>
      `"${name}" has ${[counted(errors, 'error'), counted(warnings, 'warning')].filter((one) => one !== '').join(' and ')}.`,
    error: 'Error',
    warning: 'Warning',
  },
  levels: { note: 'Note', ask: 'Check', block: 'Stop' },
  mail: 'Mail',
  recipients: ({ to, cc, bcc }, external) => `To ${to}, Cc ${cc}, Bcc ${bcc}; ${external} external`,
  nobody: 'no recipients',
  notRead: (headers) => `${headers.join(', ')} not read`,
  why: 'Why',
  advice: 'What to do',
  about: 'Concerns',
  names: (names, more) => `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  moveToBcc: (recipients, placeholder) =>
    `Move ${recipients === 1 ? '1 recipient' : `${recipients} recipients`} from To and Cc to Bcc` +
    `${placeholder === undefined ? '' : `, and put ${placeholder} into To`}.`,
  policy: 'Policy',
  policyOf: (source, revision, builtIn) => (builtIn ? 'built-in' : `${source}, revision ${revision}`),
  contact: 'Questions to',

  troubles: {
    unread: (header) => ({
      found: `The ${header} line of this mail could not be read`,
      why:
        header === 'From'
          ? 'Without the sender nobody can tell who is inside and who is outside your organisation.'
          : 'The people it names could not be counted.',
      advice:
        header === 'From'
          ? 'Write From: with a mail address into the mail, or save it again from your mail program.'
          : `A quotation mark, a bracket or a line break in it may be damaged. Save the mail again from your mail program, or write the ${header} line anew.`,
    }),
    encrypted: {
      found: 'This mail is encrypted, so its text and attachments have not been checked',
      why: 'Only its readers can open it, and it may hold what the rules would have found.',
      advice: 'Check the text and the attachments yourself before you encrypt the mail.',
    },
    bodyUnread: {
      found: 'The text of this mail could not be read, so it has not been checked',
      why: 'Its character encoding is unknown, is not the one the mail names, or is damaged.',
      advice:
        'Read the text yourself, or save the mail again from your mail program with the encoding UTF-8.',
    },
    attachmentsUnread: {
      found: 'Not all attachments of this mail could be read, so they have not been checked',
      why: 'The mail has more parts than are looked at, or its parts are damaged.',
      advice: 'Look at the attachments yourself, or save the mail again from your mail program.',
    },
    ruleFailed: (rule) => ({
      found: `The rule ${rule} failed, so this mail has not been checked by it`,
      why: 'This is a defect of Sekisho, and the mail may hold what the rule would have found.',
      advice:
        'Check the recipients yourself, and report the defect with the name of the rule, without the mail.',
    }),
    policyUnreadable: {
      found: 'The policy could not be read, so the built-in rules have judged',
      why: 'What your organisation has decided was not applied.',
      advice: 'Ask whoever looks after the policy.',
    },
  },
  unreadFiles: (files) => ({
    found: `Not everything in the attached files was looked into: ${files}`,
    why: 'Whatever stands there has not been checked. That nothing was found there only means that nobody looked.',
    advice: 'Open these files yourself, and look at hidden sheets and further pages too.',
  }),
  unreadFile: (file, reasons) => `${file} (${reasons.join(', ')})`,
  because: {
    encrypted: 'protected by a password',
    damaged: 'damaged',
    'too-big': 'too large',
    'too-many': 'too many parts',
    'too-deep': 'packed too deeply',
    'unknown-format': 'a format that is not read',
    'unknown-charset': 'a character encoding that nobody can tell',
    'no-text': 'a picture, sound or film',
    elsewhere: 'only a link to the content',
  },
};

function counted(number: number, thing: string): string {
  return number === 0 ? '' : `${number} ${thing}${number === 1 ? '' : 's'}`;
}

/** What is to be written after an option, where that is no file's name. */
const VALUES: { readonly [option: string]: string } = {
  '--base-url': 'the address of a folder on your server',
  '--out': 'the name of a folder',
  '--send-mode': 'soft, block or prompt',
  '--xpi-folder': 'the address of a folder',
};
