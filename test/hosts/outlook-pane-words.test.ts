import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/rule.ts';
import type { Remark } from '../../src/hosts/outlook/pane/shown.ts';
import { PANE_WORDS } from '../../src/hosts/outlook/pane/words.ts';

const REMARKS: { readonly [K in Remark['kind']]: Extract<Remark, { readonly kind: K }> | Remark } = {
  skew: { kind: 'skew' },
  changed: { kind: 'changed' },
  reread: { kind: 'reread' },
  undone: { kind: 'undone' },
  'undo-changed': { kind: 'undo-changed' },
  'undo-failed': { kind: 'undo-failed' },
  left: { kind: 'left' },
  edited: { kind: 'edited' },
  'not-remembered': { kind: 'not-remembered' },
  'not-lasting': { kind: 'not-lasting' },
  'not-kept': { kind: 'not-kept', contact: '' },
  unheard: { kind: 'unheard', contact: '' },
  unwritable: { kind: 'unwritable', names: ['Sales'] },
  full: { kind: 'full', limit: 1_000 },
};

describe('What the pane says beside its screen', () => {
  test.each(LANGUAGES)('is whole sentences, each of its own (%s).', (language) => {
    const said = Object.values(REMARKS).map((remark) => PANE_WORDS[language].remark(remark));
    expect(new Set(said).size).toBe(said.length);
    for (const sentence of said) {
      expect(sentence).toMatch(/[.。]$/);
      if (language === 'en') expect(sentence).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
    }
  });

  test.each(LANGUAGES)('names whom to ask, where somebody is named (%s).', (language) => {
    for (const kind of ['not-kept', 'unheard'] as const)
      expect(PANE_WORDS[language].remark({ kind, contact: 'IT 1234' })).toContain('IT 1234');
  });

  test('names three groups that stand in the way, and counts the others.', () => {
    const remark: Remark = { kind: 'unwritable', names: ['A', 'B', 'C', 'D', 'E'] };
    expect(PANE_WORDS.ja.remark(remark)).toMatch(/^「A」、「B」、「C」など、ほか2件は/);
    expect(PANE_WORDS.en.remark(remark)).toMatch(/^“A”, “B”, “C” and 2 more:/);
  });

  test('says where Bcc ends.', () => {
    expect(PANE_WORDS.ja.remark(REMARKS.full)).toContain('1,000件');
    expect(PANE_WORDS.en.remark(REMARKS.full)).toContain('1,000');
  });
});
