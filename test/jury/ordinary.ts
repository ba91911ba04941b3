import { castIn, type Template } from './cast.ts';
import type { Mail } from './eml.ts';
import { ENGLISH_CIRCULARS } from './ordinary-en-circulars.ts';
import { ENGLISH_FORMS } from './ordinary-en-forms.ts';
import { ENGLISH_INSIDE } from './ordinary-en-inside.ts';
import { ENGLISH_PEOPLE } from './ordinary-en-people.ts';
import { ENGLISH_PITFALLS } from './ordinary-en-pitfalls.ts';
import { ENGLISH_TRADE } from './ordinary-en-trade.ts';
import { CIRCULARS } from './ordinary-ja-circulars.ts';
import { FORMS_OF_ADDRESS } from './ordinary-ja-forms.ts';
import { INSIDE } from './ordinary-ja-inside.ts';
import { INSTITUTIONS } from './ordinary-ja-institutions.ts';
import { MEETINGS } from './ordinary-ja-meetings.ts';
import { PEOPLE } from './ordinary-ja-people.ts';
import { PITFALLS } from './ordinary-ja-pitfalls.ts';
import { ROUTINE } from './ordinary-ja-routine.ts';
import { TRADE } from './ordinary-ja-trade.ts';

const JAPANESE: readonly Template[] = [
  ...TRADE,
  ...MEETINGS,
  ...PEOPLE,
  ...INSIDE,
  ...INSTITUTIONS,
  ...FORMS_OF_ADDRESS,
  ...ROUTINE,
  ...PITFALLS,
  ...CIRCULARS,
];
const ENGLISH: readonly Template[] = [
  ...ENGLISH_TRADE,
  ...ENGLISH_PEOPLE,
  ...ENGLISH_INSIDE,
  ...ENGLISH_FORMS,
  ...ENGLISH_PITFALLS,
  ...ENGLISH_CIRCULARS,
];

/** How many bodies were written by hand. */
export const BODIES = new Set([...JAPANESE, ...ENGLISH].map(({ body }) => body)).size;

/** Each template is cast this often unless it says otherwise. */
const TIMES = 3;

/** Mail as offices, schools and clubs send it every day, and nothing wrong with any of it. */
export const ORDINARY: readonly Mail[] = [...mailsOf(JAPANESE, 'ja'), ...mailsOf(ENGLISH, 'en')];

function mailsOf(templates: readonly Template[], language: 'ja' | 'en'): readonly Mail[] {
  return templates.flatMap((template, index) =>
    Array.from({ length: template.times ?? TIMES }, (_, time) =>
      castIn(template, index * 2 + time * 13 + 1, language),
    ),
  );
}
