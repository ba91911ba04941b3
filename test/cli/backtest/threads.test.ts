import { describe, expect, it } from 'vitest';
import { archive, ending, figures, keepArchives, mboxOf, parties, write } from './archives.ts';

keepArchives();

/** A mail with its place in a thread. */
function mail(
  { id, after = '', from = 'a@office.example' }: { id: string; after?: string; from?: string },
  recipients: readonly string[],
  { subject = 'Plan', body = 'Hello\n' }: { subject?: string; body?: string } = {},
): string {
  const headers = [`From: ${from}`, `To: ${recipients.join(',\n ')}`, `Subject: ${subject}`];
  return `${headers.join('\n')}\nMessage-ID: <${id}>\n${after}\n${body}`;
}

const CROWD = parties(6);
/** Six firms in To, as somebody of one of them wrote to us and the others. */
const ORIGINAL = mail({ id: 'o@party0.example', from: 'p0@party0.example' }, [
  'a@office.example',
  ...CROWD.slice(1),
]);
const ANSWER = mail({ id: 'r@office.example', after: 'In-Reply-To: <o@party0.example>\n' }, CROWD, {
  subject: 'Re: Plan',
});

describe('A backtest knows whom a reply answers', () => {
  it.each([
    ['before it in the same mailbox', () => [write('before', mboxOf([ORIGINAL, ANSWER]))]],
    ['behind it', () => [write('behind', mboxOf([ANSWER, ORIGINAL]))]],
    [
      'in another file of another folder',
      () => [write('z/Sent', mboxOf([ANSWER])), write('a/original.eml', ORIGINAL)],
    ],
    [
      'by References alone, folded over several lines',
      () => {
        const folded = 'References: <1@x.example>\n <2@x.example>\n\t<o@party0.example>\n';
        return [
          write('folded', mboxOf([ANSWER.replace('In-Reply-To: <o@party0.example>\n', folded), ORIGINAL])),
        ];
      },
    ],
  ])('where the mail that was answered lies %s', async (_, paths) => {
    const { mails, policies } = await figures(paths());
    expect(mails.threads).toEqual({ none: 1, archive: 1, quoted: 0, unknown: 0 });
    expect(policies[0]?.threads.archive).toEqual({ ask: 0, block: 0, per1000: { ask: 0, block: 0 } });
  });

  it('in received mail that is named with --thread and is not judged itself', async () => {
    const sent = write('Sent', mboxOf([ANSWER]));
    const received = write('Inbox', mboxOf([ORIGINAL]));
    const { mails, policies } = await figures([sent], { threads: [received] });
    expect(mails).toMatchObject({ judged: 1, threads: { archive: 1 } });
    expect(policies[0]?.verdicts).toMatchObject({ ask: 0, block: 0 });
    const nowhere = await ending([sent], { threads: [archive('nowhere')] });
    expect({ exit: nowhere.exit, err: nowhere.err.includes('nowhere') }).toEqual({ exit: 64, err: true });
  });

  it('from an earlier mail of the thread, only where that one names everybody', async () => {
    const first = mail({ id: '1@office.example' }, CROWD);
    const missing = 'In-Reply-To: <2@party0.example>\nReferences: <1@office.example> <2@party0.example>\n';
    const answer = mail({ id: '3@office.example', after: missing }, CROWD, { subject: 'Re: Plan' });
    const more = mail({ id: '4@office.example', after: missing }, [...CROWD, 'new@elsewhere.example']);
    const { mails, policies } = await figures([write('earlier', mboxOf([answer, more, first]))]);
    expect(mails.threads).toEqual({ none: 1, archive: 1, quoted: 0, unknown: 1 });
    expect(policies[0]?.threads).toMatchObject({ archive: { ask: 0 }, unknown: { ask: 1 } });
  });

  it('but calls those of a mail that is passed on strangers, as a mail client does', async () => {
    const after = 'In-Reply-To: <o@party0.example>\nReferences: <o@party0.example>\n';
    const passedOn = ['FW: Plan', 'Fwd: Plan', '転送: 計画'].map((subject, index) =>
      mail({ id: `${index}@office.example`, after }, CROWD, { subject }),
    );
    const { mails, policies } = await figures([write('passed', mboxOf([ORIGINAL, ...passedOn]))]);
    expect(mails.threads).toEqual({ none: 4, archive: 0, quoted: 0, unknown: 0 });
    // The original itself is written to five firms.
    expect(policies[0]?.threads.none).toMatchObject({ ask: 4 });
  });

  it('and asks about somebody who joins only now', async () => {
    const two = mail({ id: '1@office.example', from: 'b@office.example' }, [
      'a@office.example',
      'c@office.example',
    ]);
    const answer = mail(
      { id: '2@office.example', after: 'In-Reply-To: <1@office.example>\n' },
      ['b@office.example', 'c@office.example', 'x@elsewhere.example'],
      { subject: 'Re: Plan' },
    );
    const { policies } = await figures([write('joins', mboxOf([two, answer]))]);
    expect(policies[0]?.threads.archive).toMatchObject({ ask: 1 });
    expect(policies[0]?.mails[0]?.findings).toEqual(['newcomer-in-thread/first-outsider']);
  });
});

