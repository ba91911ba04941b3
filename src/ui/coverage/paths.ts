import { OTHER_PATHS } from './other-paths.ts';
import { OUTLOOK_CLIENTS } from './outlook-client-paths.ts';
import { OUTLOOK_DRAFTS } from './outlook-draft-paths.ts';
import { OUTLOOK_MACS } from './outlook-mac-paths.ts';
import { OUTLOOK_MAILS } from './outlook-mail-paths.ts';
import { OUTLOOK_OUTAGES } from './outlook-outage-paths.ts';
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
  ...OUTLOOK_DRAFTS,
  ...OTHER_PATHS,
];

/** The order to read in: whoever looks here wants to know first what is missing. */
export const GUARDED: readonly Guarded[] = ['no', 'unknown', 'partly', 'yes'];

/** The paths of a client, the least guarded first. */
export function pathsOf(client: Client): readonly Path[] {
  return GUARDED.flatMap((guarded) =>
    PATHS.filter((path) => path.client === client && path.guarded === guarded),
  );
}
