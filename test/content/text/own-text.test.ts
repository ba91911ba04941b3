import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownTextOf } from '../../../src/content/text/own-text.ts';

describe('Whatever a body holds', () => {
  const pieces = fc.constantFrom(
    '> ',
    '|',
    '-- ',
    '--',
    '',
    ' ',
    '\t',
    '━━━━━━',
    '-----Original Message-----',
    'From: a@b.example',
    'To: c@d.example;',
    'Subject: x',
    'On 2026/11/20, a <a@b.example> wrote:',
    'TEL 03-1234-5678',
    '〒100-0001',
    '本メールは誤って受信した場合、破棄してください。',
    '添付します。',
    'Sent from my iPhone',
    'hanako@office.example',
  );

  test('every line comes out in exactly one part.', () => {
    const line = fc.oneof(
      pieces,
      fc.string({ maxLength: 30 }).map((text) => text.replace(/[\r\n]/g, '')),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
        const { text, signature, quoted } = ownTextOf(lines.join('\n'));
        const out = [text, signature, quoted].flatMap((part) => part.split('\n'));
        const sorted = (all: readonly string[]): string[] => all.filter((one) => one !== '').sort();
        expect(sorted(out)).toEqual(sorted(lines));
      }),
    );
  });

  test.each([
    ['one line', 'あ'.repeat(1_000_000)],
    ['one line of blanks', ' '.repeat(1_000_000)],
    ['blank lines', '\n'.repeat(1_000_000)],
    ['rules', '-----\n'.repeat(150_000)],
    ['one long rule', '-'.repeat(1_000_000)],
    ['delimiters', '-- \n'.repeat(200_000)],
    ['header lines', 'From: a@b.example\n'.repeat(50_000)],
    ['wrapped addresses', `From: a\nTo: ${'a@b.example;\n'.repeat(80_000)}`],
    ['beginnings of attributions', 'On 2026 a@b.example\n'.repeat(50_000)],
    ['alternating quotes', '> a\nb\n'.repeat(150_000)],
    ['quotes between blank lines', '> a\n\n\n'.repeat(150_000)],
    ['telephone numbers', 'TEL 03-1234-5678\n'.repeat(60_000)],
    ['paragraphs of telephone numbers', 'TEL 03-1234-5678\n\n'.repeat(60_000)],
    ['disclaimers', 'This e-mail is confidential. Delete it if received in error.\n\n'.repeat(16_000)],
    ['one long disclaimer', 'this the e-mail message '.repeat(45_000)],
  ])('a megabyte of %s is divided, because the effort grows with the length only.', (_what, body) => {
    const { text, signature, quoted } = ownTextOf(body);
    expect(text.length + signature.length + quoted.length).toBeGreaterThanOrEqual(body.length - 2);
  });
});
