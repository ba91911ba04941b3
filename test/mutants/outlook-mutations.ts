import type { Mutation } from './mutation.ts';

const ALERT = ['test/hosts/outlook-alert.test.ts'];
const MOVE = ['test/hosts/outlook-move.test.ts'];
const PANE = ['test/hosts/outlook-pane.test.ts'];
const SEND = ['test/hosts/outlook-send.test.ts'];
const AGAIN = ['test/hosts/outlook-again.test.ts'];

/** Defects of Outlook's room; the real office.js on the fake Outlook must show each of them. */
export const outlookMutations: readonly Mutation[] = [
  {
    name: 'outlook-chunk-of-101',
    file: 'src/hosts/outlook/writing.ts',
    find: 'if (index % write === 0)',
    replace: 'if (index % (write + 1) === 0)',
    tests: MOVE,
  },
  {
    name: 'outlook-bcc-not-read-back',
    file: 'src/hosts/outlook/move.ts',
    find: "  if (!(await fields.shows('bcc', wanted.bcc))) return 'Bcc does not show those that were added';\n",
    replace: '',
    tests: MOVE,
  },
  {
    name: 'outlook-move-not-read-back',
    file: 'src/hosts/outlook/move.ts',
    find: "return (await fields.showAll(wanted)) ? '' : 'the fields show others than those that were written';",
    replace: "return '';",
    tests: MOVE,
  },
  {
    name: 'outlook-restore-claimed',
    file: 'src/hosts/outlook/move.ts',
    find: 'restored: await putBack(fields, before)',
    replace: 'restored: true',
    tests: MOVE,
  },
  {
    name: 'outlook-contact-group-written-back',
    file: 'src/hosts/outlook/move.ts',
    find: "  if (names.length > 0) return { kind: 'unwritable', names };\n",
    replace: '',
    tests: MOVE,
  },
  {
    name: 'outlook-undo-over-edits',
    file: 'src/hosts/outlook/move.ts',
    find: "  if (!sameRecipients(now, after)) return 'changed';\n",
    replace: '',
    tests: MOVE,
  },
  {
    name: 'outlook-contact-group-of-nobody',
    file: 'src/hosts/outlook/recipients.ts',
    find: "raw: name, members: unknown('not-offered')",
    replace: 'raw: name, members: { known: true, value: [] }',
    tests: SEND,
  },
  {
    name: 'outlook-cap-taken-for-all',
    file: 'src/hosts/outlook/field.ts',
    find: 'recipients.length < read ? recipients : recipients.concat(restBeyond(read, languageOf(office)))',
    replace: 'recipients.slice(0, read)',
    tests: SEND,
  },
  {
    name: 'outlook-four-calls-at-once',
    file: 'src/hosts/outlook/office.ts',
    find: 'const LANES = 3;',
    replace: 'const LANES = 4;',
    tests: SEND,
  },
  {
    name: 'outlook-completed-dropped-on-a-defect',
    file: 'src/hosts/outlook/handlers.ts',
    find: "      report('a Send', error);\n      complete(failed(office, policyText, kind));\n",
    replace: "      report('a Send', error);\n",
    tests: AGAIN,
  },
  {
    name: 'outlook-late-answer-not-awaited',
    file: 'src/hosts/outlook/send.ts',
    find: "      if (await this.#answerArrives(before)) return { do: 'retry' };\n",
    replace: '',
    tests: AGAIN,
  },
  {
    name: 'outlook-answer-awaited-without-a-pane',
    file: 'src/hosts/outlook/send.ts',
    find: 'before && again && awaited &&',
    replace: 'before && again &&',
    tests: AGAIN,
  },
  {
    name: 'outlook-pane-leaves-no-mark',
    file: 'src/hosts/outlook/pane/desk.ts',
    find: '    void leaveMark(this.#office, reading.kept);\n',
    replace: '',
    tests: AGAIN,
  },
  {
    name: 'outlook-size-of-an-attached-mail-believed',
    file: 'src/hosts/outlook/mail.ts',
    find: "String(attachmentType) === 'item' ? unknown('not-offered') : known(size)",
    replace: 'known(size)',
    tests: AGAIN,
  },
  {
    name: 'outlook-slow-mailbox-locked-out',
    file: 'src/hosts/outlook/host.ts',
    find: "const before = gaveUp || !reading.kept || reading.kept['sekisho.slow'] === true;",
    replace: 'const before = false;',
    tests: SEND,
  },
  {
    name: 'outlook-second-snapshot-of-the-thread',
    file: 'src/hosts/outlook/thread.ts',
    find: " || (await recall(office, 'sekisho.thread')) !== undefined",
    replace: '',
    tests: SEND,
  },
  {
    name: 'outlook-block-softened',
    file: 'src/hosts/outlook/alert.ts',
    find: "if (verdict !== 'ask' || troubles.length > 0) return false;",
    replace: 'if (troubles.length > 0) return false;',
    tests: ALERT,
  },
  {
    name: 'outlook-third-alert-like-the-second',
    file: 'src/hosts/outlook/alert.ts',
    find: 'about.times >= OFTEN',
    replace: 'about.times > OFTEN',
    tests: ALERT,
  },
  {
    name: 'outlook-names-not-escaped',
    file: 'src/hosts/outlook/alert-text.ts',
    find: "return text.replace(/[\\\\`*_[\\]<>#~|]/g, '\\\\$&')",
    replace: 'return text',
    tests: ALERT,
  },
  {
    name: 'outlook-consent-recomputed-in-the-pane',
    file: 'src/hosts/outlook/pane/question.ts',
    find: '    challenge: asked.challenge,\n',
    replace: '    challenge: own.challenge,\n',
    tests: PANE,
  },
  {
    name: 'outlook-agreement-for-another-draft',
    file: 'src/hosts/outlook/host.ts',
    find: 'if (!(await until(LAG, isOpen)))',
    replace: 'if (!isOpen)',
    tests: AGAIN,
  },
];
