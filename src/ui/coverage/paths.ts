import { OTHER_PATHS } from './other-paths.ts';
import { OUTLOOK_CLIENTS } from './outlook-client-paths.ts';
import { OUTLOOK_DRAFTS } from './outlook-draft-paths.ts';
import { OUTLOOK_MACS } from './outlook-mac-paths.ts';
import { OUTLOOK_MAILS } from './outlook-mail-paths.ts';
import { OUTLOOK_OUTAGES } from './outlook-outage-paths.ts';
import { SMALL_LAUNCH } from './outlook-small-launch-path.ts';
import { OUTLOOK_UNTOLD } from './outlook-untold-paths.ts';
import type { Client, Guarded, Path } from './path.ts';
import { THUNDERBIRD_BYPASSES } from './thunderbird-bypass-paths.ts';
import { THUNDERBIRD_WINDOWS } from './thunderbird-window-paths.ts';

/** Every way we know of for a mail to leave. */
export const PATHS: readonly Path[] = [
  ...THUNDERBIRD_WINDOWS,
  ...THUNDERBIRD_BYPASSES,
  ...OUTLOOK_CLIENTS,
  ...OUTLOOK_MACS,
  ...OUTLOOK_OUTAGES,
  ...OUTLOOK_MAILS,
  ...OUTLOOK_UNTOLD,
  ...OUTLOOK_DRAFTS,
  ...OTHER_PATHS,
];

/** The order to read in: whoever looks here wants to know first what is missing. */
export const GUARDED: readonly Guarded[] = ['no', 'unknown', 'partly', 'yes'];

/** What an office has chosen, as far as it changes what is guarded. */
export interface Chosen {
  /** Classic Outlook gets the launch file without the rules that read the text. */
  readonly smallLaunch?: boolean;
}

/** The paths of a client, the least guarded first. */
export function pathsOf(client: Client, { smallLaunch = false }: Chosen = {}): readonly Path[] {
  const paths = smallLaunch ? [...PATHS, SMALL_LAUNCH] : PATHS;
  return GUARDED.flatMap((guarded) =>
    paths.filter((path) => path.client === client && path.guarded === guarded),
  );
}
