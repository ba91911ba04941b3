import { randomUUID } from 'node:crypto';
import type { Consent } from '../../src/core/consent.ts';
import { type Mailbox, unknown } from '../../src/core/draft.ts';
import type { Answer, Question } from '../../src/core/host.ts';
import type { Policy } from '../../src/core/policy.ts';
import { MemoryClient } from '../../src/hosts/memory/client.ts';
import type { MemoryMail } from '../../src/hosts/memory/mail.ts';
import type { OpenMail, Pressed } from '../../src/hosts/memory/open-mail.ts';
import { builtInPolicy } from '../../src/policy/policy.ts';
import { RULES } from '../../src/rules/index.ts';

/** Who writes every mail here. */
export const SENDER: Mailbox = { kind: 'mailbox', name: '', address: 'sato@office.example' };
/** No organisation: a block opens by typing the number. */
export const POLICY = builtInPolicy(RULES);
/** Sixty strangers at one freemail provider. */
export const SIXTY = Array.from({ length: 60 }, (_, index) => `winner${index}@gmail.com`);

/** A client with one open mail, and a person who answers. */
export class Desk {
  readonly client: MemoryClient;
  readonly asked: Question[] = [];
  mail: OpenMail;

  constructor(mail: Addresses, answer: (question: Question, round: number) => Answer = unexpected) {
    this.client = new MemoryClient({
      ask: async (question) => {
        this.asked.push(question);
        return answer(question, this.asked.length - 1);
      },
      nonce: randomUUID,
    });
    this.mail = this.client.open(mailWith(mail));
  }

  press(policy: Policy = POLICY): Promise<Pressed> {
    return this.mail.pressSend(policy, RULES);
  }
}

/** The addresses in each field; a field not named is empty. */
export interface Addresses {
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
}

function unexpected(): Answer {
  throw new Error('Nobody expected a question.');
}

/** An answer that takes the recommended move. */
export function moving(then: 'send' | 'look'): (question: Question) => Answer {
  return ({ decision }) => {
    const [action] = decision.actions;
    if (!action) throw new Error('No move is recommended.');
    return { do: 'act', action, then };
  };
}

/** An answer that agrees to the very challenge that was shown. */
export function agreeing(brought: Omit<Consent, 'challenge'>): (question: Question) => Answer {
  return ({ decision }) => ({ do: 'consent', consent: { challenge: decision.challenge, ...brought } });
}

/** A valid consent for the desk's mail, as given at an earlier Send. */
export async function consentOf(desk: Desk): Promise<Consent> {
  let consent: Consent | undefined;
  const earlier = new MemoryClient({
    ask: async ({ decision }) => {
      consent = { challenge: { ...decision.challenge, draft: desk.mail.key }, typed: 60 };
      return { do: 'stay', because: 'person' };
    },
    nonce: randomUUID,
  });
  await earlier.open(desk.mail.mail).pressSend(POLICY, RULES);
  if (!consent) throw new Error('Nothing was asked.');
  return consent;
}

/** A mail with these recipients and nothing else. */
export function mailWith({ to = [], cc = [], bcc = [] }: Addresses): MemoryMail {
  return {
    from: SENDER,
    own: [],
    to: mailboxes(to),
    cc: mailboxes(cc),
    bcc: mailboxes(bcc),
    thread: unknown('not-offered'),
    encrypted: false,
    subject: '',
    body: '',
    attachments: [],
  };
}

/** Addresses as recipients without names. */
export function mailboxes(addresses: readonly string[]): Mailbox[] {
  return addresses.map((address) => ({ kind: 'mailbox', name: '', address }));
}

/** Twelve more strangers. */
export function twelve(name: string): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => `${name}${index}@gmail.com`);
}
