import { domainOf, isAddress } from '../../src/core/address.ts';
import { organisationOf } from '../../src/core/organisation.ts';
import type { Attachment, Draft, Known, Recipient } from '../../src/core/draft.ts';

/** What a Smart Alert is answered with, or leave to send. */
export interface Completed {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly commandId?: string;
}

/**
 * As much of classic Outlook as the handlers of Send need, with one mail or appointment in it, for a
 * runtime that has nothing else. Every call is answered at once, so what a Send takes there is our own work.
 * @param draft what is open; parts that are unknown are refused by the client
 * @param kept what lies in the draft's sessionData already, and then does
 */
export function bareMailbox(draft: Draft, language: 'ja' | 'en', kept: Record<string, string> = {}): object {
  const [own = ''] = draft.own;
  const field = (recipients: Known<readonly Recipient[]>): object =>
    fieldOf(recipients, organisationOfSender(draft));
  const sender = (from: Recipient): object => given(from, organisationOfSender(draft));
  const session = kept;
  if (draft.thread.known) session['sekisho.thread'] = JSON.stringify(draft.thread.value);
  const item = {
    ...(draft.kind === 'appointment'
      ? {
          requiredAttendees: field(draft.to),
          optionalAttendees: field(draft.cc),
          organizer: known(draft.from, sender),
        }
      : { to: field(draft.to), cc: field(draft.cc), bcc: field(draft.bcc), from: known(draft.from, sender) }),
    subject: known(draft.subject, (text) => text),
    body: {
      getAsync: (_type: string, done: Done) => done(draft.body.known ? succeeded(draft.body.value) : REFUSED),
    },
    getAttachmentsAsync: (done: Done) =>
      done(draft.attachments.known ? succeeded(draft.attachments.value.map(attached)) : REFUSED),
    loadCustomPropertiesAsync: (done: Done) => done(succeeded({ get: () => undefined })),
    sessionData: {
      getAllAsync: (done: Done) => done(succeeded({ ...session })),
      setAsync: (key: string, value: string, done: Done) => {
        session[key] = value;
        done(succeeded(undefined));
      },
      removeAsync: (key: string, done: Done) => {
        delete session[key];
        done(succeeded(undefined));
      },
    },
  };
  return {
    onReady: () => Promise.resolve(),
    context: {
      mailbox: { item, userProfile: { emailAddress: own } },
      platform: 'PC',
      displayLanguage: language === 'ja' ? 'ja-JP' : 'en-US',
      diagnostics: { version: '16.0.18324.20172' },
      // Classic of 2412 and later: 1.15.
      requirements: { isSetSupported: (_set: string, version: string) => Number(version.slice(2)) <= 15 },
      roamingSettings: { get: () => undefined },
    },
  };
}

/** The mail as classic Outlook can tell it: what it does not tell is unknown. */
export function asOutlookTells(draft: Draft): Draft {
  // Outlook tells an add-in nothing of Reply-To, nor whom a mail began with.
  const { earlier: _earlier, replyTo: _replyTo, began: _began, ...told } = draft;
  const isMeeting = draft.kind === 'appointment';
  return {
    ...told,
    own: draft.own.slice(0, 1),
    to: closed(draft.to),
    cc: closed(draft.cc),
    bcc: closed(draft.bcc),
    encrypted: { known: false, because: 'not-offered' },
    // Nobody looks into files at Send there.
    attachments: withoutContents(draft.attachments),
    ...(isMeeting && { bcc: { known: true, value: [] } }),
    asksItself: ['empty-subject'],
  };
}

function withoutContents(attachments: Draft['attachments']): Draft['attachments'] {
  if (!attachments.known) return attachments;
  const value = attachments.value.map(({ content: _content, ...listed }) => listed);
  return { known: true, value };
}

interface Answer {
  readonly status: string;
  readonly value?: unknown;
  readonly error?: { readonly code: number };
}

type Done = (answer: Answer) => void;

const REFUSED: Answer = { status: 'failed', error: { code: 9020 } };

function succeeded(value: unknown): Answer {
  return { status: 'succeeded', value };
}

function known<T>(part: Known<T>, show: (value: T) => unknown): { getAsync(done: Done): void } {
  return { getAsync: (done) => done(part.known ? succeeded(show(part.value)) : REFUSED) };
}

function fieldOf(recipients: Known<readonly Recipient[]>, home: string): { getAsync(done: Done): void } {
  return known(recipients, (all) => all.filter((one) => !isRest(one)).map((one) => given(one, home)));
}

/** It is no entry of the client's, but what we say of those that it does not tell. */
function isRest(recipient: Recipient): boolean {
  return recipient.kind === 'list' && recipient.raw === '';
}

/** Outlook tells apart who is in its own organisation; to it a sister company is not. */
function organisationOfSender({ from }: Draft): string {
  return from.known ? organisationOf(domainOf(from.value.address)) : '';
}

function given(recipient: Recipient, home: string): object {
  if (recipient.kind === 'mailbox') {
    const { name, address } = recipient;
    return {
      displayName: name,
      emailAddress: address,
      recipientType: organisationOf(domainOf(address)) === home ? 'user' : 'externalUser',
    };
  }
  if (recipient.kind === 'unresolved') return { displayName: '', emailAddress: recipient.text };
  const { name } = recipient;
  return isAddress(name)
    ? { displayName: name, emailAddress: name, recipientType: 'distributionList' }
    : { displayName: name, emailAddress: '', recipientType: 'other' };
}

function attached({ name, size }: Attachment): object {
  return { name, size: size.known ? size.value : 0, isInline: false, attachmentType: 'file' };
}

function closed(recipients: Known<readonly Recipient[]>): Known<readonly Recipient[]> {
  if (!recipients.known) return recipients;
  const value = recipients.value.map(unopened);
  return { known: true, value: value.length < SHOWN ? value : [...value, REST] };
}

/** What we say of those that it does not tell. */
const REST: Recipient = {
  kind: 'list',
  name: 'recipients after the first 500',
  raw: '',
  members: { known: false, because: 'capped' },
};

/** What classic tells of a field without 1.16: so many mean "at least". */
const SHOWN = 500;

/** A list of the directory comes as one address, one of the person's own without its members. */
function unopened(recipient: Recipient): Recipient {
  if (recipient.kind !== 'list') return recipient;
  const { name } = recipient;
  if (isAddress(name)) return { kind: 'mailbox', name, address: name, isList: true };
  return { kind: 'list', name, raw: name, members: { known: false, because: 'not-offered' } };
}
