import type { Answer } from '../../../core/host.ts';
import { mountPrompt, unmountPrompt } from '../../../ui/prompt/mount.tsx';
import { mountNotice } from '../../../ui/notice/notice.tsx';
import type { PromptContent } from '../protocol.ts';
import { say } from '../say.ts';

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
  mountPrompt(main, {
    view,
    ...(state && { state }),
    onState: (now) => void say({ type: 'prompt-state', id, state: now }),
    onAnswer: (answer) => void give(answer),
  });
  // Two frames: the first is laid out, the second is on the screen.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.body.dataset['painted'] = String(Date.now());
      void say({ type: 'prompt-painted', id });
    }),
  );
  const beat = setInterval(() => {
    void say({ type: 'prompt-alive', id }).then(
      (waiting) => {
        if (waiting !== null) return;
        clearInterval(beat);
        lost();
      },
      () => undefined,
    );
  }, ALIVE);
}

async function give(answer: Answer): Promise<void> {
  if ((await say({ type: 'prompt-answer', id, answer })) === null) lost();
  else window.close();
}

/** Nobody waits for this answer any more: the background was restarted. The person must know. */
function lost(): void {
  const language = messenger.i18n.getUILanguage().startsWith('ja') ? 'ja' : 'en';
  document.documentElement.lang = language;
  unmountPrompt(main);
  mountNotice(main, { language, kind: 'interrupted', onClose: () => window.close() });
}
