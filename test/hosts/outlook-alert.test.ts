import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, unknown } from '../../src/core/draft.ts';
import { type Decision, judge } from '../../src/core/judge.ts';
import type { Policy } from '../../src/core/policy.ts';
import { LANGUAGES } from '../../src/core/rule.ts';
import { type About, alertOf, failedAlert } from '../../src/hosts/outlook/alert.ts';
import { escaped, fitted, LONGEST, markdownOf, plainOf } from '../../src/hosts/outlook/alert-text.ts';
import { COMMANDS } from '../../src/hosts/outlook/commands.ts';
import { builtInPolicy } from '../../src/policy/policy.ts';
import { RULES } from '../../src/rules/index.ts';
import { mail as written, type Parts } from '../core/drafts.ts';

const MODERN: About = {
  language: 'ja',
  abilities: { button: true, markdown: true, command: true },
  times: 1,
  elsewhere: false,
  skew: false,
  context: '{}',
};
const OLD: About = { ...MODERN, abilities: { button: false, markdown: false, command: false } };
const SIXTY = Array.from({ length: 60 }, (_, index) => `winner${index}@gmail.com`);
const SEVEN = Array.from({ length: 7 }, (_, index) => `buyer@company${index}.example`);

describe('An alert', () => {
  test('says the one fact that matters, what to do and how to get to the pane.', () => {
    const { allowEvent, errorMessage, cancelLabel, commandId } = alertOf(judged({ to: SIXTY }), MODERN);
    expect(allowEvent).toBe(false);
    expect(errorMessage).toMatch(/^社外の60人が/);
    expect(errorMessage).toContain('［宛先を見直す］');
    expect([cancelLabel, commandId]).toEqual(['宛先を見直す', COMMANDS.compose]);
  });

  test('is bold in its first line where the client knows formatting, and says the same in plain text.', () => {
    const { errorMessage = '', errorMessageMarkdown = '' } = alertOf(judged({ to: SIXTY }), MODERN);
    const [headline = ''] = errorMessage.split('\n');
    expect(errorMessageMarkdown.startsWith(`**${headline}**`)).toBe(true);
  });

  test('uses nothing on an old client that it does not know, and names the ribbon instead of a button.', () => {
    const alert = alertOf(judged({ to: SEVEN }), OLD);
    expect(Object.keys(alert).sort()).toEqual(['allowEvent', 'errorMessage']);
    expect(alert.errorMessage).toContain('［宛先を確認］');
  });

  test.each([
    ['ja', '本文の一部の確認'],
    ['en', 'Some checks of the text'],
  ] as const)('says where some checks are left to the pane, and only there (%s).', (language, sentence) => {
    const said = (elsewhere: boolean): string =>
      alertOf(judged({ to: SEVEN }), { ...MODERN, language, elsewhere }).errorMessage ?? '';
    expect(said(true)).toContain(sentence);
    expect(said(false)).not.toContain(sentence);
  });

  test.each([
    ['ja', /id="Compose.Label"[^]*?\sValue="([^"]+)"/],
    ['en', /id="Compose.Label" DefaultValue="([^"]+)"/],
  ] as const)('names the ribbon’s button as the manifest does (%s).', (language, label) => {
    const [, button = '?'] = label.exec(readFileSync('manifest.xml', 'utf8')) ?? [];
    expect(alertOf(judged({ to: SEVEN }), { ...OLD, language }).errorMessage).toContain(button);
  });

  test.each(LANGUAGES)('says at the third time that it is the third, and whom to tell (%s).', (language) => {
    const policy: Policy = { ...builtInPolicy(RULES), contact: '情報係 内線100' };
    const said = [1, 2, 3, 4].map(
      (times) => alertOf(judged({ to: SIXTY }, policy), { ...MODERN, language, times }).errorMessage ?? '',
    );
    expect(said[0]).toBe(said[1]);
    expect(new Set(said).size).toBe(3);
    expect(said[2]).toMatch(language === 'ja' ? /同じ確認が3回目/ : /the third time/);
    expect(said[2]).toContain('情報係 内線100');
  });

  test.each(LANGUAGES)('names somebody to tell even where the policy names nobody (%s).', (language) => {
    const { errorMessage } = alertOf(judged({ to: SIXTY }), { ...MODERN, language, times: 3 });
    expect(errorMessage).toContain(language === 'ja' ? '情報システムの担当者' : 'your IT support');
  });

  test('says that the pane is of another build, where its answer was.', () => {
    const { errorMessage } = alertOf(judged({ to: SIXTY }), { ...MODERN, skew: true });
    expect(errorMessage).toContain('Outlookを再起動するとそろいます');
  });
});

