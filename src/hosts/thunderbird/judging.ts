/**
 * The part of the event page that is loaded when it is first needed: rules, policy, prompt, log and what
 * answers the add-on's own pages.
 */
export { afterwards, attempt, lookBack, sayFailed } from './attempt.ts';
export { answerTo } from './messages.ts';
export { departed } from './subjects.ts';
