import { readState, STATE_DEADLINE } from '../../policy/state.ts';
import { within } from './deadline.ts';

/**
 * Whether the organisation still wants people to be asked, by the state file beside the add-in's own.
 * A file that is slow, missing or broken changes nothing: only a plain "no" is one.
 * @param base the folder's address with a slash at its end; '' where the build names none
 */
export async function isAsking(base: string): Promise<boolean> {
  if (base === '') return true;
  try {
    const state = readState(await within(STATE_DEADLINE, 'the state file', fetched(`${base}state.json`)));
    return !state || state.asking;
  } catch {
    return true;
  }
}

async function fetched(url: string): Promise<string> {
  const response = await fetch(url, { cache: 'no-store', credentials: 'omit' });
  return response.ok ? await response.text() : '';
}
