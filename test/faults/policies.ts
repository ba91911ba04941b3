/** The day on which the faults happen. */
export const NOW = new Date('2026-11-20T03:30:00Z');

/** Where the organisation's server has its state file. */
export const SITE = 'https://addins.office.example/sekisho/';

const WHOLE = {
  format: 1,
  revision: 5,
  name: 'Example Office',
  contact: 'Information desk',
  ourDomains: ['office.example'],
};

/** A rule's setting under which the sixty may be called acquaintances. */
const OPENS = { rules: { 'many-visible-recipients': { override: 'number' } } };

/** The sixty, left alone for some time. */
function exemptUntil(expires: string): object {
  const reason = 'The members’ magazine.';
  return { exemptions: [{ rules: ['many-visible-recipients'], domains: ['gmail.com'], reason, expires }] };
}

/** Policies by what is the matter with them; all but the first three are objects as they are written. */
export const POLICIES = {
  good: WHOLE,
  cut: JSON.stringify(WHOLE).slice(0, 60),
  page: '<!doctype html><title>Sign in</title><p>Please sign in.</p>',
  older: { ...WHOLE, revision: 4 },
  changed: { ...WHOLE, name: 'Example Office, changed' },
  unknownKeys: { ...WHOLE, colours: 'blue', rules: { 'no-such-rule': { level: 'block' } } },
  expired: { ...WHOLE, expires: '2026-10-31' },
  monitors: { ...WHOLE, monitor: true },
  dated: { ...WHOLE, issued: '2026-11-01', expires: '2027-01-31' },
  exemptionOver: { ...WHOLE, ...exemptUntil('2026-11-19') },
  exemptionValid: { ...WHOLE, ...exemptUntil('2027-03-31') },
  acquaintances: { ...WHOLE, ...OPENS },
} as const;

/** A policy as a file holds it. */
export function textOf(policy: string | object): string {
  return typeof policy === 'string' ? policy : JSON.stringify(policy);
}

/** What the server says when it is asked for the state file. */
export const STATE_FILES: Readonly<Record<string, () => Promise<Response>>> = {
  silent: () => new Promise<never>(() => undefined),
  missing: async () => new Response('Not found', { status: 404 }),
  broken: async () => new Response('', { status: 500 }),
  garbage: async () => new Response('<!doctype html><title>Sign in</title>'),
  unreachable: () => Promise.reject(new TypeError('fetch failed')),
  stop: async () => new Response('{"format":1,"revision":2,"asking":false}'),
};

/** The sixty as acquaintances, agreed on a day. */
export function circlesOf(members: readonly string[], remembered: string): readonly object[] {
  return [{ members, remembered }];
}
