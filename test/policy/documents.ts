import type { Policy } from '../../src/core/policy.ts';
import type { PolicyProblem } from '../../src/policy/problem.ts';

/** A policy document that is in order, and what is to be read from it. */
export interface GoodDocument {
  readonly name: string;
  readonly document: unknown;
  readonly policy: Partial<Policy>;
}

/** A document that is not, and what is wrong with it. */
export interface BadDocument {
  readonly name: string;
  readonly document: unknown;
  readonly problems: readonly Pick<PolicyProblem, 'path' | 'code'>[];
  /** Only a check that knows domains can see it; a JSON Schema cannot. */
  readonly beyondSchema?: true;
}

const head = { format: 1, revision: 1 };
const MANY = 'many-visible-recipients';

/** Policies of every shape the format allows. */
export const GOOD: readonly GoodDocument[] = [
  { name: 'The smallest policy.', document: head, policy: { revision: 1, rules: {} } },
  {
    name: 'Everything at once.',
    document: {
      $schema: './policy.schema.json',
      format: 1,
      revision: 12,
      name: '全社ポリシー',
      contact: '情報システム課 内線1234',
      ourDomains: ['example.com', 'Example.CO.JP'],
      rules: {
        [MANY]: {
          level: 'block',
          findings: { 'many-personal': 'ask', 'unknown-size': 'note' },
          override: 'reason',
          circles: false,
          askParties: 4,
          blockPersonal: 5,
          move: 'everyone',
          placeholder: 'noreply@example.com',
        },
        'external-recipients': { level: 'off' },
      },
    },
    policy: {
      revision: 12,
      name: '全社ポリシー',
      contact: '情報システム課 内線1234',
      ourDomains: ['example.com', 'example.co.jp'],
      rules: {
        [MANY]: {
          level: 'block',
          findings: { 'many-personal': 'ask', 'unknown-size': 'note' },
          override: 'reason',
          circles: false,
          options: { askParties: 4, blockPersonal: 5, move: 'everyone', placeholder: 'noreply@example.com' },
        },
        'external-recipients': { level: 'off' },
      },
    },
  },
  {
    name: 'A domain in Japanese is compared as the network knows it.',
    document: { ...head, ourDomains: ['まつり.jp', ' example.org '] },
    policy: { ourDomains: ['xn--k9j8bub.jp', 'example.org'] },
  },
  {
    name: 'A tenant of a shared suffix and a local government.',
    document: { ...head, ourDomains: ['ourschool.onmicrosoft.com', 'city.midorino.lg.jp'] },
    policy: { ourDomains: ['ourschool.onmicrosoft.com', 'city.midorino.lg.jp'] },
  },
  {
    name: 'A personal-mail provider is accepted here and not believed by core.',
    document: { ...head, ourDomains: ['gmail.com'] },
    policy: { ourDomains: ['gmail.com'] },
  },
  {
    name: 'An empty rule and an empty placeholder.',
    document: { ...head, ourDomains: [], rules: { [MANY]: { placeholder: '' }, 'external-recipients': {} } },
    policy: { rules: { [MANY]: { options: { placeholder: '' } }, 'external-recipients': {} } },
  },
  {
    name: 'The smallest and the largest numbers.',
    document: {
      format: 1,
      revision: Number.MAX_SAFE_INTEGER,
      rules: { [MANY]: { askParties: 2, askAddresses: 10_000 } },
    },
    policy: {
      revision: Number.MAX_SAFE_INTEGER,
      rules: { [MANY]: { options: { askParties: 2, askAddresses: 10_000 } } },
    },
  },
];

