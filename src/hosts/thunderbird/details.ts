import { within } from './deadline.ts';

type Details = messenger.compose.ComposeDetails;

const DEADLINE = 10_000;

/** The compose window's details. @throws DeadlineError, or Thunderbird's error where the tab is gone */
export async function detailsOf(tabId: number): Promise<Details> {
  return await within(DEADLINE, 'getComposeDetails', messenger.compose.getComposeDetails(tabId));
}

/** Sender and recipients just as Thunderbird writes them, to see whether anything has changed since. */
export function stampOf({ from, to, cc, bcc }: Details): string {
  return JSON.stringify([from, to, cc, bcc]);
}
