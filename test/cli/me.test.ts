import { describe, expect, it } from 'vitest';
import { requestOf } from '../../src/cli/arguments.ts';
import { check } from '../../src/cli/check.ts';
import { WORDS } from '../../src/cli/languages.ts';
import type { Result } from '../../src/cli/result.ts';
import { figures, keepArchives, mboxOf, strangers, write } from './backtest/archives.ts';

keepArchives();

/** Four strangers, and a second address of the sender's is the fifth: then it is asked about. */
const MAIL = `From: sato@office.example\nTo: ${strangers(4).join(', ')}\nCc: Sato <sato@second.example>\nSubject: Hi\n\nHi\n`;

describe('sekisho check --me', () => {
  it('takes each such address for the sender', async () => {
    expect(await verdictOf()).toBe('ask');
    expect(await verdictOf('--me', 'ANOTHER@second.example', '--me', 'SATO@second.example')).toBe('note');
  });

  it.each([
    [['check', '-', '--me', 'second.example'], /address of the sender's own.*not "second\.example"/],
    [['check', '-', '--me'], /--me/],
    [['kit', '--me', 'a@b.example'], /--me belongs to the command check/],
  ])('is refused where it makes no sense: %j', (args, says) => {
    const request = requestOf(args, { LANG: 'en' });
    expect(request.do === 'refuse' && request.because(WORDS.en)).toMatch(says);
  });
});

it('A backtest takes them for the sender as well.', async () => {
  const mailbox = write('own', mboxOf([MAIL]));
  expect((await figures([mailbox])).policies[0]?.verdicts.ask).toBe(1);
  const own = await figures([mailbox], { me: ['sato@second.example'] });
  expect(own.policies[0]?.verdicts.ask).toBe(0);
});

async function verdictOf(...more: readonly string[]): Promise<string> {
  const request = requestOf(['check', '-', '--json', ...more], { LANG: 'en' });
  if (request.do !== 'check') throw new Error(`It is refused: ${request.do}.`);
  const { out } = await check(request, { read: async () => Buffer.from(MAIL), colour: false });
  return (JSON.parse(out) as Result).verdict;
}
