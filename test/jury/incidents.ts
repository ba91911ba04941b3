import type { Incident } from './incident.ts';
import { BULK } from './incidents-bulk.ts';
import { ADDRESS_LISTS, DISGUISED, FORGOTTEN, MARKED, PEOPLE_LISTS, PERSONAL } from './incidents-content.ts';
import { BY_POLICY, DOMAINS, FROM_BCC, JUMPS, NEWCOMERS } from './incidents-domain.ts';
import { LINKS } from './incidents-link.ts';
import { EXPOSURE } from './incidents-exposure.ts';
import { GREETINGS, ONE_TO_MANY } from './incidents-person.ts';

/** Every mail that must be held, by the rule that must hold it. */
export const INCIDENTS: readonly Incident[] = [
  ...EXPOSURE,
  ...BULK,
  ...GREETINGS,
  ...ONE_TO_MANY,
  ...DOMAINS,
  ...NEWCOMERS,
  ...JUMPS,
  ...FROM_BCC,
  ...BY_POLICY,
  ...FORGOTTEN,
  ...PERSONAL,
  ...ADDRESS_LISTS,
  ...MARKED,
  ...DISGUISED,
  ...PEOPLE_LISTS,
  ...LINKS,
];
