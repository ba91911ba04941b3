import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BacktestResult } from '../../../src/cli/backtest/result.ts';
import { ending, figures, mailTo, mboxOf, parties, strangers, keepArchives, write } from './archives.ts';

keepArchives();

describe('A backtest names nobody', () => {
  const mailbox = (): string =>
    write(
      'names',
      mboxOf([mailTo(parties(6)), mailTo([...parties(5), 'Chie <CHIE@z.example>']), mailTo(parties(5))]),
    );

  it.each(['ja', 'en'] as const)('unless it is asked to, in %s', async (language) => {
    for (const json of [true, false]) {
      const { out } = await ending([mailbox()], { json, language });
      expect(out).not.toMatch(/@|party|Chie|CHIE|secret plan/i);
    }
    const named = await ending([mailbox()], { json: false, language, addresses: true, subjects: true });
    expect(named.out).toContain('chie@z.example');
    expect(named.out).toContain('secret plan');
  });

  it('but numbers the recipients, most frequent first', async () => {
    const { policies } = await figures([mailbox()], { list: 6 });
    expect(policies[0]?.recipients).toEqual([
      ...[1, 2, 3, 4, 5].map((recipient) => ({ recipient, mails: 3 })),
      { recipient: 6, mails: 1 },
    ]);
    const named = await figures([mailbox()], { addresses: true, list: 1 });
    expect(named.policies[0]?.recipients).toEqual([{ recipient: 1, address: 'p0@party0.example', mails: 3 }]);
  });

  it('and does not let a mail or a file name steer the terminal', async () => {
    const path = write('steer/\u001b[2J.eml', `Subject: =?utf-8?Q?=1B[2J=E2=80=AE?=\n${mailTo(parties(6))}`);
    const { out } = await ending([dirname(path)], { json: false, subjects: true });
    expect(out).toContain('.eml');
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
});

describe('The list of mails', () => {
  it('has the strongest first, as many as are wanted, with the day on the sender’s own calendar', async () => {
    const dated = (date: string, recipients: readonly string[]): string =>
      `Date: ${date}\n${mailTo(recipients)}`;
    const mailbox = write(
      'list',
      mboxOf([
        dated('Fri, 20 Nov 2026 00:05:00 +0900', parties(6)),
        dated('1 Feb 2026 8:05 GMT', parties(9)),
        dated('yesterday', strangers(12)),
        dated('Fri, 20 Nov 2026 23:05:00 -0900', parties(7)),
      ]),
    );
    const [policy] = (await figures([mailbox], { list: 3 })).policies;
    expect(policy?.mails.map(({ date, verdict, counts }) => [date, verdict, counts?.parties])).toEqual([
      ['', 'block', 12],
      ['2026-02-01 08:05', 'ask', 9],
      ['2026-11-20 23:05', 'ask', 7],
    ]);
    const [short] = (await figures([mailbox], { list: 0 })).policies;
    expect({ mails: short?.mails, verdicts: short?.verdicts.ask }).toEqual({ mails: [], verdicts: 3 });
  });
});

describe('A backtest that is interrupted', () => {
  it('prints what it has counted until then', async () => {
    const stop = new AbortController();
    const mailbox = write('long', mboxOf(Array.from({ length: 50 }, () => mailTo(['b@y.example']))));
    let seen = '';
    const terminal = (text: string): void => {
      seen += text;
      if (/\b1 mail\b/.test(seen)) stop.abort();
    };
    const { exit, out } = await ending([mailbox], {}, { interrupted: stop.signal, terminal });
    const { complete, mails } = JSON.parse(out) as BacktestResult;
    expect({ exit, complete }).toEqual({ exit: 130, complete: false });
    expect(mails.judged).toBeLessThan(50);
  });
});
