import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'vite';
import { getDomain } from 'tldts';
import { type SuffixText, suffixesIn } from '../core/suffix-text.ts';
import { ROOT } from './places.ts';

/**
 * Puts tldts's public-suffix list into a build as one text (see core/suffix-text.ts) instead of tldts
 * itself. Classic Outlook reads launch.js anew at each send, and tldts would be two thirds of it.
 *
 * The build fails where tldts is not met or its list no longer has the form that this knows.
 */
export function packedSuffixes(): Plugin {
  let isMet = false;
  return {
    name: 'packed-suffixes',
    enforce: 'pre',
    buildStart() {
      isMet = false;
    },
    resolveId(source) {
      return source === 'tldts' ? STAND_IN : null;
    },
    async load(id) {
      if (id !== STAND_IN) return null;
      isMet = true;
      const list = await listOf();
      const text = textOf(list);
      neverShorter(text, suffixNames(list));
      return [
        `import { suffixesIn } from ${JSON.stringify(join(ROOT, 'src/core/suffix-text.ts'))};`,
        `const exceptions = ${JSON.stringify(text.exceptions)};`,
        // One line for each top-level domain, for whoever reviews what is not minified.
        `const rules = \`${text.rules}\`;`,
        'export const { getDomain, parse } = suffixesIn({ rules, exceptions });',
      ].join('\n');
    },
    generateBundle() {
      if (isMet) return;
      throw new Error('The build has not met tldts. Is it no longer used?');
    },
  };
}

/**
 * Proves, at each build, that the text takes no two parties for one: below every name of the list its
 * domain is the one that tldts gives, or a longer one.
 * @throws where it is not
 */
function neverShorter(text: SuffixText, names: readonly string[]): void {
  const packed = suffixesIn(text);
  for (const name of names) {
    const host = `b.a.${name.replace('*', 'star')}`;
    const [ours, theirs] = [packed.getDomain(host), getDomain(host, { allowPrivateDomains: true })];
    if (ours === null || theirs === null || !`.${ours}`.endsWith(`.${theirs}`))
      throw new Error(
        `The packed list takes ${ours ?? 'nothing'} for the domain of ${host}, not ${theirs ?? 'nothing'}.`,
      );
  }
}

/** Every export of the module in which tldts keeps its list. */
export async function listOf(): Promise<object> {
  const tldts = createRequire(import.meta.url).resolve('tldts/package.json');
  return (await import(pathToFileURL(join(tldts, '..', LIST)).href)) as object;
}

/**
 * The list as a text that the barest runtime reads in no time.
 * @param list every export of the original
 * @throws where the original has other exports than those it had
 */
export function textOf(list: object): SuffixText {
  const exported = { ...list };
  const form = Object.fromEntries(
    Object.entries(exported).map(([name, value]) => [name, (value as object).constructor]),
  );
  if (!isDeepStrictEqual(form, FORM)) {
    throw new Error(`${LIST} no longer exports what it did. Teach src/build/packed-suffixes.ts about it.`);
  }
  const trie = new Trie(exported as SuffixList);
  const { rulesRoot, exceptionsRoot } = exported as SuffixList;
  const lines = trie.below(rulesRoot).flatMap((edge) => {
    const inside = edge.label === 'jp' ? trie.writtenOfJapan(edge.child) : trie.written(edge.child);
    return inside === '' ? [] : `${edge.label}${trie.mark(edge.child)}(${inside})`;
  });
  return { rules: withParts(`\n${lines.join('\n')}\n`), exceptions: trie.names(exceptionsRoot, '') };
}

/** A text in which what stands in several pairs of brackets is written once, the longest first. */
function withParts(whole: string): string {
  const counts = new Map<string, number>();
  const open: number[] = [];
  for (let at = 0; at < whole.length; at += 1) {
    if (whole[at] === '(') open.push(at + 1);
    else if (whole[at] === ')') {
      const inside = whole.slice(open.pop(), at);
      counts.set(inside, (counts.get(inside) ?? 0) + 1);
    }
  }
  const repeated = [...counts].filter(([inside, count]) => count > 1 && inside.length > SHORTEST_PART);
  const parts = repeated.map(([inside]) => inside).sort((a, b) => b.length - a.length);
  const written = (text: string, own: string): string =>
    parts.reduce(
      (rest, part, index) => (part === own ? rest : rest.replaceAll(`(${part})`, `(@${index})`)),
      text,
    );
  const lines = parts.map((part, index) => `@${index}(${written(part, part)})\n`);
  const all = (written(whole, '') + lines.join('')).trim().split('\n');
  // The shortest first: what is alike then lies near enough together for gzip.
  return `\n${all.sort((a, b) => a.split(',').length - b.split(',').length).join('\n')}\n`;
}

