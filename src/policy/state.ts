/** What the organisation says between two policies, in a small file on its own server. */
export interface AskingState {
  /** Rises with every change of the file, as a policy's does. */
  readonly revision: number;
  /** False: nobody is asked any more; what would have been asked is still judged and logged. */
  readonly asking: boolean;
}

/**
 * Reads a state file: `{"format":1,"revision":7,"asking":false}`. Only what says plainly that asking is
 * over stops it: whatever else a server may answer (an error page, half a file, another format) is as
 * good as no file, and the policy rules.
 */
export function readState(text: string): AskingState | undefined {
  if (text.length > LONGEST) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
  const state = value as { readonly [key: string]: unknown } | null;
  if (typeof state !== 'object' || state === null || state['format'] !== 1) return undefined;
  const { revision, asking } = state as { readonly revision?: unknown; readonly asking?: unknown };
  const counts = typeof revision === 'number' && revision % 1 === 0 && revision >= 0;
  return counts && typeof asking === 'boolean' ? { revision, asking } : undefined;
}

/** Characters; a state file has fewer than a hundred. */
const LONGEST = 2_000;

/** Milliseconds for the whole look: a person waits for the question behind it. */
export const STATE_DEADLINE = 1_000;
