import type { Language } from '../../../core/rule.ts';
import type { Source } from '../sources.ts';

/**
 * What a fault of a mail client does to the guard:
 * - `unguarded`: a mail can leave unchecked;
 * - `stuck`: a mail is held and the person is left without a good way on;
 * - `misread`: the client says something that is not so;
 * - `nuisance`: the person waits or is asked again.
 */
export type Harm = 'unguarded' | 'stuck' | 'misread' | 'nuisance';

/** A fault of a mail client's own, by build: reported by others or measured, never a fault of Sekisho's. */
export interface ClientFault {
  readonly id: string;
  readonly client: 'outlook' | 'thunderbird';
  readonly harm: Harm;
  /** The client's kind and the builds it was seen in, as they name themselves. */
  readonly builds: string;
  /** The first build without it; absent while it is open or nobody knows. */
  readonly fixed?: string;
  /** How we know: tried on the real client, read in its source, or told by others. */
  readonly evidence: 'client' | 'source' | 'told';
  readonly sources?: readonly Source[];
  /** Where a result of the field test shows it: a path in the file, and the value that means "it is there". */
  readonly shownBy?: { readonly path: string; readonly value: string | number | boolean };
  readonly texts: Readonly<Record<Language, FaultTexts>>;
}

/** What is said of a fault in one language. */
export interface FaultTexts {
  readonly what: string;
  /** What Sekisho does about it, and what an administrator can do. */
  readonly todo: string;
}

/** The day on which all of them were last read anew. */
export const READ_ON = '2026-11-28';
