/** The page of a person's own settings in jsdom, and a person who uses it. */
import { expect, vi } from 'vitest';
import type { Policy } from '../../src/core/policy.ts';
import type { AnyRule } from '../../src/core/rule.ts';
import { checkPolicyValue } from '../../src/policy/policy.ts';
import { RULES } from '../../src/rules/index.ts';
import { mountPersonal, type OwnSettings, type Personal } from '../../src/ui/options/personal.tsx';
import { BUILT_IN } from './questions.ts';

/** The rule with options. */
export const MANY = 'many-visible-recipients';
/** The rule without. */
export const EXTERNAL = 'external-recipients';

/** These two, whatever rules there may be. */
export const PAIR: readonly AnyRule[] = RULES.filter(({ id }) => id === MANY || id === EXTERNAL);

/** What was kept, oldest first. */
export const kept: Policy['rules'][] = [];
let root: HTMLElement;

/** An empty page; before each test. */
export function open(): void {
  root = document.createElement('main');
  document.body.replaceChildren(root);
  kept.length = 0;
}

/** Shows the page; `anew` as if it had just been opened. What is chosen there goes to {@link kept}. */
export function show(change: Partial<Personal>, anew = false): void {
  if (anew) {
    root = document.createElement('main');
    document.body.replaceChildren(root);
  }
  mountPersonal(root, {
    language: 'en',
    rules: PAIR,
    policy: BUILT_IN,
    own: of({}),
    onChange: async (settings) => void kept.push(settings),
    ...change,
  });
}

/** Settings as a store had them. */
export function of(settings: Policy['rules']): OwnSettings {
  return { state: 'read', settings, leftOut: 0 };
}

/** An organisation's policy with these rules, which lets people tighten. */
export function organisation(rules: object, more: object = {}): Policy {
  return read({ format: 1, revision: 7, contact: 'Desk 119', personal: 'tighten', rules, ...more });
}

/** Reads a document as a client does, strictly. */
export function read(document: unknown, layer?: 'personal'): Policy {
  const found = checkPolicyValue(document, { rules: RULES, source: 'test', ...(layer && { layer }) });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.policy;
}

/** Everything that the page says. */
export function text(): string {
  return root.textContent;
}

/** A rule's part of the form, by its title. */
export function form(title: string): HTMLElement {
  const found = [...document.querySelectorAll('fieldset')].find(
    (one) => one.querySelector('legend')?.textContent === title,
  );
  if (!found) throw new Error(`There is no form for "${title}".`);
  return found;
}

/** The select of a rule's level. */
export function level(id: string): HTMLSelectElement {
  return control(`personal-${id}-level`) as HTMLSelectElement;
}

/** The control of an option of the rule on visible recipients. */
export function option(name: string): HTMLInputElement {
  return control(`personal-${MANY}-${name}`) as HTMLInputElement;
}

function control(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`There is no control ${id}.`);
  return found;
}

/** The values that a select offers. */
export function choices(select: HTMLSelectElement): readonly string[] {
  return [...select.options].map((one) => one.value);
}

/** What is said of a control beside its name. */
export function described(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join('');
}

/** Chooses a value as a person does. */
export function pick(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Types into a field and leaves it. */
export function type(input: HTMLInputElement, value: string): void {
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The buttons by their names. */
export function buttons(): readonly (string | null)[] {
  return [...document.querySelectorAll('button')].map(
    (one) => one.getAttribute('aria-label') ?? one.textContent,
  );
}

/** Presses a button by its name. */
export function press(label: string): void {
  const found = [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === label,
  );
  if (!found) throw new Error(`There is no button "${label}" but ${buttons().join(', ')}.`);
  found.click();
}

/** Waits until the page announces a sentence. */
export async function says(sentence: string): Promise<void> {
  await vi.waitFor(() => expect(document.querySelector('[role=status]')?.textContent).toBe(sentence));
}

/** A change of state is drawn a moment later. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}
