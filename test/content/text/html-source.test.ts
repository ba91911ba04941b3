import { describe, expect, test } from 'vitest';
import { MOST_HTML, readableHtml } from '../../../src/content/text/html-source.ts';

const PICTURE = 'iVBORw0KGgo'.repeat(300_000);

describe('Of the HTML of a mail', () => {
  test('pictures written into it are left out, so that the words behind them are read.', () => {
    const { html, cut } = readableHtml(
      `<p>Above</p><img src="data:image/png;base64,${PICTURE}"><img src='data:image/png;base64,${PICTURE}'><p>Below</p>`,
    );
    expect(html).toBe(
      `<p>Above</p><img src="data:image/png;base64,"><img src='data:image/png;base64,'><p>Below</p>`,
    );
    expect(cut).toBe(false);
  });

  test('words behind such a sign are kept.', () => {
    const html = '<p>data:text/plain;base64,confidential and attached</p>';
    expect(readableHtml(html)).toEqual({ html, cut: false });
  });

  test('a picture whose end is missing ends the mail.', () => {
    expect(readableHtml(`<img src="data:image/png;base64,${PICTURE}`).html).toBe(
      '<img src="data:image/png;base64,',
    );
  });

  test('not more is read than of a text, and that is said.', () => {
    const { html, cut } = readableHtml('<p>Words</p>'.repeat(200_000));
    expect(html.length).toBe(MOST_HTML);
    expect(cut).toBe(true);
  });
});
