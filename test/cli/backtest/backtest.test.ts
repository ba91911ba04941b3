import { readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  archive,
  ending,
  figures,
  mailTo,
  mboxOf,
  parties,
  strangers,
  keepArchives,
  write,
} from './archives.ts';
import { EXPECTED, pathOf } from '../expected.ts';

keepArchives();

/** The mails that are judged by the built-in policy, with the verdict each must have. */
const MAILS = EXPECTED.filter(({ policy }) => policy === undefined).map(({ mail, verdict, counts }) => ({
  verdict,
  counts,
  mail,
  bytes: readFileSync(pathOf(mail)),
}));

const VERDICTS = Object.fromEntries(
  (['send', 'note', 'ask', 'block'] as const).map((verdict) => [
    verdict,
    MAILS.filter((one) => one.verdict === verdict).length,
  ]),
);

describe('A backtest judges every mail of an archive as `check` does', () => {
  it.each([
    ['a Thunderbird mailbox', () => write('Sent', mboxOf(MAILS.map(({ bytes }) => bytes)))],
    [
      'a folder of .eml files and folders',
      () =>
        MAILS.map(({ bytes }, index) => write(`eml/2025/${index % 3}/会議 ${index}.EML`, bytes)) &&
        archive('eml'),
    ],
    [
      'a Maildir folder',
      () => {
        for (const [index, { bytes }] of MAILS.entries())
          write(`maildir/.Sent/${index % 2 ? 'cur' : 'new'}/1700.${index}.host:2,S`, bytes);
        write('maildir/.Sent/tmp/1700.x', 'half a mail');
        return archive('maildir');
      },
    ],
    [
      'the Maildir folder of Thunderbird, which has no `new`',
      () => {
        for (const [index, { bytes }] of MAILS.entries()) write(`tb/Sent/cur/${index}.eml`, bytes);
        write('tb/Sent/tmp/x.eml', 'half a mail');
        return archive('tb/Sent');
      },
    ],
  ])('%s', async (_, written) => {
    const { mails, policies, unread, complete } = await figures([written()]);
    expect({ complete, unread }).toEqual({ complete: true, unread: [] });
    expect(mails).toMatchObject({ judged: MAILS.length, deleted: 0, unread: 0 });
    expect(policies.map(({ verdicts }) => verdicts)).toEqual([VERDICTS]);
  });

  it('names each held mail by its place, so that it is found again', async () => {
    const path = write('places', mboxOf(MAILS.map(({ bytes }) => bytes)));
    const [policy] = (await figures([path], { list: 1000 })).policies;
    const held = MAILS.flatMap(({ verdict }, index) =>
      verdict === 'ask' || verdict === 'block' ? [{ number: index + 1, verdict }] : [],
    );
    const listed = (policy?.mails ?? []).map(({ place, verdict }) => ({
      number: place.number ?? 0,
      verdict,
    }));
    expect(listed.sort((a, b) => a.number - b.number)).toEqual(held);
    const file = readFileSync(path, 'latin1');
    for (const { place } of policy?.mails ?? []) {
      const before = file.slice(0, place.offset).match(/^From - Fri Nov 20 09:00:00 2026$/gm) ?? [];
      expect(before).toHaveLength((place.number ?? 0) - 1);
      expect(file.slice(place.offset).startsWith('From - ')).toBe(true);
    }
  });

  it('counts the Bcc that the sent copy keeps as Bcc', async () => {
    const [policy] = (await figures([pathOf('kagoshima-in-bcc.eml')])).policies;
    expect(policy?.mails).toEqual([]);
    const [visible] = (await figures([pathOf('kagoshima.eml')])).policies;
    expect(visible?.mails[0]).toMatchObject({
      verdict: 'block',
      findings: ['many-visible-recipients/many-personal'],
      recipients: { to: 60, cc: 0, bcc: 0 },
    });
  });
});

