import type { PolicyProblem } from '../../src/policy/problem.ts';

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
  bad('A day in words', { ...head, expires: '31 December' }, ['expires', 'not-a-day']),
  {
    ...bad('A day that is not in the calendar', { ...head, issued: '2026-02-29' }, ['issued', 'not-a-day']),
    beyondSchema: true,
  },
  bad(
    'A list without an address, one with a slip, one too small',
    {
      ...head,
      lists: [{ name: 'x' }, { address: 'a@b.example', tag: [] }, { address: 'a@b.example', size: 0 }],
    },
    ['lists[0].address', 'missing-key'],
    ['lists[1].tag', 'unknown-key'],
    ['lists[2].size', 'out-of-range'],
  ),
  bad('A tag there is not', { ...head, lists: [{ address: 'a@b.example', tags: ['bcc'] }] }, [
    'lists[0].tags[0]',
    'not-one-of',
  ]),
  bad(
    'An exemption of everything from nothing',
    { ...head, exemptions: [{}] },
    ['exemptions[0].rules', 'missing-key'],
    ['exemptions[0].reason', 'missing-key'],
    ['exemptions[0]', 'names-nobody'],
  ),
  bad(
    'An exemption that leaves everything empty',
    { ...head, exemptions: [{ rules: [], recipients: [], lists: [' '], reason: ' ' }] },
    ['exemptions[0].rules', 'empty'],
    ['exemptions[0].reason', 'empty'],
    ['exemptions[0].recipients', 'empty'],
    ['exemptions[0].lists[0]', 'empty'],
  ),
  bad(
    'An exemption of a rule and of people there are not',
    { ...head, exemptions: [{ rules: ['many'], domains: ['*.x.example'], reason: 'x' }] },
    ['exemptions[0].rules[0]', 'not-one-of'],
    ['exemptions[0].domains[0]', 'not-a-domain'],
  ),
  bad(
    'An exemption of anybody’s mail',
    { ...head, exemptions: [{ rules: [MANY], senders: ['*'], reason: 'x' }] },
    ['exemptions[0].senders[0]', 'not-a-domain'],
  ),
  bad('Monitoring by word', { ...head, monitor: 'yes' }, ['monitor', 'wrong-kind']),
  bad('A personal layer that may loosen', { ...head, personal: 'loosen' }, ['personal', 'not-one-of']),
  bad('A lock on what there is not', { ...head, locked: [`rules.${MANY}.askPartys`] }, [
    'locked[0]',
    'not-one-of',
  ]),
  bad('A lock that is a number', { ...head, locked: 1 }, ['locked', 'wrong-kind']),
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
