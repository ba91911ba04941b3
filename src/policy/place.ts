/** Where something stands in a text; lines and columns (UTF-16 units) count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where each value of a JSON text stands, or where the text stops being JSON. */
export type Places =
  | {
      readonly ok: true;
      /** By path (`rules.words.level`, `ourDomains[1]`, '' for the whole): the key, or the list's item. */
      readonly places: ReadonlyMap<string, Place>;
      /** Paths that one object names more than once; `JSON.parse` would keep only the last, silently. */
      readonly doubled: readonly string[];
    }
  | { readonly ok: false; readonly place: Place };

/** The path of an object's key. */
export function keyPath(parent: string, key: string): string {
  return parent === '' ? key : `${parent}.${key}`;
}

/** The path of a list's item, counted from 0 as in JSON Pointer. */
export function itemPath(parent: string, index: number): string {
  return `${parent}[${index}]`;
}

/**
 * Finds the places of a JSON text. `JSON.parse` tells them in every engine differently or not at all.
 * Nesting deeper than any policy is refused where it becomes too deep.
 */
export function placesIn(text: string): Places {
  const places = new Map<string, Place>();
  const doubled: string[] = [];
  let at = 0;

  const placeAt = placesOf(text);
  const skipSpace = (): void => {
    while (/[ \t\n\r]/.test(text.charAt(at))) at += 1;
  };
  const take = (token: string): boolean => {
    skipSpace();
    if (!text.startsWith(token, at)) return false;
    at += token.length;
    return true;
  };
  const demand = (token: string): void => {
    if (!take(token)) throw new NotJson();
  };
  const takePattern = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found !== null;
  };

  const string = (): string => {
    demand('"');
    const start = at - 1;
    for (let char = text.charAt(at); char !== '"'; char = text.charAt(at)) {
      if (char === '' || char < ' ') throw new NotJson();
      if (char !== '\\') at += 1;
      else if (!takePattern(ESCAPE)) throw new NotJson();
    }
    at += 1;
    return text.slice(start, at);
  };

  const object = (path: string, depth: number): void => {
    const keys = new Set<string>();
    if (take('}')) return;
    do {
      skipSpace();
      const start = at;
      const key = String(JSON.parse(string()));
      const inner = keyPath(path, key);
      if (keys.has(key)) doubled.push(inner);
      keys.add(key);
      places.set(inner, placeAt(start));
      demand(':');
      value(inner, depth);
    } while (take(','));
    demand('}');
  };

  const list = (path: string, depth: number): void => {
    if (take(']')) return;
    let index = 0;
    do {
      skipSpace();
      const inner = itemPath(path, index);
      places.set(inner, placeAt(at));
      value(inner, depth);
      index += 1;
    } while (take(','));
    demand(']');
  };

  const value = (path: string, depth: number): void => {
    skipSpace();
    if (depth > DEEPEST) throw new NotJson();
    if (text.charAt(at) === '"') string();
    else if (take('{')) object(path, depth + 1);
    else if (take('[')) list(path, depth + 1);
    else if (!takePattern(NUMBER) && !takePattern(WORD)) throw new NotJson();
  };

  try {
    skipSpace();
    places.set('', placeAt(at));
    value('', 0);
    skipSpace();
    if (at < text.length) throw new NotJson();
    return { ok: true, places, doubled };
  } catch (error) {
    if (error instanceof NotJson) return { ok: false, place: placeAt(at) };
    throw error;
  }
}

class NotJson extends Error {}

/** A policy needs five levels; without a limit a hostile text would exhaust the stack. */
const DEEPEST = 64;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /true|false|null/y;

/** Offsets must be asked for in rising order, so that a long text is walked once. */
function placesOf(text: string): (offset: number) => Place {
  let line = 1;
  let start = 0;
  let seen = 0;
  return (offset) => {
    for (; seen < offset; seen += 1) {
      const char = text.charAt(seen);
      if (char === '\n' || (char === '\r' && text.charAt(seen + 1) !== '\n')) {
        line += 1;
        start = seen + 1;
      }
    }
    return { line, column: offset - start + 1 };
  };
}