describe('A backtest counts', () => {
  it('a mail of 9 MB by its sender, recipients and subject, and says so', async () => {
    const large = `${mailTo(strangers(60))}${'x'.repeat(99)}\n`.concat(`${'x'.repeat(99)}\n`.repeat(90_000));
    const paths = [write('large', mboxOf([large, mailTo([])])), write('large.eml', large)];
    const { mails, policies } = await figures(paths);
    expect(mails).toMatchObject({ judged: 3, beginningOnly: 2, bodyUnread: 0, deleted: 0, unread: 0 });
    expect(policies[0]?.mails.map(({ recipients }) => recipients.to)).toEqual([60, 60]);
    expect((await ending(paths, { json: false })).out).toContain(
      'Of these, 2 mails above 8 MB were judged by',
    );
  });

  it('of a thousand mails how many a rule and a finding ask about and block', async () => {
    const quiet = Array.from({ length: 397 }, () => mailTo(['b@office.example']));
    const mailbox = write(
      'rate',
      mboxOf([mailTo(strangers(60)), ...quiet, mailTo(parties(6)), mailTo(parties(7))]),
    );
    const [policy] = (await figures([mailbox])).policies;
    expect(policy?.verdicts).toEqual({ send: 397, note: 0, ask: 2, block: 1 });
    expect(policy?.per1000).toEqual({ ask: 5, block: 2.5 });
    expect(policy?.rules).toEqual([
      {
        rule: 'many-visible-recipients',
        note: 0,
        ask: 2,
        block: 1,
        per1000: { ask: 5, block: 2.5 },
        findings: [
          {
            finding: 'many-visible-recipients/several-parties',
            note: 0,
            ask: 2,
            block: 0,
            per1000: { ask: 5, block: 0 },
          },
          {
            finding: 'many-visible-recipients/many-personal',
            note: 0,
            ask: 0,
            block: 1,
            per1000: { ask: 0, block: 2.5 },
          },
        ],
      },
      {
        rule: 'external-recipients',
        note: 3,
        ask: 0,
        block: 0,
        per1000: { ask: 0, block: 0 },
        findings: [
          {
            finding: 'external-recipients/external',
            note: 3,
            ask: 0,
            block: 0,
            per1000: { ask: 0, block: 0 },
          },
        ],
      },
      {
        rule: 'bulk-recipients',
        note: 1,
        ask: 0,
        block: 0,
        per1000: { ask: 0, block: 0 },
        findings: [
          { finding: 'bulk-recipients/many', note: 1, ask: 0, block: 0, per1000: { ask: 0, block: 0 } },
        ],
      },
    ]);
  });

  it('the held mails that are replies, in which nobody knows who is new', async () => {
    const reply = `In-Reply-To: <1@x.example>\n${mailTo(parties(6))}`;
    const mailbox = write(
      'replies',
      mboxOf([reply, `In-Reply-To: <2@x.example>\n${mailTo([])}`, mailTo(parties(6))]),
    );
    const { mails, policies } = await figures([mailbox]);
    expect(mails.replies).toBe(2);
    expect(policies[0]?.heldReplies).toBe(1);
    const { out } = await ending([mailbox], { json: false });
    expect(out).toContain('everybody counts as new');
    expect(out).toContain('Of the 2 mails asked about or stopped, 1 is such a reply');
  });

  it('no mail that was deleted in Thunderbird or in a Maildir folder', async () => {
    const loud = mailTo(strangers(60));
    write(
      'deleted/mails.mbox',
      mboxOf([`X-Mozilla-Status: 0009\n${loud}`, `X-Mozilla-Status: 0001\n${loud}`]),
    );
    write('deleted/Sent/cur/1:2,ST', loud);
    write('deleted/Sent/cur/2:2,S', loud);
    write('deleted/Sent/new/3', `${loud}\nX-Mozilla-Status: 0009\n`);
    const { mails, policies } = await figures([archive('deleted')]);
    expect(mails).toMatchObject({ judged: 3, deleted: 2 });
    expect(policies[0]?.verdicts.block).toBe(3);
  });

  it('a policy that only monitors as if it did not', async () => {
    const policy = write('monitor.json', '{ "format": 1, "revision": 1, "monitor": true }');
    const { policies } = await figures([pathOf('kagoshima.eml')], { policies: [policy] });
    expect(policies[0]).toMatchObject({ monitor: true, verdicts: { block: 1, note: 0 } });
  });

  it('two policies side by side, with the mails that change and the direction', async () => {
    const strict = write(
      'strict.json',
      '{ "format": 1, "revision": 1, "rules": { "external-recipients": { "level": "ask" } } }',
    );
    const loose = write(
      'loose.json',
      '{ "format": 1, "revision": 2, "rules": { "many-visible-recipients": { "level": "off" } } }',
    );
    const mailbox = write(
      'two',
      mboxOf([mailTo(['b@y.example']), mailTo(strangers(60)), mailTo(['a@office.example'])]),
    );
    const { policies, comparison } = await figures([mailbox], { policies: [strict, loose] });
    expect(policies.map(({ policy }) => policy.revision)).toEqual([1, 2]);
    expect(comparison).toEqual({
      same: 1,
      stricter: 0,
      looser: 2,
      changes: [
        { from: 'ask', to: 'note', mails: 1 },
        { from: 'block', to: 'note', mails: 1 },
      ],
      mails: [
        {
          place: { file: mailbox, number: 2, offset: expect.any(Number) },
          date: '',
          from: 'block',
          to: 'note',
        },
        { place: { file: mailbox, number: 1, offset: 0 }, date: '', from: 'ask', to: 'note' },
      ],
    });
    const turned = await figures([mailbox], { policies: [loose, strict], list: 1 });
    expect(turned.comparison).toMatchObject({
      stricter: 2,
      looser: 0,
      mails: [{ from: 'note', to: 'block' }],
    });
  });
});

