import { within } from './deadline.ts';

/** The first and the last release whose signed headers hold the Bcc recipients (its bug 2037358; 140 and 153 do not). */
const FIRST = 144;
const LAST = 151;
const DEADLINE = 2_000;

/**
 * Whether this mail, as it is now, would show its Bcc recipients to everybody in its signed headers. Only of a
 * mail that is signed is the client asked for its version; where that is not known, the answer is yes. Never rejects.
 */
export async function signsBcc(details: messenger.compose.ComposeDetails): Promise<boolean> {
  if (details.selectedEncryptionTechnology?.signMessage !== true) return false;
  try {
    const { version } = await within(DEADLINE, 'getBrowserInfo', messenger.runtime.getBrowserInfo());
    const release = Number.parseInt(version, 10);
    return !(release < FIRST || release > LAST);
  } catch {
    return true;
  }
}
