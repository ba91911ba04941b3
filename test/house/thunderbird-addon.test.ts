import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildThunderbird } from '../../src/build/thunderbird.ts';
import { filesIn } from '../cli/kit/release.ts';
import { jsonOf, textOf } from './tree.ts';

/** What answers Thunderbird, and what a person can meet. */
const PAGES = ['background', 'notice', 'options', 'prompt'];
/** What a page loads when it is first needed. */
const PARTS = ['asking', 'judging'];
const SCRIPTS = [...PAGES, ...PARTS].toSorted();

describe('The add-on for Thunderbird', () => {
  let folder: string;
  let files: ReadonlyMap<string, Buffer>;
  let addon: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sekisho-addon-'));
    addon = (await buildThunderbird(join(folder, 'thunderbird'))).folder;
    files = filesIn(addon);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const text = (path: string): string => files.get(path)?.toString() ?? '';
  const code = (): string => SCRIPTS.map((name) => text(`${name}.js`)).join('\n');
  const libraries = (): readonly string[] =>
    [...files.keys()].filter((path) => path.startsWith('libraries/'));

  it('has one script for each page, one for each part that is loaded when needed, and for each page that is shown one sheet', () => {
    const own = [...files.keys()].filter((path) => !path.startsWith('libraries/'));
    const named = (kind: string): readonly string[] => own.filter((path) => path.endsWith(kind)).toSorted();
    expect(named('.js')).toEqual(SCRIPTS.map((name) => `${name}.js`));
    const shown = PAGES.filter((name) => name !== 'background');
    expect(named('.css')).toEqual(shown.map((name) => `${name}.css`));
    expect(named('.html')).toEqual(shown.map((name) => `${name}.html`));
    for (const name of shown) {
      const asked = [...text(`${name}.html`).matchAll(/(?:src|href)="([^"]+)"/g)].map(
        ([, path = '']) => path,
      );
      expect(asked.filter((path) => !files.has(path))).toEqual([]);
    }
  });

  it('wakes with one small file, and loads for a Send two of its own and a handful of libraries', () => {
    const { background } = JSON.parse(text('manifest.json')) as { background: { scripts: string[] } };
    expect(background.scripts).toEqual(['background.js']);
    expect(text('background.js').length).toBeLessThan(12_000);
    const own = (paths: readonly string[]): readonly string[] =>
      paths.filter((path) => !path.startsWith('libraries/'));
    expect(reached('background.js')).toEqual(['background.js']);
    const loaded = ['background.js', ...importedBy('background.js', true)].flatMap((path) => reached(path));
    expect(own([...new Set(loaded)]).toSorted()).toEqual(['background.js', 'judging.js']);
    expect(new Set(loaded).size).toBeLessThanOrEqual(7);
    expect(loaded.filter((path) => /preact/.test(path))).toEqual([]);
  });

  it('asks at once for every library that judging imports, not when that file has been read', () => {
    const direct = importedBy('judging.js').filter((path) => path.startsWith('libraries/'));
    expect(direct.length).toBeGreaterThan(0);
    expect(importedBy('background.js', true)).toEqual(expect.arrayContaining([...direct]));
  });

  it('loads no sentence for a mail that goes without one: what rules say is in the part that asks', () => {
    const modules = (name: string): readonly string[] =>
      [...text(name).matchAll(/^\/\/ (src\/\S+)$/gm)].map(([, path = '']) => path);
    const speaks = (path: string): boolean => /^src\/(rules\/[^/]+\/texts\.ts|ui\/)/.test(path);
    expect(modules('judging.js').filter(speaks)).toEqual([]);
    const rules = modules('judging.js').filter((path) => /^src\/rules\/[^/]+\/rule\.ts$/.test(path));
    expect(rules.length).toBeGreaterThan(15);
    const texts = rules.map((path) => path.replace('/rule.ts', '/texts.ts'));
    expect(modules('asking.js')).toEqual(expect.arrayContaining(texts));
  });

  it('brings into its pages nothing that makes Thunderbird’s interface look like another', () => {
    const scripts = [...files].filter(([path]) => /\.m?js$/.test(path));
    expect(scripts.filter(([, code]) => /polyfill/i.test(code.toString())).map(([path]) => path)).toEqual([]);
  });

  it('is written out for whoever reviews it: every module under its name, and not one line packed', () => {
    const heads = ['src/core/judge.ts', 'src/rules/words/rule.ts', 'src/hosts/thunderbird/background.ts'];
    for (const head of heads) expect(code()).toContain(`\n// ${head}\n`);
    for (const name of SCRIPTS) {
      const lines = withoutLiterals(text(`${name}.js`)).split('\n');
      // What a part takes from its page stands in one line, and says only names.
      const named = /^(?:import|export) \{[\w$, ]+\}/;
      // An element stands in one line with what is in it.
      const longest = (line: string): number => (line.includes('/* @__PURE__ */ ') ? 900 : 300);
      expect(lines.filter((line) => line.length > longest(line) && !named.test(line))).toEqual([]);
    }
  });

  it.each([
    ['src/core/guard.ts', 'Looked at only where somebody would be asked: a silent mail waits for no server.'],
    ['src/hosts/thunderbird/background.ts', 'Thunderbird has no try/catch round this listener'],
  ])('keeps the comments that say why: those of %s', (path, comment) => {
    expect(textOf(path)).toContain(comment);
    expect(code()).toContain(comment);
  });

  it('keeps at least three of four comments of a line; the compiler drops those inside an expression', () => {
    const modules = new Set([...code().matchAll(/^\/\/ (src\/\S+)$/gm)].map(([, path = '']) => path));
    const comments = [...modules].flatMap((path) => lineCommentsOf(path));
    const all = code();
    const lost = comments.filter((comment) => !all.includes(comment));
    expect(comments.length).toBeGreaterThan(50);
    expect(lost.length / comments.length).toBeLessThan(0.25);
  });

  it('names each library’s file in VENDOR.md with the pinned address of the published one, which it is byte for byte', () => {
    const entries = [...text('VENDOR.md').matchAll(/^File: (\S+)\nSource: (\S+)$/gm)];
    expect(entries.map(([, path]) => path)).toEqual(libraries().toSorted());
    const { packages } = jsonOf('package-lock.json') as { packages: Record<string, { version?: string }> };
    for (const [, path = '', source = ''] of entries) {
      const [, name = '', file = ''] = /^libraries\/([^/]+)\/(.*)$/.exec(path) ?? [];
      const version = packages[`node_modules/${name}`]?.version ?? 'none';
      expect(source).toBe(`https://unpkg.com/${name}@${version}/${file}`);
      expect(files.get(path)).toEqual(readFileSync(join('node_modules', name, file)));
    }
  });

  it('listens to messages as the store’s linter wants it, with no async function', () => {
    expect(code()).toContain('messenger.runtime.onMessage.addListener(');
    expect(code()).not.toMatch(/onMessage\.addListener\(\s*async/);
  });

  it('sets no element’s HTML in code of its own', () => {
    for (const name of PAGES)
      expect(text(`${name}.js`)).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML/);
  });

  it('is the same bytes each time', async () => {
    const again = filesIn((await buildThunderbird(join(folder, 'twin'))).folder);
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, bytes] of again) expect(bytes.equals(files.get(path) ?? Buffer.of()), path).toBe(true);
    const zip = (of: string): Buffer => {
      const name = readdirSync(of).find((one) => one.endsWith('.xpi')) ?? '';
      return readFileSync(join(of, name));
    };
    expect(zip(join(folder, 'twin')).equals(zip(join(folder, 'thunderbird')))).toBe(true);
  });

  /** The scripts that a page loads before it runs. */
  function reached(entry: string, met: Set<string> = new Set()): readonly string[] {
    if (met.has(entry)) return [];
    met.add(entry);
    return [entry, ...importedBy(entry).flatMap((path) => reached(path, met))];
  }

  /** The scripts that one names, and with `later` those that it loads when it runs. */
  function importedBy(script: string, later = false): readonly string[] {
    const inside: string[] = [];
    new Visitor({
      ImportDeclaration: (node) => void inside.push(node.source.value),
      ExportNamedDeclaration: (node) => void (node.source && inside.push(node.source.value)),
      ImportExpression(node) {
        if (later && node.source.type === 'Literal') inside.push(String(node.source.value));
      },
    }).visit(parseSync(basename(script), text(script)).program);
    return inside.map((path) => join(script, '..', path));
  }
});

/** The code without what stands in it as it is: lists of words are as long in our sources. */
function withoutLiterals(code: string): string {
  let rest = '';
  let from = 0;
  const cut = ({ start, end }: { readonly start: number; readonly end: number }): void => {
    // One inside of another is cut with it.
    if (start < from) return;
    rest += code.slice(from, start);
    from = end;
  };
  new Visitor({ Literal: cut, TemplateLiteral: cut }).visit(parseSync('page.js', code).program);
  return rest + code.slice(from);
}

function lineCommentsOf(path: string): readonly string[] {
  return parseSync(path, textOf(path))
    .comments.filter(({ type, value }) => type === 'Line' && !/oxlint|@ts/.test(value))
    .map(({ value }) => value.trim());
}
