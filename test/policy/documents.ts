import type { Policy } from '../../src/core/policy.ts';

/** A policy document that is in order, and what is to be read from it. */
export interface GoodDocument {
  readonly name: string;
  readonly document: unknown;
  readonly policy: Partial<Policy>;
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
  {
    name: 'Everything that came after the first version.',
    document: {
      ...head,
      issued: '2026-11-01',
      expires: '2028-02-29',
      partners: ['Partner.example'],
      lists: [
        { address: 'all@lists.example' },
        { address: 'choir@lists.example', name: 'Choir', size: 40, tags: ['bcc-only', 'never'] },
      ],
      exemptions: [
        { rules: [MANY], recipients: ['Desk@partner.example'], reason: 'One desk, one address.' },
        {
          rules: [MANY, 'external-recipients'],
          domains: ['partner.example'],
          lists: ['Choir', 'all@lists.example'],
          senders: ['office@example.com', 'sub.example.com'],
          reason: '合同の催し',
          expires: '2026-12-31',
        },
      ],
      monitor: true,
      personal: 'tighten',
      locked: [`rules.${MANY}.askParties`, 'rules.external-recipients', 'lists'],
    },
    policy: {
      issued: '2026-11-01',
      expires: '2028-02-29',
      partners: ['partner.example'],
      lists: [
        { address: 'all@lists.example' },
        { address: 'choir@lists.example', name: 'Choir', size: 40, tags: ['bcc-only', 'never'] },
      ],
      exemptions: [
        { index: 0, rules: [MANY], recipients: ['Desk@partner.example'], reason: 'One desk, one address.' },
        {
          index: 1,
          rules: [MANY, 'external-recipients'],
          domains: ['partner.example'],
          lists: ['Choir', 'all@lists.example'],
          senders: ['office@example.com', 'sub.example.com'],
          reason: '合同の催し',
          expires: '2026-12-31',
        },
      ],
      monitor: true,
      personal: 'tighten',
      locked: [`rules.${MANY}.askParties`, 'rules.external-recipients', 'lists'],
    },
  },
  {
    name: 'The same things, saying nothing.',
    document: {
      ...head,
      partners: [],
      lists: [],
      exemptions: [],
      monitor: false,
      personal: 'none',
      locked: false,
    },
    policy: { partners: [], lists: [], exemptions: [], monitor: false, personal: 'none' },
  },
  { name: 'Everything locked.', document: { ...head, locked: true }, policy: { locked: true } },
];
