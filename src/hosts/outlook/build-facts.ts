// Written in by the build; where the sources run as they are, there are none.
declare const SEKISHO_VERSION: string | undefined;
declare const SEKISHO_POLICY: string | undefined;

/** What the build wrote into this file: handler and pane may be of different ones for days. */
export const BUILD = {
  /** The version of package.json; `unbuilt` where the sources run as they are. */
  version: typeof SEKISHO_VERSION === 'string' ? SEKISHO_VERSION : 'unbuilt',
  /** The text of the organisation's policy, '' where there is none. */
  policy: typeof SEKISHO_POLICY === 'string' ? SEKISHO_POLICY : '',
} as const;
