import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fieldResults } from '../../src/build/generate/client-faults.ts';
import { reportOf } from '../../src/hosts/outlook/field/report.ts';
import { CLIENT_FAULTS, clientFaultsText } from '../../src/ui/coverage/faults/text.ts';

const STEP = { ms: 1, end: 'ok' };
/** A result as the field test makes it, with everything in it that a run can find. */
function result(of: { readonly alert?: 'yes' | 'no'; readonly end?: string } = {}): unknown {
  const send = { handler: { ms: 3_000, end: of.end ?? 'ok' } };
  const facts = { client: { platform: 'Mac', version: '16.105.1' } };
  return reportOf({
    run: 'r1',
    whole: true,
    manifest: '0.1.0.0',
    pane: { facts, first: send, second: send, bcc: { added: STEP, emptied: STEP, restored: true } },
    first: {},
    second: {},
    answers: { alert: of.alert ?? 'yes', stayed: 'yes' },
  });
}

describe('The page of known faults', () => {
  it('looks only at places that a result of the field test has, so that a result can show a fault or its absence', () => {
    const shown = CLIENT_FAULTS.filter(({ shownBy }) => shownBy);
    expect(shown.length).toBeGreaterThan(0);
    const bare = clientFaultsText('en', []);
    expect(count(bare, 'Field test**')).toBe(0);
    const page = clientFaultsText('en', [{ day: '2026-11-29', report: result() }]);
    expect(count(page, '2026-11-29 Mac 16.105.1: not seen')).toBe(shown.length);
  });

  it('says of each fault whether a client showed it, on which day and in which version.', () => {
    const results = [
      { day: '2026-11-28', report: result() },
      { day: '2026-11-29', report: result({ alert: 'no' }) },
    ];
    const section = sectionOf(clientFaultsText('en', results), 'Now and then Send asks no add-in');
    expect(section).toContain('2026-11-28 Mac 16.105.1: not seen, 2026-11-29 Mac 16.105.1: seen');
    expect(clientFaultsText('ja', results)).toContain('- 2026-11-29: Mac 16.105.1');
  });

  it('concludes nothing from a question that nobody answered', () => {
    const report = reportOf({
      run: 'r',
      whole: false,
      manifest: '',
      pane: {},
      first: {},
      second: {},
      answers: {},
    });
    expect(count(clientFaultsText('en', [{ day: '2026-11-29', report }]), 'Field test**')).toBe(0);
  });

  it('names every fault once', () => {
    const ids = CLIENT_FAULTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('Results of the field test that are handed in', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sekisho-results-'));
    mkdirSync(join(root, 'docs/field-results'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('are taken by their day, and a README between them is none', async () => {
    put('README.md', '#');
    put('2026-11-29-mac.json', '{"format":1}');
    put('2026-11-28-web.json', '{"format":1}');
    expect((await fieldResults(root)).map(({ day }) => day)).toEqual(['2026-11-28', '2026-11-29']);
  });

  it.each([
    ['mac.json', '{}', /mac\.json: name it after its day and client/],
    ['2026-11-28-mac.json', 'half a', /2026-11-28-mac\.json is no JSON: save/],
  ])('are refused by name where %s holds %s.', async (name, text, complaint) => {
    put(name, text);
    await expect(fieldResults(root)).rejects.toThrow(complaint);
  });

  function put(name: string, text: string): void {
    writeFileSync(join(root, 'docs/field-results', name), text);
  }
});

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

function sectionOf(markdown: string, beginning: string): string {
  return markdown.split(/^### /m).find((section) => section.startsWith(beginning)) ?? '';
}
