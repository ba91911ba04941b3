import { vi } from 'vitest';
import type { HealthProblem } from '../../src/core/policy.ts';
import type { OptionsContent, PromptContent } from '../../src/hosts/thunderbird/protocol.ts';
import type { PromptView } from '../../src/ui/prompt/view.ts';
import type { RULES } from '../../src/rules/index.ts';
import {
  type ComposeWindow,
  FakeThunderbird,
  never,
  refused,
  wakeEventPage,
} from '../hosts/fake-thunderbird.ts';
import { type Held, MAILS, type MailName, type Offer, type Outcome, silence } from './fault.ts';
import type { FaultName } from './faults.ts';
import { circlesOf, NOW, POLICIES, SITE, STATE_FILES } from './policies.ts';
import { CROWD_RULE, sayingOf } from './sayings.ts';

/** How a fault is made here; without a word everything works and the good policy is there. */
interface Arrangement {
  /** What managed storage holds; undefined where there is none. */
  readonly policy?: unknown;
  /** Thunderbird ran before, with the good policy. */
  readonly before?: true;
  readonly clock?: string;
  readonly state?: keyof typeof STATE_FILES;
  /** The prompt's page never says a word. */
  readonly deadPage?: true;
  arrange?(client: FakeThunderbird): void;
  /** Breaks a mail as Thunderbird hands it over. */
  spoil?(window: ComposeWindow): void;
  /** Breaks our own code. */
  damage?(rules: typeof RULES): void;
}

/** What can happen to Thunderbird, by fault. */
export const THUNDERBIRD: Readonly<Partial<Record<FaultName, Arrangement>>> = {
  none: {},
  'policy-none': { policy: undefined },
  'policy-gone': { before: true, policy: undefined },
  'policy-silent': { arrange: ({ broken }) => broken.set('storage.managed.get', never) },
  'policy-silent-later': { before: true, arrange: ({ broken }) => broken.set('storage.managed.get', never) },
  'policy-cut': { policy: POLICIES.cut },
  'policy-cut-later': { before: true, policy: POLICIES.cut },
  'policy-page': { policy: POLICIES.page },
  'policy-page-later': { before: true, policy: POLICIES.page },
  'policy-older': { before: true, policy: POLICIES.older },
  'policy-changed': { before: true, policy: POLICIES.changed },
  'policy-unknown-keys': { policy: POLICIES.unknownKeys },
  'policy-expired': { policy: POLICIES.expired },
  'policy-monitors': { policy: POLICIES.monitors },
  'state-silent': { state: 'silent' },
  'state-missing': { state: 'missing' },
  'state-broken': { state: 'broken' },
  'state-garbage': { state: 'garbage' },
  'state-unreachable': { state: 'unreachable' },
  'state-stop': { state: 'stop' },
  'local-full': { arrange: ({ broken }) => broken.set('storage.local.set', refused) },
  'local-corrupt': { before: true, arrange: corruptLocal },
  'local-corrupt-gone': { before: true, policy: undefined, arrange: corruptLocal },
  'local-silent': {
    arrange({ broken }) {
      for (const call of ['get', 'set', 'remove']) broken.set(`storage.local.${call}`, never);
    },
  },
  'session-fails': {
    arrange({ broken }) {
      for (const call of ['get', 'set', 'remove']) broken.set(`storage.session.${call}`, refused);
    },
  },
  'clock-day-back': { clock: '2026-11-19T03:30:00Z', policy: POLICIES.dated },
  'clock-year-ahead': { clock: '2027-11-20T03:30:00Z', policy: POLICIES.dated },
  'clock-1970': { clock: '1970-01-01T00:00:10Z', policy: POLICIES.dated },
  'clock-back-exempt': { clock: '2026-11-19T03:30:00Z', policy: POLICIES.exemptionOver },
  'clock-1970-exempt': { clock: '1970-01-01T00:00:10Z', policy: POLICIES.exemptionOver },
  'clock-ahead-exempt': { clock: '2027-11-20T03:30:00Z', policy: POLICIES.exemptionValid },
  'clock-1970-known': {
    clock: '1970-01-01T00:00:10Z',
    policy: POLICIES.acquaintances,
    arrange: ({ stored }) => stored.local.set('circles', circlesOf(MAILS.crowd, '2026-02-01')),
  },
  'clock-ahead-known': {
    clock: '2027-11-20T03:30:00Z',
    policy: POLICIES.acquaintances,
    arrange: ({ stored }) => stored.local.set('circles', circlesOf(MAILS.crowd, '2026-10-20')),
  },
  'recipients-fail': { spoil: ({ details }) => Object.assign(details, { to: [{ id: 'contact' }] }) },
  'text-fails': {
    spoil: ({ details }) => Object.assign(details, { body: undefined, plainTextBody: undefined }),
  },
  'attachments-fail': { arrange: ({ broken }) => broken.set('listAttachments', refused) },
  'attachments-silent': { arrange: ({ broken }) => broken.set('listAttachments', never) },
  'books-silent': { arrange: ({ broken }) => broken.set('addressBooks.list', never) },
  'window-refused': { arrange: ({ broken }) => broken.set('windows.create', onlyNotices) },
  'window-dead': { deadPage: true },
  'rule-throws': {
    damage(rules) {
      for (const rule of rules) if (rule.id === CROWD_RULE) Object.assign(rule, { check: thrown });
    },
  },
  'check-throws': { damage: () => vi.spyOn(crypto, 'randomUUID').mockImplementation(thrown) },
};

