import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LANGUAGES } from '../../src/core/rule.ts';
import { measureLaunch, timerOf } from '../../src/hosts/outlook/field/measures.ts';
import { type FieldReport, reportOf } from '../../src/hosts/outlook/field/report.ts';
import { FIELD_WORDS } from '../../src/hosts/outlook/pane/field-words.ts';
import { policyOf } from '../../src/hosts/outlook/policy.ts';
import { SMALL_LAUNCH } from '../../src/ui/coverage/outlook-small-launch-path.ts';
import { takeDesk } from './outlook-desk.ts';

const desk = takeDesk();
beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe.each(LANGUAGES)('The pane (%s)', (language) => {
  test.each(['small', ''])(
    'says what classic Outlook does not check at Send exactly where its launch file is the small one ("%s").',
    async (launch) => {
      vi.stubGlobal('SEKISHO_LAUNCH', launch);
      await desk.write(
        { to: ['sato@office.example'] },
        { traits: { language: language === 'ja' ? 'ja-JP' : 'en-US' } },
      );
      const { window, Office } = await desk.seat.open('taskpane');
      for (const name of ['document', 'HTMLElement', 'navigator', 'localStorage'] as const)
        vi.stubGlobal(name, window[name]);
      const [field, settings] = [window.document.createElement('main'), window.document.createElement('div')];
      window.document.body.append(field, settings);

      const { openFieldTest } = await import('../../src/hosts/outlook/pane/field-test.tsx');
      openFieldTest(Office, field, () => undefined);
      await vi.waitFor(() => expect(field.textContent).toContain(FIELD_WORDS[language].start), 10_000);
      expect(field.textContent?.includes(FIELD_WORDS[language].small)).toBe(launch === 'small');

      const { mountSettings } = await import('../../src/hosts/outlook/pane/settings.tsx');
      mountSettings(settings, { office: Office, language, policy: () => policyOf(''), handler: undefined });
      (settings.querySelector('.covered > summary') as HTMLElement).click();
      await vi.waitFor(() => expect(settings.querySelector('.covered li')).not.toBeNull(), 10_000);
      const named = [...settings.querySelectorAll('.covered summary')].map((one) => one.textContent);
      expect(named.includes(SMALL_LAUNCH.texts[language].name)).toBe(launch === 'small');
    },
  );
});

test('The field test tells how large the file for Send is and how long it took to fetch, never where it lies.', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('あé$😀')));
  const one = reportWith(await measureLaunch(timerOf(10_000)));
  expect(one.pane?.launch).toMatchObject({ fetched: { end: 'ok', code: null }, bytes: 10, small: false });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  expect(reportWith(await measureLaunch(timerOf(10_000))).pane?.launch).toMatchObject({ bytes: null });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('https://addins.example/secret')));
  const failed = reportWith(await measureLaunch(timerOf(10_000)));
  expect(failed.pane?.launch).toMatchObject({ fetched: { end: 'threw' }, bytes: null });
  expect(JSON.stringify(failed)).not.toContain('secret');
});

function reportWith(launch: unknown): FieldReport {
  const nothing = { first: undefined, second: undefined, answers: {}, manifest: '' };
  return reportOf({ run: 'abc', whole: false, pane: { launch }, ...nothing });
}
