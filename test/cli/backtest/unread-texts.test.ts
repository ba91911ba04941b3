import { expect, it } from 'vitest';
import { pathOf } from '../expected.ts';
import { ending, figures, keepArchives, mailTo, mboxOf, parties, write } from './archives.ts';

keepArchives();

it('A backtest counts the mails whose text nobody can read apart, and says so in both languages', async () => {
  const unread = mailTo(parties(1)).replace('\n\n', '\nContent-Type: text/plain; charset=utf-7\n\n+kjRnKA ');
  const paths = [write('utf7', mboxOf([unread, unread, mailTo(parties(1))])), pathOf('encrypted-smime.eml')];
  expect((await figures(paths)).mails).toMatchObject({
    judged: 4,
    bodyUnread: 3,
    beginningOnly: 0,
    unread: 0,
  });
  expect((await ending(paths, { json: false })).out).toContain('3 mails were judged without their text');
  expect((await ending(paths, { json: false, language: 'ja' })).out).toContain('このうち3件は、本文が暗号化');
});
