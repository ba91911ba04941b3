// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { known, unknown } from '../../src/core/draft.ts';
import { LANGUAGES } from '../../src/core/rule.ts';
import { RULES } from '../../src/rules/index.ts';
import { type Log, mountLog } from '../../src/ui/log/log.tsx';
import { LOG_WORDS } from '../../src/ui/log/words.ts';
import { asked, line } from './log-records.ts';

const LINES = [
  line({ mail: 'a' }),
  asked('b', { end: 'moved' }),
  asked('c', { end: 'agreed', consent: 'click' }),
  asked('d', { consent: 'alert-unknown' }),
];

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('main');
  document.body.replaceChildren(root);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('The page of the last 30 days', () => {
  test('says in Japanese how often was asked, what came of it, and by which rule.', () => {
    show({ language: 'ja' });
    expect(text()).toContain('送信しようとした4通のうち、3通で確認をお願いしました。');
    expect(text()).toContain('3通のうち1通は、直してから送られたか、送られていません。');
    expect(rows(0)).toEqual([
      ['Bccへ移した', '1'],
      ['直してから送った', '0'],
      ['送っていない', '0'],
      ['そのまま送った', '1'],
      ['分からない', '1'],
    ]);
    const rule = RULES.find(({ id }) => id === 'many-visible-recipients');
    expect(rows(1)).toEqual([[rule?.texts.ja.title, '3', '1', '1', '1']]);
  });

  test('says the same in English, and why something is not known.', () => {
    show({ language: 'en' });
    expect(text()).toContain('You wanted to send 4 mails and were asked about 3.');
    expect(text()).toContain('not told which of its buttons was pressed');
    expect(text()).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
  });

  test('shows a rule of another build by its name.', () => {
    show({ lines: known(asked('a', { findings: ['newer-rule/x'] })) });
    expect(rows(1)[0]?.[0]).toBe('newer-rule');
  });

  test('has a heading for every row and column.', () => {
    show({});
    for (const table of document.querySelectorAll('table')) {
      expect(table.caption?.textContent).not.toBe('');
      expect(
        [...table.querySelectorAll('thead > tr > *')].map((cell) => cell.getAttribute('scope')),
      ).not.toContain(null);
      for (const row of table.querySelectorAll('tbody > tr'))
        expect(row.firstElementChild?.getAttribute('scope')).toBe('row');
    }
  });

  test.each(LANGUAGES)('has no table where nothing was asked, and says so (%s).', (language) => {
    show({ language, lines: known(line({ mail: 'a' })) });
    expect(document.querySelector('table')).toBeNull();
    expect(text()).toContain(LOG_WORDS[language].lead(1, 0));
  });

  test('tells apart a log that is empty, one that cannot be read and a client that keeps none.', () => {
    const cases = [
      { lines: known('') },
      { lines: unknown('failed') },
      { lines: known(''), reasonsOnly: true },
    ] as const;
    const said = cases.map((of) => {
      show(of);
      expect(document.querySelector('button')).toBeNull();
      return document.querySelector('p')?.textContent;
    });
    const { nothing, unreadable, notKept } = LOG_WORDS.ja;
    expect(said).toEqual([nothing, unreadable, notKept]);
  });

  test('says how many lines are missing, how often the check failed, and what was only monitored.', () => {
    const failed = JSON.stringify({ hour: HOUR, end: 'failed', client: 'c', version: '0', lost: 3 });
    const quiet = line({ mail: 'q', verdict: 'note', monitored: 'ask' });
    show({ lines: known([failed, quiet].join('\n')) });
    const { failed: times, missing, monitored } = LOG_WORDS.ja;
    for (const sentence of [times(1), missing(3), monitored(1)]) expect(text()).toContain(sentence);
  });

  test.each(LANGUAGES)(
    'names who it was that stopped the asking: the policy, or the organisation (%s).',
    (language) => {
      const { monitored, stopped } = LOG_WORDS[language];
      show({ language, lines: known(line({ mail: 's', verdict: 'block', stopped: true })) });
      expect(text()).toContain(stopped(1));
      expect(text()).not.toContain(monitored(1));
      show({ language, lines: known(line({ mail: 'q', verdict: 'note', monitored: 'ask' })) });
      expect(text()).toContain(monitored(1));
      expect(text()).not.toContain(stopped(1));
    },
  );

  test.each(LANGUAGES)('tells what is remembered beside the log only where that is so (%s).', (language) => {
    show({ language });
    expect(text()).not.toContain(LOG_WORDS[language].subjects);
    show({ language, subjects: true });
    expect(text()).toContain(LOG_WORDS[language].subjects);
  });

  test('names the lines that are in the file, which are all there are.', () => {
    const old = line({ mail: 'old', hour: '2026-10-20T03' });
    show({ lines: known([old, ...LINES].join('\n')) });
    const labels = [...document.querySelectorAll('button')].map((button) => button.textContent);
    expect(labels).toEqual(['5件の記録をファイルに保存', '5件の記録をコピー', '5件の記録をすべて消す']);
  });

  test('copies JSON Lines, and says where that cannot be done.', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    show({});
    press('4件の記録をコピー');
    await sees(LOG_WORDS.ja.copied);
    expect(writeText.mock.calls).toEqual([[LINES.map((one) => `${one}\n`).join('')]]);
    vi.stubGlobal('navigator', {});
    press('4件の記録をコピー');
    await sees(LOG_WORDS.ja.notCopied);
  });

  test('saves JSON Lines into a file that is named for the day.', async () => {
    const saved: { name: string; text: Promise<string> }[] = [];
    let blob: Blob | undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      if (blob) saved.push({ name: this.download, text: textIn(blob) });
    });
    Object.assign(URL, {
      createObjectURL: (made: Blob) => {
        blob = made;
        return 'blob:made';
      },
      revokeObjectURL: () => undefined,
    });
    show({});
    press('4件の記録をファイルに保存');
    expect(saved.map(({ name }) => name)).toEqual(['sekisho-log-2026-11-20.jsonl']);
    expect(await saved[0]?.text).toBe(LINES.map((one) => `${one}\n`).join(''));
  });

  test('shows why mails were sent as they were, newest first, with what was asked about.', () => {
    const reason = (hour: string, why: string): string =>
      JSON.stringify({
        hour,
        end: 'reason',
        mail: 'm',
        findings: ['many-visible-recipients/several-parties', 'words/words'],
        reason: why,
      });
    const lines = [...LINES, reason('2026-11-20T01', '先方の依頼'), reason('2026-11-20T03', '<b>社内</b>')];
    show({ lines: known(lines.join('\n')) });
    expect(rows(2).map(([hour, , why]) => [hour, why])).toEqual([
      ['2026-11-20 03:00', '<b>社内</b>'],
      ['2026-11-20 01:00', '先方の依頼'],
    ]);
    expect(rows(2)[0]?.[1]).toMatch(/^[^、/]+、[^、/]+$/);
    show({ lines: known(reason('2026-11-20T01', '先方の依頼')), reasonsOnly: true });
    expect(text()).toContain('入力された理由だけが残ります');
    expect(rows(0)).toHaveLength(1);
  });

  test('erases, and says where that failed.', async () => {
    show({ onErase: () => Promise.reject(new Error('The store does not answer.')) });
    press('4件の記録をすべて消す');
    await sees(LOG_WORDS.ja.notErased);
    const onErase = vi.fn<() => Promise<void>>(async () => show({ lines: known('') }));
    show({ onErase });
    press('4件の記録をすべて消す');
    await sees(LOG_WORDS.ja.erased);
    expect(text()).toContain(LOG_WORDS.ja.nothing);
    expect(onErase).toHaveBeenCalledOnce();
  });
});

const HOUR = '2026-11-20T03';

function show(of: Partial<Log>): void {
  mountLog(root, {
    language: 'ja',
    lines: known(LINES.join('\n')),
    rules: RULES,
    now: new Date('2026-11-20T12:00:00Z'),
    onErase: () => Promise.resolve(),
    ...of,
  });
}

function text(): string {
  return document.body.textContent;
}

function rows(table: number): readonly (readonly (string | undefined)[])[] {
  const body = document.querySelectorAll('table')[table]?.tBodies[0];
  return [...(body?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent));
}

function press(label: string): void {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === label);
  if (!button) throw new Error(`There is no button "${label}".`);
  button.click();
}

async function sees(sentence: string): Promise<void> {
  await vi.waitFor(() => expect(text()).toContain(sentence));
}

/** jsdom's Blob has no `text()`. */
async function textIn(blob: Blob): Promise<string> {
  return await new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.readAsText(blob);
  });
}