/** Sends one of the mails in a new Thunderbird in which a fault has been made, and goes on as a person would. */
export async function sendInThunderbird(arrangement: Arrangement, mail: MailName): Promise<Outcome> {
  vi.useFakeTimers({ now: NOW });
  try {
    const desk = await Desk.begin(arrangement);
    return await desk.send(mail);
  } finally {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  }
}

/** One Thunderbird, and the person before it. */
class Desk {
  readonly #client: FakeThunderbird;
  readonly #arrangement: Arrangement;

  private constructor(client: FakeThunderbird, arrangement: Arrangement) {
    this.#client = client;
    this.#arrangement = arrangement;
  }

  static async begin(arrangement: Arrangement): Promise<Desk> {
    const client = new FakeThunderbird().install();
    const desk = new Desk(client, arrangement);
    silence();
    if (arrangement.before) {
      client.managed = { policy: POLICIES.good };
      await wakeEventPage();
      await desk.send('ordinary');
    }
    const policy = 'policy' in arrangement ? arrangement.policy : POLICIES.good;
    const { state, clock } = arrangement;
    if (state !== undefined) vi.stubGlobal('fetch', STATE_FILES[state]);
    client.managed =
      policy === undefined
        ? undefined
        : { policy, ...(state !== undefined && { state: `${SITE}state.json` }) };
    if (clock !== undefined) vi.setSystemTime(new Date(clock));
    arrangement.arrange?.(client);
    await wakeEventPage();
    const { RULES: rules } = await import('../../src/rules/index.ts');
    arrangement.damage?.(rules);
    return desk;
  }

