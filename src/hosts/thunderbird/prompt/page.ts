import type { Answer } from '../../../core/host.ts';
import { mountNotice } from '../../../ui/notice/notice.tsx';
import type { PromptState } from '../../../ui/prompt/answering.ts';
import { mountPrompt, unmountPrompt } from '../../../ui/prompt/mount.tsx';
import type { PromptContent } from '../protocol.ts';
import { say } from '../say.ts';
import type { Sight } from '../sight.ts';
import { answerInSight, type InSight } from './in-sight.ts';

/** How often the page says it is alive; the event page sleeps after as little as 30 s (or a test's 3 s). */
const ALIVE = 1_000;

const id = new URLSearchParams(location.search).get('id') ?? '';
const main = document.createElement('main');
document.body.append(main);
const content = (await say({ type: 'prompt-get', id })) as PromptContent | null;
if (content) show(content);
else lost();

function show({ view, state }: PromptContent): void {
  document.documentElement.lang = view.language;
  document.title = view.headline;
  let latest = state;
  const inSight = answerInSight(main, view.language, alive);
  const mount = (): void =>
    mountPrompt(main, {
      view,
      ...(latest && { state: latest }),
      onState: (now: PromptState) => {
        latest = now;
        void say({ type: 'prompt-state', id, state: now });
      },
      onAnswer: (answer) => void give(answer, inSight, mount),
    });
  mount();
  // Two frames: the first is laid out, the second is on the screen.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.body.dataset['painted'] = String(Date.now());
      void say({ type: 'prompt-painted', id, sight: inSight.now() });
    }),
  );
  const beat = setInterval(() => alive(inSight.now()), ALIVE);

  function alive(sight: Sight): void {
    void say({ type: 'prompt-alive', id, sight }).then(
      (waiting) => {
        if (waiting !== null) return;
        clearInterval(beat);
        lost(inSight);
      },
      () => undefined,
    );
  }
}

/** An answer from a window that was not seen is not taken; the question is then shown once more. */
async function give(answer: Answer, inSight: InSight, again: () => void): Promise<void> {
  const taken = await say({ type: 'prompt-answer', id, answer, sight: inSight.now() });
  if (taken === null) lost(inSight);
  else if (taken === true) window.close();
  else {
    again();
    inSight.sayRefused();
  }
}

/** Nobody waits for this answer any more: the background was restarted. The person must know. */
function lost(inSight?: InSight): void {
  inSight?.stop();
  const language = messenger.i18n.getUILanguage().startsWith('ja') ? 'ja' : 'en';
  document.documentElement.lang = language;
  unmountPrompt(main);
  mountNotice(main, { language, kind: 'interrupted', onClose: () => window.close() });
}
