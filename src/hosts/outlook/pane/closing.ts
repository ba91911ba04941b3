import type { OfficeNamespace } from '../office.ts';
import { report } from './doing.ts';

/** Closes the pane; undefined where the client cannot. */
export function closerOf({ context }: OfficeNamespace): (() => void) | undefined {
  // Missing before requirement set 1.5, though the types say otherwise.
  const ui = context.ui as Partial<Office.UI> | undefined;
  if (typeof ui?.closeContainer !== 'function') return undefined;
  return () => {
    try {
      context.ui.closeContainer();
    } catch (error) {
      report('closing the pane', error);
    }
  };
}
