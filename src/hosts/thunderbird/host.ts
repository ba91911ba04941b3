import type { Consent } from '../../core/consent.ts';
import type { Host } from '../../core/host.ts';
import type { Language } from '../../core/rule.ts';
import { RULES } from '../../rules/index.ts';
import { viewOf } from '../../ui/prompt/view.ts';
import { rowIsHidden } from './bcc-row.ts';
import type { Ahead } from './ahead.ts';
import { addCircle, readCircles } from './circles.ts';
import { addCrowd, readCrowds } from './crowds.ts';
import { detailsOf, readWindow, stampOf } from './mail.ts';
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
 * @param ahead what was asked for when Send was pressed; without it, and in every later round, all is asked for
 * anew, because Thunderbird's own "Use Bcc Instead" bar works even while the window is locked
 */
export function hostOf(tab: ComposeTab, ahead?: Ahead): Host {
  const first: Partial<Ahead> = { ...ahead };
  // Circles and crowds are one call of the store.
  let local: Ahead['local'] | undefined;
  const once = <Key extends keyof Ahead>(key: Key): Ahead[Key] | undefined => {
    const begun = first[key];
    delete first[key];
    return begun;
  };
  let stamp = '';
  return {
    async read() {
      const begun = once('reading');
      local = once('local');
      const reading = await (begun ?? readWindow(tab.tabId));
      stamp = reading.stamp;
      const { draft } = reading;
      const earlier = await earlierCrowds(draft, { stored: local });
      return earlier ? { ...draft, earlier } : draft;
    },
    consent: () => once('consent') ?? recall<Consent>(`consent:${tab.tabId}`),
    agree: (consent) => store(`consent:${tab.tabId}`, consent),
    async apply(action, asked) {
      await rowIsHidden(tab.tabId);
      const made = await move(tab.tabId, action, asked);
      return made.done ? { done: true } : made;
    },
    ask: (question) =>
      askInWindow(viewOf(question, { language: language(), rules: RULES, sends: true }), tab),
    circles: async () => (await readCircles({ stored: local })).map((circle) => circle.members),
    remember: (members) => addCircle(members),
    crowds: () => readCrowds({ stored: local }),
    confirmCrowd: (people) => addCrowd(people),
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