/** Every mistake the check knows, alone and in company. */
export const BAD: readonly BadDocument[] = [
  bad('A list instead of a policy', [], ['', 'wrong-kind']),
  bad('Nothing instead of a policy', null, ['', 'wrong-kind']),
  bad('A policy without anything', {}, ['format', 'missing-key'], ['revision', 'missing-key']),
  bad('A format from another time', { format: 2, revision: 1 }, ['format', 'other-format']),
  bad('A format in quotation marks', { format: '1', revision: 1 }, ['format', 'wrong-kind']),
  bad('Revision 0', { format: 1, revision: 0 }, ['revision', 'out-of-range']),
  bad('Half a revision', { format: 1, revision: 1.5 }, ['revision', 'out-of-range']),
  bad('A revision no client can count', { format: 1, revision: 2 ** 53 }, ['revision', 'out-of-range']),
  bad('A slip in a name', { ...head, ourDomain: [] }, ['ourDomain', 'unknown-key']),
  bad('A number for a name', { ...head, name: 1 }, ['name', 'wrong-kind']),
  bad('Two contacts', { ...head, contact: ['a', 'b'] }, ['contact', 'wrong-kind']),
  bad('A schema that is no text', { ...head, $schema: {} }, ['$schema', 'wrong-kind']),
  bad('One domain without a list', { ...head, ourDomains: 'example.com' }, ['ourDomains', 'wrong-kind']),
  bad(
    'Domains that are none',
    { ...head, ourDomains: ['*.example.com', 'info@example.com', '', 5, null] },
    ['ourDomains[0]', 'not-a-domain'],
    ['ourDomains[1]', 'not-a-domain'],
    ['ourDomains[2]', 'not-a-domain'],
    ['ourDomains[3]', 'wrong-kind'],
    ['ourDomains[4]', 'wrong-kind'],
  ),
  {
    ...bad(
      'Domains that would make strangers internal, or nobody',
      { ...head, ourDomains: ['co.jp', 'onmicrosoft.com', 'lg.jp', 'intranet', 'example .com', '192.0.2.1'] },
      ['ourDomains[0]', 'not-a-domain'],
      ['ourDomains[1]', 'not-a-domain'],
      ['ourDomains[2]', 'not-a-domain'],
      ['ourDomains[3]', 'not-a-domain'],
      ['ourDomains[4]', 'not-a-domain'],
      ['ourDomains[5]', 'not-a-domain'],
    ),
    beyondSchema: true,
  },
  bad('A list of rules', { ...head, rules: [] }, ['rules', 'wrong-kind']),
  bad('A rule there is not', { ...head, rules: { constructor: {} } }, ['rules.constructor', 'unknown-key']),
  bad('A rule that is only a level', { ...head, rules: { [MANY]: 'ask' } }, [`rules.${MANY}`, 'wrong-kind']),
  bad('A level there is not', { ...head, rules: { [MANY]: { level: 'warn' } } }, [
    `rules.${MANY}.level`,
    'not-one-of',
  ]),
  bad('A way to send there is not', { ...head, rules: { [MANY]: { override: 'never' } } }, [
    `rules.${MANY}.override`,
    'not-one-of',
  ]),
  bad('Circles by word', { ...head, rules: { [MANY]: { circles: 'no' } } }, [
    `rules.${MANY}.circles`,
    'wrong-kind',
  ]),
  bad(
    'Findings there are not, or not so',
    { ...head, rules: { [MANY]: { findings: { 'many-personel': 'ask', 'unknown-size': true } } } },
    [`rules.${MANY}.findings.many-personel`, 'unknown-key'],
    [`rules.${MANY}.findings.unknown-size`, 'wrong-kind'],
  ),
  bad('An option of another rule', { ...head, rules: { 'external-recipients': { askParties: 5 } } }, [
    'rules.external-recipients.askParties',
    'unknown-key',
  ]),
  bad(
    'Numbers out of range',
    {
      ...head,
      rules: { [MANY]: { askParties: 1, askAddresses: 10_001, blockParties: 2.5, blockPersonal: '10' } },
    },
    [`rules.${MANY}.askParties`, 'out-of-range'],
    [`rules.${MANY}.askAddresses`, 'out-of-range'],
    [`rules.${MANY}.blockParties`, 'out-of-range'],
    [`rules.${MANY}.blockPersonal`, 'wrong-kind'],
  ),
  bad('A choice there is not', { ...head, rules: { [MANY]: { move: 'external' } } }, [
    `rules.${MANY}.move`,
    'not-one-of',
  ]),
  bad('A placeholder that is no address', { ...head, rules: { [MANY]: { placeholder: 'noreply' } } }, [
    `rules.${MANY}.placeholder`,
    'not-an-address',
  ]),
  bad(
    'Mistakes in every corner are all named at once',
    {
      format: 1,
      owner: 'x',
      ourDomains: ['*.a.example'],
      rules: { 'many-visible-recipient': {}, [MANY]: { level: 'Ask' } },
    },
    ['owner', 'unknown-key'],
    ['revision', 'missing-key'],
    ['ourDomains[0]', 'not-a-domain'],
    ['rules.many-visible-recipient', 'unknown-key'],
    [`rules.${MANY}.level`, 'not-one-of'],
  ),
];

function bad(
  name: string,
  document: unknown,
  ...problems: readonly (readonly [string, PolicyProblem['code']])[]
): BadDocument {
  return { name, document, problems: problems.map(([path, code]) => ({ path, code })) };
}
