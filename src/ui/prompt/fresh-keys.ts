/**
 * How long a screen must be there before it may be answered, in milliseconds: shorter than a person
 * needs to see it and choose, longer than the second half of a double click or of a hurried Enter.
 */
const SETTLING = 300;

/**
 * Keeps a key that was already down when the screen appeared from answering it: the Enter of
 * Ctrl+Enter, held or repeated, would else press the focused button at once. A button can be pressed
 * only by an Enter or a Space whose own first `keydown` (not a repeat, no Ctrl, Alt or Meta) came after
 * the screen had settled; the `keyup` of any other press is swallowed too, because Space presses on
 * `keyup`. While settling, the element carries `data-settling`, by which the stylesheet keeps the
 * pointer off as well.
 * @returns a function that stops listening
 */
export function freshKeysOnly(root: HTMLElement): () => void {
  const view = root.ownerDocument.defaultView ?? window;
  const fresh = new Set<string>();
  let settled = false;
  root.dataset['settling'] = '';
  const timer = view.setTimeout(() => {
    settled = true;
    delete root.dataset['settling'];
  }, SETTLING);

  const onDown = (event: KeyboardEvent): void => {
    if (!answers(event)) return;
    const modified = event.ctrlKey || event.altKey || event.metaKey;
    if (settled && !event.repeat && !modified) {
      fresh.add(event.key);
      return;
    }
    // A repeat of a fresh key is swallowed as well: holding Enter presses once.
    swallow(event);
  };
  const onUp = (event: KeyboardEvent): void => {
    if (answers(event) && !fresh.delete(event.key)) swallow(event);
  };
  view.addEventListener('keydown', onDown, true);
  view.addEventListener('keyup', onUp, true);
  return () => {
    view.clearTimeout(timer);
    delete root.dataset['settling'];
    view.removeEventListener('keydown', onDown, true);
    view.removeEventListener('keyup', onUp, true);
  };
}

/** Keys that press what has the focus; in a text field they only write. */
function answers(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  const target = event.target;
  const writes =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
  return !writes;
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
