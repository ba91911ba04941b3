import { describe, expect, it } from 'vitest';
import { agreeing, Desk, mailWith, moving, POLICY } from './memory-desk.ts';

const LIST = Array.from({ length: 911 }, (_, index) => `member${index}@gmail.com`);
const NEW = Array.from({ length: 150 }, (_, index) => `new${index}@icloud.com`);

describe('A newsletter to 911 people in Bcc', () => {
  it('is asked about once: next month the same people get it without a question', async () => {
    const desk = new Desk({ bcc: LIST }, agreeing({}));
    expect((await desk.press()).do).toBe('send');
    expect(desk.asked).toHaveLength(1);
    desk.mail = desk.client.open(mailWith({ bcc: [...LIST.slice(30), ...NEW.slice(0, 30)] }));
    expect((await desk.press()).do).toBe('send');
    expect(desk.asked).toHaveLength(1);
    expect(desk.client.sent).toHaveLength(2);
  });

  it('is asked about again where 150 are others, about them alone, and then they are known as well', async () => {
    const desk = new Desk({ bcc: LIST }, agreeing({}));
    await desk.press();
    for (const times of [2, 2]) {
      desk.mail = desk.client.open(mailWith({ bcc: [...LIST.slice(150), ...NEW] }));
      await desk.press();
      expect(desk.asked).toHaveLength(times);
    }
    expect(desk.asked[1]?.decision.findings[0]).toMatchObject({ grade: 'many-new', about: NEW });
  });

  it('is asked about again where the answer was no', async () => {
    const desk = new Desk({ bcc: LIST }, () => ({ do: 'stay', because: 'person' }));
    await desk.press();
    await desk.press();
    expect(desk.asked).toHaveLength(2);
  });

  it('is asked about each time where the policy lets nothing be remembered', async () => {
    const policy = { ...POLICY, rules: { 'bulk-recipients': { circles: false } } };
    const desk = new Desk({ bcc: LIST }, agreeing({}));
    await desk.press(policy);
    desk.mail = desk.client.open(mailWith({ bcc: LIST }));
    await desk.press(policy);
    expect(desk.asked).toHaveLength(2);
  });

  it('does not open what the policy stops, though it was confirmed before', async () => {
    const desk = new Desk({ bcc: LIST }, (question, round) =>
      round === 0 ? agreeing({})(question) : { do: 'stay', because: 'person' },
    );
    await desk.press();
    const rules = { 'bulk-recipients': { level: 'block' } } as const;
    desk.mail = desk.client.open(mailWith({ bcc: LIST }));
    expect((await desk.press({ ...POLICY, organisation: true, rules })).do).toBe('stay');
    expect(desk.asked[1]?.decision).toMatchObject({ verdict: 'block', demand: { allowed: false } });
  });
});

describe('Three hundred people in To', () => {
  const TO = LIST.slice(0, 300);

  it('are one question: whoever hides them all and sends is not asked about their number next', async () => {
    const desk = new Desk({ to: TO }, moving('send'));
    expect((await desk.press()).do).toBe('send');
    expect(desk.asked).toHaveLength(1);
    const rules = desk.asked[0]?.decision.findings.map((finding) => finding.rule);
    expect(rules).toEqual(expect.arrayContaining(['many-visible-recipients', 'bulk-recipients']));
  });

  it('can still be remembered as acquaintances', async () => {
    const desk = new Desk({ to: TO }, () => ({ do: 'stay', because: 'person' }));
    await desk.press();
    expect(desk.asked[0]?.decision.circle).toHaveLength(300);
  });
});
