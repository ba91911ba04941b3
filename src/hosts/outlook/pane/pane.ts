import type { Language } from '../../../core/rule.ts';
import { mountNotice } from '../../../ui/notice/notice.tsx';
import type { PromptState } from '../../../ui/prompt/answering.ts';
import { freshKeysOnly } from '../../../ui/prompt/fresh-keys.ts';
import { mountPrompt, unmountPrompt } from '../../../ui/prompt/mount.tsx';
import type { PromptView } from '../../../ui/prompt/view.ts';
import { sameQuestion } from '../asked.ts';
import { languageOf, type OfficeNamespace } from '../office.ts';
import { closerOf } from './closing.ts';
import { Desk } from './desk.ts';
import { mountRemarks } from './remarks.tsx';
import { mountSettings } from './settings.tsx';
import type { Screen, Shown } from './shown.ts';
import { PANE_WORDS } from './words.ts';

/** What the page may offer besides. */
export interface Slots {
  /** Opens the field test. */
  onFieldTest?(): void;
}

/** Milliseconds between two looks for a newer question, while the pane can be seen. */
const BEAT = 3_000;

/**
 * Fills the page with the pane, and keeps it in step with the open mail.
 * @returns what ends that: the page is then free for something else
 */
export function openPane(office: OfficeNamespace, main: HTMLElement, slots: Slots = {}): () => void {
  const language = languageOf(office);
  document.documentElement.lang = language;
  document.title = PANE_WORDS[language].title;
  const remarks = [liveRegion('remarks'), liveRegion('remarks quiet')] as const;
  const stage = document.createElement('div');
  stage.className = 'stage';
  let handler: Shown['handler'];
  const settings = foldedSettings(language, (root) =>
    mountSettings(root, { office, language, policy: desk.policy, handler, ...slots }),
  );
  main.replaceChildren(remarks[0], stage, remarks[1], settings.element);

  const screens = new Screens(stage, office, language, () => desk);
  const desk = new Desk(office, (shown) => {
    // Versions come after the fact: nobody has to do anything about them now.
    const [loud, quiet] = remarks;
    mountRemarks(
      loud,
      shown.remarks.filter(({ kind }) => kind !== 'skew'),
      language,
    );
    mountRemarks(
      quiet,
      shown.remarks.filter(({ kind }) => kind === 'skew'),
      language,
    );
    screens.show(shown);
    if (JSON.stringify(handler) === JSON.stringify(shown.handler)) return;
    handler = shown.handler;
    settings.refresh();
  });
  const look = (): void => {
    if (document.visibilityState === 'visible') void desk.look();
  };
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  const beat = setInterval(look, BEAT);
  void desk.open();
  return () => {
    window.removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
    clearInterval(beat);
    desk.close();
    screens.clear();
    main.replaceChildren();
  };
}

/** An element whose new sentences are announced. */
function liveRegion(name: string): HTMLElement {
  const region = document.createElement('div');
  region.className = name;
  region.setAttribute('aria-live', 'polite');
  return region;
}

/** Shows one screen after another in an element. */
class Screens {
  readonly #stage: HTMLElement;
  readonly #office: OfficeNamespace;
  readonly #language: Language;
  readonly #desk: () => Desk;
  #shown = '';
  /** What the person typed into the last prompt, and into which. */
  #typed: { readonly view: PromptView; readonly state: PromptState } | undefined;
  #stopKeys: (() => void) | undefined;

  constructor(stage: HTMLElement, office: OfficeNamespace, language: Language, desk: () => Desk) {
    this.#stage = stage;
    this.#office = office;
    this.#language = language;
    this.#desk = desk;
  }

  show({ screen, expected }: Shown): void {
    const key = JSON.stringify(screen);
    if (key === this.#shown) return;
    this.#shown = key;
    this.#stopKeys?.();
    this.#stopKeys = undefined;
    unmountPrompt(this.#stage);
    // Somebody who writes in the mail keeps the focus: an inert element does not take it.
    this.#stage.inert = !expected && !document.hasFocus();
    if (screen.kind === 'prompt') this.#prompt(screen.view);
    else this.#notice(screen);
    this.#stage.inert = false;
  }

  /** Takes the last screen away, its listeners included. */
  clear(): void {
    this.#stopKeys?.();
    unmountPrompt(this.#stage);
  }

  #prompt(view: PromptView): void {
    const typed = this.#typed;
    const same = typed && sameQuestion(typed.view.challenge, view.challenge);
    mountPrompt(this.#stage, {
      view,
      ...(same && { state: typed.state }),
      onState: (state) => {
        this.#typed = { view, state };
      },
      onAnswer: (answer) => void this.#desk().answer(answer),
    });
  }

  #notice({ notice, count, undo }: Extract<Screen, { kind: 'notice' }>): void {
    // The key that pressed the button before may still be down.
    this.#stopKeys = freshKeysOnly(this.#stage);
    const onClose = PASSING.has(notice) ? undefined : closerOf(this.#office);
    mountNotice(this.#stage, {
      language: this.#language,
      kind: notice,
      ...(count !== undefined && { count }),
      ...(undo && { onUndo: () => void this.#desk().undo() }),
      ...(onClose && { onClose }),
    });
  }
}

/** Screens that another follows by itself. */
const PASSING: ReadonlySet<string> = new Set(['checking', 'awaiting', 'working']);

/** The settings are read only when they are unfolded. */
function foldedSettings(
  language: Language,
  mount: (root: HTMLElement) => void,
): { readonly element: HTMLElement; refresh(): void } {
  const element = document.createElement('details');
  element.className = 'settings';
  const summary = document.createElement('summary');
  summary.textContent = PANE_WORDS[language].settings;
  // office.js moves the focus by itself on the web, and passes over what has no index.
  summary.tabIndex = 0;
  const root = document.createElement('div');
  element.append(summary, root);
  const refresh = (): void => {
    if (element.open) mount(root);
  };
  element.addEventListener('toggle', refresh);
  return { element, refresh };
}
