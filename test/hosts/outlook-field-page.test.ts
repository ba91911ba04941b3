import { join } from 'node:path';
import { runInContext } from 'node:vm';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LANGUAGES } from '../../src/core/rule.ts';
import type { factsOf } from '../../src/hosts/outlook/field/probe.ts';
import { questionsAfter } from '../../src/hosts/outlook/field/questions.ts';
import { FIELD_WORDS } from '../../src/hosts/outlook/pane/field-words.ts';
import { openFieldTest } from '../../src/hosts/outlook/pane/field-test.tsx';
import { bareContext } from './bare-runtime.ts';
import { takeDesk } from './outlook-desk.ts';

const desk = takeDesk();
beforeEach(() => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('The screen of the field test', () => {
  test.each(LANGUAGES)('leads from the first button to the report (%s).', async (language) => {
    const words = FIELD_WORDS[language];
    const traits = { language: language === 'ja' ? 'ja-JP' : 'en-US' } as const;
    const mail = await desk.write({ to: ['sato@office.example'] }, { traits });
    const { window, Office } = await desk.seat.open('taskpane');
    for (const name of ['document', 'HTMLElement', 'navigator'] as const) vi.stubGlobal(name, window[name]);
    const root = window.document.createElement('main');
    window.document.body.append(root);
    const onClose = vi.fn<() => void>();
    openFieldTest(Office, root, onClose);
    const press = async (label: string): Promise<void> => {
      const found = (): Element | undefined =>
        [...root.querySelectorAll('button, label')].find((one) => one.textContent === label);
      await vi.waitFor(() => expect(found()?.textContent).toBe(label), { timeout: 20_000 });
      (found() as HTMLElement).click();
    };
    await press(words.start);
    await vi.waitFor(() => expect(root.textContent).toContain(words.proceed), { timeout: 10_000 });
    expect(window.document.activeElement?.textContent).toBe(words.title.send);
    const alert = await mail.send(40_000);
    if (alert.sees !== 'alert') throw new Error('There was no alert.');
    mail.outlook.press(alert, alert.opens?.button ?? '');
    await press(words.answers.yes);
    await press(words.end);
    await press(words.copy);
    const field = root.querySelector('textarea');
    expect(JSON.parse(field?.value ?? '')).toMatchObject({ whole: false, answers: { alert: null } });
    await vi.waitFor(() => expect(root.textContent).toContain(words.notCopied));
    expect(field?.selectionEnd).toBe(field?.value.length);
    if (language === 'en') expect(root.textContent).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
    await press(words.close);
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});

describe('What the field test asks of a person', () => {
  test('is about the function command where the client has one, with seven who are really moved.', async () => {
    const abilities = { button: true, markdown: true, command: true };
    expect(questionsAfter('second', abilities)).toEqual(['anyway', 'command', 'moved', 'told']);
    expect(questionsAfter('second', { ...abilities, command: false })).toEqual(['anyway']);
    for (const language of LANGUAGES) {
      const seven = FIELD_WORDS[language].questions.moved.match(/[\w.]+@[\w.]+\w/g) ?? [];
      expect(seven).toHaveLength(7);
      const mail = await desk.write({ to: seven });
      const alert = await mail.alert();
      expect(alert.buttons.join()).toContain('7件をBccへ移す');
      expect(FIELD_WORDS.ja.questions.moved).toContain('［7件をBccへ移す］');
    }
  });
});

describe('What the field test asks of a runtime', () => {
  test('names what is missing in a bare one, where Office tells nothing.', async () => {
    const entry = join(import.meta.dirname, '../../src/hosts/outlook/field/probe.ts');
    const lib = { entry, formats: ['iife' as const], name: 'Probe' };
    const built = await build({
      configFile: false,
      logLevel: 'warn',
      define: { SEKISHO_VERSION: '"9.8.7"', SEKISHO_POLICY: '""' },
      build: { write: false, target: 'es2016', lib },
    });
    const [
      {
        output: [{ code }],
      },
    ] = built as unknown as [{ readonly output: [{ readonly code: string }] }];
    const bare = runInContext(`${code}; Probe.factsOf(Office)`, bareContext({})) as ReturnType<
      typeof factsOf
    >;
    expect(bare).toMatchObject({
      build: '9.8.7',
      sets: [],
      globals: { fetch: 'function', Proxy: 'function', URL: 'undefined', window: 'undefined' },
      features: { 'Array.includes': true, 'Object.entries': false, 'Array.flat': false },
      client: { hostName: 'throws', runtimeUrl: 'throws' },
    });
  });
});
