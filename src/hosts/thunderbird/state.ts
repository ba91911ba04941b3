import { readState, STATE_DEADLINE } from '../../policy/state.ts';
import { within } from './deadline.ts';

/**
 * Whether the organisation still wants people to be asked, by the state file that its managed storage
 * names. A file that is slow, missing or broken changes nothing, nor does one that the add-on's content
 * security policy keeps out: only an add-on of the organisation's own kit may fetch, from its server alone.
 * @param url '' where managed storage names none
 */
export async function isAsking(url: string): Promise<boolean> {
  if (!url.startsWith('https://')) return true;
  try {
    const state = readState(await within(STATE_DEADLINE, 'the state file', fetched(url)));
    return state?.asking ?? true;
  } catch {
    return true;
  }
}

async function fetched(url: string): Promise<string> {
  const response = await fetch(url, { cache: 'no-store', credentials: 'omit', redirect: 'error' });
  return response.ok ? await response.text() : '';
}
