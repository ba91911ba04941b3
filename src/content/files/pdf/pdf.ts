import type { Format } from '../format.ts';
import { WHOLE } from '../gathered.ts';

/** A PDF, by the reader that was brought along: pages without any letters are pictures of a text. */
export const readPdf: Format = async ({ bytes, pdf }, into) => {
  if (!pdf) {
    into.leave(WHOLE, 'unknown-format');
    return;
  }
  const read = await pdf(bytes);
  if ('encrypted' in read) {
    into.encryption = 'pdf';
    into.leave(WHOLE, 'encrypted');
    return;
  }
  read.pages.forEach((text, index) => {
    into.text({ part: 'page', number: index + 1 }, text);
  });
  if (read.pages.every((text) => text.trim() === '')) into.leave(WHOLE, 'no-text');
};
