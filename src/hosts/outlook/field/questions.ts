import type { Abilities } from '../alert.ts';
import type { Run } from './kept.ts';

/**
 * What only the person can see:
 * - `alert`: an alert said that this is the test; `stayed`: the mail was still there;
 * - `waited`: Outlook itself said that it takes longer;
 * - `bold`: the alert's first line was bold; `label`: its button said what ours says;
 * - `opened`: the button brought up the pane; `anyway`: the second alert offered to send anyway;
 * - `command`: "Move to Bcc" is in the ribbon; `moved`: in a mail of its own the alert's button has moved all seven;
 * - `told`: it then said that it had read them back in Bcc.
 */
export const QUESTIONS = [
  'alert',
  'stayed',
  'waited',
  'bold',
  'label',
  'opened',
  'anyway',
  'command',
  'moved',
  'told',
] as const;

export type QuestionId = (typeof QUESTIONS)[number];

/** An answer; a question without one was not asked, or passed over. */
export type Seen = 'yes' | 'no' | 'cannot-tell';

export type Answers = { readonly [Q in QuestionId]?: Seen };

/** What to ask after a Send, on a client that can do so much. */
export function questionsAfter(
  phase: Run['phase'],
  { button, markdown, command }: Abilities,
): readonly QuestionId[] {
  if (phase === 'second') return command ? ['anyway', 'command', 'moved', 'told'] : ['anyway'];
  return [
    'alert',
    'stayed',
    'waited',
    ...(markdown ? (['bold'] as const) : []),
    ...(button ? (['label', 'opened'] as const) : []),
  ];
}
