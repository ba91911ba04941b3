import type { AddressFault } from './base-url.ts';

/** What a finished kit is told about. */
export interface KitDone {
  readonly out: string;
  readonly files: number;
  readonly base: string;
  readonly revision: number;
  readonly sha256: string;
  readonly contact: string;
}

/** Everything `kit` says besides the words of the command, in one language. */
export interface KitWords {
  readonly missing: (option: string) => string;
  readonly unknownMode: (mode: string, nearest: string | undefined) => string;
  readonly badAddress: (option: string, text: string, fault: AddressFault) => string;
  /** @param findings those that the policy lets block */
  readonly promptWithBlock: (policy: string, findings: readonly string[]) => string;
  /** @param path of something in the folder */
  readonly occupied: (out: string, path: string) => string;
  readonly kitThere: (out: string) => string;
  readonly notWritten: (out: string, code: string) => string;
  readonly damaged: (what: string) => string;
  readonly done: (done: KitDone) => string;
  readonly warnings: (policy: string, number: number) => string;
}
