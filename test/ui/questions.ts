import { type Draft, known, type Mailbox, type Recipient, unknown } from '../../src/core/draft.ts';
import type { Question } from '../../src/core/host.ts';
import { judge } from '../../src/core/judge.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { AnyRule } from '../../src/core/rule.ts';
import { builtInPolicy } from '../../src/policy/policy.ts';
import { RULES } from '../../src/rules/index.ts';

/** The policy where no organisation set one. */
export const BUILT_IN: Policy = builtInPolicy(RULES);

/** An organisation's policy with these settings of the rule on visible recipients. */
export function organisations(
  visible: Policy['rules'][string] = {},
  contact = '情報システム課（内線1234）',
): Policy {
  return {
    ...BUILT_IN,
    state: 'current',
    organisation: true,
    name: 'Example',
    revision: 3,
    contact,
    rules: { 'many-visible-recipients': visible },
  };
}

/** The real question a host would be asked about such a mail. */
export function questionOf(
  change: Partial<Draft>,
  policy: Policy = BUILT_IN,
  rules: readonly AnyRule[] = RULES,
): Question {
  const draft: Draft = {
    key: 'draft',
    kind: 'mail',
    from: known({ kind: 'mailbox', name: '', address: 'sato@office.example' }),
    own: [],
    to: known([]),
    cc: known([]),
    bcc: known([]),
    thread: unknown('not-offered'),
    encrypted: known(false),
    subject: known('当選のお知らせ'),
    body: known(''),
    attachments: known([]),
    ...change,
  };
  return { draft, decision: judge(draft, policy, { rules, nonce: 'nonce' }) };
}

/** As many strangers with private addresses, as recipients. */
export function winners(count: number): Mailbox[] {
  return Array.from({ length: count }, (_, index) => mailbox(`winner${index}@gmail.com`));
}

/** Addresses as a field that was read. */
export function field(...addresses: readonly string[]): Draft['to'] {
  return known(addresses.map(mailbox));
}

/** A list whose members nobody can name. */
export function unknownList(name: string): Recipient {
  return { kind: 'list', name, raw: name, members: unknown('failed') };
}

function mailbox(address: string): Mailbox {
  return { kind: 'mailbox', name: '', address };
}
