import { beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, outcomeOf, someFormOf } from './judging.ts';
import { BODIES, ORDINARY } from './ordinary.ts';

/** Of a hundred mails. */
const HELD = 2;
const HELD_BY_ONE_RULE = 0.5;

interface Judged extends Outcome {
  readonly name: string;
}

describe('Ordinary sent mail', () => {
  const judged: Judged[] = [];

  beforeAll(async () => {
    for (const [index, mail] of ORDINARY.entries()) {
      const eml = someFormOf(mail, index);
      judged.push({ name: mail.name, ...(await outcomeOf(eml)) });
    }
  }, 60_000);

  it('is of many kinds: at least 300 mails with at least 120 bodies, three of five in Japanese', () => {
    expect(ORDINARY.length).toBeGreaterThanOrEqual(300);
    expect(BODIES).toBeGreaterThanOrEqual(120);
    const japanese = ORDINARY.filter(({ name }) => name.startsWith('ja-')).length;
    expect(japanese / ORDINARY.length).toBeCloseTo(0.6, 1);
    expect(new Set(ORDINARY.map(({ name }) => name)).size).toBe(ORDINARY.length);
  });

  it(`is held in no more than ${HELD} of 100 cases`, () => {
    const held = judged.filter((one) => one.held.length > 0);
    console.log(ratesOf(judged));
    expect(held.length / judged.length, cure(namesOf(held))).toBeLessThanOrEqual(HELD / 100);
  });

  it(`is held by no single rule in more than ${HELD_BY_ONE_RULE} of 100 cases`, () => {
    const over = rulesIn(judged).filter(
      (rule) => heldBy(rule, judged).length / judged.length > HELD_BY_ONE_RULE / 100,
    );
    expect(over, cure(over.map((rule) => `${rule}: ${namesOf(heldBy(rule, judged))}`).join('\n'))).toEqual(
      [],
    );
  });
});

function cure(names: string): string {
  return `These mails of test/jury/ordinary-*.ts are held; have src/rules/<rule>/rule.ts leave them alone, or only note them:\n${names}\n`;
}

function rulesIn(judged: readonly Judged[]): readonly string[] {
  return [...new Set(judged.flatMap(({ held }) => held))].sort();
}

function heldBy(rule: string, judged: readonly Judged[]): readonly Judged[] {
  return judged.filter(({ held }) => held.includes(rule));
}

function namesOf(judged: readonly Judged[]): string {
  return judged.map(({ name, held }) => `${name} (${held.join(', ')})`).join('; ');
}

function ratesOf(judged: readonly Judged[]): string {
  const rates = rulesIn(judged).map((rule) => {
    const names = heldBy(rule, judged).map(({ name }) => name);
    const share = (names.length * 100) / judged.length;
    return `${rule}: ${share.toFixed(2)} of 100 (${names.join(', ')})`;
  });
  return [`${judged.length} ordinary mails judged`, ...rates].join('\n');
}