describe('Where the archive lacks the mail that was answered', () => {
  const AFTER = 'In-Reply-To: <lost@x.example>\n';
  const named = CROWD.map((one) => one.replace(/ <.*/, ''));
  const answers = (body: string, recipients = CROWD): string =>
    mail({ id: 'r@office.example', after: AFTER }, recipients, { subject: 'Re: Plan', body });

  it.each([
    [
      'the block of headers above the quote, with addresses',
      answers(
        `Yes.\n\n-----Original Message-----\nFrom: P0 <p0@party0.example>\nSent: Friday, November 20, 2026 9:00 AM\nTo: a@office.example; ${CROWD.slice(1).join('; ')}\nSubject: Plan\n\nWell?\n`,
      ),
    ],
    [
      'the headers of Notes, with names alone',
      answers(
        'Yes.\n\n\nJun Ito/Sales/Party\n11/20/2026 09:00 AM\nTo: A/Office@Office, Anna Kato/Party@Party\ncc: \nSubject: Plan\n\nWell?\n',
        ['Jun Ito <jito@party0.example>', 'anna.kato@party1.example'],
      ),
    ],
    [
      'the line above the quote',
      answers('> Well?\nYes.\n'.replace(/^/, 'On Fri, 20 Nov 2026, Jun Ito <jun@party0.example> wrote:\n'), [
        'jun@party0.example',
      ]),
    ],
    [
      'the line above the quote in Japanese, with a name alone',
      answers('2026年11月20日(金) 9:00 伊藤 純 <jun@party0.example>:\n> いかがですか。\nはい。\n', [
        '"伊藤　純" <ito@party0.example>',
      ]),
    ],
  ])('%s tells who was in it', async (_, sent) => {
    const { mails } = await figures([write('quoted', mboxOf([sent]))]);
    expect(mails.threads).toEqual({ none: 0, archive: 0, quoted: 1, unknown: 0 });
  });

  it.each([
    ['quotes nothing', answers('Yes.\n')],
    [
      'names only the writer, and goes to more',
      answers(`On Friday P0 <p0@party0.example> wrote:\n> Well?\nYes\n`),
    ],
    [
      'names others',
      answers(`From: Jun Ito\nSent: Friday\nTo: Anna Kato\nSubject: Plan\n\nWell?\n`, [
        'bob.brown@x.example',
      ]),
    ],
  ])('a reply that %s counts as unknown', async (_, sent) => {
    const { mails } = await figures([write('unknown', mboxOf([sent]))]);
    expect(mails.threads).toEqual({ none: 0, archive: 0, quoted: 0, unknown: 1 });
  });

  it.each([
    [
      'en',
      'nobody knows who was in the mail it answers',
      'Of the 2 mails asked about or stopped, 1 is such a reply',
    ],
    ['ja', '返信元のメールの宛先が分からない', '確認または停止となる2件のうち1件がこれに当たり'],
  ] as const)('the report says apart what a mail client might not ask, in %s', async (language, row, end) => {
    const fresh = mail({ id: 'n@office.example' }, CROWD);
    const paths = [write('report', mboxOf([answers('Yes.\n'), fresh]))];
    const { out } = await ending(paths, { json: false, language });
    expect(out).toContain(row);
    expect(out).toContain(end);
    expect(named.some((name) => out.includes(`${name}@`))).toBe(false);
  });
});
