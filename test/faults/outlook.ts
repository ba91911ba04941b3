import { vi } from 'vitest';
import { type Asked, readAsked } from '../../src/hosts/outlook/asked.ts';
import type { RULES } from '../../src/rules/index.ts';
import { type Alert, SEND_ANYWAY, shownFor } from '../hosts/fake-outlook/alert.ts';
import type { SendMode, Traits } from '../hosts/fake-outlook/client.ts';
import { FakeOutlook } from '../hosts/fake-outlook/host.ts';
import { type JsdomFrame, openJsdomFrame } from '../hosts/fake-outlook/jsdom-frame.ts';
import type { Launched } from '../hosts/fake-outlook/launch.ts';
import type { Item } from '../hosts/fake-outlook/mailbox.ts';
import { agreeFrom, hurried } from '../hosts/outlook-desk.ts';
import { type Held, MAILS, type MailName, type Offer, type Outcome, type Place, silence } from './fault.ts';
import { POLICIES, SITE, STATE_FILES, textOf } from './policies.ts';
import { sayingOf } from './sayings.ts';

/** What a manifest can let happen, in the order of the page. */
export const MODES: readonly SendMode[] = ['SoftBlock', 'Block', 'PromptUser'];

/** The Outlooks, with what is reported of them. */
export const OUTLOOKS: Readonly<Record<Exclude<Place['client'], 'thunderbird'>, Partial<Traits>>> = {
  web: { platform: 'web', mailbox: '1.16' },
  classic: { platform: 'classic', mailbox: '1.15' },
  mac: { platform: 'mac', mailbox: '1.14', sessionLag: 2_000 },
};

/** How a fault is made here; without a word everything works and the good policy is in the files. */
export interface Arrangement {
  /** Clients that can have it; all, if nothing is said. */
  readonly only?: readonly Place['client'][];
  readonly policy?: string | object;
  readonly clock?: string;
  readonly state?: keyof typeof STATE_FILES;
  readonly traits?: Partial<Traits>;
  /** It takes minutes, which pass in the blink of an eye. */
  readonly takesMinutes?: true;
  /** The store of the pages, where the client has one. */
  readonly pages?: Pick<Storage, 'getItem' | 'setItem'>;
  /** What lies in the mailbox before the add-in starts. */
  before?(outlook: FakeOutlook): void;
  arrange?(outlook: FakeOutlook, item: Item): void;
  /** Breaks what the handler is given. */
  spoil?(office: typeof Office): void;
  /** Breaks our own code. */
  damage?(rules: typeof RULES): void;
}

/** What was seen of one press of Send, by the manifest's mode: the handler knows nothing of it. */
export type ByMode = Readonly<Record<SendMode, Outcome>>;

/** Sends one of the mails in a new Outlook in which a fault has been made, and goes on as a person would. */
export async function sendInOutlook(
  client: keyof typeof OUTLOOKS,
  arrangement: Arrangement,
  mail: MailName,
): Promise<ByMode> {
  silence();
  vi.useFakeTimers({ toFake: ['Date'], shouldAdvanceTime: true });
  if (arrangement.clock !== undefined) vi.setSystemTime(new Date(arrangement.clock));
  const desk = new Desk(client, arrangement);
  try {
    return await desk.send(mail);
  } finally {
    desk.leave();
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  }
}

/** One Outlook, and the person before it. */
class Desk {
  readonly #outlook: FakeOutlook;
  readonly #arrangement: Arrangement;
  #frames: readonly JsdomFrame[] = [];

  constructor(client: keyof typeof OUTLOOKS, arrangement: Arrangement) {
    const { policy = POLICIES.good, state, traits, pages = storeOf(new Map()) } = arrangement;
    this.#arrangement = arrangement;
    this.#outlook = new FakeOutlook({ language: 'en-US', ...OUTLOOKS[client], ...traits });
    vi.stubGlobal('SEKISHO_POLICY', textOf(policy));
    if (state !== undefined) {
      vi.stubGlobal('SEKISHO_BASE', SITE);
      vi.stubGlobal('fetch', STATE_FILES[state]);
    }
    // Classic's runtime has no such store.
    if (client !== 'classic') vi.stubGlobal('localStorage', pages);
  }

