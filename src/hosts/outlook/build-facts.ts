// Written in by the build; where the sources run as they are, there are none.
declare const SEKISHO_VERSION: string | undefined;
declare const SEKISHO_POLICY: string | undefined;
declare const SEKISHO_BASE: string | undefined;
declare const SEKISHO_LAUNCH: string | undefined;

/** What the build wrote into this file: handler and pane may be of different ones for days. */
export const BUILD = {
  /** The version of package.json; `unbuilt` where the sources run as they are. */
  version: typeof SEKISHO_VERSION === 'string' ? SEKISHO_VERSION : 'unbuilt',
  /** The text of the organisation's policy, '' where there is none. */
  policy: typeof SEKISHO_POLICY === 'string' ? filled(SEKISHO_POLICY) : '',
  /** Where the site lies, with a slash at its end; '' where only whoever serves it knows. */
  base: typeof SEKISHO_BASE === 'string' ? filled(SEKISHO_BASE) : '',
  /** `small` in the small launch file, and in the pane where classic Outlook gets that one. */
  launch: typeof SEKISHO_LAUNCH === 'string' ? filled(SEKISHO_LAUNCH) : '',
} as const;

/**
 * What `sekisho kit` has written into a slot of the released files, '' where it still stands open. By a
 * pattern, because a minifier would work out a comparison of two texts and leave no slot in the file.
 */
function filled(slot: string): string {
  return slot.replace(/^@@sekisho-[a-z]+@@$/, '');
}
