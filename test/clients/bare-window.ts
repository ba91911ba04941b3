import { inject } from 'vitest';
import { type Served, startServer } from '../../src/build/serve.ts';
import type { BareWindow } from './bare-window/page.ts';

declare global {
  interface Window {
    /** What the page in `bare-window` offers. */
    bare: BareWindow;
  }
}

/** Serves a window with nothing in it but the screen a test puts there. */
export async function serveBareWindow(): Promise<Served> {
  return await startServer({ dir: inject('pages').bareWindow, port: 0 });
}
