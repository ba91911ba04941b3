import type { Consent } from '../../core/consent.ts';
import type { Host } from '../../core/host.ts';
import type { Language } from '../../core/rule.ts';
import { RULES } from '../../rules/index.ts';
import { viewOf } from '../../ui/prompt/view.ts';
import { rowIsHidden } from './bcc-row.ts';
import { addCircle, readCircles } from './circles.ts';
import { detailsOf, readDetails, readWindow, stampOf } from './mail.ts';
import { stateFile } from './policy.ts';
import { askInWindow } from './prompt-window.ts';
import { recall, store } from './session.ts';
import { isAsking } from './state.ts';
import { earlierCrowds } from './subjects.ts';
import { move } from './writing.ts';

/** Thunderbird's numbers for one compose window. */
export interface ComposeTab {
  readonly tabId: number;
  readonly windowId: number;
}

/**
 * The mail client this room stands for: one compose window.
 * @param details what Thunderbird handed over with the event; without them the window is asked
 */
export function hostOf(tab: ComposeTab, details?: messenger.compose.ComposeDetails): Host {
  let first = details;
  let stamp = '';
  return {
    async read() {
      // The event brought the details along; later rounds ask again, because Thunderbird's own "Use
      // Bcc Instead" bar works even while the window is locked.
      const reading = first ? await readDetails(tab.tabId, first) : await readWindow(tab.tabId);
      first = undefined;
      stamp = reading.stamp;
      const { draft } = reading;
      const earlier = await earlierCrowds(draft);
      return earlier ? { ...draft, earlier } : draft;
    },
    consent: () => recall<Consent>(`consent:${tab.tabId}`),
    agree: (consent) => store(`consent:${tab.tabId}`, consent),
    async apply(action, asked) {
      await rowIsHidden(tab.tabId);
      const made = await move(tab.tabId, action, asked);
      return made.done ? { done: true } : made;
    },
    ask: (question) =>
      askInWindow(viewOf(question, { language: language(), rules: RULES, sends: true }), tab),
    circles: async () => (await readCircles()).map((circle) => circle.members),
    remember: (members) => addCircle(members),
    asking: async () => isAsking(await stateFile()),
    async stands() {
      // One call before the answer; who writes after it is found out when the mail has left.
      const latest = await detailsOf(tab.tabId).catch(() => undefined);
      return latest !== undefined && stampOf(latest) === stamp;
    },
    nonce: () => crypto.randomUUID(),
  };
}

/** Thunderbird's own language, of the two we speak. */
function language(): Language {
  return messenger.i18n.getUILanguage().startsWith('ja') ? 'ja' : 'en';
}
