import { partsOf } from '../../core/address.ts';

/**
 * Whether the address has a form that only lists have: at a list service, or named as lists are
 * (project-ml@, all@). A role (info@, sales@) is no list: nobody can tell how many read it.
 */
export function hasListAddress(address: string): boolean {
  const { canonical, domain, provider } = partsOf(address);
  if (provider || domain === '') return false;
  const local = canonical.slice(0, canonical.lastIndexOf('@'));
  return SERVICE.test(domain) || HOST.test(domain) || NAME.test(local);
}

/** Services and hosts that carry nothing but lists. */
const SERVICE =
  /(^|\.)(?:googlegroups\.com|groups\.io|freeml\.com|freelists\.org|librelist\.com|jiscmail\.ac\.uk)$/;
const HOST = /^(?:ml|mls|lists?|listserv|mailman|mailinglist)[0-9]?\./;

const NAME =
  /^(?:ml[-_.].+|.+[-_.]ml|ml|all(?:[-_.](?:staff|members|users|hands|employees))?|everyone|everybody|members|zenin|zen-in|zenshain|zenkouin|kaiin|.+[-_.](?:all|members|everyone|mailinglist|announce))$/;
