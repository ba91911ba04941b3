import type { Place } from './result.ts';
import type { ThreadSource } from '../thread/answered.ts';

/** What a mail says of itself that no rule reads. */
export interface Letter {
  readonly place: Place;
  /** As in `2026-11-20 09:05`, in the sender's own time; '' where the mail says none. */
  readonly date: string;
  /** Absent where nobody asked for subjects. */
  readonly subject?: string;
  /** Whether it answers a mail, and how it is known who was in that one. */
  readonly thread: ThreadSource;
}

/** Reads it from the mail's headers. */
export function letterOf(
  headers: string,
  place: Place,
  thread: ThreadSource,
  subject: string | undefined,
): Letter {
  return Object.assign({ place, date: dateIn(headers), thread }, subject !== undefined && { subject });
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Not by `Date`, which would turn the sender's day into that of this machine. */
function dateIn(headers: string): string {
  const header = /^Date:.*?\b(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d\d)/im.exec(headers);
  const [, day = '', name = '', year = '', hour = '', minute = ''] = header ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return month === 0 ? '' : `${year}-${twoDigits(month)}-${twoDigits(day)} ${twoDigits(hour)}:${minute}`;
}

function twoDigits(number: string | number): string {
  return String(number).padStart(2, '0');
}
