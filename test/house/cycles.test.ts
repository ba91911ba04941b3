import { describe, expect, it } from 'vitest';
import { importsOf, resolved } from './imports.ts';
import { filesUnder } from './tree.ts';

/** Who imports whom: each file with the files of ours that it names, types included. */
type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * A rule's words are typed by its own grades, options and facts, so that a missing sentence does not compile;
 * the rule holds its words. The two are one thing in two files, and only types go back.
 */
const WORDS_OF_A_RULE = /^src\/rules\/([^/]+)\/texts\.ts \S+\/rules\/\1\/rule\.ts$/;

describe('Files that import one another in a circle', () => {
  it('are nowhere in the tree, not even for their types', () => {
    const files = ['src', 'test', 'bench'].flatMap((folder) => filesUnder(folder)).filter(isCode);
    const graph = new Map(
      files.map((path) => [
        path,
        importsOf(path)
          .filter(({ target }) => target.startsWith('.'))
          .map(({ target, types }) => ({ file: resolved(path, target), types }))
          .filter(({ file, types }) => !(types && WORDS_OF_A_RULE.test(`${path} ${file}`)))
          .map(({ file }) => file),
      ]),
    );
    expect(graph.size).toBeGreaterThan(0);
    expect(
      circlesIn(graph),
      'Put what both need, mostly a type, into a file of its own, and let both import that.',
    ).toEqual([]);
  });

  it('are found however many they are, and only they', () => {
    const graph = new Map([
      ['chooser', ['one', 'two']],
      ['one', ['chooser']],
      ['two', ['three']],
      ['three', ['four', 'package']],
      ['four', ['two', 'one']],
      ['reader', ['chooser', 'alone']],
      ['alone', ['alone']],
      ['sound', ['reader', 'one']],
    ]);
    expect(circlesIn(graph)).toEqual([['alone'], ['chooser', 'four', 'one', 'three', 'two']]);
  });

  it('count as such where only a type is imported, and where the import waits for its moment', () => {
    const text = `
      import type { A } from './a.ts';
      import { type B } from './b.ts';
      import { type C, c } from './c.ts';
      import './d.ts';
      export type { E } from './e.ts';
      const later = () => import('./f.ts');
      type G = import('./g.ts').G;`;
    expect(importsOf('src/x.ts', text).map(({ target, types }) => `${target} ${types}`)).toEqual([
      './a.ts true',
      './b.ts true',
      './c.ts false',
      './d.ts false',
      './e.ts true',
      './f.ts false',
      './g.ts true',
    ]);
  });
});

/** The circles, each with all who can reach one another in it (Tarjan's strongly connected components). */
function circlesIn(graph: Graph): readonly (readonly string[])[] {
  const circles: string[][] = [];
  const seen = new Map<string, number>();
  const open: string[] = [];
  for (const file of graph.keys()) visit(file);
  return circles.map((circle) => circle.sort()).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));

  /** @returns the earliest of the open files that this one leads to */
  function visit(file: string): number {
    const known = seen.get(file);
    if (known !== undefined) return open.includes(file) ? known : Number.POSITIVE_INFINITY;
    const number = seen.size;
    seen.set(file, number);
    open.push(file);
    const next = (graph.get(file) ?? []).filter((one) => graph.has(one));
    const earliest = Math.min(number, ...next.map(visit));
    if (earliest === number) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1 || next.includes(file)) circles.push(circle);
    }
    return earliest;
  }
}

function isCode(path: string): boolean {
  return /\.tsx?$/.test(path);
}
