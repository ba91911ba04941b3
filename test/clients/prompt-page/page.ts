/** A bare window with nothing but a prompt in it, like Thunderbird's popup and Outlook's pane. */
import type { Answer } from '../../../src/core/host.ts';
import type { PromptState } from '../../../src/ui/prompt/answering.ts';
import { mountPrompt } from '../../../src/ui/prompt/mount.tsx';
import type { PromptView } from '../../../src/ui/prompt/view.ts';

/** What the tests reach in the window. */
export interface PromptPage {
  readonly answers: Answer[];
  readonly states: PromptState[];
  show(view: PromptView, state?: PromptState): void;
}

const answers: Answer[] = [];
const states: PromptState[] = [];
const page: PromptPage = {
  answers,
  states,
  show(view, state) {
    const root = document.getElementById('root');
    if (!root) throw new Error('The page has no root.');
    document.documentElement.lang = view.language;
    mountPrompt(root, {
      view,
      ...(state && { state }),
      onState: (now) => states.push(now),
      onAnswer: (answer) => answers.push(answer),
    });
  },
};
Object.assign(window, { promptPage: page });
