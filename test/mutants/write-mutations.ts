import type { Mutation } from './mutation.ts';

const EDITS = ['test/hosts/edits.test.ts'];
const WRITING = ['test/hosts/thunderbird-writing.test.ts'];
const READING = ['test/hosts/thunderbird-mail.test.ts'];
const NOTICE = ['test/hosts/thunderbird-notice.test.ts'];
const SENT = ['test/hosts/thunderbird-sent.test.ts'];
const UNDO = ['test/core/undo.test.ts'];

/** Defects by which somebody would be lost, added or doubled when recipients are written. */
export const writeMutations: readonly Mutation[] = [
  {
    name: 'memory-moves-what-was-not-asked-about',
    file: 'src/hosts/memory/open-mail.ts',
    find: 'if (readingOf(await this.read()) !== asked) return CHANGED;',
    replace: '',
    tests: EDITS,
  },
  {
    name: 'thunderbird-moves-what-was-not-asked-about',
    file: 'src/hosts/thunderbird/writing.ts',
    find: 'if (readingOf(reading.draft) !== asked) return CHANGED;',
    replace: '',
    tests: EDITS,
  },
  {
    name: 'thunderbird-late-change-overwritten',
    file: 'src/hosts/thunderbird/writing.ts',
    find: 'if (stampOf(latest) !== reading.stamp) return CHANGED;',
    replace: '',
    tests: WRITING,
  },
  {
    name: 'thunderbird-large-write-given-up',
    file: 'src/hosts/thunderbird/writing.ts',
    find: 'DEADLINE + EACH * count',
    replace: 'DEADLINE',
    tests: WRITING,
  },
  {
    name: 'thunderbird-writes-fields-that-stay',
    file: 'src/hosts/thunderbird/writing.ts',
    find: 'if (!stays) details[field]',
    replace: 'if (stays || !stays) details[field]',
    tests: WRITING,
  },
  {
    name: 'thunderbird-put-back-loses-whoever-came-meanwhile',
    file: 'src/hosts/thunderbird/writing.ts',
    find: '!ours.has(identityOf(one))',
    replace: 'one === undefined',
    tests: WRITING,
  },
  {
    name: 'reading-ignores-the-sender',
    file: 'src/core/reading.ts',
    find: '({ address }) => canonical(address)',
    replace: '() => true',
    tests: ['test/hosts/guard.test.ts'],
  },
  {
    name: 'reading-ignores-encryption',
    file: 'src/core/reading.ts',
    find: 'of(draft.encrypted, (value) => value)',
    replace: 'of(draft.encrypted, () => true)',
    tests: ['test/hosts/guard.test.ts'],
  },
  {
    name: 'unmoved-mail-leaves-when-nothing-is-asked',
    file: 'src/core/guard.ts',
    find: "      if (unmoved) return { do: 'stay', because: 'not-moved', problem: unmoved, decision };\n",
    replace: '',
    tests: ['test/hosts/guard.test.ts'],
  },
  {
    name: 'placeholder-of-the-policy-ignored',
    file: 'src/core/action.ts',
    find: "const filler = placeholder !== '' ? placeholder : ",
    replace: 'const filler = ',
    tests: ['test/core/action.test.ts'],
  },
  {
    name: 'undo-empties-to-where-nobody-goes-back',
    file: 'src/core/undo.ts',
    find: '  if (returning.length === 0) return now;\n',
    replace: '',
    tests: UNDO,
  },
  {
    name: 'undo-doubles-who-is-visible-again',
    file: 'src/core/undo.ts',
    find: 'recipient && !visible.has(who)) all.splice',
    replace: 'recipient) all.splice',
    tests: UNDO,
  },
  {
    name: 'undo-leaves-them-in-bcc',
    file: 'src/core/undo.ts',
    find: 'now.bcc.filter((recipient) => !leaving.delete(identityOf(recipient)))',
    replace: 'now.bcc',
    tests: UNDO,
  },
  {
    name: 'undo-takes-from-bcc-who-stood-there-before',
    file: 'src/core/undo.ts',
    find: 'returning.filter((one) => !one.hidden)',
    replace: 'returning',
    tests: UNDO,
  },
  {
    name: 'undo-leaves-the-filler',
    file: 'src/core/undo.ts',
    find: 'const to = withoutFiller(now.to, moved.filler);',
    replace: 'const to = withoutFiller(now.to, undefined);',
    tests: UNDO,
  },
  {
    name: 'thunderbird-second-undo-not-blocked',
    file: 'src/hosts/thunderbird/notice.ts',
    find: "    await forget(keyOf('notice', tabId));\n    return applied.done",
    replace: '    return applied.done',
    tests: NOTICE,
  },
  {
    name: 'thunderbird-two-undos-at-once',
    file: 'src/hosts/thunderbird/notice.ts',
    find: ' || undoing.has(tabId)',
    replace: '',
    tests: NOTICE,
  },
  {
    name: 'thunderbird-failed-undo-called-done',
    file: 'src/hosts/thunderbird/notice.ts',
    find: 'if (!applied.done && applied.restored) return',
    replace: 'if (!applied.done && !applied.because) return',
    tests: NOTICE,
  },
  {
    name: 'thunderbird-last-look-skipped',
    file: 'src/core/guard.ts',
    find: '      if (host.stands && !(await host.stands())) continue;\n',
    replace: '',
    tests: SENT,
  },
  {
    name: 'thunderbird-unreadable-window-stands',
    file: 'src/hosts/thunderbird/host.ts',
    find: 'return latest !== undefined && stampOf(latest) === stamp;',
    replace: 'return latest === undefined || stampOf(latest) === stamp;',
    tests: SENT,
  },
  {
    name: 'thunderbird-difference-of-the-shown-ignored',
    file: 'src/hosts/thunderbird/sent.ts',
    find: 'shown && before.has(who) && !visible.has(who)',
    replace: 'shown && !before.has(who) && !visible.has(who)',
    tests: SENT,
  },
  {
    name: 'thunderbird-members-of-unknown-lists-called-added',
    file: 'src/hosts/thunderbird/sent.ts',
    find: 'added: judged.more ? 0 : ',
    replace: 'added: ',
    tests: SENT,
  },
  {
    name: 'thunderbird-signed-bcc-of-the-first-release-missed',
    file: 'src/hosts/thunderbird/signing.ts',
    find: 'release < FIRST ||',
    replace: 'release <= FIRST ||',
    tests: SENT,
  },
  {
    name: 'thunderbird-signed-bcc-of-the-last-release-missed',
    file: 'src/hosts/thunderbird/signing.ts',
    find: 'release > LAST)',
    replace: 'release >= LAST)',
    tests: SENT,
  },
  {
    name: 'signed-bcc-counted-as-hidden',
    file: 'src/core/audience.ts',
    find: "field !== 'bcc' || draft.signsBcc === true",
    replace: "field !== 'bcc'",
    tests: SENT,
  },
  {
    name: 'thunderbird-preferred-address-ignored',
    file: 'src/hosts/thunderbird/lists.ts',
    find: 'const [preferred] = emails.sort((a, b) => preference(a[1]) - preference(b[1]));',
    replace: 'const [preferred] = emails;',
    tests: READING,
  },
];
