import type { Action } from '../../core/action.ts';
import type { Consent } from '../../core/consent.ts';
import { type Answer, type Applied, CHANGED, type Host, type Question } from '../../core/host.ts';
import { mayListOwn, withAddresses } from '../../core/own.ts';
import type { Policy } from '../../core/policy.ts';
import { readingOf } from '../../core/reading.ts';
import { type Agreed, readAgreed } from './asked.ts';
import { BUILD } from './build-facts.ts';
import { until } from './deadline.ts';
import { readCircles } from './circles.ts';
import { readCrowds } from './crowds.ts';
import { type Patience, readMail, type Reading } from './mail.ts';
import type { OfficeNamespace } from './office.ts';
import { readListed } from './own.ts';
import { forget, keep, recall } from './session.ts';

/** A host, and what it read last. */
export interface OutlookHost extends Host {
  /** The last reading; undefined before the first. */
  readonly reading: Reading | undefined;
}

/** What differs between the handler and the pane. */
export interface Surroundings {
  readonly patience: Patience;
  /** The handler keeps the question for the pane and answers "stay"; the pane shows it. */
  ask(question: Question, reading: Reading): Promise<Answer>;
  /** The handler looks; whoever opens the pane wants to see what there is. */
  asking(): Promise<boolean>;
  /** The pane moves; the handler never touches the mail, because a Mac then runs it again (office-js 6517). */
  apply(reading: Reading, action: Action): Promise<Applied>;
  /** Which of the person's own addresses count it decides; without it, all. */
  readonly policy?: Policy;
  /** What the pane remembers for the person; the handler is never told anything to remember. */
  readonly memory?: Pick<Host, 'remember' | 'confirmCrowd'>;
}

const NO_MEMORY: Required<Surroundings>['memory'] = {
  remember: () => Promise.resolve(),
  confirmCrowd: () => Promise.resolve(),
};

/** The mail client this room stands for: the mail that is open in Outlook's window. */
export function hostOf(office: OfficeNamespace, surroundings: Surroundings): OutlookHost {
  const fallbackKey = nonce();
  let reading: Reading | undefined;
  let begun: Promise<Reading> | undefined;
  const host = {
    get reading() {
      return reading;
    },
    async read() {
      begun = readPatiently(office, surroundings, fallbackKey);
      reading = await begun;
      return reading.draft;
    },
    async consent() {
      const kept = await recall(office, 'sekisho.consent').catch(() => undefined);
      const agreed = readAgreed(kept);
      return agreed && agreed.consent;
    },
    agree: (consent: Consent) => agree(office, consent, reading),
    async apply(action: Action, asked: string): Promise<Applied> {
      reading = await readPatiently(office, surroundings, fallbackKey);
      if (readingOf(reading.draft) !== asked) return CHANGED;
      return await surroundings.apply(reading, action);
    },
    async ask(question: Question): Promise<Answer> {
      if (!reading) return { do: 'stay', because: 'failed' };
      return await surroundings.ask(question, reading);
    },
    async circles() {
      return readCircles(office).map((circle) => circle.members);
    },
    async crowds() {
      const now = await begun;
      return readCrowds(office, now && now.kept);
    },
    asking: () => surroundings.asking(),
    nonce,
  };
  // Not a copy: `reading` is asked for each time.
  return Object.assign(host, surroundings.memory || NO_MEMORY);
}

/**
 * A slow mailbox must not lock anybody out: a Send that gave up on a part says so, and the next one waits
 * longer for it, for the recipients as long as Outlook lets it.
 */
async function readPatiently(
  office: OfficeNamespace,
  { patience, policy }: Pick<Surroundings, 'patience' | 'policy'>,
  key: string,
): Promise<Reading> {
  const read = async (of: Patience): Promise<Reading> => {
    const { draft, kept } = await readMail(office, of, key);
    const counts = !policy || mayListOwn(policy);
    return { draft: counts ? withAddresses(draft, readListed(office)) : draft, kept };
  };
  const reading = await read(patience);
  const { longer } = patience;
  if (longer === undefined || !timedOut(reading)) return reading;
  const before = gaveUp || !reading.kept || reading.kept['sekisho.slow'] === true;
  gaveUp = true;
  return before ? await read(Object.assign({}, patience, longer)) : reading;
}

/** Whether a Send of this runtime has given up once; for a client that keeps nothing about a draft. */
let gaveUp = false;

function timedOut({ draft: { from, to, cc, bcc, subject, body, attachments } }: Reading): boolean {
  return [from, to, cc, bcc, subject, body, attachments].some(
    (part) => !part.known && part.because === 'timed-out',
  );
}

/**
 * Keeps a consent for the next Send of the draft it was asked about. Another mail may be open by now: a
 * pinned pane stays when the person switches.
 * @throws where it could not be kept: the person must know, or they would press Send in vain
 */
async function agree(office: OfficeNamespace, consent: Consent, reading?: Reading): Promise<void> {
  const { draft } = consent.challenge;
  const isOpen = async (): Promise<boolean> => {
    const key = await recall(office, 'sekisho.draft');
    return draft === (key === undefined && reading ? reading.draft.key : key);
  };
  if (!(await until(LAG, isOpen))) throw new Error('another mail is open');
  const agreed: Agreed = { format: 1, build: BUILD.version, consent };
  await keep(office, 'sekisho.draft', draft);
  await keep(office, 'sekisho.consent', agreed);
}

/** Milliseconds after which a pane on a Mac sees what its handler wrote, and the other way (office-js 5951). */
export const LAG = 3_000;

/** Takes a consent back, as an edit or an undo does. */
export async function dropConsent(office: OfficeNamespace): Promise<void> {
  await forget(office, 'sekisho.consent').catch(() => undefined);
}

/**
 * A word nobody has used before. Not a secret: it tells one question from another, and classic's
 * runtime has no source of better randomness.
 */
export function nonce(): string {
  const random = (): string => Math.random().toString(36).slice(2, 12);
  return `${Date.now().toString(36)}-${random()}${random()}`;
}
