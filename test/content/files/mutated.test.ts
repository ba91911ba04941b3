import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/content/files/read.ts';
import { bytesOf } from './made.ts';
import { ORIGINALS, surviveMutations } from './mutated.ts';

describe('A broken file', () => {
  it.each(Object.keys(ORIGINALS))(
    'of a thousand is read to an end, within the limits and without an error: %s',
    async (format) => {
      await expect(surviveMutations(format, 1_000, 20261128)).resolves.toBeUndefined();
    },
    180_000,
  );

  it.each(Object.values(ORIGINALS).flat())('cut at any place is never an error: %s', async (name) => {
    const bytes = bytesOf(name);
    for (let part = 0; part < 40; part += 1) {
      const content = await readFile(name, bytes.subarray(0, (bytes.length * part) / 40));
      expect(content.kind).toBeDefined();
    }
  });
});
