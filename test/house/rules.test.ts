import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { whyIn } from '../../src/build/generate/handbook.ts';
import { outcomeOf } from '../../src/build/generate/outcome.ts';
import { loadRules } from '../../src/build/generate/rule-folders.ts';
import { idProblem } from '../../src/build/generate/rule-scaffold.ts';
import type { FindingData } from '../../src/core/finding.ts';
import type { OptionSet } from '../../src/core/option.ts';
import { LANGUAGES, type RuleTexts, sentencesOf } from '../../src/core/rule.ts';
import { SETTING_KEYS } from '../../src/policy/checks.ts';
import { RULES } from '../../src/rules/index.ts';

const folders = await loadRules(join(import.meta.dirname, '..', '..'));

/** What a sentence shows when a figure was forgotten or a function was printed. */
const SPOILT = /undefined|null|NaN|\[object|=>|\$\{|\bInfinity\b/;
const WRONG_PLURAL = /\b1 (people|addresses|recipients|lists|domains|characters)\b/;
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

test('Every folder of the rules room is in the index, and nothing else is.', () => {
  expect(folders.length).toBeGreaterThan(0);
  expect(RULES.map((rule) => rule.id)).toEqual(folders.map((folder) => folder.id));
});

describe.each(folders)('The rule $id', (folder) => {
  const { id, rule, examples } = folder;
  const grades = Object.keys(rule.grades);
  const options = rule.options as OptionSet;

  test('is called like its folder, with a noun for what it notices.', () => {
    expect(rule.id).toBe(id);
    expect(idProblem(id)).toBeUndefined();
    for (const grade of grades) expect(grade).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const option of Object.keys(options)) {
      expect(option).toMatch(/^[a-z][A-Za-z]*$/);
      expect(option).not.toMatch(/^(ignore|disable|no|not|skip)([A-Z]|$)/);
    }
  });

  test('has no option that would hide a setting every rule has.', () => {
    expect(Object.keys(options).filter((name) => (SETTING_KEYS as readonly string[]).includes(name))).toEqual(
      [],
    );
  });

  test.each(LANGUAGES)('says in its why.md (%s) why it exists.', (language) => {
    expect(whyIn(folder, language).length).toBeGreaterThan(40);
    expect(JAPANESE.test(whyIn(folder, language))).toBe(language === 'ja');
  });

  test('has an example that is caught and one that is left alone.', () => {
    expect(examples.some((example) => example.expect === 'silent')).toBe(true);
    expect(examples.some((example) => example.expect !== 'silent')).toBe(true);
  });

  test('has an example for every finding it can make.', () => {
    const findings = examples.flatMap((example) => outcomeOf(rule, example).findings);
    const made = new Set(findings.map((finding) => finding.grade));
    expect(grades.filter((grade) => !made.has(grade))).toEqual([]);
  });

  test('names no two examples alike.', () => {
    for (const language of LANGUAGES) {
      const names = examples.map((example) => example.name[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test.each(LANGUAGES)('has a title, a summary and a text for every finding and option (%s).', (language) => {
    const texts = rule.texts[language] as RuleTexts<string, OptionSet, FindingData>;
    expect(Object.keys(texts.grades).sort()).toEqual(grades.slice().sort());
    expect(Object.keys(texts.options).sort()).toEqual(Object.keys(options).sort());
    for (const text of [texts.title, texts.summary, ...Object.values(texts.options)]) {
      expect(text.trim()).not.toBe('');
      expect(JAPANESE.test(text)).toBe(language === 'ja');
    }
  });

  test.each(LANGUAGES)('says what, why and what to do for every example that is caught (%s).', (language) => {
    for (const finding of examples.flatMap((example) => outcomeOf(rule, example).findings)) {
      const sentences = sentencesOf(finding, [rule], language);
      for (const sentence of Object.values(sentences ?? { missing: '' })) {
        expect(sentence.trim()).not.toBe('');
        expect(sentence).not.toMatch(SPOILT);
        expect(sentence).toMatch(language === 'ja' ? JAPANESE : /[a-z]/);
        expect(sentence).not.toMatch(WRONG_PLURAL);
      }
      expect(sentences?.found).toContain(String(finding.counts?.addresses ?? ''));
    }
  });
});
