import type { Draft } from '../../core/draft.ts';
import { abilitiesOf, type Completed, failedAlert } from './alert.ts';
import { BUILD } from './build-facts.ts';
import { noteEvent } from './field/handler.ts';
import { keepFailure } from './log.ts';
import { languageOf, type OfficeNamespace } from './office.ts';
import { policyInForce, policyOf } from './policy.ts';
import { type CommandEnd, moveByCommand } from './moving/command.ts';
import { notify } from './moving/notice.ts';
import { checkSend } from './send.ts';
import { snapshotThread } from './thread.ts';

/** An event of Outlook's, as the handlers use it. */
export interface LaunchEvent {
  completed(options?: Completed): void;
}

/** A handler: whatever happens in it, it answers its event exactly once. */
export type Handler = (event: LaunchEvent) => void;

/**
 * Every handler by the name the manifest calls it.
 * @param policyText the organisation's policy, '' where there is none
 */
export function handlersOf(
  office: OfficeNamespace,
  policyText = BUILD.policy,
): Readonly<Record<string, Handler>> {
  return {
    onMessageSend: (event) => answerSend(event, office, policyText, 'mail'),
    onAppointmentSend: (event) => answerSend(event, office, policyText, 'appointment'),
    onNewMessageCompose: (event) =>
      answerAnyway(event, () => both(noteEvent(office, 'onNewMessageCompose'), snapshotThread(office, true))),
    onMessageCompose: (event) =>
      answerAnyway(event, () => both(noteEvent(office, 'onMessageCompose'), snapshotThread(office, false))),
    moveToBcc: (event) => answerAnyway(event, () => moveOnce(office, policyText)),
  };
}

/** The move that is under way in this runtime. */
let moving: Promise<void> | undefined;

/** A second press while the first is at work, or an event that comes twice, moves nobody twice. */
async function moveOnce(office: OfficeNamespace, policyText: string): Promise<void> {
  if (moving) return await moving;
  moving = moveAndSay(office, policyText);
  try {
    await moving;
  } finally {
    moving = undefined;
  }
}

async function moveAndSay(office: OfficeNamespace, policyText: string): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const end = await Promise.resolve()
    .then(() => moveByCommand(office, policyInForce(office, policyText), today))
    .catch((error: unknown): CommandEnd => {
      report('a move', error);
      return { end: 'failed' };
    });
  await notify(office, end);
}

/**
 * Milliseconds after which Send is answered in any case: Outlook gives up after five minutes, and then
 * lets a mail go in the weaker send modes.
 */
const WATCHDOG = 280_000;

/** Send: leave to go, or an alert; an alert also where the check fails or takes too long. */
function answerSend(
  event: LaunchEvent,
  office: OfficeNamespace,
  policyText: string,
  kind: Draft['kind'],
): void {
  let answered = false;
  const complete = (options: Completed): void => {
    if (answered) return;
    answered = true;
    clearTimeout(watchdog);
    try {
      event.completed(options);
    } catch (error) {
      // Nothing was delivered, and an unanswered Send hangs for five minutes.
      report('an answer', error);
      event.completed({ allowEvent: false, errorMessage: LAST_WORDS });
    }
  };
  const watchdog = setTimeout(() => complete(failed(office, policyText, kind)), WATCHDOG);
  Promise.resolve()
    .then(() => checkSend(office, policyInForce(office, policyText), kind))
    .then(complete)
    .catch((error: unknown) => {
      report('a Send', error);
      complete(failed(office, policyText, kind));
    });
}

/** An event that only lets us look: it never waits longer than we do, and never fails. */
function answerAnyway(event: LaunchEvent, work: () => Promise<void>): void {
  Promise.resolve()
    .then(work)
    .catch((error: unknown) => report('an event', error))
    .then(() => event.completed())
    .catch((error: unknown) => report('an answer', error));
}

/** Waits for both, and fails with the first that failed. */
async function both(one: Promise<void>, other: Promise<void>): Promise<void> {
  await Promise.all([one, other]);
}

/** The alert of a check that failed, in words that need nothing of what may have failed. */
function failed(office: OfficeNamespace, policyText: string, kind: Draft['kind']): Completed {
  keepFailure(office);
  try {
    const about = { kind, language: languageOf(office), abilities: abilitiesOf(office) };
    return failedAlert(about, policyOf(policyText).contact);
  } catch {
    return { allowEvent: false, errorMessage: LAST_WORDS };
  }
}

const LAST_WORDS =
  '確認できなかったため、送信していません。もう一度［送信］を押してください。\n\n' +
  'Not sent, because it could not be checked. Please press Send again.';

/** A log line holds what failed, never whose mail it was. */
function report(what: string, error: unknown): void {
  console.error(`Sekisho: ${what} failed: ${error instanceof Error ? error.name : 'unknown error'}`);
}
