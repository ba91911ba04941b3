import type { Consent } from '../../core/consent.ts';
import { type Reading, readDetails } from './mail.ts';
import { recall } from './session.ts';

/** What every Send needs to know, asked for as soon as the event comes, while what judges is still being loaded. */
export interface Ahead {
  readonly reading: Promise<Reading>;
  readonly consent: Promise<Consent | undefined>;
  /** What the organisation hands over; rejects as the client does where that is nothing. */
  readonly managed: Promise<Stored>;
  /** The add-on's own store, with all of {@link STORED}; rejects where the store fails. */
  readonly local: Promise<Stored>;
}

/** Values of a store by their key. */
export type Stored = Readonly<Record<string, unknown>>;

/** The keys of the store that every Send reads: together they cost it one call. */
export const STORED = {
  policy: 'last-good-policy',
  personal: 'personal-policy',
  circles: 'circles',
  confirmed: 'confirmed-crowds',
  logKey: 'log-key',
  crowds: 'subject-crowds',
} as const;

/** Asks for all of it at once; whoever waits for a part sees how it went. */
export function readAhead(tabId: number, details: messenger.compose.ComposeDetails): Ahead {
  const ahead: Ahead = {
    reading: readDetails(tabId, details),
    consent: recall<Consent>(`consent:${tabId}`),
    managed: messenger.storage.managed.get(),
    local: messenger.storage.local.get(Object.values(STORED)),
  };
  for (const each of Object.values(ahead) as Promise<unknown>[]) each.catch(() => undefined);
  return ahead;
}
