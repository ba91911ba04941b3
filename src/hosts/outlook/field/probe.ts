import { BUILD } from '../build-facts.ts';
import { type OfficeNamespace, supports } from '../office.ts';

/** What a runtime says of itself; handler and pane each ask their own. */
export interface Facts {
  /** The version of the file that asked. */
  readonly build: string;
  /** The versions 1.x of the requirement set `Mailbox` that the client claims. */
  readonly sets: readonly number[];
  /** `typeof` by name; `throws` where even that is refused. */
  readonly globals: Readonly<Record<string, string>>;
  readonly features: Readonly<Record<string, boolean>>;
  readonly client: Readonly<Record<keyof typeof CLIENT, unknown>>;
}

/** Asks the runtime that this file is running in. Never throws. */
export function factsOf(office: OfficeNamespace): Facts {
  const sets: number[] = [];
  for (let minor = 1; minor <= NEWEST; minor += 1) {
    if (attempt(() => supports(office, `1.${minor}`)) === true) sets.push(minor);
  }
  return {
    build: BUILD.version,
    sets,
    globals: each(GLOBALS, (look) => attempt(look)),
    features: each(FEATURES, (look) => attempt(look) === true),
    client: each(CLIENT, (look) => attempt(() => look(office))),
  };
}

/** The newest version of `Mailbox` there is. */
const NEWEST = 16;

// Names of this file only, and of no type: they can be asked for with `typeof` and not be used.
declare const fetch: unknown;
declare const XMLHttpRequest: unknown;
declare const WebSocket: unknown;
declare const localStorage: unknown;
declare const sessionStorage: unknown;
declare const indexedDB: unknown;
declare const window: unknown;
declare const document: unknown;
declare const self: unknown;
declare const navigator: unknown;
declare const crypto: unknown;
declare const performance: unknown;
declare const TextEncoder: unknown;
declare const TextDecoder: unknown;
declare const URL: unknown;
declare const URLSearchParams: unknown;
declare const AbortController: unknown;
declare const Blob: unknown;
declare const Intl: unknown;
declare const structuredClone: unknown;
declare const queueMicrotask: unknown;
declare const setInterval: unknown;
declare const atob: unknown;
declare const Proxy: unknown;
declare const WeakRef: unknown;
declare const BigInt: unknown;
declare const WebAssembly: unknown;
declare const OfficeRuntime: unknown;

/** The globals that are asked for. A getter may throw, as that of a forbidden `localStorage` does. */
export const GLOBALS = {
  fetch: () => typeof fetch,
  XMLHttpRequest: () => typeof XMLHttpRequest,
  WebSocket: () => typeof WebSocket,
  localStorage: () => typeof localStorage,
  sessionStorage: () => typeof sessionStorage,
  indexedDB: () => typeof indexedDB,
  window: () => typeof window,
  document: () => typeof document,
  self: () => typeof self,
  globalThis: () => typeof globalThis,
  navigator: () => typeof navigator,
  crypto: () => typeof crypto,
  performance: () => typeof performance,
  TextEncoder: () => typeof TextEncoder,
  TextDecoder: () => typeof TextDecoder,
  URL: () => typeof URL,
  URLSearchParams: () => typeof URLSearchParams,
  AbortController: () => typeof AbortController,
  Blob: () => typeof Blob,
  Intl: () => typeof Intl,
  structuredClone: () => typeof structuredClone,
  queueMicrotask: () => typeof queueMicrotask,
  setInterval: () => typeof setInterval,
  atob: () => typeof atob,
  Proxy: () => typeof Proxy,
  WeakRef: () => typeof WeakRef,
  BigInt: () => typeof BigInt,
  WebAssembly: () => typeof WebAssembly,
  OfficeRuntime: () => typeof OfficeRuntime,
} as const;

/** What of the language's library there is; younger than 2016 all but the first. */
export const FEATURES = {
  'Array.includes': () => has([], 'includes'),
  'Object.entries': () => has(Object, 'entries'),
  'Object.fromEntries': () => has(Object, 'fromEntries'),
  'String.padStart': () => has('', 'padStart'),
  'String.matchAll': () => has('', 'matchAll'),
  'Array.flat': () => has([], 'flat'),
  'Array.at': () => has([], 'at'),
  'Promise.finally': () => has(Promise.prototype, 'finally'),
  'Promise.allSettled': () => has(Promise, 'allSettled'),
  'RegExp property': () => isPattern('\\p{L}', 'u'),
  'RegExp named group': () => isPattern('(?<a>b)', ''),
  'RegExp lookbehind': () => isPattern('(?<=a)b', ''),
  'RegExp flag s': () => isPattern('.', 's'),
  'RegExp flag d': () => isPattern('.', 'd'),
  'RegExp flag v': () => isPattern('.', 'v'),
} as const;

/** What the client says of itself, and nothing of whose it is. */
export const CLIENT = {
  hostName: ({ context }: OfficeNamespace): unknown => context.mailbox.diagnostics.hostName,
  hostVersion: ({ context }: OfficeNamespace): unknown => context.mailbox.diagnostics.hostVersion,
  host: ({ context }: OfficeNamespace): unknown => context.diagnostics.host,
  platform: ({ context }: OfficeNamespace): unknown => context.diagnostics.platform,
  version: ({ context }: OfficeNamespace): unknown => context.diagnostics.version,
  language: ({ context }: OfficeNamespace): unknown => context.displayLanguage,
  // Its type and no more: the address may tell whose add-in it is.
  runtimeUrl: ({ context }: OfficeNamespace): unknown => typeof context.urls.javascriptRuntimeUrl,
} as const;

function each<K extends string, A, B>(of: Readonly<Record<K, A>>, ask: (one: A) => B): Record<K, B> {
  const answers = {} as Record<K, B>;
  for (const name of Object.keys(of) as K[]) answers[name] = ask(of[name]);
  return answers;
}

function attempt<T>(look: () => T): T | 'throws' {
  try {
    return look();
  } catch {
    return 'throws';
  }
}

function has(object: unknown, name: string): boolean {
  return typeof (object as Readonly<Record<string, unknown>>)[name] === 'function';
}

function isPattern(source: string, flags: string): boolean {
  return new RegExp(source, flags).source !== '';
}
