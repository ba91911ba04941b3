import { canonical } from '../core/address.ts';
import { type Crowds, NO_CROWDS, withCrowd } from '../core/crowd.ts';
import type {
  Attachment,
  Beginning,
  Draft,
  EarlierCrowd,
  List,
  Mailbox,
  NativeQuestion,
  Recipient,
} from '../core/draft.ts';
import { known, unknown } from '../core/draft.ts';
import type { FileContent } from '../core/file-content.ts';
import type { Level } from '../core/level.ts';
import type { RuleSetting } from '../core/policy.ts';
import type { AnyRule, Context, Language } from '../core/rule.ts';

/**
 * A mail and what its rule must make of it. Examples are data: the tests run them, the handbook prints
 * them with the outcome they really had, and the playground offers them for trying.
 */
export interface Example<G extends string = string> {
  readonly name: Readonly<Record<Language, string>>;
  readonly mail: ExampleMail;
  /** The organisation's policy where the example needs one: its domains and what it says of this rule. */
  readonly policy?: RuleSetting & Partial<Context>;
  readonly expect: 'silent' | Expectation<G>;
  /** The published mis-send it is modelled on. */
  readonly incident?: Incident;
}

/** The strongest finding the rule must come to. */
export interface Expectation<G extends string = string> {
  readonly grade: G;
  readonly level: Exclude<Level, 'off'>;
  /** How many people or lists the finding is about. */
  readonly about: number;
  /** Further findings of the same rule. */
  readonly also?: readonly G[];
  /** How many entries the recommended action moves to Bcc; absent: nothing is proposed. */
  readonly moves?: number;
}

/**
 * - `kagoshima`: sixty people in one To field, each seeing the other fifty-nine;
 * - `hanshin`: names and addresses that had slipped against one another;
 * - `fukui`: a list nobody thought of, addresses handed on;
 * - `goopass`: one person's name and result sent to everybody;
 * - `b-league`: card numbers where none should be.
 */
export type Incident = 'kagoshima' | 'hanshin' | 'fukui' | 'goopass' | 'b-league';

/** The names of a rule's findings. */
export type GradeOf<R extends AnyRule> = keyof R['grades'] & string;

/** A mail in short form: people are written `Name <local@domain>` or `local@domain`. */
export interface ExampleMail {
  readonly from: string;
  readonly to?: readonly (string | ExampleList)[];
  readonly cc?: readonly (string | ExampleList)[];
  readonly bcc?: readonly (string | ExampleList)[];
  readonly replyTo?: readonly string[];
  readonly subject?: string;
  readonly body?: string;
  /** Who was in the mail being answered; absent: it is not known. */
  readonly thread?: readonly string[];
  readonly encrypted?: true;
  /** File names, each with its size in bytes where that matters: `offer.pdf` or `offer.pdf 2000000`. */
  readonly attachments?: readonly string[];
  /** What is inside the attachment of the same place, as far as it was looked into. */
  readonly inside?: readonly Partial<FileContent>[];
  /** The sender's own addresses besides From. */
  readonly own?: readonly string[];
  readonly kind?: 'appointment';
  readonly earlier?: readonly EarlierCrowd[];
  readonly began?: Beginning;
  /** Crowds that the sender has confirmed before. */
  readonly confirmed?: readonly (readonly string[])[];
  readonly asksItself?: readonly NativeQuestion[];
}

/** A list that the mail client expands; without members it could not be expanded. */
export interface ExampleList {
  readonly list: string;
  readonly members?: readonly string[];
}

/**
 * A crowd of made-up people in short form, dealt to the domains in turn: every address is another.
 * @param domains one or more; person number n is at `domains[n % domains.length]`
 */
export function crowd(count: number, domains: string | readonly string[]): readonly string[] {
  const homes = typeof domains === 'string' ? [domains] : domains;
  const people: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const [name, local] = SURNAMES[index % SURNAMES.length] ?? SURNAMES[0];
    people.push(`${name} <${local}.${index + 1}@${homes[index % homes.length]}>`);
  }
  return people;
}

/** One made-up person at each of as many organisations that have nothing to do with one another. */
export function strangers(count: number): readonly string[] {
  return crowd(
    count,
    Array.from({ length: count }, (_, index) => `company${index + 1}.example`),
  );
}

/** The example's mail as a host would have read it. */
export function draftOf(mail: ExampleMail): Draft {
  return {
    key: 'example',
    kind: mail.kind ?? 'mail',
    from: known(mailbox(mail.from)),
    own: mail.own ?? [],
    to: known((mail.to ?? []).map(recipient)),
    cc: known((mail.cc ?? []).map(recipient)),
    bcc: known((mail.bcc ?? []).map(recipient)),
    ...(mail.replyTo && { replyTo: known(mail.replyTo.map(recipient)) }),
    thread: mail.thread
      ? known(mail.thread.map((person) => mailbox(person).address))
      : unknown('not-offered'),
    encrypted: known(mail.encrypted === true),
    subject: known(mail.subject ?? ''),
    body: known(mail.body ?? ''),
    attachments: known(
      (mail.attachments ?? []).map((short, index) => attachment(short, mail.inside?.[index])),
    ),
    ...(mail.earlier && { earlier: mail.earlier }),
    ...(mail.began && { began: mail.began }),
    ...(mail.asksItself && { asksItself: mail.asksItself }),
  };
}

/** What the sender has confirmed before, as a store would have it. */
export function crowdsOf({ confirmed = [] }: Pick<ExampleMail, 'confirmed'>): Crowds {
  return confirmed.reduce<Crowds>((crowds, people) => {
    const addresses = people.map((person) => canonical(mailbox(person).address));
    return withCrowd(crowds, addresses, { today: new Date(), key: 'example', most: Infinity }) ?? crowds;
  }, NO_CROWDS);
}

const SURNAMES = [
  ['佐藤', 'sato'],
  ['鈴木', 'suzuki'],
  ['高橋', 'takahashi'],
  ['田中', 'tanaka'],
  ['伊藤', 'ito'],
  ['渡辺', 'watanabe'],
  ['山本', 'yamamoto'],
  ['中村', 'nakamura'],
  ['小林', 'kobayashi'],
  ['加藤', 'kato'],
] as const;

function attachment(short: string, inside?: Partial<FileContent>): Attachment {
  const parts = /^(.*) ([0-9]+)$/.exec(short);
  return {
    name: parts?.[1] ?? short,
    size: known(Number(parts?.[2] ?? 10_000)),
    ...(inside && { content: known({ ...NOTHING_INSIDE, ...inside }) }),
  };
}

const NOTHING_INSIDE: FileContent = {
  kind: 'text',
  texts: [],
  tables: [],
  mails: [],
  members: [],
  unread: [],
};

function recipient(entry: string | ExampleList): Recipient {
  if (typeof entry === 'string') return mailbox(entry);
  const list: Pick<List, 'kind' | 'name' | 'raw'> = { kind: 'list', name: entry.list, raw: entry.list };
  return { ...list, members: entry.members ? known(entry.members.map(mailbox)) : unknown('failed') };
}

function mailbox(short: string): Mailbox {
  const parts = /^(.*?)\s*<([^<>]+)>$/.exec(short);
  return { kind: 'mailbox', name: parts?.[1] ?? '', address: parts?.[2] ?? short };
}
