import type { Call, Params } from './protocol.ts';

/** The fields by the names the add-in calls them under. */
export type FieldName = 'to' | 'cc' | 'bcc' | 'requiredAttendees' | 'optionalAttendees';

/** A call as a fault names it: recipients by field, everything else as in `DISPATCH_IDS`. */
export type CallName =
  | Exclude<Call, `recipients.${string}`>
  | `${FieldName}.${'getAsync' | 'setAsync' | 'addAsync'}`;

/**
 * What a call does instead of its duty:
 * - `never`: it is not answered;
 * - `twice`: it is answered, and answered again;
 * - `fail`: it fails with this code;
 * - `after`: it is done at once and answered after so many ms;
 * - `refused`: a write fails; `ignored`: it succeeds without effect; `half`: it succeeds and writes half;
 * - `ignored-when-empty`: as `ignored`, for `setAsync([])` only (#2925).
 */
export type Fault =
  | 'never'
  | 'twice'
  | { readonly fail: number }
  | { readonly after: number }
  | 'refused'
  | 'ignored'
  | 'half'
  | 'ignored-when-empty';

/** A call's name for a fault. */
export function callName(call: Call, params: Params, fieldNames: readonly FieldName[] | undefined): CallName {
  const [room, method] = call.split('.');
  if (room !== 'recipients') return call as CallName;
  return `${fieldNames?.[Number(params['recipientField'])] ?? 'to'}.${method}` as CallName;
}

/** The faults in store, by call. */
export class Faults {
  readonly #stored = new Map<CallName, { readonly fault: Fault; left: number }[]>();

  /** The next call of this name goes wrong. */
  once(call: CallName, fault: Fault): void {
    this.times(1, call, fault);
  }

  /** The next few calls of this name go wrong; what was stored before comes first. */
  times(count: number, call: CallName, fault: Fault): void {
    this.#stored.set(call, [...(this.#stored.get(call) ?? []), { fault, left: count }]);
  }

  /** Calls of this name go wrong until `clear`. */
  always(call: CallName, fault: Fault): void {
    this.times(Number.POSITIVE_INFINITY, call, fault);
  }

  /** From now on calls do their duty. */
  clear(call?: CallName): void {
    if (call === undefined) this.#stored.clear();
    else this.#stored.delete(call);
  }

  /** The fault a call meets now, which is used up by it. */
  take(call: CallName, written: readonly unknown[] | undefined): Fault | undefined {
    const next = this.#stored.get(call)?.find(({ left }) => left > 0);
    if (!next || (next.fault === 'ignored-when-empty' && written?.length !== 0)) return undefined;
    next.left -= 1;
    return next.fault;
  }
}
