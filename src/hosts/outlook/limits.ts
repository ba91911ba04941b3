import { type OfficeNamespace, supports } from './office.ts';

/** How many recipients this client can handle, per field (outlook.md A3). */
export interface Limits {
  /** `getAsync` returns no more than these; so many mean "at least". */
  readonly read: number;
  /** A single `addAsync` or `setAsync` takes no more; office.js throws. */
  readonly write: number;
  /** The field itself holds no more. */
  readonly field: number;
}

/** What is known of the client's limits; of a client we do not know, the narrowest. */
export function limitsOf(office: OfficeNamespace): Limits {
  const platform = String(office.context.platform);
  const web = platform === 'OfficeOnline' || platform === 'Universal';
  // Classic's field stays at 500 in places even after 1.16 raised it (office-js 6230).
  if (web) return { read: 1_000, write: 100, field: 1_000 };
  if (platform === 'Mac') return { read: Infinity, write: 100, field: Infinity };
  return { read: supports(office, '1.16') ? 1_000 : 500, write: 100, field: 500 };
}
