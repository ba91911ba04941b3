import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadRules } from '../../src/build/generate/rule-folders.ts';
import { buildLaunch } from '../../src/build/outlook.ts';
import type { Draft } from '../../src/core/draft.ts';
import { findingId } from '../../src/core/finding.ts';
import { type Decision, judge } from '../../src/core/judge.ts';
import { LANGUAGES, type Language } from '../../src/core/rule.ts';
import { alertOf } from '../../src/hosts/outlook/alert.ts';
import { COMMANDS } from '../../src/hosts/outlook/commands.ts';
import { policyOf } from '../../src/hosts/outlook/policy.ts';
import { draftOf, type Example } from '../../src/rules/example.ts';
import { RULES } from '../../src/rules/index.ts';
import { LEFT_TO_PANE } from '../../src/rules/small-launch.ts';
import { asOutlookTells, bareMailbox, type Completed } from './bare-mailbox.ts';
import { bareContext, type Handler } from './bare-runtime.ts';

const folders = await loadRules(join(import.meta.dirname, '..', '..'));

/** What one Send comes to in classic Outlook's bare runtime. */
interface Sent {
  readonly logged: Pick<Decision, 'verdict'> & {
    readonly findings: readonly string[];
    readonly troubles: readonly string[];
    readonly people: number;
  };
  readonly completed: Completed;
}

let folder: string;
let whole: string;
let small: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-classic-'));
  whole = readFileSync(await buildLaunch(folder), 'utf8');
  small = readFileSync(await buildLaunch(folder, {}, undefined, 'small'), 'utf8');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(folders)(
  'At Send in classic Outlook, as its runtime runs launch.js, $id',
  ({ rule, examples }) => {
    test.each(examples)('comes to the same as in every other client: "$name.en"', async (example) => {
      const draft = asOutlookTells(draftOf(example.mail));
      const policy = policyFor(rule.id, example);
      const decision = judge(draft, policyOf(policy), { rules: RULES, nonce: 'x', today: today() });
      for (const language of LANGUAGES) {
        const { logged, completed } = await sendIn(whole, draft, policy, language);
        expect(logged).toMatchObject({
          verdict: decision.verdict,
          findings: decision.findings.map(findingId),
          troubles: [],
          people: decision.audience.people.length,
        });
        const moves = completed.commandId === COMMANDS.move;
        expect(completed).toMatchObject(answerTo(decision, draft, language, moves));
      }
    });

    test('catches what it is there for, in a client that tells enough of the mail.', () => {
      const caught = examples.filter((example) => {
        const draft = asOutlookTells(draftOf(example.mail));
        const given = { rules: RULES, nonce: 'x', today: today() };
        const { findings } = judge(draft, policyOf(policyFor(rule.id, example)), given);
        return findings.some((finding) => finding.rule === rule.id);
      });
      expect(caught.length).toBeGreaterThan(0);
    });
  },
);

test.each(['whole', 'small'] as const)(
  'At Send in classic Outlook the %s launch file tells a field test how long it took to evaluate and what is in it.',
  async (size) => {
    const script = size === 'whole' ? whole : small;
    const draft = draftOf({ from: 'me@office.example', to: ['me@office.example'], subject: 'Hello' });
    const kept = { 'sekisho.field': JSON.stringify({ format: 1, run: 'abc', phase: 'first' }) };
    const { completed } = await new Runtime(script, '').send(asOutlookTells(draft), 'en', kept);
    expect(completed.errorMessage).toContain('field test');
    const left = size === 'whole' ? 0 : LEFT_TO_PANE.length;
    expect(JSON.parse((kept as Record<string, string>)['sekisho.field.first'] ?? '')).toMatchObject({
      launch: { evaluated: expect.any(Number) as number, rules: RULES.length - left, left },
    });
  },
  30_000,
);

