/** A window with one screen in it, like Thunderbird's popups and Outlook's pane. */
import type { Answer } from '../../../src/core/host.ts';
import { mountNotice, type Notice } from '../../../src/ui/notice/notice.tsx';
import { RULES } from '../../../src/rules/index.ts';
import { mountOptions, type Options } from '../../../src/ui/options/options.tsx';
import { mountPersonal, type Personal } from '../../../src/ui/options/personal.tsx';
import type { PromptState } from '../../../src/ui/prompt/answering.ts';
import { mountPrompt } from '../../../src/ui/prompt/mount.tsx';
import type { PromptView } from '../../../src/ui/prompt/view.ts';

/** What a test reaches in the window. */
export interface BareWindow {
  readonly answers: Answer[];
  readonly states: PromptState[];
  /** What was pressed on a notice or on the options page, or chosen there, in order. */
  readonly pressed: string[];
  prompt(view: PromptView, state?: PromptState): void;
  notice(notice: Pick<Notice, 'language' | 'kind' | 'count'>, undo: boolean): void;
  options(options: Pick<Options, 'language' | 'policy' | 'circles'>): void;
  personal(personal: Pick<Personal, 'language' | 'policy' | 'own'>): void;
}

const bare: BareWindow = {
  answers: [],
  states: [],
  pressed: [],
  prompt(view, state) {
    mountPrompt(rootIn(view.language), {
      view,
      ...(state && { state }),
      onState: (now) => bare.states.push(now),
      onAnswer: (answer) => bare.answers.push(answer),
    });
  },
  notice(notice, undo) {
    mountNotice(rootIn(notice.language), {
      ...notice,
      ...(undo && { onUndo: () => bare.pressed.push('undo') }),
      onClose: () => bare.pressed.push('close'),
    });
  },
  options(options) {
    mountOptions(rootIn(options.language), {
      crowds: [],
      ...options,
      onForget: (index) => bare.pressed.push(`forget ${index}`),
      onForgetAll: () => bare.pressed.push('forget all'),
      onForgetCrowds: () => bare.pressed.push('forget crowds'),
    });
  },
  personal(personal) {
    const [above, below] = [document.createElement('div'), document.createElement('div')];
    rootIn(personal.language).replaceChildren(above, below);
    // As on the real page, where the heading of all stands above.
    mountOptions(above, {
      ...personal,
      circles: [],
      crowds: [],
      onForget: () => undefined,
      onForgetAll: () => undefined,
      onForgetCrowds: () => undefined,
    });
    mountPersonal(below, {
      ...personal,
      rules: RULES,
      onChange: async (settings) => void bare.pressed.push(JSON.stringify(settings)),
    });
  },
};
Object.assign(window, { bare });

function rootIn(language: string): HTMLElement {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root.');
  document.documentElement.lang = language;
  return root;
}
