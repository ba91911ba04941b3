import type { Language } from '../../../core/rule.ts';
import { isSeen, isTooSmall, type Sight } from '../sight.ts';

/**
 * How long the window must have been in front before it may be answered, in milliseconds: it comes up
 * under the hands of somebody who types or clicks into the mail.
 */
const SETTLING = 500;

/** The watch over one page. */
export interface InSight {
  /** The window as it is now. */
  now(): Sight;
  /** Says that the last press was not taken, and why. */
  sayRefused(): void;
  /** Ends the watch: what is shown now is not a question. */
  stop(): void;
}

/**
 * Keeps keys and clicks from a prompt that nobody can see: while its window is small, minimised or
 * not in front, and until it has been in front for a moment. Escape passes, because it sends nothing.
 * Meanwhile the element carries `data-unseen` (`small`, `hidden` or `new`), by which the stylesheet dims
 * what can be pressed, and a line above says why where that lasts or where a press was refused.
 * Begin it before the prompt is mounted: its listeners must come first.
 * @param changed hears of a window that has become seen or unseen
 */
export function answerInSight(
  root: HTMLElement,
  language: Language,
  changed: (sight: Sight) => void,
): InSight {
  const line = root.ownerDocument.createElement('p');
  line.className = 'unseen';
  line.setAttribute('role', 'status');
  root.before(line);
  let timer: number | undefined;
  let away = false;
  let refusedPress = false;

  const unseen = (): string | undefined => root.dataset['unseen'];
  const hold = (why: Standing): void => {
    window.clearTimeout(timer);
    root.dataset['unseen'] = why;
    line.textContent = why === 'small' ? WORDS[language].small : '';
    if (why === 'new') timer = window.setTimeout(() => delete root.dataset['unseen'], SETTLING);
  };
  const look = (): void => {
    const before = unseen();
    const sight = sightNow();
    // A window that is drawn larger, or that is settling already, does not begin anew.
    if (!isSeen(sight) || isLasting(before)) hold(standing(sight));
    if (isLasting(before) !== isLasting(unseen())) changed(sight);
  };
  const toFront = (): void => {
    away = false;
    if (!isLasting(unseen())) hold('new');
    look();
  };
  const sayRefused = (): void => {
    if (!isLasting(unseen())) line.textContent = WORDS[language].refused;
  };
  const refuse = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    // A key that is still held down from before is no press of this window.
    if (!(event instanceof KeyboardEvent && event.repeat)) sayRefused();
  };

  const watch = new AbortController();
  const { signal } = watch;
  const early = { capture: true, signal };
  // Neither of these bubbles: they are the window's own, not those of what is inside.
  window.addEventListener('focus', toFront, { signal });
  window.addEventListener(
    'blur',
    () => {
      away = true;
    },
    { signal },
  );
  window.addEventListener('resize', look, { signal });
  document.addEventListener('visibilitychange', look, { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      // Enter with Ctrl, Alt or Meta is kept off by `freshKeysOnly`.
      const modified = event.ctrlKey || event.altKey || event.metaKey;
      if (unseen() === undefined || modified || PASSING.has(event.key)) return;
      refuse(event);
    },
    early,
  );
  window.addEventListener(
    'beforeinput',
    (event) => {
      if (unseen() !== undefined) refuse(event);
    },
    early,
  );
  window.addEventListener(
    'pointerdown',
    () => {
      // A press on a window that is not in front brings it there; the event of that may come later.
      refusedPress = unseen() !== undefined || away;
    },
    early,
  );
  window.addEventListener(
    'click',
    (event) => {
      const byPointer = event.detail > 0;
      if (unseen() === undefined && !(byPointer && refusedPress)) return;
      if (isPressable(event.target)) refuse(event);
    },
    early,
  );

  hold(standing(sightNow()));
  return {
    now: sightNow,
    sayRefused,
    stop() {
      watch.abort();
      window.clearTimeout(timer);
      delete root.dataset['unseen'];
      line.remove();
    },
  };
}

/** Keys that answer nothing or do not send. */
const PASSING: ReadonlySet<string> = new Set(['Escape', 'Tab', 'Shift', 'Control', 'Alt', 'Meta']);

/** Why a window is not to be answered. */
type Standing = 'hidden' | 'small' | 'new';

function standing(sight: Sight): Standing {
  if (!sight.visible) return 'hidden';
  return isTooSmall(sight) ? 'small' : 'new';
}

/** Whether the window stays unseen until somebody does something about it. */
function isLasting(unseen: string | undefined): boolean {
  return unseen === 'small' || unseen === 'hidden';
}

/** In the screen's pixels: the window's own numbers shrink where the page is zoomed (measured on 153.8). */
function sightNow(): Sight {
  const { devicePixelRatio: scale } = window;
  return {
    width: Math.round(Math.min(window.innerWidth, window.outerWidth) * scale),
    height: Math.round(Math.min(window.innerHeight, window.outerHeight) * scale),
    visible: document.visibilityState === 'visible',
  };
}

/** Whether a click there would do something; one into a text field only puts the cursor there. */
function isPressable(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('button, input:not([type="text"]), label, summary') !== null
  );
}

const WORDS: Readonly<Record<Language, { readonly small: string; readonly refused: string }>> = {
  ja: {
    small:
      'ウィンドウが小さく、内容を確認できないため、回答できません。ウィンドウを広げてください。Escキーを押すと、送信せずにメールに戻ります。',
    refused:
      'このウィンドウが前面に出た直後だったので、いまの操作は受け付けていません。内容を確認してから、もう一度押してください。',
  },
  en: {
    small:
      'This window is too small to show what is asked, so it cannot be answered. Make it larger; or press Escape to go back to the mail without sending.',
    refused:
      'That press was not taken, because this window had only just come to the front. Please look, and press again.',
  },
};