describe('The small launch file', () => {
  const caught = folders
    .filter(({ id }) => LEFT_TO_PANE.some((left) => left === id))
    .map(({ id, examples }) => ({ id, example: examples.find(({ expect: e }) => e !== 'silent') }));

  test.each(caught)(
    'lets pass what $id would ask about, and keeps that for the pane',
    async ({ id, example }) => {
      if (!example) throw new Error('The rule has no example that it catches.');
      const { logged } = await sendIn(
        small,
        asOutlookTells(draftOf(example.mail)),
        policyFor(id, example),
        'en',
      );
      expect(logged.findings.filter((finding) => finding.startsWith(id))).toEqual([]);
    },
  );

  test.each(LANGUAGES)(
    'says in its alert, in "%s", that the pane makes some checks; the whole one does not.',
    async (language) => {
      const to = Array.from({ length: 7 }, (_one, index) => `buyer@company${index}.example`);
      const draft = asOutlookTells(draftOf({ from: 'me@office.example', to, subject: 'Hello' }));
      const said = await Promise.all(
        [small, whole].map(
          async (script) => (await sendIn(script, draft, '', language)).completed.errorMessage,
        ),
      );
      const sentence = /本文の一部の確認|Some checks of the text/;
      expect(said.map((message) => sentence.test(message ?? ''))).toEqual([true, false]);
    },
  );
});

/** A launch file evaluated in the bare runtime, which then has one mail after the other. */
class Runtime {
  readonly #handlers: Record<string, Handler> = {};
  readonly #lines: string[] = [];
  readonly #office: Record<string, unknown>;

  constructor(script: string, policy: string) {
    const associate = (name: string, handler: Handler): void => {
      this.#handlers[name] = handler;
    };
    this.#office = { actions: { associate }, onReady: () => Promise.resolve() };
    const note = (_what: string, line = ''): void => void this.#lines.push(line);
    const filled = script.replace(/(["'`])@@sekisho-policy@@\1/, () => JSON.stringify(policy));
    runInContext(filled, bareContext(this.#office, { console: { info: note, error: note } }));
  }

  /** Presses Send on the mail. */
  async send(draft: Draft, language: Language, kept: Record<string, string> = {}): Promise<Sent> {
    Object.assign(this.#office, bareMailbox(draft, language, kept));
    this.#lines.length = 0;
    const name = draft.kind === 'appointment' ? 'onAppointmentSend' : 'onMessageSend';
    const completed = await new Promise<Completed>((resolve) => {
      this.#handlers[name]?.({ completed: (options = {}) => resolve(options) });
    });
    const logged: unknown = JSON.parse(this.#lines[0] ?? '');
    return { logged: logged as Sent['logged'], completed: { ...completed } };
  }
}

/** Most examples share a policy, and so the evaluation. */
const runtimes = new Map<string, Runtime>();

function sendIn(script: string, draft: Draft, policy: string, language: Language): Promise<Sent> {
  const key = `${script.length} ${policy}`;
  const runtime = runtimes.get(key) ?? new Runtime(script, policy);
  runtimes.set(key, runtime);
  return runtime.send(draft, language);
}

/**
 * What the alert says, worked out from the sources.
 * @param moves the alert's own button makes the move
 */
function answerTo(decision: Decision, draft: Draft, language: Language, moves: boolean): Completed {
  if (decision.verdict !== 'ask' && decision.verdict !== 'block') return { allowEvent: true };
  const { allowEvent, errorMessage, errorMessageMarkdown } = alertOf(decision, {
    kind: draft.kind,
    language,
    abilities: { button: true, markdown: true, command: true },
    times: 1,
    skew: false,
    elsewhere: false,
    context: '',
    move: moves ? decision.actions[0]?.recipients.length : undefined,
  });
  return { allowEvent, errorMessage, errorMessageMarkdown } as Completed;
}

/** The example's policy as a file: all rules as they are by default, and what it says of its own. */
function policyFor(rule: string, { policy }: Example): string {
  if (!policy) return '';
  const { ourDomains, partners, lists, options, ...setting } = policy;
  const rules = { [rule]: { ...options, ...setting } };
  const text = JSON.stringify({ format: 1, revision: 1, ourDomains, partners, lists, rules });
  expect(policyOf(text)).toMatchObject({
    state: 'current',
    rules: { [rule]: policy.options ? { options } : {} },
  });
  return text;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
