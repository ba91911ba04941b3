import type { Consent } from '../../core/consent.ts';
import type { Host, Question } from '../../core/host.ts';
import { mayListOwn, withOwn } from '../../core/own.ts';
import type { Language } from '../../core/rule.ts';
import { RULES } from '../../rules/index.ts';
import type { PromptView, viewOf } from '../../ui/prompt/view.ts';
import { rowIsHidden } from './bcc-row.ts';
import type { Ahead } from './ahead.ts';
import { addCircle, readCircles } from './circles.ts';
import { addCrowd, readCrowds } from './crowds.ts';
import { detailsOf, stampOf } from './details.ts';
import { readDetails, readWindow } from './mail.ts';
import { accountAddresses, readOwn } from './own.ts';
import { policyBeneath, stateFile } from './policy.ts';
import { askInWindow } from './prompt-window.ts';
import { keyOf, recall, store } from './session.ts';
import { isAsking } from './state.ts';
import { earlierCrowds } from './subjects.ts';
import type { move } from './writing.ts';

/** Thunderbird's numbers for one compose window. */
export interface ComposeTab {
  readonly tabId: number;
  readonly windowId: number;
}

/** Loads what most Sends never need: the words of a question, and what moves people. */
export type Asking = () => Promise<{ readonly viewOf: typeof viewOf; readonly move: typeof move }>;

/**
 * The mail client this room stands for: one compose window.
 * @param ahead what was asked for when Send was pressed; without it, and in every later round, all is asked for
 * anew, because Thunderbird's own "Use Bcc Instead" bar works even while the window is locked
 */
export function hostOf(tab: ComposeTab, asking: Asking, ahead?: Ahead): Host {
  const first = { reading: ahead, consent: ahead?.session };
  // Circles and crowds are one call of the store.
  let local: Ahead['local'] | undefined;
  const once = <Key extends keyof typeof first>(key: Key): (typeof first)[Key] => {
    const begun = first[key];
    first[key] = undefined;
    return begun;
  };
  let stamp = '';
  return {
    async read() {
      const begun = once('reading');
      local = begun?.local;
      const [reading, own, accounts, policy] = await Promise.all([
        begun ? readDetails(tab.tabId, begun) : readWindow(tab.tabId),
        readOwn(local),
        accountAddresses(),
        policyBeneath(),
      ]);
      stamp = reading.stamp;
      const counting = mayListOwn(policy) ? own : { ...own, listed: [] };
      const draft = withOwn(reading.draft, counting, accounts.known ? accounts.value : []);
      const earlier = await earlierCrowds(draft, { stored: local });
      return earlier ? { ...draft, earlier } : draft;
    },
    consent: () => recall<Consent>(keyOf('consent', tab.tabId), once('consent')),
    agree: (consent) => store(keyOf('consent', tab.tabId), consent),
    async apply(action, asked) {
      await rowIsHidden(tab.tabId);
      const writing = await asking();
      const made = await writing.move(tab.tabId, action, asked);
      return made.done ? { done: true } : made;
    },
    // The words are loaded while Thunderbird opens the window.
    ask: (question) => askInWindow(inWords(question, asking), tab),
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

async function inWords(question: Question, asking: Asking): Promise<PromptView> {
  const words = await asking();
  return words.viewOf(question, { language: language(), rules: RULES, sends: true });
}

/** Thunderbird's own language, of the two we speak. */
function language(): Language {
  return messenger.i18n.getUILanguage().startsWith('ja') ? 'ja' : 'en';
}
