import { isDeepStrictEqual } from 'node:util';
import { pathToFileURL } from 'node:url';
import { normalizePath, type Plugin } from 'vite';

/**
 * Puts tldts's public-suffix list into a build with its long rows of numbers as text, from which the
 * very arrays that tldts ships are made while the script is evaluated: what tldts answers stays the
 * same. Classic Outlook reads launch.js anew at each send, and the list is more than half of it. A
 * tighter packing of the labels would save four times as much and take as long again to evaluate.
 *
 * The build fails where the list is not met or no longer has the form that this knows.
 */
export function packedSuffixes(): Plugin {
  let isMet = false;
  return {
    name: 'packed-suffixes',
    buildStart() {
      isMet = false;
    },
    async load(id) {
      if (!normalizePath(id).endsWith(LIST)) return null;
      isMet = true;
      return packedModule((await import(pathToFileURL(id).href)) as object);
    },
    generateBundle() {
      if (isMet) return;
      throw new Error(`The build has not met ${LIST}. Has tldts moved it, or is tldts no longer used?`);
    },
  };
}

/**
 * The module that stands in for the list, as text.
 * @param list every export of the original
 * @throws where the original has other exports than those it had
 */
export function packedModule(list: object): string {
  const exported = { ...list };
  const form = Object.fromEntries(
    Object.entries(exported).map(([name, value]) => [name, (value as object).constructor]),
  );
  if (!isDeepStrictEqual(form, FORM)) {
    throw new Error(`${LIST} no longer exports what it did. Teach src/build/packed-suffixes.ts about it.`);
  }
  const { nodeFlags, edgeStart, edgeLength, edgeChild, labelText, rulesRoot, exceptionsRoot } =
    exported as SuffixList;
  const steps = edgeStart.map((start, index) => start - (edgeStart[index - 1] ?? 0));
  return `${DECODER}
export const nodeFlags = new Uint8Array(numbers(${text(nodeFlags)}));
export const edgeStart = new Uint16Array(sums(numbers(${text(steps)})));
export const edgeLength = new Uint8Array(numbers(${text(edgeLength)}));
export const edgeChild = new Uint16Array(numbers(${text(edgeChild)}));
export const labelText = ${JSON.stringify(labelText)};
export const rulesRoot = ${rulesRoot};
export const exceptionsRoot = ${exceptionsRoot};
`;
}

const LIST = 'tldts/dist/es6/src/data/trie.js';

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

/** The characters for 0 to 59 begin here; the backslash, which JSON would double, is passed over. */
const FIRST = 35;
const BACKSLASH = 92;
const SINGLE = 60;
/** A larger number takes two characters: from here on, how many times thirty, and the rest. */
const DOUBLE = 96;
const BASE = 30;

/** A row of numbers as a string literal, one character for each small number. */
function text(row: Iterable<number>): string {
  let written = '';
  for (const value of row) {
    written +=
      value < SINGLE
        ? String.fromCharCode(value + FIRST + (value + FIRST >= BACKSLASH ? 1 : 0))
        : String.fromCharCode(DOUBLE + Math.floor(value / BASE), FIRST + (value % BASE));
  }
  return JSON.stringify(written);
}

/** In the library of ES2016, without a look-up table: it runs once, and cold. */
const DECODER = `
function numbers(text) {
  var row = [];
  for (var index = 0; index < text.length; index += 1) {
    var code = text.charCodeAt(index);
    if (code < ${DOUBLE}) row.push(code - (code > ${BACKSLASH} ? ${FIRST + 1} : ${FIRST}));
    else {
      index += 1;
      row.push((code - ${DOUBLE}) * ${BASE} + text.charCodeAt(index) - ${FIRST});
    }
  }
  return row;
}
function sums(steps) {
  var total = 0;
  return steps.map(function (step) {
    total += step;
    return total;
  });
}`;