  async send(mail: MailName): Promise<ByMode> {
    const { arrange, before, damage, spoil } = this.#arrangement;
    before?.(this.#outlook);
    const item = this.#outlook.compose({ to: MAILS[mail] });
    const handler = await this.#open('commands');
    spoil?.(handler.Office);
    vi.stubGlobal('Office', handler.Office);
    vi.resetModules();
    await import('../../src/hosts/outlook/launch.ts');
    damage?.((await import('../../src/rules/index.ts')).RULES);
    arrange?.(this.#outlook, item);

    const press = (): Promise<Launched> => this.#press(handler);
    const launched = await (this.#arrangement.takesMinutes
      ? timed(press)
      : press().then((end) => ({ end, ms: 0 })));
    const seen = MODES.map((mode) => [mode, this.#outcome(launched.end, item, mode, launched.ms)] as const);
    const byMode = Object.fromEntries(seen) as unknown as ByMode;
    if (mail === 'crowd' || byMode.SoftBlock.does === 'sent') return byMode;
    const then = await this.#goOn(handler, item, launched.end);
    return Object.fromEntries(
      seen.map(([mode, outcome]) => [mode, { ...outcome, then }]),
    ) as unknown as ByMode;
  }

  leave(): void {
    for (const frame of this.#frames) frame.close();
    this.#outlook.quit();
  }

  async #open(surface: 'commands' | 'taskpane'): Promise<JsdomFrame> {
    const frame = await openJsdomFrame(this.#outlook, surface);
    this.#frames = [...this.#frames, frame];
    return frame;
  }

  #press({ frame }: JsdomFrame): Promise<Launched> {
    return this.#outlook.launch(frame, 'onMessageSend', { type: 'olkMessageSend' }, FIVE_MINUTES);
  }

  #outcome(launched: Launched, item: Item, sendMode: SendMode, ms: number): Outcome {
    const shown = shownFor(launched, item, { ...this.#outlook.traits, sendMode });
    if (!shown) return { does: 'sent' };
    if (shown.sees !== 'alert') throw new Error(`The handler did not answer: ${shown.because}.`);
    return { ...heldBy(shown), ...(ms > OUTLOOK_WAITS && { slow: true }) };
  }

  /** What a person can do with an ordinary mail that was held; it is done, and the mail must go. */
  async #goOn(handler: JsdomFrame, item: Item, launched: Launched): Promise<'as-is' | 'again'> {
    const alert = shownFor(launched, item, this.#outlook.traits);
    const asked = alert?.sees === 'alert' ? askedBy(alert) : undefined;
    if (asked?.demand.allowed) {
      const pane = await this.#open('taskpane');
      // On a Mac each of the two sees what the other wrote only 2 s later.
      vi.setSystemTime(Date.now() + 5_000);
      await agreeFrom(pane, {});
      vi.setSystemTime(Date.now() + 5_000);
      const press = (): Promise<Launched> => this.#press(handler);
      const pressed = this.#arrangement.takesMinutes ? await hurried(press) : await press();
      if (!shownFor(pressed, item, this.#outlook.traits)) return 'as-is';
    }
    this.#outlook.faults.clear();
    vi.restoreAllMocks();
    silence();
    const again = this.#arrangement.spoil ? await this.#restarted() : handler;
    if (shownFor(await this.#press(again), item, this.#outlook.traits))
      throw new Error('An ordinary mail is held for good.');
    return 'again';
  }

  /** A handler to which nothing was done. */
  async #restarted(): Promise<JsdomFrame> {
    const handler = await this.#open('commands');
    vi.stubGlobal('Office', handler.Office);
    vi.resetModules();
    await import('../../src/hosts/outlook/launch.ts');
    return handler;
  }
}

const FIVE_MINUTES = 300_000;
/** Milliseconds after which Outlook offers to send anyway in the weakest mode (outlook.md A1). */
const OUTLOOK_WAITS = 5_000;

function heldBy(alert: Alert): Held {
  const asked = askedBy(alert);
  const offers: readonly [boolean, Offer][] = [
    [alert.opens !== undefined, 'pane'],
    [asked?.demand.allowed === true, 'as-is'],
    [/press Send again/i.test(alert.text), 'again'],
    [alert.buttons.includes(SEND_ANYWAY), 'anyway'],
  ];
  return {
    does: 'held',
    saying: sayingOf('outlook', alert.text.split('\n')[0] ?? ''),
    remarks: asked?.policy.health ?? [],
    offers: offers.flatMap(([is, offer]) => (is ? [offer] : [])),
  };
}

/** The question as the pane finds it: kept with the mail, or handed over by the alert's button. */
function askedBy({ opens, item }: Alert): Asked | undefined {
  const kept = item.sessionData.seenBy(undefined)['sekisho.asked'] ?? 'null';
  return readAsked(JSON.parse(kept)) ?? readAsked(JSON.parse(opens?.contextData || 'null'));
}

/** Lets minutes pass in the blink of an eye, and counts them. */
async function timed(
  work: () => Promise<Launched>,
): Promise<{ readonly end: Launched; readonly ms: number }> {
  return await hurried(async () => {
    const began = Date.now();
    return { end: await work(), ms: Date.now() - began };
  });
}

function storeOf(map: Map<string, string>): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  return {
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}
