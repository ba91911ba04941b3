import { describe, expect, test } from 'vitest';
import { heeded, summaryOf, total } from '../../src/ui/log/summary.ts';
import { asked, line } from './log-records.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const CROWD = 'many-visible-recipients/several-parties';
const NOBODY = { moved: 0, changed: 0, kept: 0, asIs: 0, unknown: 0 };

describe('How a mail that was asked about ended', () => {
  test.each<[string, string, readonly string[]]>([
    ['moved, where Sekisho moved and sent it', 'moved', [asked('a', { end: 'moved' })]],
    [
      'moved, where it went after a move and a look',
      'moved',
      [asked('a', { because: 'look' }), line({ mail: 'a' })],
    ],
    [
      'moved, where the pane moved and the next Send went',
      'moved',
      [asked('a'), line({ mail: 'a', end: 'moved' })],
    ],
    ['changed, where the next Send was asked nothing', 'changed', [asked('a'), line({ mail: 'a' })]],
    ['kept, where no Send followed', 'kept', [asked('a')]],
    ['kept, where it was moved and never sent', 'kept', [asked('a', { because: 'look' })]],
    ['sent as it was, on the same Send', 'asIs', [asked('a', { end: 'agreed', consent: 'number' })]],
    [
      'sent as it was, on a later Send: who only went back and looked has not heeded',
      'asIs',
      [asked('a'), asked('a'), line({ mail: 'a', end: 'agreed', consent: 'click' })],
    ],
    [
      'sent as it was, where the people were called acquaintances and the next Send was asked nothing',
      'asIs',
      [asked('a'), line({ mail: 'a', verdict: 'note', findings: [CROWD], levels: ['note'] })],
    ],
    [
      'changed, where other people were written to in the end',
      'changed',
      [asked('a'), line({ mail: 'a', digest: 'e', verdict: 'note', findings: [CROWD], levels: ['note'] })],
    ],
    [
      'sent as it was, once and again after the server refused',
      'asIs',
      [asked('a', { end: 'agreed' }), line({ mail: 'a', end: 'agreed' })],
    ],
    [
      'unknown, where the client’s alert offered to send',
      'unknown',
      [asked('a', { consent: 'alert-unknown' })],
    ],
    [
      'no longer unknown, where a later Send was seen',
      'changed',
      [asked('a', { consent: 'alert-unknown' }), line({ mail: 'a' })],
    ],
  ])('%s.', (_case, fate, lines) => {
    const summary = summaryOf(lines.join('\n'), NOW);
    expect(summary.asked).toEqual({ ...NOBODY, [fate]: 1 });
    expect([summary.mails, summary.lines]).toEqual([1, lines.length]);
    expect(summary.rules).toEqual([{ rule: 'many-visible-recipients', asked: { ...NOBODY, [fate]: 1 } }]);
  });
});

describe('The summary of 30 days', () => {
  test('counts mails that went without a question, and none of them as asked.', () => {
    const note = line({
      mail: 'b',
      verdict: 'note',
      findings: ['external-recipients/external'],
      levels: ['note'],
    });
    const summary = summaryOf([line({ mail: 'a' }), note].join('\n'), NOW);
    expect([summary.mails, total(summary.asked), summary.rules]).toEqual([2, 0, []]);
  });

  test('counts a mail with each rule it was asked about, once, and what could not be read beside them.', () => {
    const both = {
      findings: ['one-rule/a', 'one-rule/b', 'other-rule/a', 'quiet-rule/a'],
      levels: ['ask', 'block', 'ask', 'note'],
      troubles: ['unread/to', 'policy-unreadable'],
    } as const;
    const summary = summaryOf([asked('a', both), asked('a', both)].join('\n'), NOW);
    expect(summary.rules.map(({ rule, asked: of }) => [rule, total(of)])).toEqual([
      ['one-rule', 1],
      ['other-rule', 1],
      ['policy-unreadable', 1],
      ['unread', 1],
    ]);
  });

  test('puts the rule first that asks most.', () => {
    const other = { findings: ['a-rule/x'], levels: ['ask'] } as const;
    const summary = summaryOf([asked('a'), asked('b'), asked('c', other)].join('\n'), NOW);
    expect(summary.rules.map(({ rule }) => rule)).toEqual(['many-visible-recipients', 'a-rule']);
  });

  test('leaves out what is older than 30 days.', () => {
    const lines = [asked('old', { hour: '2026-10-21T11' }), asked('young', { hour: '2026-10-21T12' })];
    expect(summaryOf(lines.join('\n'), NOW)).toMatchObject({ lines: 1, mails: 1, missing: 0 });
  });

  test('counts apart what a policy that only monitors would have asked.', () => {
    const quiet = line({
      mail: 'a',
      verdict: 'note',
      monitored: 'block',
      findings: ['r/a'],
      levels: ['block'],
    });
    const summary = summaryOf([quiet, quiet, line({ mail: 'b' })].join('\n'), NOW);
    expect([summary.monitored, summary.stopped, total(summary.asked), summary.mails]).toEqual([1, 0, 0, 2]);
  });

  test('counts apart what went because all asking was stopped, and blames no monitoring for it.', () => {
    const stopped = line({
      mail: 'a',
      verdict: 'block',
      stopped: true,
      findings: ['r/a'],
      levels: ['block'],
    });
    const summary = summaryOf([stopped, stopped, line({ mail: 'b' })].join('\n'), NOW);
    expect([summary.monitored, summary.stopped, total(summary.asked), summary.mails]).toEqual([0, 1, 0, 2]);
  });

  test('counts failed checks, lines that were lost and lines that are none of ours.', () => {
    const failed = JSON.stringify({
      hour: '2026-11-20T03',
      end: 'failed',
      client: 'c',
      version: '0',
      lost: 2,
    });
    const broken = ['{"hour":"2026-11-20T03"', 'null', '{"hour":"2026-11-20T03","end":"sent"}'];
    const lines = [failed, line({ mail: 'a', lost: 1 }), ...broken];
    expect(summaryOf(lines.join('\n'), NOW)).toMatchObject({ failed: 1, missing: 6, mails: 1, lines: 2 });
  });

  test('takes every Send for a mail of its own where no key names the mails.', () => {
    expect(summaryOf([asked(''), asked('')].join('\n'), NOW)).toMatchObject({ mails: 2, asked: { kept: 2 } });
  });

  test('of nothing is nothing.', () => {
    expect(summaryOf('', NOW)).toMatchObject({ lines: 0, mails: 0, missing: 0, rules: [] });
  });

  test('calls heeded what was put right or not sent, and not what is unknown.', () => {
    expect(heeded({ moved: 1, changed: 2, kept: 4, asIs: 8, unknown: 16 })).toBe(7);
    expect(total({ moved: 1, changed: 2, kept: 4, asIs: 8, unknown: 16 })).toBe(31);
  });
});
