import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proseOf } from '../../../src/content/text/prose.ts';

const DIFF = `One more line.

diff --git a/manual.txt b/manual.txt
--- a/manual.txt
+++ b/manual.txt
@@ -1,3 +1,7 @@
 old
+Parts for internal use only.
-attached`;

describe('The sentences of a mail', () => {
  test.each([
    ['a diff of git', DIFF],
    ['a diff of two files', 'One more line.\n\n--- a.txt\n+++ b.txt\n@@ -1 +1 @@\n-x\n+see attached'],
    ['a fenced block', 'One more line.\n\n```\nThe file is attached.\n```\n'],
    ['an indented block', 'One more line.\n\n    disk attached\n    disk detached\n'],
    ['a command and what it printed', 'One more line.\n\n$ probe\nsee attached\ndisk attached\n'],
    ['a log', 'One more line.\n\n2026-11-20 10:00:01 disk attached\n[kernel] sda attached\n'],
  ])('are without %s.', (_what, text) => {
    expect(proseOf(text).sentences.trim()).toBe('One more line.');
  });

  test('go on behind a block, and a fence that is never closed is none.', () => {
    expect(proseOf('$ probe\nok\n\nThe log is attached.').sentences.trim()).toBe('The log is attached.');
    expect(proseOf('```\nThe log is attached.').sentences).toContain('attached');
  });

  test.each([
    'いつもお世話になっております。\n　資料を添付いたします。',
    '- 資料を添付します\n- ご確認ください',
    '[お知らせ]資料を添付します。',
    '  資料を添付します。',
    '    資料を添付します。',
    '10:00 開始\n資料を添付します。',
    '1) See attached.\n2) Thanks.',
  ])('are all there in ordinary mail: %j.', (text) => {
    expect(proseOf(text)).toEqual({ withoutCode: text, sentences: text });
  });

  test('keep their lines’ places: each line is there as it is, or blank.', () => {
    const line = fc.constantFrom(
      '```',
      '~~~',
      '$ x',
      '    a',
      '\tb',
      'diff --git a b',
      '+x',
      '',
      'Text.',
      '-- y',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { withoutCode, sentences } = proseOf(lines.join('\n'));
        for (const kept of [withoutCode, sentences].map((text) => text.split('\n'))) {
          expect(kept).toHaveLength(Math.max(lines.length, 1));
          kept.forEach((one, index) => expect(['', lines[index]]).toContain(one));
        }
      }),
    );
  });
});
