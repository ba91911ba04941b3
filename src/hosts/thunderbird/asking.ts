/**
 * The part of the event page that most Sends never need: what a question says, what is done when the mail
 * stays, and what answers the add-on's own pages.
 */
export { viewOf } from '../../ui/prompt/view.ts';
export { afterwards, sayFailed } from './aftermath.ts';
export { answerTo } from './messages.ts';
export { sayOfSent } from './notice.ts';
export { move } from './writing.ts';
