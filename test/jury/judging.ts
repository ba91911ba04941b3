import { readMail } from '../../src/cli/mail/eml.ts';
import { type Draft, known } from '../../src/core/draft.ts';
import { judge, type Verdict } from '../../src/core/judge.ts';
import type { Policy } from '../../src/core/policy.ts';
import { builtInPolicy, checkPolicyValue } from '../../src/policy/policy.ts';
import { crowdsOf } from '../../src/rules/example.ts';
import { RULES } from '../../src/rules/index.ts';
import { emlOf, type Form, FORMS, type Mail } from './eml.ts';

/** What is known beside the mail's bytes. */
export interface Circumstances {
  /** An organisation's policy as it is written in its file. */
  readonly policy?: object;
  /** Who was in the mail being answered, as a mail client knows it and a file does not say. */
  readonly thread?: readonly string[];
  /** Crowds that the sender has confirmed before. */
  readonly confirmed?: readonly (readonly string[])[];
}

/** What became of a mail. */
export interface Outcome {
  readonly verdict: Verdict;
  /** The rules that hold the mail, and `sekisho` where something could not be read or checked. */
  readonly held: readonly string[];
}

/** Judges a mail's bytes as `sekisho check` does. */
export async function outcomeOf(eml: Uint8Array, given: Circumstances = {}): Promise<Outcome> {
  const reading = await readMail(eml, 'jury');
  if (!reading.ok) throw new Error(`This is no mail: ${reading.because}.`);
  const draft: Draft = given.thread ? { ...reading.draft, thread: known(given.thread) } : reading.draft;
  const policy = given.policy ? policyOf(given.policy) : BUILT_IN;
  const key = JSON.stringify([draft, given.policy, given.confirmed]);
  const before = judged.get(key);
  if (before) return before;
  const crowds = crowdsOf(given);
  const decision = judge(draft, policy, { rules: RULES, crowds, nonce: 'jury', today: '2026-11-20' });
  const { verdict, findings, troubles } = decision;
  const rules = findings.filter(({ level }) => level !== 'note').map(({ rule }) => rule);
  const outcome = { verdict, held: [...new Set([...rules, ...troubles.map(() => 'sekisho')])].sort() };
  judged.set(key, outcome);
  return outcome;
}

/** Judging is pure, so forms that are read as the same draft need not be judged each. */
const judged = new Map<string, Outcome>();

/** The mail in every form that can hold it. */
export function formsOf(mail: Mail): readonly { readonly form: Form; readonly eml: Uint8Array }[] {
  return FORMS.flatMap((form) => {
    const eml = emlOf(mail, form);
    return eml ? [{ form, eml }] : [];
  });
}

/** The mail in one of the forms that can hold it; another turn, another form. */
export function someFormOf(mail: Mail, turn: number): Uint8Array {
  for (let step = 0; step < FORMS.length; step += 1) {
    const form = FORMS[(turn + step) % FORMS.length];
    const eml = form && emlOf(mail, form);
    if (eml) return eml;
  }
  throw new Error(`No charset can hold ${mail.name}.`);
}

const BUILT_IN = builtInPolicy(RULES);

function policyOf(written: object): Policy {
  const value = { format: 1, revision: 1, name: 'Jury', contact: 'Extension 100', ...written };
  const reading = checkPolicyValue(value, { rules: RULES, source: 'jury' });
  if (!reading.ok) throw new Error(`The policy cannot be read: ${JSON.stringify(reading)}`);
  return reading.policy;
}
