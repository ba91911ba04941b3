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
  expect(
    RULES.map((rule) => rule.id),
    'src/rules/index.ts is not what the folders say: run `npm run generate`.',
  ).toEqual(folders.map((folder) => folder.id));
});

describe.each(folders)('The rule $id', (folder) => {
  const { id, rule, examples } = folder;
  const room = `src/rules/${id}`;
  const grades = Object.keys(rule.grades);
  const options = rule.options as OptionSet;

  test('is called like its folder, with a noun for what it notices.', () => {
    expect(rule.id, `${room}/rule.ts: write the folder's name after "id:".`).toBe(id);
    expect(idProblem(id), `${room}: give the folder another name, and the rule that id.`).toBeUndefined();
    for (const grade of grades)
      expect(grade, `${room}/rule.ts: name the grade in small letters and hyphens.`).toMatch(
        /^[a-z]+(-[a-z]+)*$/,
      );
    for (const option of Object.keys(options)) {
      expect(option, `${room}/rule.ts: name the option in camel case.`).toMatch(/^[a-z][A-Za-z]*$/);
      expect(
        option,
        `${room}/rule.ts: name the option for what it lets pass, such as "tolerate".`,
      ).not.toMatch(/^(ignore|disable|no|not|skip)([A-Z]|$)/);
    }
  });

  test('has no option that would hide a setting every rule has.', () => {
    expect(
      Object.keys(options).filter((name) => (SETTING_KEYS as readonly string[]).includes(name)),
      `${room}/rule.ts: these names every rule's setting has already; give the options others.`,
    ).toEqual([]);
  });

  test.each(LANGUAGES)('says in its why.md (%s) why it exists.', (language) => {
    const cure = `${room}/why.md: below "## ${language}" write, in that language and in more than 40 characters, which mishap the rule comes from.`;
    expect(whyIn(folder, language).length, cure).toBeGreaterThan(40);
    expect(JAPANESE.test(whyIn(folder, language)), cure).toBe(language === 'ja');
  });

  test('has an example that is caught and one that is left alone.', () => {
    expect(
      examples.some((example) => example.expect === 'silent'),
      `${room}/examples.ts: add a mail from daily life, with expect: 'silent'.`,
    ).toBe(true);
    expect(
      examples.some((example) => example.expect !== 'silent'),
      `${room}/examples.ts: add a mail that the rule catches.`,
    ).toBe(true);
  });

  test('has an example for every finding it can make.', () => {
    const findings = examples.flatMap((example) => outcomeOf(rule, example).findings);
    const made = new Set(findings.map((finding) => finding.grade));
    expect(
      grades.filter((grade) => !made.has(grade)),
      `${room}/examples.ts: add a mail for each of these findings, or take them out of rule.ts.`,
    ).toEqual([]);
  });

  test('names no two examples alike.', () => {
    for (const language of LANGUAGES) {
      const names = examples.map((example) => example.name[language]);
      expect(
        names.filter((name, index) => names.indexOf(name) !== index),
        `${room}/examples.ts: these names (${language}) stand twice.`,
      ).toEqual([]);
    }
  });

  test.each(LANGUAGES)('has a title, a summary and a text for every finding and option (%s).', (language) => {
    const texts = rule.texts[language] as RuleTexts<string, OptionSet, FindingData>;
    expect(Object.keys(texts.grades).sort()).toEqual(grades.slice().sort());
    expect(Object.keys(texts.options).sort()).toEqual(Object.keys(options).sort());
    for (const text of [texts.title, texts.summary, ...Object.values(texts.options)]) {
      const cure = `${room}/texts.ts, ${language}: write “${text}” in that language.`;
      expect(text.trim(), cure).not.toBe('');
      expect(JAPANESE.test(text), cure).toBe(language === 'ja');
    }
  });

  test.each(LANGUAGES)('says what, why and what to do for every example that is caught (%s).', (language) => {
    for (const finding of examples.flatMap((example) => outcomeOf(rule, example).findings)) {
      const sentences = sentencesOf(finding, [rule], language);
      const place = `${room}/texts.ts, ${language}, ${finding.grade}`;
      for (const [part, sentence] of Object.entries(sentences ?? { found: '' })) {
        expect(sentence.trim(), `${place}: write the sentence "${part}".`).not.toBe('');
        expect(sentence, `${place}: "${part}" shows what is no word; give it all its data.`).not.toMatch(
          SPOILT,
        );
        expect(sentence, `${place}: write "${part}" in that language.`).toMatch(
          language === 'ja' ? JAPANESE : /[a-z]/,
        );
        expect(sentence, `${place}: "${part}" counts one as many; use quantity() of wording.ts.`).not.toMatch(
          WRONG_PLURAL,
        );
      }
      expect(sentences?.found, `${place}: name in "found" how many addresses it is about.`).toContain(
        String(finding.counts?.addresses ?? ''),
      );
    }
  });
});
