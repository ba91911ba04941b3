import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/core/judge.ts';
import { builtInPolicy } from '../../../src/policy/policy.ts';
import { draftOf, type ExampleMail } from '../../../src/rules/example.ts';
import rule from '../../../src/rules/greeting-mismatch/rule.ts';
import { awkwardMail } from './awkward.ts';
import { correspondence } from './mails.ts';

const policy = builtInPolicy([rule]);

/** Whether the sender is asked about the greeting. */
function isAsked(mail: ExampleMail): boolean {
  const { findings } = judge(draftOf(mail), policy, { rules: [rule], nonce: 'test' });
  return findings.some(({ level }) => level !== 'note');
}

const CAUGHT = 0.8;
const ASKED = 0.005;
const ALL = correspondence(2026, 400);

describe.each([
  ['English', ALL.filter(({ honest }) => !isJapanese(honest))],
  ['Japanese', ALL.filter(({ honest }) => isJapanese(honest))],
])('Of made-up %s office mail that greets its one recipient', (language, mails) => {
  test('at least 80 of 100 are asked about when they go to another correspondent', () => {
    const missed = mails.filter(({ exchanged }) => !isAsked(exchanged)).map(({ exchanged }) => exchanged);
    const caught = 1 - missed.length / mails.length;
    console.log(`${language}: ${(caught * 100).toFixed(1)} of 100 exchanged mails caught (${mails.length})`);
    expect(mails.length).toBeGreaterThan(900);
    expect(caught, missed.map(brief).join('\n')).toBeGreaterThanOrEqual(CAUGHT);
  });

  test('at most 5 of 1,000 are asked about as they are, one in ten of them of an awkward kind', () => {
    const awkward = awkwardMail(mails.length, mails.length / 9).filter(
      (one) => isJapanese(one) === (language === 'Japanese'),
    );
    const honest = mails.map((one) => one.honest).concat(awkward);
    const asked = honest.filter(isAsked);
    console.log(
      `${language}: ${((asked.length / honest.length) * 100).toFixed(2)} of 100 honest mails asked about`,
    );
    expect(asked.length / honest.length, asked.map(brief).join('\n')).toBeLessThanOrEqual(ASKED);
  });
});

function isJapanese({ body = '' }: ExampleMail): boolean {
  return /[\u3040-\u30ff]/.test(body);
}

function brief({ from, to, body }: ExampleMail): string {
  return `${from} → ${(to ?? []).map(String).join()}: ${(body ?? '').slice(0, 40).replace(/\n/g, '⏎')}`;
}