  async send(mail: MailName): Promise<Outcome> {
    const window = this.#client.compose({ to: [...MAILS[mail]] });
    this.#arrangement.spoil?.(window);
    const press = await this.#press(window);
    if (press.sent) return { does: 'sent' };
    const held = press.view ? await this.#asked(press.view) : await this.#told(window);
    if (mail === 'crowd') {
      await press.stay?.();
      return held;
    }
    return { ...held, then: await this.#goOn(window, press) };
  }

  /** Presses Send and waits for the end, or for a question. */
  async #press(window: ComposeWindow): Promise<Press> {
    const answer: { given?: unknown } = {};
    const sent = (): boolean => JSON.stringify(answer.given) === '{}';
    void this.#client.send(window).then((given) => {
      answer.given = given;
    });
    for (let seconds = 0; seconds < 60; seconds += 1) {
      await vi.advanceTimersByTimeAsync(1_000);
      if (answer.given !== undefined) return { sent: sent() };
      const popup = this.#client.popups('prompt.html').at(-1);
      if (!popup || this.#arrangement.deadPage) continue;
      const id = popup.parameter;
      const { view } = (await this.#client.say({ type: 'prompt-get', id })) as PromptContent;
      await this.#client.say({ type: 'prompt-painted', id });
      const reply = async (given: object): Promise<boolean> => {
        await this.#client.say({ type: 'prompt-answer', id, answer: given });
        await vi.advanceTimersByTimeAsync(5_000);
        return sent();
      };
      return {
        sent: false,
        view,
        agree: () => reply({ do: 'consent', consent: { challenge: view.challenge } }),
        stay: () => reply({ do: 'stay', because: 'person' }),
      };
    }
    throw new Error('Send was not answered within a minute.');
  }

  async #asked(view: PromptView): Promise<Held> {
    const offers: readonly [boolean, Offer][] = [
      [view.moves.length > 0, 'move'],
      [view.sendAsIs.allowed, 'as-is'],
      [view.retry, 'again'],
    ];
    return {
      does: 'held',
      saying: sayingOf('thunderbird', view.headline),
      remarks: await this.#remarks(view),
      offers: offers.flatMap(([is, offer]) => (is ? [offer] : [])),
    };
  }

  /** What the prompt says about the policy's health, as the options page gets it too. */
  async #remarks(view: PromptView): Promise<readonly HealthProblem[]> {
    const said = view.further.filter(({ id }) => id.startsWith('policy/')).map(({ id }) => id);
    if (said.length === 0) return [];
    const asked = this.#client.say({ type: 'options-get' });
    await vi.advanceTimersByTimeAsync(5_000);
    const { health = [] } = ((await asked) as OptionsContent).policy;
    if (health.map(({ kind }) => `policy/${kind}`).join() !== said.join())
      throw new Error('The prompt and the options page say different things about the policy.');
    return health;
  }

  /** The notice beside a mail that was held without a question. */
  async #told(window: ComposeWindow): Promise<Held> {
    await vi.advanceTimersByTimeAsync(5_000);
    const popup = this.#client.popups('notice.html').at(-1);
    const content = (await this.#client.say({ type: 'notice-get', tabId: window.tabId })) as {
      readonly kind: string;
    };
    if (!popup && !this.#client.calls.includes('openPopup')) throw new Error('Nobody was told anything.');
    const kind = popup ? /kind=([a-z-]+)/.exec(popup.parameter)?.[1] : content.kind;
    if (kind !== 'failed') throw new Error(`The notice says ${String(kind)}.`);
    return { does: 'held', saying: 'failed', remarks: [], offers: ['again'] };
  }

  /** What a person can do with an ordinary mail that was held; it is done, and the mail must go. */
  async #goOn(window: ComposeWindow, press: Press): Promise<'as-is' | 'again'> {
    if (press.view?.sendAsIs.allowed && (await press.agree?.())) return 'as-is';
    await press.stay?.();
    this.#client.broken.clear();
    vi.restoreAllMocks();
    silence();
    window.details.to = [...MAILS.ordinary];
    const { sent } = await this.#press(window);
    if (!sent) throw new Error('An ordinary mail is held for good.');
    return 'again';
  }
}

/** One press of Send, and what the person can do about it. */
interface Press {
  readonly sent: boolean;
  readonly view?: PromptView;
  agree?(): Promise<boolean>;
  stay?(): Promise<boolean>;
}

function corruptLocal({ stored: { local } }: FakeThunderbird): void {
  for (const key of ['last-good-policy', 'personal-policy', 'circles', 'log-key', ...local.keys()])
    local.set(key, '\u0000{');
}

function thrown(): never {
  throw new Error('An unexpected error occurred');
}

function onlyNotices({ url }: { readonly url: string }): Promise<object> {
  return url.startsWith('prompt') ? refused() : Promise.resolve({ id: 1 });
}
