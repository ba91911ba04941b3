import type { Answer, Question } from '../core/host.ts';
import type { Language } from '../core/rule.ts';
import { RULES } from '../rules/index.ts';
import { mountPrompt, unmountPrompt } from '../ui/prompt/mount.tsx';
import { viewOf } from '../ui/prompt/view.ts';

/**
 * Asks in a modal dialog of the page: the rest of the page is inert while it is open, and the focus
 * returns to where it was. A dialog that is closed by anything but an answer says "closed".
 */
export function askInDialog(
  dialog: HTMLDialogElement,
  question: Question,
  language: Language,
): Promise<Answer> {
  const view = viewOf(question, { language, rules: RULES, sends: true });
  return new Promise((resolve) => {
    const leave = (answer: Answer): void => {
      dialog.removeEventListener('close', onClose);
      unmountPrompt(dialog);
      dialog.close();
      resolve(answer);
    };
    const onClose = (): void => {
      // The event comes late: it may still be that of the question before, in a dialog that is open anew.
      if (!dialog.open) leave({ do: 'stay', because: 'closed' });
    };
    dialog.addEventListener('close', onClose);
    dialog.showModal();
    mountPrompt(dialog, { view, onState: () => undefined, onAnswer: leave });
  });
}
