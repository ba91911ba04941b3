import { expect } from 'vitest';
import { ownTextOf } from '../../src/content/text/own-text.ts';

/** A mail whose every line says what it is: `t:` the sender's text, `s:` signature, `q:` quoted. */
export interface MarkedMail {
  readonly name: string;
  readonly mail: string;
}

/** Expects that the mail is divided as its marks say. */
export function expectDivided(mail: string): void {
  const marked = mail.slice(1).split('\n');
  const body = marked.map((line) => line.slice(2)).join('\r\n');
  const { text, signature, quoted } = ownTextOf(body);
  const lines = (part: string, mark: string): string[] =>
    part
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => `${mark}:${line}`);
  const expected = (mark: string): string[] =>
    marked.filter((line) => line.startsWith(`${mark}:`) && line.slice(2).trim() !== '');
  expect(lines(text, 't')).toEqual(expected('t'));
  expect(lines(signature, 's')).toEqual(expected('s'));
  expect(lines(quoted, 'q')).toEqual(expected('q'));
}
