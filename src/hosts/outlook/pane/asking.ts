import { type Asked, readAsked } from '../asked.ts';
import type { Context } from '../context.ts';
import type { OfficeNamespace } from '../office.ts';
import { keep, type Kept } from '../session.ts';

/** The handler's question about the open mail, as far as it can be told. */
export interface Found {
  readonly asked: Asked | undefined;
  /** False: the draft's own name is not known, so the question may be about another mail. */
  readonly sure: boolean;
  /** The nonce of a newer question that is not there yet, '' where there is none. */
  readonly awaited: string;
}

/**
 * Leaves a mark with the open mail, before anything can be answered: only where the handler finds one does
 * it wait for an answer that may be on its way. Whoever never opened the pane is asked again at once.
 * @param kept what is kept about the mail; nothing is written where that cannot be read
 */
export async function leaveMark(office: OfficeNamespace, kept: Kept | undefined): Promise<void> {
  if (!kept || kept['sekisho.pane'] !== undefined) return;
  await keep(office, 'sekisho.pane', true).catch(() => undefined);
}

/**
 * Which question is the newest about the open draft. What is kept about the draft, and what this pane
 * has seen of it, count as they are; what a button handed over counts only if it names the same draft.
 * @param kept undefined where it cannot be read
 * @param seen the question this pane has shown of this mail
 */
export function questionIn(kept: Kept | undefined, context?: Context, seen?: Asked): Found {
  const draft = kept && kept['sekisho.draft'];
  const named = typeof draft === 'string';
  const handed = context?.asked;
  let asked: Asked | undefined;
  for (const one of [readAsked(kept && kept['sekisho.asked']), seen, named ? handed : undefined]) {
    if (!one || (named && one.challenge.draft !== draft)) continue;
    if (!asked || isNewer(one.challenge.nonce, asked.challenge.nonce)) asked = one;
  }
  // A whole question of another draft was left behind by an earlier opening: nobody need wait for it.
  const elsewhere = named && handed !== undefined && handed.challenge.draft !== draft;
  const newer = context && !elsewhere && (!asked || isNewer(context.nonce, asked.challenge.nonce));
  const awaited = newer ? context.nonce : '';
  return asked || named ? { asked, sure: true, awaited } : { asked: handed, sure: false, awaited };
}

/** Whether one question was asked after another; nonces begin with the time. */
export function isNewer(nonce: string, than: string): boolean {
  return timeIn(nonce) > timeIn(than);
}

function timeIn(nonce: string): number {
  return Number.parseInt(nonce, 36) || 0;
}
