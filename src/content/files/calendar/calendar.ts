import type { FileAddress, FilePlace } from '../../../core/file-content.ts';
import type { Format } from '../format.ts';
import { type ContentLine, contentLines, unescaped } from '../text/content-lines.ts';

/** Appointments: what they say, and whom they invite. */
export const readCalendar: Format = ({ bytes }, into) => {
  let event: Event | undefined;
  let number = 0;
  for (const line of contentLines(bytes)) {
    if (line.name === 'BEGIN' && /^(?:VEVENT|VTODO|VJOURNAL)$/i.test(line.value.trim())) {
      number += 1;
      event = { where: { part: 'event', number }, words: [], from: [], to: [] };
    } else if (event && line.name === 'END' && /^(?:VEVENT|VTODO|VJOURNAL)$/i.test(line.value.trim())) {
      keep(event);
      event = undefined;
    } else if (event) keepLine(event, line);
  }
  // One that was cut off.
  if (event) keep(event);
  if (number === 0 || event) into.leave({ part: 'whole' }, 'damaged');

  function keep({ where, words, from, to }: Event): void {
    into.text(where, words.join('\n'));
    if (into.budget.fill(from.length + to.length)) into.mail({ where, from, to });
    else into.leave(where, 'too-many');
  }
};

interface Event {
  readonly where: FilePlace;
  readonly words: string[];
  readonly from: FileAddress[];
  readonly to: FileAddress[];
}

const WORDS = /^(?:SUMMARY|DESCRIPTION|LOCATION|COMMENT|CONTACT)$/;

function keepLine(event: Event, { name, parameters, value }: ContentLine): void {
  if (WORDS.test(name)) event.words.push(unescaped(value));
  else if (name === 'ATTENDEE' || name === 'ORGANIZER') {
    const address = value.replace(/^\s*mailto:/i, '').trim();
    const found = /(?:^|;)CN=(?:"([^"]*)"|([^;]*))/i.exec(parameters);
    const person = { name: found?.[1] ?? found?.[2] ?? '', address };
    (name === 'ORGANIZER' ? event.from : event.to).push(person);
  }
}
