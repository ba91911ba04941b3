import { type Asked, readAsked } from './asked.ts';
import { call, composeOf, type OfficeNamespace } from './office.ts';

/** What an alert's button handed over: the whole question, or only its name where it was too long. */
export interface Context {
  readonly nonce: string;
  readonly asked?: Asked;
}

/** Milliseconds. */
const DEADLINE = 3_000;

/**
 * What the pane was opened with, or the command was run with. It may be of an earlier opening: clients hand the last one over again.
 * @returns undefined where there is none, which clients tell in several ways (an error, '', silence)
 */
export async function readContext(office: OfficeNamespace): Promise<Context | undefined> {
  try {
    const item = composeOf(office);
    if (!item) return undefined;
    const text = await call<string>('getInitializationContextAsync', DEADLINE, (done) =>
      item.getInitializationContextAsync(done),
    );
    return contextIn(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function contextIn(value: unknown): Context | undefined {
  const asked = readAsked(value);
  if (asked) return { nonce: asked.challenge.nonce, asked };
  const { format, nonce } = (value ?? {}) as { readonly format?: unknown; readonly nonce?: unknown };
  return format === 1 && typeof nonce === 'string' ? { nonce } : undefined;
}
