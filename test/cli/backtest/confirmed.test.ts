import { describe, expect, it } from 'vitest';
import { figures, keepArchives, mboxOf, strangers, write } from './archives.ts';

keepArchives();

describe('A backtest counts', () => {
  it('a newsletter to the same crowd once for each sender, who would have said yes to it', async () => {
    const members = strangers(250).join(', ');
    const newsletter = (from: string): string =>
      `From: ${from}\nTo: ${from}\nBcc: ${members}\nSubject: News\n\nHi\n`;
    const [first, second] = ['ann@office.example', 'ben@office.example'].map(newsletter);
    const mailbox = write('newsletters', mboxOf([first ?? '', first ?? '', second ?? '', first ?? '']));
    const [policy] = (await figures([mailbox])).policies;
    const bulk = policy?.rules.find(({ rule }) => rule === 'bulk-recipients');
    expect(bulk).toMatchObject({ ask: 2, note: 2 });
  });
});
