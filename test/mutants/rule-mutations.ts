import type { Mutation } from './mutation.ts';

const EXAMPLES = ['test/rules/examples.test.ts'];

/** Defects of the rule book and of what it reads a text with; the rules' own examples must show each. */
export const ruleMutations: readonly Mutation[] = [
  {
    name: 'quotes-taken-for-own-text',
    file: 'src/content/text/own-text.ts',
    find: 'text: part((index) => !isQuoted(quoted, index) && !isSigned[index]),',
    replace: 'text: body,',
    tests: EXAMPLES,
  },
  {
    name: 'jump-counted-once-only',
    file: 'src/rules/recipient-jump/rule.ts',
    find: 'people - before < options.more || ',
    replace: '',
    tests: EXAMPLES,
  },
  {
    name: 'crowd-in-bcc-not-counted',
    file: 'src/rules/one-persons-data-to-many/rule.ts',
    find: 'const people = audience.people.filter((person) => !person.internal);',
    replace: 'const people = audience.people.filter((person) => !person.internal && person.visible);',
    tests: EXAMPLES,
  },
  {
    name: 'file-attached-and-asked-for',
    file: 'src/rules/missing-attachment/rule.ts',
    find: ' || draft.attachments.value.length > 0',
    replace: '',
    tests: EXAMPLES,
  },
  {
    name: 'secrecy-among-colleagues',
    file: 'src/rules/words/rule.ts',
    find: 'audience.people.filter((person) => !person.internal && !person.own)',
    replace: 'audience.people.filter((person) => !person.own)',
    tests: EXAMPLES,
  },
  {
    name: 'reply-to-the-writer-alone-asked-about',
    file: 'src/rules/reply-all-from-bcc/rule.ts',
    find: 'if (told.length === 0 || !toWriter) return;',
    replace: 'if (!toWriter) return;',
    tests: EXAMPLES,
  },
  {
    name: 'greeting-unknown-taken-for-another',
    file: 'src/rules/greeting-mismatch/rule.ts',
    find: 'if (isSure && missing.length === names.length)',
    replace: 'if (missing.length === names.length)',
    tests: EXAMPLES,
  },
  {
    name: 'number-of-people-not-asked-for',
    file: 'src/core/demand.ts',
    find: "finding.override || 'click'",
    replace: "'click'",
    tests: ['test/rules/personal-data.test.ts'],
  },
  {
    name: 'first-crowd-forgotten',
    file: 'src/core/judge.ts',
    find: 'const draft = withConfirmed(withinLimit(asIs), confirmed);',
    replace: 'const draft = withinLimit(asIs);',
    tests: ['test/core/judge-jump.test.ts'],
  },
  {
    name: 'suffix-wildcard-lost',
    file: 'src/core/suffix-text.ts',
    find: "node.below.get('*')",
    replace: 'undefined',
    tests: ['test/house/packed-suffixes.test.ts'],
  },
];
