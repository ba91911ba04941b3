import { render } from 'preact';
import type { Answer } from '../../core/host.ts';
import type { Prompting } from './answering.ts';
import { freshKeysOnly } from './fresh-keys.ts';
import { Prompt } from './prompt.tsx';

/**
 * Shows a prompt in an element: the page's `main`, or a modal dialog. The page brings `theme.css`, `prompt.css` and
 * sets `lang`. A prompt shown before in the same element goes away. The first answer is passed on,
 * later clicks are not. Until the person can have seen the screen it carries `data-settling`, and
 * neither keys nor clicks answer it.
 */
export function mountPrompt(root: HTMLElement, prompting: Prompting): void {
  unmountPrompt(root);
  let answered = false;
  const once = (answer: Answer): void => {
    if (answered) return;
    answered = true;
    prompting.onAnswer(answer);
  };
  leaving.set(root, freshKeysOnly(root));
  render(
    <Prompt view={prompting.view} first={prompting.state} onState={prompting.onState} onAnswer={once} />,
    root,
  );
}

/** Takes the prompt out of the element, listeners included. */
export function unmountPrompt(root: HTMLElement): void {
  leaving.get(root)?.();
  leaving.delete(root);
  render(null, root);
}

const leaving = new WeakMap<HTMLElement, () => void>();
