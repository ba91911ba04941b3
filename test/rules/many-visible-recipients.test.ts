import { describe, expect, test } from 'vitest';
import { afterMove } from '../../src/core/action.ts';
import { type Draft, known, unknown } from '../../src/core/draft.ts';
import { judge } from '../../src/core/judge.ts';
import type { Policy, RuleSetting } from '../../src/core/policy.ts';
import { sentencesOf } from '../../src/core/rule.ts';
import { builtInPolicy } from '../../src/policy/policy.ts';
import { crowd, draftOf, type ExampleMail, strangers } from '../../src/rules/example.ts';
import rule from '../../src/rules/many-visible-recipients/rule.ts';

const OFFICE = 'sato@office.example';

describe('The policy decides how far each finding goes, and only the strictest is said', () => {
  const sixty: ExampleMail = { from: OFFICE, to: crowd(60, 'docomo.ne.jp') };

  test.each<[RuleSetting, string[]]>([
    [{}, ['many-personal/block']],
    [{ findings: { 'many-personal': 'off' } }, ['very-many-parties/block']],
    [{ findings: { 'many-personal': 'note' } }, ['very-many-parties/block']],
    [{ findings: { 'many-personal': 'off', 'very-many-parties': 'off' } }, ['several-parties/ask']],
    [
      { findings: { 'many-personal': 'off', 'very-many-parties': 'off', 'several-parties': 'off' } },
      ['many-addresses/ask'],
    ],
    [{ level: 'ask' }, ['many-personal/ask']],
    [{ level: 'note' }, ['many-personal/note']],
    [{ level: 'off' }, []],
    [
      { findings: { 'several-parties': 'block', 'many-personal': 'ask', 'very-many-parties': 'ask' } },
      ['several-parties/block'],
    ],
  ])('%j', (setting, expected) => {
    const { findings } = judged(draftOf(sixty), setting);
    expect(findings.map((finding) => `${finding.grade}/${finding.level}`)).toEqual(expected);
  });
});

describe('Each threshold counts from its own number on', () => {
  test.each<[keyof typeof rule.options, ExampleMail, ExampleMail, string]>([
    ['askParties', { from: OFFICE, to: strangers(6) }, { from: OFFICE, to: strangers(7) }, 'several-parties'],
    [
      'askAddresses',
      { from: OFFICE, to: crowd(6, ['a.example', 'b.example']) },
      { from: OFFICE, to: crowd(7, ['a.example', 'b.example']) },
      'many-addresses',
    ],
    [
      'blockParties',
      { from: OFFICE, to: strangers(6) },
      { from: OFFICE, to: strangers(7) },
      'very-many-parties',
    ],
    [
      'blockPersonal',
      { from: OFFICE, to: crowd(6, 'gmail.com') },
      { from: OFFICE, to: crowd(7, 'gmail.com') },
      'many-personal',
    ],
  ])('%s', (option, below, at, grade) => {
    const far = { askParties: 10_000, askAddresses: 10_000, blockParties: 10_000, blockPersonal: 10_000 };
    const setting = { options: { ...far, [option]: 7 } };
    expect(judged(draftOf(below), setting).findings).toEqual([]);
    expect(judged(draftOf(at), setting).findings.map((finding) => finding.grade)).toEqual([grade]);
  });
});

