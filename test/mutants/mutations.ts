import { outlookMutations } from './outlook-mutations.ts';
import { ruleMutations } from './rule-mutations.ts';

/** A defect that somebody could make, and the tests that must notice it. */
export interface Mutation {
  /** What has gone wrong, as a name to call it by: `npm run mutants -- --only NAME`. */
  readonly name: string;
  /** The source file, from the top folder. */
  readonly file: string;
  /** Exactly what stands there once; if the source has moved on, the mutation is stale and fails the run. */
  readonly find: string;
  readonly replace: string;
  /** The test files that must turn red. */
  readonly tests: readonly string[];
  /** Part of the name of the one test that is enough; for real clients, where every test takes seconds. */
  readonly only?: string;
}

const JUDGE = ['test/core/judge.test.ts', 'test/core/judge-consent.test.ts'];
const GUARD = ['test/clients/thunderbird-guard.test.ts'];
const KNOWLEDGE = ['test/clients/thunderbird-knowledge.test.ts'];

/** One for each promise that would be missed without a sound; those that need no mail client first. */
export const mutations: readonly Mutation[] = [
  ...outlookMutations,
  ...ruleMutations,
  {
    name: 'threshold-off-by-one',
    file: 'src/rules/many-visible-recipients/rule.ts',
    find: 'counts.parties >= limits.askParties',
    replace: 'counts.parties > limits.askParties',
    tests: ['test/rules/many-visible-recipients.test.ts'],
  },
  {
    name: 'strangers-at-one-provider-are-one-party',
    file: 'src/core/organisation.ts',
    find: "domain === '' || provider ? canonical",
    replace: "domain === '' ? canonical",
    tests: ['test/core/audience.test.ts'],
  },
  {
    name: 'bcc-counted-as-visible',
    file: 'src/core/audience.ts',
    find: "visible: field !== 'bcc',",
    replace: 'visible: true,',
    tests: ['test/core/audience.test.ts'],
  },
  {
    name: 'thread-ignored',
    file: 'src/core/audience.ts',
    find: ' && !person.inThread',
    replace: '',
    tests: ['test/core/audience.test.ts'],
  },
  {
    name: 'domain-matched-by-substring',
    file: 'src/core/organisation.ts',
    find: "return host.length === parent.length || host.charAt(host.length - parent.length - 1) === '.';",
    replace: 'return true;',
    tests: ['test/core/organisation.test.ts'],
  },
  {
    name: 'consent-ignores-recipients',
    file: 'src/core/needs.ts',
    find: "new Set<Part>(['recipients'])",
    replace: 'new Set<Part>([])',
    tests: JUDGE,
  },
  {
    name: 'digest-ignores-bcc',
    file: 'src/core/digest.ts',
    find: '    of(draft.bcc, addresses),\n',
    replace: '',
    tests: ['test/core/digest.test.ts'],
  },
  {
    name: 'digest-ignores-attachment-sizes',
    file: 'src/core/digest.ts',
    find: '[one.name, of(one.size, (size) => size)]',
    replace: '[one.name]',
    tests: ['test/core/digest.test.ts'],
  },
  {
    name: 'consent-outlives-the-policy',
    file: 'src/core/consent.ts',
    find: '    given.policy === asked.policy &&\n',
    replace: '',
    tests: ['test/core/consent.test.ts'],
  },
  {
    name: 'demand-not-enforced',
    file: 'src/core/consent.ts',
    find: ' &&\n    meets(consent, demand)',
    replace: '',
    tests: JUDGE,
  },
  {
    name: 'answer-to-another-question-taken',
    file: 'src/core/guard.ts',
    find: 'answer.consent.challenge.nonce !== decision.challenge.nonce',
    replace: 'answer.consent.challenge.draft !== decision.challenge.draft',
    tests: ['test/hosts/guard.test.ts'],
  },
  {
    name: 'unread-recipients-pass',
    file: 'src/core/judge.ts',
    find: 'if (!recipients.known) troubles.push',
    replace: 'if (!recipients.known && part === part.toUpperCase()) troubles.push',
    tests: JUDGE,
  },
  {
    name: 'failed-rule-passes',
    file: 'src/core/judge.ts',
    find: "      troubles.push({ kind: 'rule-failed', rule: rule.id });\n",
    replace: '',
    tests: JUDGE,
  },
  {
    name: 'circle-covers-strangers',
    file: 'src/core/judge.ts',
    find: 'people.every((person) => members.has(person))',
    replace: 'people.some((person) => members.has(person))',
    tests: JUDGE,
  },
  {
    name: 'duplicates-doubled',
    file: 'src/core/action.ts',
    find: '    if (hidden.has(key)) continue;\n',
    replace: '',
    tests: ['test/core/action.test.ts'],
  },
  {
    name: 'namesake-of-a-list-lost',
    file: 'src/core/action.ts',
    find: 'JSON.stringify([keyOf(recipient), people])',
    replace: 'keyOf(recipient)',
    tests: ['test/core/action.test.ts'],
  },
  {
    name: 'move-offered-for-encrypted-mail',
    file: 'src/core/action.ts',
    find: '  if (draft.encrypted.known && draft.encrypted.value) return undefined;\n',
    replace: '',
    tests: ['test/core/action.test.ts'],
  },
  {
    name: 'thunderbird-read-back-skipped',
    file: 'src/hosts/thunderbird/mail.ts',
    find: 'if (sameRecipients(await fieldsNow(tabId), wanted)) return',
    replace: 'return',
    tests: ['test/hosts/thunderbird-mail.test.ts'],
  },
  {
    name: 'thunderbird-failed-move-not-put-back',
    file: 'src/hosts/thunderbird/mail.ts',
    find: 'restored: await putBack(tabId, before, reading.raw)',
    replace: 'restored: true',
    tests: ['test/hosts/thunderbird-mail.test.ts'],
  },
  {
    name: 'thunderbird-listener-throws',
    file: 'src/hosts/thunderbird/background.ts',
    find: "    report('a Send', error);\n",
    replace: '    throw error;\n',
    tests: ['test/hosts/thunderbird-background.test.ts'],
  },
  {
    name: 'thunderbird-closed-prompt-not-answered',
    file: 'src/hosts/thunderbird/background.ts',
    find: '  windowGone(windowId);\n',
    replace: '',
    tests: ['test/hosts/thunderbird-prompt-window.test.ts'],
  },
  {
    name: 'thunderbird-unpainted-prompt-not-noticed',
    file: 'src/hosts/thunderbird/prompt-window.ts',
    find: 'if (!question.painted && question.window === created.id)',
    replace: 'if (question.window === undefined)',
    tests: ['test/hosts/thunderbird-prompt-window.test.ts'],
  },
  {
    name: 'thunderbird-dead-prompt-not-noticed',
    file: 'src/hosts/thunderbird/prompt-window.ts',
    find: '  question.silent += 1;\n',
    replace: '',
    tests: GUARD,
    only: 'frees the window within ten seconds when the prompt is killed, and sends nothing',
  },
  {
    name: 'thunderbird-update-not-held',
    file: 'src/hosts/thunderbird/background.ts',
    find: 'messenger.runtime.onUpdateAvailable.addListener(() => undefined);\n',
    replace: '',
    tests: GUARD,
    only: 'lets an update wait while a prompt is open, and answers all the same',
  },
  {
    name: 'thunderbird-ping-removed',
    file: 'src/hosts/thunderbird/prompt/page.ts',
    find: "void say({ type: 'prompt-alive', id }).then(",
    replace: 'void Promise.resolve(true).then(',
    tests: KNOWLEDGE,
    only: 'keeps a prompt alive for longer than that',
  },
  {
    name: 'thunderbird-bcc-row-left-hidden',
    file: 'src/hosts/thunderbird/background.ts',
    find: "  void repairRow(tab.id).catch((error: unknown) => report('a repair', error));\n",
    replace: '',
    tests: GUARD,
    only: 'shows the Bcc row after a native Cancel, and the next Send reaches 61',
  },
  {
    name: 'thunderbird-list-not-expanded',
    file: 'src/hosts/thunderbird/recipients.ts',
    find: '  if (list) return list;\n',
    replace: '',
    tests: KNOWLEDGE,
    only: 'counts the members of lists, with and without a description and nested',
  },
  {
    name: 'thunderbird-thread-not-remembered',
    file: 'src/hosts/thunderbird/thread.ts',
    find: '  await store(keyOf(tabId), addresses);\n',
    replace: '',
    tests: KNOWLEDGE,
    only: 'stays silent for a reply to 12 strangers who see one another already',
  },
  {
    name: 'thunderbird-buried-prompt-not-raised',
    file: 'src/hosts/thunderbird/prompt-window.ts',
    find: 'question.painted && !question.raising) await raise(question);',
    replace: 'question.raising) await raise(question);',
    tests: ['test/clients/thunderbird-screen.test.ts'],
    only: 'comes back to the front within a second when it was buried, with what was typed',
  },
];
