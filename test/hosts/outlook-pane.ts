import { vi } from 'vitest';
import { Desk } from '../../src/hosts/outlook/pane/desk.ts';
import type { Remark, Screen, Shown } from '../../src/hosts/outlook/pane/shown.ts';
import { agreeing, type PromptState, UNTOUCHED } from '../../src/ui/prompt/answering.ts';
import type { PromptView } from '../../src/ui/prompt/view.ts';
import type { JsdomFrame } from './fake-outlook/jsdom-frame.ts';

/** The pane without its screen, on the real office.js, and a person who looks at it. */
export interface Pane {
  readonly desk: Desk;
  readonly frame: JsdomFrame;
  /** Everything shown so far, oldest first. */
  readonly history: readonly Shown[];
  /** What is shown now. */
  readonly now: Shown;
  /** The prompt on the screen; fails where there is another. */
  readonly prompt: PromptView;
  /** What is said beside the screen. */
  readonly remarks: readonly Remark['kind'][];
  /** Waits until a notice of this kind is shown, or a prompt. */
  sees(kind: 'prompt' | Extract<Screen, { kind: 'notice' }>['notice']): Promise<void>;
  /** Waits until something is said beside the screen. */
  hears(kind: Remark['kind']): Promise<void>;
  /** Takes the recommended move. */
  move(): Promise<void>;
  /** Agrees to what is shown, with what the person brings. */
  agree(brought?: Partial<PromptState>): Promise<void>;
}

/** Opens the pane in a frame, and waits for its first screen. */
export async function openPane(frame: JsdomFrame, policy = ''): Promise<Pane> {
  const history: Shown[] = [];
  const desk = new Desk(frame.Office, (shown) => history.push(shown), policy);
  const last = (): Shown => {
    const shown = history.at(-1);
    if (!shown) throw new Error('Nothing is shown.');
    return shown;
  };
  const pane: Pane = {
    desk,
    frame,
    history,
    get now() {
      return last();
    },
    get prompt() {
      const { screen } = last();
      if (screen.kind !== 'prompt') throw new Error(`There is no prompt but "${screen.notice}".`);
      return screen.view;
    },
    get remarks() {
      return last().remarks.map((remark) => remark.kind);
    },
    sees: (kind) => seen(() => nameOf(last().screen), kind),
    hears: (kind) => seen(() => (pane.remarks.includes(kind) ? kind : pane.remarks.join()), kind),
    async move() {
      const [move] = pane.prompt.moves;
      if (!move) throw new Error('No move is offered.');
      await desk.answer({ do: 'act', action: move.action, then: 'look' });
    },
    async agree(brought = {}) {
      await desk.answer(agreeing(pane.prompt, { ...UNTOUCHED, ...brought }));
    },
  };
  await desk.open();
  return pane;
}

function nameOf(screen: Screen): string {
  return screen.kind === 'prompt' ? 'prompt' : screen.notice;
}

async function seen(look: () => string, wanted: string): Promise<void> {
  await vi.waitFor(
    () => {
      if (look() !== wanted) throw new Error(`Waiting for "${wanted}", there is "${look()}".`);
    },
    { timeout: 10_000, interval: 20 },
  );
}
