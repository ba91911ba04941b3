import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose, type Draft } from './thunderbird/compose.ts';
import type { ComposeWindow } from './thunderbird/compose-window.ts';
import { takeThunderbird } from './thunderbird/taken.ts';

const TO = ['Tanaka <tanaka@customer.example>'];
/** Not a word of Thunderbird's own reminder in English, so that no question of its own gets in between. */
const PROMISE = '<p>資料を添付します。</p>';
const FORGOTTEN = 'missing-attachment/client-asks';

describe('What the guard reads of a mail’s content in the real Thunderbird', () => {
  const desk = takeThunderbird();
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sekisho-content-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is the text of a HTML window without its quotes, and the files that are attached', async () => {
    expect(await findingsOf({ html: true, body: PROMISE })).toContain(FORGOTTEN);
    expect(await findingsOf({ html: false, body: '資料を添付します。' })).toContain(FORGOTTEN);
    const quoted = `<p>Fine.</p><blockquote type="cite">${PROMISE}</blockquote>`;
    expect(await findingsOf({ html: true, body: quoted })).not.toContain(FORGOTTEN);

    const file = join(folder, 'report.txt');
    writeFileSync(file, 'A report.');
    const attach = (window: ComposeWindow): Promise<void> => window.attach(file);
    expect(await findingsOf({ html: true, body: PROMISE }, attach)).not.toContain(FORGOTTEN);
  });

  /** Sends a mail and returns what the guard found in it. */
  async function findingsOf(
    draft: Draft,
    change: (window: ComposeWindow) => Promise<void> = async () => undefined,
  ): Promise<readonly string[]> {
    const window = await compose(desk.tb, { to: TO, ...draft });
    await change(window);
    const before = desk.decisions().length;
    await window.send();
    const { findings } = await desk.decidedSince(before);
    await desk.sink.wait(1);
    await window.gone();
    await desk.clear();
    return findings;
  }
});
