/**
 * The Public Suffix List as one text, for the runtime that reads it anew at each send: a top-level domain
 * is made into a tree only when it is first asked for. It answers as tldts does, or with a longer domain,
 * for the two questions that `organisation.ts` has, and is put in its place by the build of launch.js.
 *
 * One line per top-level domain that has rules below it: `jp(co,aichi(?),kawasaki!(*))`. A name with "!"
 * is no suffix itself; "*" stands for any label, and so does "?", though the list names only some of them.
 * What stands in several pairs of brackets is written once, in a line of its own at the end: `(@2)` stands for
 * what is in the brackets of `@2(…)`, which may name others. Exceptions are whole names.
 */
export interface SuffixText {
  readonly rules: string;
  readonly exceptions: readonly string[];
}

/** The part of tldts that is leaned on. */
export interface Suffixes {
  /** The registrable domain of a host in lower case; null for a public suffix itself. */
  getDomain(host: string): string | null;
  /** The public suffix, and whether the list has it. */
  parse(host: string): {
    readonly publicSuffix: string;
    readonly isIcann: boolean;
    readonly isPrivate: boolean;
  };
}

/** Reads the text's form, not yet its trees; see {@link SuffixText}. */
export function suffixesIn({ rules, exceptions }: SuffixText): Suffixes {
  const trees = new Map<string, Node | undefined>();

  const treeOf = (top: string): Node | undefined => {
    if (!trees.has(top)) trees.set(top, planted(rules, top));
    return trees.get(top);
  };

  const suffixOf = (host: string): { readonly suffix: string; readonly listed: boolean } => {
    for (const exception of exceptions) {
      if (host === exception || host.endsWith(`.${exception}`))
        return { suffix: exception.slice(exception.indexOf('.') + 1), listed: true };
    }
    let end = host.lastIndexOf('.');
    let start = end + 1;
    let node = treeOf(host.slice(start));
    // A top-level domain without rules below it is not in the text; the list says that each is a suffix.
    let listed = !node || node.isSuffix;
    while (node && end > 0) {
      const from = host.lastIndexOf('.', end - 1) + 1;
      const named = node.below.get(host.slice(from, end)) || (from < end ? node.below.get('*') : undefined);
      const assumed: Node | undefined = !named && from < end ? node.below.get('?') : undefined;
      node = named || assumed;
      if (node && node.isSuffix) {
        start = from;
        listed = !assumed;
      }
      end = from - 1;
    }
    return { suffix: host.slice(start), listed };
  };

  return {
    getDomain(host) {
      const { suffix } = suffixOf(host);
      if (suffix.length >= host.length) return null;
      return host.slice(host.lastIndexOf('.', host.length - suffix.length - 2) + 1);
    },
    parse(host) {
      const { suffix, listed } = suffixOf(host);
      return { publicSuffix: suffix, isIcann: listed, isPrivate: false };
    },
  };
}

interface Node {
  readonly isSuffix: boolean;
  readonly below: Map<string, Node>;
}

/** The tree of one top-level domain, if it has one. */
function planted(rules: string, top: string): Node | undefined {
  const line = [`\n${top}(`, `\n${top}!(`].map((start) => rules.indexOf(start)).find((place) => place >= 0);
  if (line === undefined) return undefined;
  const root: Node = { isSuffix: true, below: new Map() };
  const path: Node[] = [root];
  let latest = root;
  const name = /([^(),!\n]+)(!?)|[()]/g;
  const text = whole(rules.slice(line + 1, rules.indexOf('\n', line + 1)), rules);
  for (let found = name.exec(text); found; found = name.exec(text)) {
    const parent = path[path.length - 1] || root;
    if (found[0] === '(') path.push(latest);
    else if (found[0] === ')') {
      path.pop();
      if (path.length === 1) break;
    } else {
      latest = { isSuffix: found[2] === '', below: new Map() };
      parent.below.set(found[1] || '', latest);
    }
  }
  return root.below.get(top);
}

/** The text with its parts in their places. */
function whole(text: string, rules: string): string {
  if (text.indexOf('@') < 0) return text;
  return text.replace(/@\d+/g, (part) => {
    const start = rules.indexOf(`\n${part}(`) + part.length + 2;
    return whole(rules.slice(start, rules.indexOf(')\n', start)), rules);
  });
}
