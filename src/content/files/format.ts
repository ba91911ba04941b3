import type { Gathered } from './gathered.ts';

/** A file that a format reads. */
export interface OpenFile {
  /** Without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Reads a file in this file, and keeps it as a member. */
  member(name: string, size: number | undefined, bytes: Uint8Array): Promise<void>;
  readonly pdf: PdfReader | undefined;
}

/**
 * Puts what is in a file into `into`; may throw, for then the file counts as damaged and what was found
 * before stays.
 */
export type Format = (file: OpenFile, into: Gathered) => void | Promise<void>;

/**
 * Reads the text of a PDF, page by page; `encrypted` where only a password opens it. Whoever runs this room
 * brings it, because a library of 1.5 MB is loaded only when there is a PDF.
 */
export type PdfReader = (
  bytes: Uint8Array,
) => Promise<{ readonly pages: readonly string[] } | { readonly encrypted: true }>;
