import { render } from 'preact';
import type { Language } from '../../../core/rule.ts';
import type { Remark } from './shown.ts';
import { PANE_WORDS } from './words.ts';

/** What a person must not miss; the rest is said when there is time. */
const URGENT: ReadonlySet<Remark['kind']> = new Set([
  'undo-changed',
  'undo-failed',
  'left',
  'not-kept',
  'unheard',
]);

/** Says the remarks in a live region, so that new ones are announced. */
export function mountRemarks(root: HTMLElement, remarks: readonly Remark[], language: Language): void {
  const words = PANE_WORDS[language];
  render(
    remarks.map((remark) => (
      <p key={remark.kind} data-urgent={URGENT.has(remark.kind) ? '' : undefined}>
        {words.remark(remark)}
      </p>
    )),
    root,
  );
}
