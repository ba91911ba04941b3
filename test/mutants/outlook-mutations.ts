import type { Mutation } from './mutation.ts';

const ALERT = ['test/hosts/outlook-alert.test.ts'];
const MOVE = ['test/hosts/outlook-move.test.ts'];
const EDITS = ['test/hosts/outlook-edits.test.ts'];
const PANE = ['test/hosts/outlook-pane.test.ts'];
const SEND = ['test/hosts/outlook-send.test.ts'];
const AGAIN = ['test/hosts/outlook-again.test.ts'];

/** Defects of Outlook's room; the real office.js on the fake Outlook must show each of them. */
export const outlookMutations: readonly Mutation[] = [
  {
    name: 'outlook-chunk-of-101',
    file: 'src/hosts/outlook/moving/writing.ts',
    find: 'if (index % write === 0)',
    replace: 'if (index % (write + 1) === 0)',
    tests: MOVE,
  },
  {
    name: 'outlook-bcc-not-read-back',
    file: 'src/hosts/outlook/moving/move.ts',
    find: '  if (!(await fields.see((now) => holds(now.bcc, wanted.bcc, before.bcc)))) {\n',
    replace: '  if (begun.length === 0) {\n',
    tests: MOVE,
  },
  {
    name: 'outlook-move-not-read-back',
    file: 'src/hosts/outlook/moving/move.ts',
    find: "return (await fields.see(areRight)) ? '' : 'the fields show others than those that were written';",
    replace: "return areRight(wanted) ? '' : 'the fields show others than those that were written';",
    tests: MOVE,
  },
  {
    name: 'outlook-restore-claimed',
    file: 'src/hosts/outlook/moving/move.ts',
    find: 'const restored = await takeBack(fields, change);',
    replace: 'const restored = change.begun.length > 0;',
    tests: MOVE,
  },
  {
    name: 'outlook-contact-group-written-back',
    file: 'src/hosts/outlook/moving/move.ts',
    find: "  if (names.length > 0) return { kind: 'unwritable', names };\n",
    replace: '',
    tests: MOVE,
  },
  {
    name: 'outlook-undo-over-edits',
    file: 'src/hosts/outlook/moving/move.ts',
    find: '  const after = (now: Fields): Fields => afterUndo(now, moved);\n',
    replace:
      '  let first: Fields | undefined;\n' +
      '  const after = (now: Fields): Fields => (first = first || afterUndo(now, moved));\n',
    tests: EDITS,
  },
  {
    name: 'outlook-move-begun-over-edits',
    file: 'src/hosts/outlook/moving/move.ts',
    find: '  if (!sameRecipients(await fields.now(), before)) return CHANGED.because;\n',
    replace: '',
    tests: MOVE,
  },
  {
    name: 'outlook-move-continued-over-edits',
    file: 'src/hosts/outlook/moving/move.ts',
    find: '    if (!sameRecipients(await fields.now(), expected)) return CHANGED.because;\n',
    replace: '',
    tests: EDITS,
  },
  {
    name: 'outlook-write-repeated-over-edits',
    file: 'src/hosts/outlook/moving/writing.ts',
    find: '    if (!holds(now[field], was, is) || !isWanted(now)) return false;\n',
    replace: '',
    tests: EDITS,
  },
  {
    name: 'outlook-hand-taken-for-no-effect',
    file: 'src/hosts/outlook/moving/writing.ts',
    find: ' || !isWanted(now)',
    replace: '',
    tests: EDITS,
  },
  {
    name: 'outlook-bcc-emptied-before-to',
    file: 'src/hosts/outlook/moving/move.ts',
    find: 'const field = which.find((one) => !sameIn(one, now[one], wanted[one]));',
    replace: 'const field = [...which].reverse().find((one) => !sameIn(one, now[one], wanted[one]));',
    tests: EDITS,
  },
  {
    name: 'outlook-move-made-again-unseen-in-bcc',
    file: 'src/hosts/outlook/moving/move.ts',
    find: '      holds(now.bcc, wanted.bcc, before.bcc),\n',
    replace: '      holds(now.to, now.to, now.to),\n',
    tests: EDITS,
  },
  {
    name: 'outlook-taken-out-of-bcc-twice',
    file: 'src/hosts/outlook/moving/move.ts',
    find: '          times(now.bcc, who) >= times((most ?? now).bcc, who) &&\n',
    replace: '',
    tests: EDITS,
  },
  {
    name: 'outlook-hidden-by-hand-taken-out',
    file: 'src/hosts/outlook/moving/move.ts',
    find: '(times(now.to.concat(now.cc), who) > 0 || !visible.has(who))',
    replace: 'visible.size >= 0',
    tests: EDITS,
  },
  {
    name: 'outlook-contact-group-of-nobody',
    file: 'src/hosts/outlook/recipients.ts',
    find: "raw: name, members: unknown('not-offered')",
    replace: 'raw: name, members: { known: true, value: [] }',
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
    name: 'outlook-pane-leaves-no-mark',
    file: 'src/hosts/outlook/pane/desk.ts',
    find: '    void leaveMark(this.#office, reading.kept);\n',
    replace: '',
    tests: AGAIN,
  },
  {
    name: 'outlook-size-of-an-attached-mail-believed',
    file: 'src/hosts/outlook/mail.ts',
    find: "attachmentType === 'item' ? unknown('not-offered') : known(size)",
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
    find: "if (verdict !== 'ask') return false;",
    replace: "if (verdict === 'send') return false;",
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
  {
    name: 'outlook-answer-to-an-older-question-taken-for-one',
    file: 'src/hosts/outlook/send.ts',
    find: 'agreed.consent.challenge.nonce === asked.challenge.nonce',
    replace: 'agreed.consent.challenge.draft === asked.challenge.draft',
    tests: AGAIN,
  },
];
