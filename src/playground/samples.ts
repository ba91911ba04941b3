import { known, type Recipient, unknown } from '../core/draft.ts';
import { judge, type Verdict } from '../core/judge.ts';
import type { Language } from '../core/rule.ts';
import type { MemoryMail } from '../hosts/memory/mail.ts';
import { builtInPolicy } from '../policy/policy.ts';
import { draftOf, type Example, type Incident } from '../rules/example.ts';
import { RULES } from '../rules/index.ts';

/** A mail to try, and what the guard says of it as it is. */
export interface Sample {
  readonly name: Readonly<Record<Language, string>>;
  readonly mail: MemoryMail;
  /** Computed when the page opens, never written down. */
  readonly verdict: Verdict;
}

/** Samples of one rule. */
export interface SampleGroup {
  readonly title: Readonly<Record<Language, string>>;
  readonly samples: readonly Sample[];
}

/** A new mail with nothing in it but the sender. */
export const EMPTY: MemoryMail = {
  from: { kind: 'mailbox', name: '佐藤', address: 'sato@office.example' },
  own: [],
  to: [],
  cc: [],
  bcc: [],
  thread: unknown('not-offered'),
  encrypted: false,
  subject: '',
  body: '',
  attachments: [],
};

const modules = import.meta.glob<readonly Example[]>(['../rules/*/examples.ts', '!../rules/_template/**'], {
  eager: true,
  import: 'examples',
});

/** Each rule's own examples; those that need an organisation's policy are left to the tests. */
export const SAMPLES: readonly SampleGroup[] = RULES.map((rule) => ({
  title: { ja: rule.texts.ja.title, en: rule.texts.en.title },
  samples: examplesOf(rule.id).map(sampleOf),
})).filter((group) => group.samples.length > 0);

/** Sixty prize winners in To, each seeing the other fifty-nine. */
export const KAGOSHIMA: Sample = firstOf('kagoshima');

/** The rules' own examples of an incident, those that need no organisation's policy. */
export function incidentSamples(incident: Incident): readonly Sample[] {
  return Object.values(modules)
    .flat()
    .filter((example) => example.incident === incident && example.policy === undefined)
    .map(sampleOf);
}

function examplesOf(rule: string): readonly Example[] {
  const examples = modules[`../rules/${rule}/examples.ts`] ?? [];
  return examples.filter((example) => example.policy === undefined);
}

function firstOf(incident: Incident): Sample {
  const [first] = incidentSamples(incident);
  if (!first) throw new Error(`No rule has an example of the incident ${incident}.`);
  return first;
}

function sampleOf(example: Example): Sample {
  const draft = draftOf(example.mail);
  const { verdict } = judge(draft, builtInPolicy(RULES), { rules: RULES, nonce: 'sample' });
  const value = (part: typeof draft.to): readonly Recipient[] => (part.known ? part.value : []);
  return {
    name: example.name,
    verdict,
    mail: {
      ...EMPTY,
      from: draft.from.known ? draft.from.value : EMPTY.from,
      to: value(draft.to),
      cc: value(draft.cc),
      bcc: value(draft.bcc),
      thread: draft.thread.known ? known(draft.thread.value) : draft.thread,
      encrypted: draft.encrypted.known && draft.encrypted.value,
      subject: example.mail.subject ?? '',
      body: example.mail.body ?? '',
      kind: draft.kind,
      own: draft.own,
      attachments: draft.attachments.known ? draft.attachments.value : EMPTY.attachments,
      ...(draft.earlier && { earlier: draft.earlier }),
      ...(draft.asksItself && { asksItself: draft.asksItself }),
    },
  };
}
