import { vi } from 'vitest';
import { readMail } from '../../../src/cli/mail/eml.ts';
import { domainOf } from '../../../src/core/address.ts';
import { guard } from '../../../src/core/guard.ts';
import type { Decision } from '../../../src/core/judge.ts';
import { partsNeeded } from '../../../src/core/needs.ts';
import { organisationOf } from '../../../src/core/organisation.ts';
import { hostOf } from '../../../src/hosts/outlook/host.ts';
import { policyOf } from '../../../src/hosts/outlook/policy.ts';
import { RULES } from '../../../src/rules/index.ts';
import type { Seen } from '../../hosts/fake-outlook/alert.ts';
import type { NewMail } from '../../hosts/fake-outlook/mailbox.ts';
import { unresolved, type WrittenEntry } from '../../hosts/fake-outlook/recipient-field.ts';
import type { Desk } from '../../hosts/outlook-desk.ts';
import type { LoggedDecision } from '../thunderbird/desk.ts';
import type { Shown, ShownMail } from './thunderbird.ts';

/** What a mail comes to in Outlook. */
export interface OutlookAnswer {
  /** Of the host, the policy and the rules that the handler of Send uses. */
  readonly decision: Decision;
  /** What the handler of Send itself has logged of its decision. */
  readonly logged: Pick<LoggedDecision, 'verdict' | 'findings' | 'people'>;
  /** What the person saw after pressing Send. */
  readonly sees: Seen['sees'];
}

/**
 * Types the mail into the fake Outlook, judges it through the real office.js and presses Send.
 * @param file the mail as a file, for its text and attachments
 * @param policy the policy's text, '' for the built-in one
 */
export async function judgeInOutlook(
  desk: Desk,
  mail: ShownMail,
  file: Uint8Array,
  policy: string,
): Promise<OutlookAnswer> {
  const open = await desk.write(
    {
      to: mail.to.map((one) => entry(one, mail.from.address)),
      cc: mail.cc.map((one) => entry(one, mail.from.address)),
      bcc: mail.bcc.map((one) => entry(one, mail.from.address)),
      from: mail.from,
      subject: mail.subject,
      ...(await contentOf(file)),
    },
    { traits: { user: mail.from }, policy },
  );
  const inForce = policyOf(policy);
  const host = hostOf(open.handler.Office, {
    patience: { recipients: 5_000, needs: partsNeeded(inForce, RULES) },
    ask: async () => ({ do: 'stay', because: 'closed' }),
    asking: async () => true,
    apply: async () => ({ done: false, because: 'nobody asks for a move', restored: true }),
  });
  const { decision } = await guard(host, inForce, RULES);
  const log = vi.spyOn(console, 'info').mockImplementation(() => undefined);
  try {
    const { sees } = await open.send();
    const [, line] = log.mock.calls.find(([what]) => what === 'Sekisho decided') ?? [];
    const { verdict, findings, people } = JSON.parse(String(line)) as LoggedDecision;
    return { decision, logged: { verdict, findings, people }, sees };
  } finally {
    log.mockRestore();
  }
}

async function contentOf(file: Uint8Array): Promise<Pick<NewMail, 'html' | 'attachments'>> {
  const read = await readMail(file, 'mail');
  if (!read.ok) throw new Error(`It is no mail: ${read.because}.`);
  const { body, attachments } = read.draft;
  const text = body.known ? body.value : '';
  const shown = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\r?\n/g, '<br>');
  return {
    html: `<div>${shown}</div>`,
    attachments: attachments.known
      ? attachments.value.map(({ name, size }) => ({ name, size: size.known ? size.value : 0 }))
      : [],
  };
}

/** Outlook tells apart who is in its own organisation. */
function entry({ name, address }: Shown, sender: string): WrittenEntry {
  if (address === '') return unresolved(name);
  return {
    name: name === '' ? address : name,
    address,
    type: home(address) === home(sender) ? 'user' : 'externalUser',
  };
}

function home(address: string): string {
  return organisationOf(domainOf(address));
}
