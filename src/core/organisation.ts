/** Who is one party: organisations by their domain, people at mail providers by their address. */

import { getDomain, parse } from 'tldts';
import { type AddressParts, domainOf, isDomain, toALabel } from './address.ts';
import { providerOf } from './providers.ts';

/** A suffix under which organisations stand that the Public Suffix List takes for one. */
export interface SharedSuffix {
  readonly suffix: string;
  /** How many labels below the suffix name one organisation. */
  readonly depth: number;
  readonly reason: string;
}

/** What the Public Suffix List (tldts 7.5.4) lacks. Missing entries count too few parties, so add freely. */
export const sharedSuffixes: readonly SharedSuffix[] = [
  { suffix: 'onmicrosoft.com', depth: 1, reason: 'Every Microsoft 365 tenant has its own name here.' },
  {
    suffix: 'mail.onmicrosoft.com',
    depth: 1,
    reason: 'Every hybrid Exchange tenant has a routing name here.',
  },
  { suffix: 'onmicrosoft.us', depth: 1, reason: 'Microsoft 365 tenants in the US government cloud.' },
  { suffix: 'partner.onmschina.cn', depth: 1, reason: 'Microsoft 365 tenants in China.' },
  {
    suffix: 'lg.jp',
    depth: 2,
    reason:
      'Local governments are {metro,pref,city,town,vill,union}.NAME.lg.jp, so a name is shared (JPRS, J-LIS).',
  },
  { suffix: 'zendesk.com', depth: 1, reason: 'Help desks take mail at COMPANY.zendesk.com.' },
  { suffix: 'freshdesk.com', depth: 1, reason: 'Help desks take mail at COMPANY.freshdesk.com.' },
  { suffix: 'atlassian.net', depth: 1, reason: 'Jira takes mail at COMPANY.atlassian.net.' },
  { suffix: 'slack.com', depth: 1, reason: 'Channels take mail at COMPANY.slack.com.' },
  { suffix: 'xsrv.jp', depth: 1, reason: 'Every customer of the hoster Xserver has a name here.' },
];

/**
 * The organisation's domain: the registrable domain by the Public Suffix List with private suffixes and
 * the shared suffixes above. A public suffix, an IP address and what is no domain stand for themselves.
 */
export function organisationOf(domain: string): string {
  const known = organisations.get(domain);
  if (known !== undefined) return known;
  const host = toALabel(domain);
  const organisation = isDomain(host) ? (below(host) ?? getDomain(host, OPTIONS) ?? host) : host;
  if (organisations.size >= REMEMBERED) organisations.clear();
  organisations.set(domain, organisation);
  return organisation;
}

/**
 * What counts as one party: the organisation's domain, or at a personal-mail provider (and where no
 * domain can be read) the canonical address itself.
 */
export function partyOf({ canonical, domain, provider }: AddressParts): string {
  return domain === '' || provider ? canonical : organisationOf(domain);
}

/** Whether a domain or an address is at a personal-mail provider, a mobile carrier or an internet provider. */
export function isPersonal(domainOrAddress: string): boolean {
  const domain = domainOrAddress.indexOf('@') < 0 ? toALabel(domainOrAddress) : domainOf(domainOrAddress);
  return providerOf(domain) !== undefined;
}

/** Whether a domain is the parent or one of its sub-domains, compared label by label. */
export function isWithin(domain: string, parent: string): boolean {
  return isHostWithin(toALabel(domain), toALabel(parent));
}

/** The same for two domains that are A-labels in lower case already, as `domainOf` gives them. */
export function isHostWithin(host: string, parent: string): boolean {
  if (parent === '' || !host.endsWith(parent)) return false;
  return host.length === parent.length || host.charAt(host.length - parent.length - 1) === '.';
}

/** Whether unrelated organisations stand under the domain (co.jp, github.io, onmicrosoft.com). */
export function isSharedSuffix(domain: string): boolean {
  const host = toALabel(domain);
  if (depths.has(host)) return true;
  const { publicSuffix, isIcann, isPrivate } = parse(host, OPTIONS);
  return publicSuffix === host && (isIcann === true || isPrivate === true);
}

const OPTIONS = { allowPrivateDomains: true, extractHostname: false, validateHostname: false };

/** Enough for every domain of a large mail; then the memory starts anew. */
const REMEMBERED = 65_536;
const organisations = new Map<string, string>();

const depths: ReadonlyMap<string, number> = new Map(
  sharedSuffixes.map(({ suffix, depth }): [string, number] => [suffix, depth]),
);

/** The organisation under a shared suffix, if the domain stands under one; the longest suffix decides. */
function below(host: string): string | undefined {
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    const depth = depths.get(host.slice(dot + 1));
    if (depth !== undefined)
      return host
        .split('.')
        .slice(-host.slice(dot + 1).split('.').length - depth)
        .join('.');
  }
  return undefined;
}
