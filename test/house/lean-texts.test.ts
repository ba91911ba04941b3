import { join } from 'node:path';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { leanTexts } from '../../src/build/lean-texts.ts';
import { LANGUAGES } from '../../src/core/rule.ts';
import { RULES } from '../../src/rules/index.ts';
import { textOf } from './tree.ts';

type Texts = Record<string, { readonly grades: Record<string, Record<string, unknown>> }>;
type Transform = (code: string, id: string) => { readonly code: string } | null;

const plugin = leanTexts() as unknown as {
  readonly transform: Transform;
  readonly generateBundle: () => void;
};
const folder = mkdtempSync(join(tmpdir(), 'sekisho-lean-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('The texts that launch.js carries', () => {
  test.each(RULES.map(({ id, grades }) => ({ id, grades: Object.keys(grades as object) })))(
    'say of $id what was found and what to do, in both languages, and nothing else',
    async ({ id, grades }) => {
      const path = `src/rules/${id}/texts.ts`;
      const lean = plugin.transform(textOf(path), `/anywhere/${path}`)?.code ?? '';
      const file = join(folder, `${id}.ts`);
      const room = pathToFileURL(join(import.meta.dirname, '../../src/rules')).href;
      writeFileSync(file, lean.replaceAll("'../", `'${room}/`).replaceAll("'./", `'${room}/${id}/`));
      const { texts } = (await import(/* @vite-ignore */ file)) as { readonly texts: Texts };
      for (const language of LANGUAGES) {
        expect(Object.keys(texts[language] ?? {})).toEqual(['grades']);
        const said = texts[language]?.grades ?? {};
        expect(Object.keys(said).sort()).toEqual([...grades].sort());
        for (const words of Object.values(said)) expect(Object.keys(words)).toEqual(['found', 'advice']);
      }
    },
  );

  test('are those of rules: other files stay as they are.', () => {
    expect(plugin.transform('export const a = { title: 1 };', '/src/core/rule.ts')).toBeNull();
  });

  test('must be met by the build, or the build fails instead of growing unseen.', () => {
    const { generateBundle } = leanTexts() as unknown as { readonly generateBundle: () => void };
    expect(generateBundle).toThrow('has met no texts');
  });
});