describe('What a backtest cannot read', () => {
  it('is counted and named by its place, and everything else is judged', async () => {
    write('broken/1.eml', '');
    write('broken/2.eml', 'Dear all,\nhello.\n');
    write('broken/3.msg', Buffer.from('d0cf11e0a1b11ae100000000', 'hex'));
    write(
      'broken/4.mbox',
      mboxOf([mailTo(['b@y.example']), 'Subject: nobody\n\nx\n', mailTo(['c@y.example'])]),
    );
    write('broken/5.eml', mailTo(['d@y.example']));
    write('broken/6.eml', 'x');
    truncateSync(archive('broken/6.eml'), 9 * 1024 * 1024);
    symlinkSync(archive('nowhere'), archive('broken/7.eml'));
    write('broken/Thumbs.db', 'x');
    symlinkSync(archive('broken'), archive('broken/again'));
    const { mails, unread, otherFiles, complete } = await figures([archive('broken')]);
    expect(mails).toMatchObject({ judged: 3, beginningOnly: 0, bodyUnread: 0, deleted: 0, unread: 6 });
    expect({ otherFiles, complete }).toEqual({ otherFiles: 2, complete: true });
    expect(unread.map(({ place, because }) => [place.file.slice(-5), place.number, because])).toEqual([
      ['1.eml', undefined, 'empty'],
      ['2.eml', undefined, 'no-mail'],
      ['3.msg', undefined, 'msg'],
      ['.mbox', 2, 'no-mail'],
      ['6.eml', undefined, 'too-large'],
      ['7.eml', undefined, 'unreadable'],
    ]);
    for (const language of ['ja', 'en'] as const) {
      const { out } = await ending([archive('broken')], { json: false, language });
      expect(out).toMatch(/2\.eml: (?:メールではありません|no mail)/);
      expect(out).toMatch(/4\.mbox(?: の2通目（\d+バイト目）|, mail 2 \(byte \d+\)): /);
    }
  });

  it('ends it with 64 and a cure where there is no mail at all', async () => {
    write('none/readme.txt', 'x');
    const { exit, out, err } = await ending([archive('none')], {});
    expect({ exit, out }).toEqual({ exit: 64, out: '' });
    expect(err).toContain('No mail was found. Name a mailbox file');
    expect(err).toContain('1 file in the folders left aside');
  });

  it.each([
    [['nowhere'], [], /no file "nowhere"/],
    [[pathOf('kagoshima.eml'), 'nowhere'], [], /no file "nowhere"/],
    [[pathOf('kagoshima.eml')], [pathOf('policies/bad-keys.json')], /cannot be used: 5 problems/],
  ])('ends it with 64 before anything is judged: %j %j', async (paths, policies, reason) => {
    const { exit, out, err } = await ending(paths, { policies });
    expect({ exit, out }).toEqual({ exit: 64, out: '' });
    expect(err).toMatch(reason);
  });
});
