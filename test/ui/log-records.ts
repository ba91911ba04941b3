import type { DecisionRecord } from '../../src/core/record.ts';

/** A line of the log: a mail about which nothing was asked, where the test says nothing else. */
export function line(of: Partial<DecisionRecord> & { readonly mail: string }): string {
  const record: DecisionRecord = {
    hour: '2026-11-20T03',
    digest: 'd',
    end: 'sent',
    verdict: 'send',
    consent: 'none',
    findings: [],
    levels: [],
    troubles: [],
    people: 1,
    addresses: 0,
    parties: 0,
    personal: 0,
    policy: 'p',
    revision: 0,
    state: 'built-in',
    client: 'a client',
    version: '0.1.0',
    ms: 1,
    ...of,
  };
  return JSON.stringify(record);
}

/** A Send that was stopped with a question about visible recipients. */
export function asked(mail: string, of: Partial<DecisionRecord> = {}): string {
  const question = {
    verdict: 'ask',
    findings: ['many-visible-recipients/several-parties'],
    levels: ['ask'],
  } as const;
  return line({ mail, end: 'stayed', because: 'person', ...question, ...of });
}
