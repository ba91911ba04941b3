import { within } from './deadline.ts';

/** Milliseconds; a file of the add-on's own takes a few. */
const DEADLINE = 10_000;

/** What judges, and what every Send needs besides. */
export const judging = part(() => {
  // The libraries that it imports are fetched beside it, not when it has been read.
  const beside = [import('postal-mime'), import('js-sha256'), import('punycode/punycode.js')];
  for (const library of beside) library.catch(() => undefined);
  return import('./judging.ts');
});

/** What asks and tells: most Sends never need it. */
export const asking = part(async () => (await judging()).loadAsking());

/** A part of the add-on that is loaded when first needed; a file that could not be read is tried again. */
function part<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return async () => {
    loading ??= within(DEADLINE, 'a part of the add-on', load());
    try {
      return await loading;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
}