describe('“Send Anyway” stands in an alert', () => {
  test('where every finding asks for no more than a click.', () => {
    expect(alertOf(judged({ to: SEVEN }), MODERN).sendModeOverride).toBe('promptUser');
  });

  test.each([
    ['where something blocks', { to: SIXTY }, undefined],
    ['where a reason is wanted', { to: SEVEN }, 'reason'],
    ['where the number must be typed', { to: SEVEN }, 'number'],
    ['where ticks are wanted', { to: SEVEN }, 'ticks'],
    ['where it may not be sent as it is', { to: SEVEN }, 'none'],
  ] as const)('never %s.', (_name, mail, override) => {
    const policy = {
      ...builtInPolicy(RULES),
      rules: override ? { 'many-visible-recipients': { override } } : {},
    };
    expect(alertOf(judged(mail, policy), MODERN).sendModeOverride).toBeUndefined();
  });

  test('never where something blocks, even if the policy lets a click open it.', () => {
    const rules = { 'many-visible-recipients': { override: 'click' } } as const;
    const decision = judged({ to: SIXTY }, { ...builtInPolicy(RULES), rules });
    expect(decision).toMatchObject({ verdict: 'block', demand: { allowed: true, reason: false } });
    expect(alertOf(decision, MODERN).sendModeOverride).toBeUndefined();
  });

  test('never where a field could not be read, or the policy.', () => {
    const hidden = { ...written({ to: SEVEN }), cc: unknown('failed') };
    const unreadable: Policy = { ...builtInPolicy(RULES), state: 'unreadable' };
    for (const decision of [judgedDraft(hidden), judged({ to: ['a@b.example'] }, unreadable)]) {
      expect(alertOf(decision, MODERN).sendModeOverride).toBeUndefined();
    }
  });

  test('never on a client that does not know it.', () => {
    expect(alertOf(judged({ to: SEVEN }), OLD).sendModeOverride).toBeUndefined();
  });
});

describe('The limits of Outlook’s alert', () => {
  const strange = fc.string({
    unit: fc.constantFrom(...'aあ𠮷*_[]()<>#`\\-+1.|~! \n\u202e\u0000'),
    maxLength: 900,
  });

  test('are kept whatever the organisation calls its contact.', () => {
    fc.assert(
      fc.property(
        strange,
        fc.constantFrom(...LANGUAGES),
        fc.integer({ min: 1, max: 9 }),
        (contact, language, times) => {
          const decision = judged({ to: SIXTY }, { ...builtInPolicy(RULES), contact });
          const about = { ...MODERN, language, times, elsewhere: true, skew: true };
          for (const alert of [alertOf(decision, about), failedAlert(about, contact)]) {
            expect(alert.errorMessage?.length).toBeLessThanOrEqual(LONGEST);
            expect(alert.errorMessageMarkdown?.length).toBeLessThanOrEqual(LONGEST);
            expect(alert.cancelLabel?.length).toBeLessThanOrEqual(20);
            expect(alert.errorMessage).not.toBe('');
          }
        },
      ),
    );
  });

  test('are kept whatever a list is called, and no half of a character is left over.', () => {
    fc.assert(
      fc.property(strange, fc.array(strange, { maxLength: 4 }), (found, rest) => {
        for (const layout of [plainOf, markdownOf]) {
          const text = fitted(found, rest, layout);
          expect(text.length).toBeLessThanOrEqual(LONGEST);
          expect(text).toBe(Buffer.from(text, 'utf8').toString('utf8'));
        }
      }),
    );
  });

  test('let no name make a mark: what is read is what was written.', () => {
    fc.assert(
      fc.property(strange, (name) => {
        const line = name.replace(/[\n\u0000\u202e]/g, '');
        expect(unmarked(escaped(line))).toBe(line);
      }),
    );
  });

  test('keep the headline, in which the number stands, when sentences must go.', () => {
    const text = fitted('60人が見える', ['あ'.repeat(300), 'い'.repeat(300)], plainOf);
    expect(text).toBe(`60人が見える\n\n${'あ'.repeat(300)}`);
  });

  test('cut a headline that names make too long, before anything that says what to do.', () => {
    const text = fitted('人'.repeat(600), ['Bccへ移してください。'], plainOf);
    expect(text).toMatch(/^人+…\n\nBccへ移してください。$/);
    expect(text).toHaveLength(LONGEST);
  });
});

/** What a reader of Markdown sees of a text, who fails at a mark that no backslash takes off. */
function unmarked(text: string): string {
  expect(text).not.toMatch(/^(?:[-+]|\d+[.)])/);
  let read = '';
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else expect('`*_[]<>#~|'.includes(text[index] ?? '')).toBe(false);
    read += text[index] ?? '';
  }
  return read;
}

function judged(mail: Parts, policy: Policy = builtInPolicy(RULES)): Decision {
  return judgedDraft(written(mail), policy);
}

function judgedDraft(draft: Draft, policy: Policy = builtInPolicy(RULES)): Decision {
  return judge(draft, policy, { rules: RULES, nonce: 'nonce' });
}