describe('What is proposed', () => {
  const colleagueToo: ExampleMail = { from: OFFICE, to: ['tanaka@office.example'], cc: strangers(30) };

  test('At a stop everyone is moved, and the person may switch to the externals.', () => {
    const { actions, alternatives } = judged(draftOf(colleagueToo));
    expect(actions.map((action) => action.recipients.length)).toEqual([31]);
    expect(alternatives.map((action) => action.recipients.length)).toEqual([30]);
  });

  test('At a question the externals are moved, and the person may switch to everyone.', () => {
    const { actions, alternatives } = judged(draftOf(colleagueToo), { level: 'ask' });
    expect(actions.map((action) => action.recipients.length)).toEqual([30]);
    expect(alternatives.map((action) => action.recipients.length)).toEqual([31]);
  });

  test.each(['externals', 'everyone'])('A policy that fixes "%s" leaves nothing to switch to.', (move) => {
    const { actions, alternatives } = judged(draftOf(colleagueToo), { options: { move } });
    expect(actions.map((action) => action.recipients.length)).toEqual([move === 'everyone' ? 31 : 30]);
    expect(alternatives).toEqual([]);
  });

  test('An empty To gets the From address, or the address of the policy.', () => {
    const draft = draftOf({ from: `佐藤 <${OFFICE}>`, to: strangers(5) });
    expect(judged(draft).actions[0]?.placeholder).toBe(OFFICE);
    const settled = judged(draft, { options: { placeholder: 'noreply@office.example' } });
    expect(settled.actions[0]?.placeholder).toBe('noreply@office.example');
  });

  test('After the proposed move nothing is left to say.', () => {
    const draft = draftOf({ from: OFFICE, to: crowd(40, 'au.com'), cc: [{ list: '役員' }] });
    const [action] = judged(draft).actions;
    if (!action || !draft.to.known || !draft.cc.known || !draft.bcc.known) throw new Error('nothing to move');
    const fields = afterMove({ to: draft.to.value, cc: draft.cc.value, bcc: draft.bcc.value }, action);
    const moved: Draft = { ...draft, to: known(fields.to), cc: known(fields.cc), bcc: known(fields.bcc) };
    expect(judged(moved).findings).toEqual([]);
  });
});

describe('What is said', () => {
  test('The headline is the one fact that matters, in both languages.', () => {
    expect(said({ from: OFFICE, to: crowd(60, 'gmail.com') }, 'ja').found).toBe(
      '社外の60人が、お互いのアドレスを見られる状態です',
    );
    expect(said({ from: OFFICE, to: crowd(60, 'gmail.com') }, 'en').found).toBe(
      "60 people outside your organisation can see each other's addresses",
    );
  });

  test('Somebody without an organisation is not told of people outside of it.', () => {
    const mail: ExampleMail = { from: 'pta@gmail.com', to: crowd(12, 'gmail.com') };
    expect(said(mail, 'ja').found).toBe('12人が、お互いのアドレスを見られる状態です');
    expect(said(mail, 'en').found).not.toContain('organisation');
  });

  test('How many of them are private people is said where that is the reason.', () => {
    const mixed: ExampleMail = { from: OFFICE, to: crowd(20, ['gmail.com', 'maker.example']) };
    expect(said(mixed, 'ja').why).toContain('このうち10人');
    expect(said(mixed, 'en').why).toContain('10 of them');
  });

  test('In an encrypted mail the advice is separate mails, never Bcc.', () => {
    const mail: ExampleMail = { from: OFFICE, to: strangers(6), encrypted: true };
    expect(said(mail, 'ja').advice).toContain('別々のメール');
    expect(said(mail, 'en').advice).toContain('separate mails');
    expect(judged(draftOf(mail)).actions).toEqual([]);
  });

  test('A list whose size is unknown is never given a size, and never remembered as acquaintances.', () => {
    const decision = judged(draftOf({ from: OFFICE, to: [{ list: '加盟店' }] }));
    expect(decision.findings.map((finding) => finding.counts)).toEqual([undefined]);
    expect(decision.circle).toBeUndefined();
  });
});

describe('What is not a question of visible recipients', () => {
  test('Attendees of an appointment always see one another, so nothing is said here.', () => {
    const draft: Draft = { ...draftOf({ from: OFFICE, to: strangers(40) }), kind: 'appointment' };
    expect(judged(draft).findings).toEqual([]);
  });

  test('Where the conversation is unknown everybody counts as new.', () => {
    const draft = draftOf({ from: OFFICE, to: strangers(12), thread: strangers(12) });
    expect(judged(draft).findings).toEqual([]);
    const found = judged({ ...draft, thread: unknown('failed') }).findings;
    expect(found.map((finding) => finding.grade)).toEqual(['several-parties']);
  });
});

function judged(draft: Draft, setting: RuleSetting = {}): ReturnType<typeof judge> {
  const policy: Policy = { ...builtInPolicy([rule]), rules: { [rule.id]: setting } };
  return judge(draft, policy, { rules: [rule], nonce: 'test' });
}

function said(mail: ExampleMail, language: 'ja' | 'en'): { found: string; why: string; advice: string } {
  const [finding] = judged(draftOf(mail)).findings;
  const sentences = finding && sentencesOf(finding, [rule], language);
  if (!sentences) throw new Error('Nothing was said.');
  return sentences;
}
