import { type Known, known, unknown } from '../../core/draft.ts';
import type { Outcome } from '../../core/guard.ts';
import {
  type FailureRecord,
  grown,
  hourOf,
  keyedDigest,
  placeOf,
  PLACES,
  recordOf,
} from '../../core/record.ts';
import { reasonRecord } from '../../core/reason.ts';
import type { Completed } from './alert.ts';
import { BUILD } from './build-facts.ts';
import type { Reading } from './mail.ts';
import type { OfficeNamespace } from './office.ts';

/**
 * The log lies in the store of the add-in's own pages: on the web, in new Outlook and on a Mac handler and
 * pane share it, and a write takes no time. Classic's runtime has none (office-js 6106: it knows neither
 * `localStorage` nor `OfficeRuntime`), and `roamingSettings` is no place for it: handler and pane each save
 * it whole, so a line would now and then cost a circle. There the line in the console is all there is, and the
 * log holds what the pane itself keeps: the reasons people gave.
 */
declare const localStorage: {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
};
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

/** What the handler knows of one Send besides its outcome. */
interface Send {
  readonly office: OfficeNamespace;
  readonly reading: Reading | undefined;
  /** When it began, in milliseconds. */
  readonly began: number;
  /** What is shown to the person, if anything. */
  readonly alert?: Completed;
}

/** Writes what a Send came to, in the blink of an eye. Never throws: a line that is lost is counted. */
export function keepOutcome(outcome: Outcome, { office, reading, began, alert }: Send): void {
  const at = new Date();
  const kept = reading && reading.kept;
  write((key) =>
    recordOf(outcome, {
      at,
      ms: at.getTime() - began,
      client: clientOf(office),
      version: BUILD.version,
      key,
      draft: reading && reading.draft,
      // The pane has moved whom the last question was about.
      moved: kept && kept['sekisho.undo'] !== undefined,
      unseen: alert && alert.sendModeOverride !== undefined,
      lost,
    }),
  );
}

/** Writes that a check failed, so that nothing was decided. Never throws. */
export function keepFailure(office: OfficeNamespace): void {
  write((): FailureRecord => {
    const hour = hourOf(new Date());
    return { hour, end: 'failed', client: clientOf(office), version: BUILD.version, lost };
  });
}

/**
 * Keeps why a person sent a mail as it was, where the policy wants that: in the pane, because classic's
 * handler has no store. Never throws.
 * @param findings ids of what was agreed to
 */
export function keepReason(
  office: OfficeNamespace,
  draft: string,
  findings: readonly string[],
  reason: string,
): void {
  write(
    (key) =>
      reasonRecord({
        at: new Date(),
        mail: keyedDigest(key, draft),
        findings,
        reason,
        client: clientOf(office),
        version: BUILD.version,
        lost,
      }),
    'silent',
  );
}

/** Whether this client's handler can keep a line; where it cannot, the log holds the pane's lines only. */
export function logsDecisions({ context }: OfficeNamespace): boolean {
  return String(context.platform) !== 'PC';
}

/** The log's lines, oldest first. Unknown where it cannot be read. */
export function readLog(): Known<string> {
  try {
    const places = PLACE_KEYS().map((key) => localStorage.getItem(key) || '');
    return known(
      places
        .filter((place) => place !== '')
        .sort()
        .join('\n'),
    );
  } catch {
    return unknown('failed');
  }
}

/** Erases all lines, and the key by which they could be found again. @throws where the store fails */
export function eraseLog(): void {
  for (const key of PLACE_KEYS().concat(KEY)) localStorage.removeItem(key);
}

/** What the digests are keyed with; it never leaves the store. */
const KEY = 'sekisho.log.key';
const PLACE = 'sekisho.log.';

const PLACE_KEYS = (): string[] => Array.from({ length: PLACES }, (_one, place) => `${PLACE}${place}`);

/** Lines that could not be kept since the last one that could. */
let lost = 0;

function write(make: (key: string) => object, inConsole: 'shown' | 'silent' = 'shown'): void {
  try {
    const key = secret();
    const line = JSON.stringify(make(key));
    if (inConsole === 'shown') console.info('Sekisho decided', line);
    if (key === '') return;
    const place = PLACE + placeOf(line);
    localStorage.setItem(place, grown(localStorage.getItem(place) || '', line));
    lost = 0;
  } catch (error) {
    lost += 1;
    notKept(error);
  }
}

/** Says that something could not be kept, never what or whose it was. */
export function notKept(error: unknown): void {
  console.error(
    `Sekisho: something could not be kept: ${error instanceof Error ? error.name : 'unknown error'}`,
  );
}

/** '' where the client has no store, or forbids it. */
function secret(): string {
  try {
    if (typeof localStorage === 'undefined' || typeof crypto === 'undefined') return '';
    const before = localStorage.getItem(KEY);
    if (before) return before;
    const made = crypto.getRandomValues(new Uint8Array(32)).join('.');
    localStorage.setItem(KEY, made);
    return made;
  } catch {
    return '';
  }
}

/** `outlook OfficeOnline 16.0…`, as far as the client tells. */
function clientOf({ context }: OfficeNamespace): string {
  // Missing before requirement set 1.1, though the types say otherwise.
  const diagnostics = context.diagnostics as Office.ContextInformation | undefined;
  return ['outlook', context.platform, diagnostics && diagnostics.version].join(' ');
}
