/**
 * The globals of classic Outlook's runtime that we lean on, and no others: it has no DOM, no URL and
 * no crypto (outlook.md A2). Adding one here needs a source that classic has it.
 */
declare function setTimeout(work: () => void, ms: number): number;
declare function clearTimeout(timer: number | undefined): void;
declare const console: { info(...words: string[]): void; error(...words: string[]): void };
/** Classic takes absolute addresses only. */
declare function fetch(
  url: string,
  how: { readonly cache: 'no-store'; readonly credentials: 'omit' },
): Promise<{ readonly ok: boolean; text(): Promise<string> }>;
