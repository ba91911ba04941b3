import type { Language } from '../../core/rule.ts';
import type { Source } from './sources.ts';

/** The program a mail leaves from; `any` where it does not matter which. */
export type Client = 'thunderbird' | 'outlook' | 'command-line' | 'any';

/** `unknown`: nobody has tried it and nobody has written it down, so take it for unguarded. */
export type Guarded = 'no' | 'partly' | 'unknown' | 'yes';

/**
 * How we know, strongest first:
 * - `client`: a test of this project on the real client;
 * - `program`: a test of this project on the program itself, where there is no client;
 * - `fake`: a test on Microsoft's own office.js and a fake Outlook;
 * - `trial`: tried on the real client with a trial add-on, without a test of ours that repeats it;
 * - `source`: read in the client's source, not tried;
 * - `told`: documented or reported by others, not tried;
 * - `given`: it follows from what the path is;
 * - `nothing`: we do not know.
 */
export type Evidence = 'client' | 'program' | 'fake' | 'trial' | 'source' | 'told' | 'given' | 'nothing';

/** A test of this project, so that a claim can be looked up and run. */
export interface ShowingTest {
  readonly file: string;
  /** The test's name as it stands in the file, or a part of it. */
  readonly name: string;
}

/** One way for a mail to leave, and whether Sekisho is asked on it. */
export interface Path {
  readonly id: string;
  readonly client: Client;
  readonly guarded: Guarded;
  readonly evidence: Evidence;
  /** From which version or build on it is guarded. */
  readonly since?: string;
  readonly tests?: readonly ShowingTest[];
  readonly sources?: readonly Source[];
  readonly texts: Readonly<Record<Language, PathTexts>>;
}

/** What is said of a path in one language; names of settings stand between back quotes. */
export interface PathTexts {
  readonly name: string;
  readonly why: string;
  /** What an administrator can do; '' where nothing is missing. */
  readonly admin: string;
}
