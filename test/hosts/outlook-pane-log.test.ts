// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openPane } from '../../src/hosts/outlook/pane/pane.ts';
import type { Traits } from './fake-outlook/client.ts';
import { SEVEN, takeDesk } from './outlook-desk.ts';
import { quietConsole } from './quiet-console.ts';

const desk = takeDesk();
quietConsole();
beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
});

describe('The last 30 days in the pane’s settings', () => {
  test('show what the handler logged of this and earlier mails, and erase it.', async () => {
    await unfoldedAfterQuestion({});
    expect(text()).toContain('送信しようとした1通のうち、1通で確認をお願いしました。');
    expect(text()).toContain('Outlookの警告からもそのまま送れたメール');
    press('1件の記録をすべて消す');
    await sees('この30日間の記録は、まだありません。');
    expect(localStorage.length).toBe(0);
  });

  test('say so where the log cannot be erased.', async () => {
    await unfoldedAfterQuestion({});
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    press('1件の記録をすべて消す');
    await sees('記録を消せませんでした');
    expect(text()).toContain('1件の記録をすべて消す');
  });

  test('say that classic Outlook keeps no log, and offer nothing to save or erase.', async () => {
    await unfoldedAfterQuestion({ platform: 'classic', language: 'en-US' });
    expect(text()).toContain('Classic Outlook on Windows cannot keep a log');
    expect(text()).toContain('only the reasons you typed are kept here');
    expect([...document.querySelectorAll('.log button')]).toEqual([]);
  });
});

async function unfoldedAfterQuestion(traits: Partial<Traits>): Promise<void> {
  const mail = await desk.write({ to: SEVEN }, { traits });
  await mail.alert();
  // In classic Outlook the handler's runtime has no store; here it shares the pane's.
  if (traits.platform === 'classic') localStorage.clear();
  const main = document.createElement('main');
  document.body.append(main);
  openPane((await desk.seat.open('taskpane')).Office, main);
  await vi.waitFor(() => expect(document.querySelector('.stage h1')).not.toBeNull(), WAIT);
  document.querySelector<HTMLElement>('.settings > summary')?.click();
  await vi.waitFor(() => expect(document.querySelector('.log h2')).not.toBeNull(), WAIT);
}

const WAIT = { timeout: 10_000, interval: 20 };

function text(): string {
  return document.querySelector('.log')?.textContent ?? '';
}

function press(label: string): void {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === label);
  if (!button) throw new Error(`There is no button "${label}".`);
  button.click();
}

async function sees(sentence: string): Promise<void> {
  await vi.waitFor(() => expect(text()).toContain(sentence), WAIT);
}
