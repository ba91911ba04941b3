import { markdownOf, plainOf } from '../alert-text.ts';
import { abilitiesOf, type Completed } from '../alert.ts';
import { COMMANDS } from '../commands.ts';
import { until, within } from '../deadline.ts';
import { evaluatedIn } from '../loading.ts';
import { languageOf, type OfficeNamespace } from '../office.ts';
import { ELSEWHERE, RULES } from '../rules.ts';
import { type Kept, recallAll } from '../session.ts';
import { contextOf, EACH, type FieldKey, keepField, type Run, runIn } from './kept.ts';
import { measureRecipients, measureSession, timerOf } from './measures.ts';
import { factsOf } from './probe.ts';

/**
 * What one Send comes to while a field test runs in its draft: the mail stays, always. The handler
 * keeps its part of the report first. To be asked only where the ordinary check lets the mail go.
 * @param kept what is kept about the draft; undefined where that could not be read
 * @returns undefined where no field test was started in this draft
 */
export async function fieldAnswer(
  office: OfficeNamespace,
  kept: Kept | undefined,
): Promise<Completed | undefined> {
  const run = runIn(kept);
  if (!run) return undefined;
  const snapshot = kept !== undefined && kept['sekisho.thread'] !== undefined;
  // A part that cannot be kept is reported by the pane as not seen.
  await keepPart(office, run, snapshot).catch(() => undefined);
  return alertOf(office, run);
}

/**
 * Notes that an event has come. A page on the web lives on until Send and remembers it; classic's and
 * the Mac's runtime may not, so there a running test gets a note that is kept.
 * @param name the handler's, as the manifest has it
 * @throws OfficeError, DeadlineError, or where nothing can be kept
 */
export async function noteEvent(office: OfficeNamespace, name: `on${string}`): Promise<void> {
  const after = Date.now() - BEGAN;
  events[name] = after;
  const platform = String(office.context.platform);
  // The web takes three calls at a time: none of them is spent on every change of the recipients.
  if (platform !== 'PC' && platform !== 'Mac') return;
  const key: FieldKey = `sekisho.field.${name}`;
  if (runIn(await recallAll(office))) await keepField(office, key, after);
}

/** When this runtime began. */
const BEGAN = Date.now();
/** Milliseconds from the beginning of this runtime to the last event of each name. */
const events: Record<string, number> = {};

/** Milliseconds for all measures together; keeping them comes on top. */
const TOTAL = 16_000;

async function keepPart(office: OfficeNamespace, { run, phase }: Run, snapshot: boolean): Promise<void> {
  const came = Date.now();
  const time = timerOf(TOTAL);
  const part = {
    run,
    age: came - BEGAN,
    facts: factsOf(office),
    launch: { evaluated: evaluatedIn(), rules: RULES.length, left: ELSEWHERE.length },
    ready: await time((ms) => within(ms, 'onReady', office.onReady())),
    beat: await hearPane(office),
    recipients: await measureRecipients(office, time),
    session: await measureSession(office, time),
    events,
    snapshot,
  };
  const at = Date.now();
  await keepField(office, `sekisho.field.${phase}`, Object.assign(part, { took: at - came, at }));
}

/**
 * How old the pane's clock is when it can first be seen here; the pane writes it once a second. One
 * beat only: the pane stood still, or was closed, and the age says nothing.
 */
async function hearPane(office: OfficeNamespace): Promise<{ readonly beats: number; readonly age: number }> {
  let [beats, age, last] = [0, Infinity, 0];
  await until(EACH, async () => {
    const kept: Readonly<Record<string, unknown>> = await recallAll(office).catch(() => ({}));
    const beat = kept['sekisho.field.beat'];
    if (typeof beat === 'number' && beat !== last) {
      last = beat;
      beats += 1;
      age = Math.min(age, Date.now() - beat);
    }
    return beats === ENOUGH;
  });
  return { beats, age };
}

const ENOUGH = 3;

function alertOf(office: OfficeNamespace, run: Run): Completed {
  const [title, todo] = FIELD_ALERT[languageOf(office)];
  const { button, markdown } = abilitiesOf(office);
  const alert: Completed = { allowEvent: false, errorMessage: plainOf(title, [todo]) };
  if (markdown) alert.errorMessageMarkdown = markdownOf(title, [todo]);
  if (!button) return alert;
  alert.cancelLabel = FIELD_BUTTON[languageOf(office)];
  alert.commandId = COMMANDS.compose;
  alert.contextData = contextOf(run);
  // Whether "Send Anyway" shows; the ordinary check has let this mail go already.
  if (run.phase === 'second') alert.sendModeOverride = 'promptUser';
  return alert;
}

/** The alert's two sentences. */
const FIELD_ALERT = {
  ja: ['動作確認中なので、送信していません', '関所の画面に戻って、続きへ進んでください。'],
  en: ['This is the field test: nothing has been sent', 'Please go back to Sekisho’s pane to continue.'],
} as const;

/** The alert's button; the pane asks whether it was there. */
export const FIELD_BUTTON = { ja: '動作確認を続ける', en: 'Continue the test' } as const;