/** What is shorter is written as often as it comes. */
const SHORTEST_PART = 20;

/** Every name of the list, exceptions included, for comparing. */
export function suffixNames(list: object): readonly string[] {
  const { rulesRoot, exceptionsRoot } = list as SuffixList;
  const trie = new Trie(list as SuffixList);
  return trie.names(rulesRoot, '').concat(trie.names(exceptionsRoot, ''));
}

const LIST = 'dist/es6/src/data/trie.js';
const STAND_IN = '\0packed-suffixes';

interface SuffixList {
  readonly nodeFlags: Uint8Array;
  readonly edgeStart: Uint16Array;
  readonly edgeLength: Uint8Array;
  readonly edgeChild: Uint16Array;
  readonly labelText: string;
  readonly rulesRoot: number;
  readonly exceptionsRoot: number;
}

/** Every export, with the constructor of what it holds. */
const FORM: Readonly<Record<keyof SuffixList, unknown>> = {
  nodeFlags: Uint8Array,
  edgeStart: Uint16Array,
  edgeLength: Uint8Array,
  edgeChild: Uint16Array,
  labelText: String,
  rulesRoot: Number,
  exceptionsRoot: Number,
};

interface Edge {
  readonly label: string;
  readonly child: number;
}

/** No prefecture has fewer towns in the list, and nothing else below jp has so many names. */
const TOWNS = 5;

/**
 * What has others below it first, then short labels such as `co`, and those in Punycode last; each kind by its
 * ends, which repeat more than beginnings do.
 */
function placeOf(label: string, isLeaf: boolean): string {
  const kind = label.length < 4 ? 'a' : label.startsWith('xn--') ? 'c' : 'b';
  return (isLeaf ? '1' : '0') + kind + [...label].reverse().join('');
}

/** Reads the list's rows of numbers as the tree they are. */
class Trie {
  readonly #list: SuffixList;
  readonly #starts: readonly number[];

  constructor(list: SuffixList) {
    this.#list = list;
    let start = 0;
    this.#starts = Array.from(list.edgeLength, (length) => (start += length) - length);
  }

  /** The labels below a node, ordered by {@link placeOf}: neighbours that are alike pack well. */
  below(node: number): readonly Edge[] {
    const { edgeStart, edgeLength, edgeChild, labelText } = this.#list;
    const edges: Edge[] = [];
    for (let edge = edgeStart[node] ?? 0; edge < (edgeStart[node + 1] ?? 0); edge += 1) {
      const start = this.#starts[edge] ?? 0;
      const label = labelText.slice(start, start + (edgeLength[edge] ?? 0));
      edges.push({ label, child: edgeChild[edge] ?? 0 });
    }
    const place = ({ label, child }: Edge): string =>
      placeOf(label, edgeStart[child] === edgeStart[child + 1]);
    return edges.sort((a, b) => (place(a) < place(b) ? -1 : 1));
  }

  /** "!" for a name that is no suffix itself. */
  mark(node: number): string {
    return this.#list.nodeFlags[node] === 0 ? '!' : '';
  }

  written(node: number): string {
    return this.below(node)
      .map(({ label, child }) => {
        const inside = this.written(child);
        return `${label}${this.mark(child)}${inside === '' ? '' : `(${inside})`}`;
      })
      .join(',');
  }

  /**
   * Under each prefecture stand its towns, 1,700 in all: a fifth of the whole list for names that hardly
   * anybody's mail has. Any name there is taken for a town, so that a company with a prefecture's domain
   * may count as several parties, never several as one.
   */
  writtenOfJapan(node: number): string {
    return this.below(node)
      .map(({ label, child }) => {
        const towns = this.below(child);
        const isPrefecture =
          towns.length > TOWNS && towns.every((town) => this.below(town.child).length === 0);
        const inside = isPrefecture ? '?' : this.written(child);
        return `${label}${this.mark(child)}${inside === '' ? '' : `(${inside})`}`;
      })
      .join(',');
  }

  /** The whole names of the rules below a node. */
  names(node: number, parent: string): readonly string[] {
    return this.below(node).flatMap(({ label, child }) => {
      const name = parent === '' ? label : `${label}.${parent}`;
      return (this.mark(child) === '' ? [name] : []).concat(this.names(child, name));
    });
  }
}
