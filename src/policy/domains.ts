import type { Fields, Reading } from './reading.ts';

/** Whose people a policy says that domains are. */
interface Domains {
  readonly ours: readonly string[];
  /** Written with a `!`: below ours, and not ours; undefined where there are none. */
  readonly others: readonly string[] | undefined;
  /** Where each address is a private person; undefined where the policy does not say. */
  readonly persons: readonly string[] | undefined;
}

/** Reads `ourDomains` and `personDomains`; what is no domain is named and left out. */
export function domainsIn(read: Reading, fields: Fields): Domains {
  const all = read.list(fields['ourDomains'], 'ourDomains', (one, path) => domainIn(read, one, path)) || [];
  const others = all.filter((one) => one.startsWith('!')).map((one) => one.slice(1));
  return {
    ours: all.filter((one) => !one.startsWith('!')),
    others: others.length > 0 ? others : undefined,
    persons: read.list(fields['personDomains'], 'personDomains', (one, path) => read.domain(one, path)),
  };
}

function domainIn(read: Reading, value: unknown, path: string): string | undefined {
  if (typeof value !== 'string' || !value.trim().startsWith('!')) return read.domain(value, path);
  const domain = read.domain(value.trim().slice(1), path);
  return domain === undefined ? undefined : `!${domain}`;
}
