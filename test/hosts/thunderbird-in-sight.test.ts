// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { known } from '../../src/core/draft.ts';
import type { Answer } from '../../src/core/host.ts';
import { answerInSight, type InSight } from '../../src/hosts/thunderbird/prompt/in-sight.ts';
import type { Sight } from '../../src/hosts/thunderbird/sight.ts';
import { RULES } from '../../src/rules/index.ts';
import { mountPrompt, unmountPrompt } from '../../src/ui/prompt/mount.tsx';
import { viewOf } from '../../src/ui/prompt/view.ts';
import { questionOf, winners } from '../ui/questions.ts';

const view = viewOf(questionOf({ to: known(winners(60)) }), { language: 'en', rules: RULES, sends: true });
const answers: Answer[] = [];
const told: Sight[] = [];
let main: HTMLElement;
let inSight: InSight;

beforeEach(() => {
  vi.useFakeTimers();
  answers.length = 0;
  told.length = 0;
  stand({ width: 620, height: 720 });
  open();
});
afterEach(() => {
  inSight.stop();
  unmountPrompt(main);
  vi.useRealTimers();
});

describe('A prompt in a window that has just come to the front', () => {
  test('takes nothing for half a second, says so where something was pressed, and then takes it.', () => {
    vi.advanceTimersByTime(499);
    expect([key('Enter'), key(' '), key('a')]).toEqual(['refused', 'refused', 'refused']);
    button().click();
    expect(answers).toEqual([]);
    expect(line()).toMatch(/press again/);
    vi.advanceTimersByTime(1);
    expect(key('Enter')).toBe('taken');
    button().click();
    expect(answers).toMatchObject([{ do: 'act' }]);
  });

  test.each(['focus', 'visibilitychange', 'resize'])('begins anew on %s.', (how) => {
    vi.advanceTimersByTime(1_000);
    if (how === 'visibilitychange') stand({ hidden: true });
    if (how === 'resize') stand({ width: 1, height: 1 });
    stand({ width: 620, height: 720, hidden: false });
    if (how === 'focus') window.dispatchEvent(new Event('focus'));
    button().click();
    expect(answers).toEqual([]);
    vi.advanceTimersByTime(500);
    button().click();
    expect(answers).toHaveLength(1);
  });

  test('is not held up by somebody who only draws it larger.', () => {
    vi.advanceTimersByTime(1_000);
    stand({ width: 900, height: 800 });
    button().click();
    expect(answers).toHaveLength(1);
  });

  test('does not take the click that brought it there, even where the click comes first.', () => {
    vi.advanceTimersByTime(1_000);
    window.dispatchEvent(new Event('blur'));
    pointer(button());
    expect(answers).toEqual([]);
    window.dispatchEvent(new Event('focus'));
    vi.advanceTimersByTime(500);
    pointer(button());
    expect(answers).toHaveLength(1);
  });

  test('does not take a click that began before it was there.', () => {
    button().dispatchEvent(new Event('pointerdown', { bubbles: true }));
    vi.advanceTimersByTime(1_000);
    button().dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
    expect(answers).toEqual([]);
  });

  test('swallows a key that is still held down from before without a word.', () => {
    expect(key('Enter', { repeat: true })).toBe('refused');
    expect(line()).toBe('');
  });
});

describe('A prompt that cannot be seen', () => {
  test.each([
    ['narrow', { width: 299 }, 'small'],
    ['low', { height: 299 }, 'small'],
    ['restored without a size', { width: 1, height: 1 }, 'small'],
    ['minimised', { hidden: true }, 'hidden'],
  ])(
    'because it is %s takes nothing, however long that lasts, and Escape goes back to the mail.',
    (_how, how, why) => {
      vi.advanceTimersByTime(1_000);
      stand(how);
      vi.advanceTimersByTime(60_000);
      expect(main.dataset['unseen']).toBe(why);
      expect([key('Enter'), key(' '), key('1'), key('ArrowDown')]).not.toContain('taken');
      expect(typed(), 'nothing is typed').toBe(false);
      button().click();
      const box = main.querySelector<HTMLInputElement>('input[type="checkbox"]');
      box?.click();
      expect(box?.checked).toBe(false);
      expect(answers).toEqual([]);
      key('Escape');
      expect(answers).toEqual([{ do: 'stay', because: 'person' }]);
    },
  );

  test('because it opened too small says so from the first moment.', () => {
    inSight.stop();
    stand({ width: 200 });
    open();
    expect(line()).toMatch(/too small/);
    stand({ width: 620 });
    expect(line()).toBe('');
    vi.advanceTimersByTime(500);
    expect(main.dataset['unseen']).toBeUndefined();
  });

  test('tells the background at once when that begins and when it ends.', () => {
    vi.advanceTimersByTime(1_000);
    stand({ width: 200 });
    stand({ width: 210 });
    stand({ width: 620 });
    stand({ width: 640 });
    expect(told.map(({ width }) => width)).toEqual([200, 620]);
  });

  test('is not one that is only zoomed.', () => {
    vi.advanceTimersByTime(1_000);
    stand({ width: 310, height: 250, zoom: 2 });
    button().click();
    expect(answers).toHaveLength(1);
  });

  test('lets Tab, Ctrl+W and the like through.', () => {
    expect([key('Tab'), key('w', { ctrlKey: true }), key('F4', { altKey: true })]).not.toContain('refused');
  });
});

test('A watch that has ended refuses nothing.', () => {
  inSight.stop();
  expect(key('ArrowDown')).toBe('taken');
  expect(document.querySelector('.unseen')).toBeNull();
});

/** Shows the prompt as its page does. */
function open(): void {
  main = document.createElement('main');
  document.body.replaceChildren(main);
  inSight = answerInSight(main, 'en', (sight) => told.push(sight));
  void act(() =>
    mountPrompt(main, { view, onState: () => undefined, onAnswer: (answer) => answers.push(answer) }),
  );
}

/** How the window stands from now on. */
function stand(how: { width?: number; height?: number; zoom?: number; hidden?: boolean }): void {
  const set = (on: object, name: string, value: unknown): void =>
    void Object.defineProperty(on, name, { value, configurable: true });
  for (const side of ['inner', 'outer']) {
    if (how.width !== undefined) set(window, `${side}Width`, how.width);
    if (how.height !== undefined) set(window, `${side}Height`, how.height);
  }
  set(window, 'devicePixelRatio', how.zoom ?? 1);
  set(document, 'visibilityState', how.hidden ? 'hidden' : 'visible');
  window.dispatchEvent(new Event('resize'));
  document.dispatchEvent(new Event('visibilitychange'));
}

function button(): HTMLElement {
  return main.querySelector<HTMLElement>('button.primary')!;
}

function line(): string {
  return document.querySelector('.unseen')?.textContent ?? '';
}

/** What becomes of a key: jsdom presses no button for it. */
function key(name: string, more: KeyboardEventInit = {}): 'taken' | 'refused' {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more });
  const taken = target.dispatchEvent(event);
  return taken ? 'taken' : 'refused';
}

/** Types into the field of the number. @returns whether the text would arrive */
function typed(): boolean {
  const field = main.querySelector('#prompt-number')!;
  return field.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, cancelable: true, data: '6' }));
}

function pointer(target: HTMLElement): void {
  target.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
}
