import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What one mail of `test/mails` must come to, in whichever client it is opened. */
export interface Expected {
  readonly mail: string;
  /** Why the mail is there. */
  readonly what: string;
  readonly policy?: string;
  readonly verdict: 'send' | 'note' | 'ask' | 'block';
  /** Rules that report something, strongest first. */
  readonly rules: readonly string[];
  /** Visible external recipients, every one of them new. */
  readonly counts: { readonly addresses: number; readonly parties: number; readonly personal: number };
  /** What must be read in it besides. */
  readonly reads?: {
    readonly subject?: string;
    /** Display names of the visible recipients, in order. */
    readonly names?: readonly string[];
    /** A part of the body's text. */
    readonly body?: string;
    readonly encrypted?: boolean;
    readonly attachments?: readonly { readonly name: string; readonly size: number }[];
  };
}

const folder = fileURLToPath(new URL('../mails/', import.meta.url));

/** The path of a file in `test/mails`. */
export function pathOf(name: string): string {
  return folder + name;
}

/** Every mail with what is expected of it. */
export const EXPECTED = JSON.parse(readFileSync(pathOf('expected.json'), 'utf8')) as readonly Expected[];
