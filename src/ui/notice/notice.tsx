import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../core/rule.ts';
import type { NoticeKind } from './kind.ts';
import { NOTICE_WORDS } from './words.ts';

/** What a person is told beside the mail. */
export interface Notice {
  readonly language: Language;
  readonly kind: NoticeKind;
  /** How many recipients were moved. */
  readonly count?: number;
  /** Puts the recipients back; without it there is no such button. */
  onUndo?(): void;
  /** Where the screen can be closed from inside; without it there is no such button. */
  onClose?(): void;
}

/** Shows a notice in an element; the page brings `theme.css` and `notice.css`. One shown there before goes away. */
export function mountNotice(root: HTMLElement, notice: Notice): void {
  render(null, root);
  render(<NoticeBar {...notice} />, root);
}

function NoticeBar({ language, kind, count = 0, onUndo, onClose }: Notice) {
  const words = NOTICE_WORDS[language];
  const close = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => (close.current ?? heading.current)?.focus({ preventScroll: true }), []);
  const { title, todo } = words.kinds[kind](count);
  return (
    <div class="notice" data-kind={kind} role={URGENT.has(kind) ? 'alert' : 'status'}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{todo}</p>
      <div class="ways">
        {onUndo && (
          <button type="button" onClick={() => onUndo()}>
            {words.undo}
          </button>
        )}
        {onClose && (
          <button type="button" ref={close} onClick={() => onClose()}>
            {words.close}
          </button>
        )}
      </div>
    </div>
  );
}

const URGENT: ReadonlySet<NoticeKind> = new Set([
  'move-failed',
  'changed-meanwhile',
  'move-unclear',
  'undo-failed',
  'sent-otherwise',
  'failed',
  'interrupted',
]);
