import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { type AnyNode, parse, type Program } from 'acorn';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildLaunch } from '../../src/build/outlook.ts';
import { associatedBy, bareContext, PLATFORM, waitingOffice } from '../hosts/bare-runtime.ts';

/** Bytes as it is and packed: what an office may ask of a file that is loaded at each Send. */
const FILES = {
  whole: { raw: 480_000, packed: 214_000 },
  small: { raw: 220_000, packed: 82_000 },
} as const;

const TOO_HEAVY =
  'Take out what no rule needs; where a new rule makes the small file too heavy, name it in src/rules/small-launch.ts.';

const FUNCTIONS = [
  'onMessageSend',
  'onAppointmentSend',
  'onNewMessageCompose',
  'onMessageCompose',
  'moveToBcc',
];

/** What Node has and classic Outlook has not, or had not before 2024. */
const YOUNG = [
  'Intl URL crypto TextEncoder TextDecoder structuredClone globalThis WebAssembly BigInt WeakRef queueMicrotask',
  'window document localStorage navigator self process require XMLHttpRequest WebSocket setInterval',
  'Object.entries Object.values Object.fromEntries Object.getOwnPropertyDescriptors Object.hasOwn',
  '"".padStart "".padEnd "".trimStart "".trimEnd "".matchAll "".replaceAll "".at [].at [].flat [].flatMap',
  '[].findLast [].toSorted Uint8Array.prototype.at Promise.allSettled Promise.any Promise.prototype.finally',
  '/a/.dotAll Map.groupBy Set.prototype.union Symbol.prototype.description [][Symbol.iterator]().map',
].flatMap((line) => line.split(' '));

describe.each(['whole', 'small'] as const)('The %s launch file', (size) => {
  let folder: string;
  let text: string;
  let program: Program;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sekisho-launch-'));
    text = readFileSync(await buildLaunch(folder, {}, undefined, size), 'utf8');
    program = parse(text, { ecmaVersion: 2016, sourceType: 'script' });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is light enough for classic Outlook, as it is and packed', () => {
    expect(Buffer.byteLength(text), TOO_HEAVY).toBeLessThanOrEqual(FILES[size].raw);
    expect(gzipSync(text, { level: 9 }).length, TOO_HEAVY).toBeLessThanOrEqual(FILES[size].packed);
  });

  it('is a script in the syntax of ES2016, in one piece', () => {
    expect(program.type).toBe('Program');
    const imports = nodesOf(program).filter(({ type }) => /^(?:Import|Export)/.test(type));
    expect(imports).toEqual([]);
  });

  it('has no regular expression that an engine of 2016 would refuse, written out or handed to RegExp', () => {
    const patterns = nodesOf(program).flatMap(patternsIn);
    expect(patterns.length).toBeGreaterThan(0);
    expect(patterns.filter(isYoung)).toEqual([]);
  });

  it('associates every function while it is evaluated, before any promise or timer', () => {
    expect(Object.keys(associatedBy(text)).toSorted()).toEqual(FUNCTIONS.toSorted());
  });

  it('uses no name that classic lacks, unless it has asked with typeof whether it is there', () => {
    const present = new Set(globalsOf(bareContext({})));
    const { free, asked } = freeNames(program);
    expect(free).toContain('Office');
    expect(free.filter((name) => !present.has(name) && !asked.has(name))).toEqual([]);
  });

  it('carries the version and the policy it was built with, and is the same bytes each time', async () => {
    const [twin, other] = [join(folder, 'twin'), join(folder, 'other')];
    expect(readFileSync(await buildLaunch(twin, {}, undefined, size), 'utf8')).toBe(text);
    const carried = { version: '98.76.54', policy: '{"name":"Miyako \\"Office\\""}\n' };
    const built = readFileSync(await buildLaunch(other, carried, undefined, size), 'utf8');
    const strings = nodesOf(parse(built, { ecmaVersion: 2016 })).flatMap(stringsIn);
    expect(strings).toEqual(expect.arrayContaining([carried.version, carried.policy]));
  });

  it('leaves no name of its own behind among the globals', () => {
    const context = bareContext(waitingOffice());
    const before = globalsOf(context);
    runInContext(text, context);
    expect(globalsOf(context)).toEqual(before);
  });

  it.each(FUNCTIONS)(
    'completes %s once in the bare runtime, where Office has no item to give',
    async (name) => {
      const completed = vi.fn<(options?: object) => void>();
      const console = { info: () => undefined, error: () => undefined };
      associatedBy(text, { console })[name]?.({ completed });
      await vi.waitFor(() => {
        expect(completed).toHaveBeenCalledTimes(1);
      }, 20_000);
    },
  );
});

describe('The look at regular expressions', () => {
  it.each([
    'new RegExp("\\\\p{L}", "u")',
    'new RegExp(`^(?<year>${digits})$`)',
    'RegExp("a.b", "s")',
    '/(?<=a)b/',
    '/a/d',
    'RegExp("(?<!" + word + ")")',
  ])('sees that %s is too young', (code) => {
    const program = parse(code, { ecmaVersion: 'latest' });
    expect(nodesOf(program).flatMap(patternsIn).filter(isYoung)).toHaveLength(1);
  });
});

describe('The bare runtime that stands in for classic Outlook', () => {
  it('has the library of ES2016 and five names more, and nothing to make code of strings', () => {
    const context = bareContext({});
    expect(globalsOf(context)).toEqual(expect.arrayContaining([...PLATFORM, 'Array', 'Promise', 'Reflect']));
    expect(() => runInContext('eval("1")', context)).toThrow(/code generation/i);
    expect(() => runInContext('Function("return 1")', context)).toThrow(/code generation/i);
  });

  it.each(YOUNG)('has no %s', (expression) => {
    expect(runInContext(`typeof ${expression}`, bareContext({}))).toBe('undefined');
  });

  it('fails where a script leans on what is gone', () => {
    expect(() => runInContext('Object.entries({})', bareContext({}))).toThrow(/not a function/);
    expect(() => runInContext('new URL("https://localhost")', bareContext({}))).toThrow(/not defined/);
  });
});

function globalsOf(context: object): string[] {
  return runInContext('Object.getOwnPropertyNames(this).sort()', context) as string[];
}

/** A pattern with its flags; a piece of one where it is put together. */
interface Pattern {
  readonly pattern: string;
  readonly flags: string;
}

function isYoung({ pattern, flags }: Pattern): boolean {
  return /[^gimuy]/.test(flags) || /\\p\{|\\P\{|\(\?<|\\k</.test(pattern);
}

function patternsIn(node: AnyNode): readonly Pattern[] {
  if (node.type === 'Literal' && node.regex) return [node.regex];
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return [];
  if (node.callee.type !== 'Identifier' || node.callee.name !== 'RegExp') return [];
  const [pattern = [], flags = []] = node.arguments.map((argument) => nodesOf(argument).flatMap(stringsIn));
  return pattern.map((piece) => ({ pattern: piece, flags: flags.join('') }));
}

function stringsIn(node: AnyNode): readonly string[] {
  if (node.type === 'TemplateElement') return [node.value.cooked ?? ''];
  return node.type === 'Literal' && typeof node.value === 'string' ? [node.value] : [];
}

/**
 * The names that are used and declared nowhere, and those whose `typeof` is asked. That a name is
 * declared in one place and free in another is not seen; the minifier gives its own names of a letter
 * or two.
 */
function freeNames(program: Program): { readonly free: readonly string[]; readonly asked: Set<string> } {
  const nodes = nodesOf(program);
  const declared = new Set(['arguments', ...nodes.flatMap(declaredBy)]);
  const asked = nodes.flatMap((node) =>
    node.type === 'UnaryExpression' && node.operator === 'typeof' ? nameOf(node.argument) : [],
  );
  const used = new Set(nodes.flatMap(nameOf));
  return { free: [...used].filter((name) => !declared.has(name)), asked: new Set(asked) };
}

/** The names of a declaration, a function with its parameters, a class or a catch. */
function declaredBy(node: object): readonly string[] {
  const { id, param, params } = node as Partial<Record<string, unknown>>;
  return [id, param, params]
    .flat()
    .filter(isNode)
    .flatMap((pattern) => nodesOf(pattern, ['right']).flatMap(nameOf));
}

function nameOf(node: AnyNode): readonly string[] {
  return node.type === 'Identifier' ? [node.name] : [];
}

/** A node and everything below it, without the names of properties and labels, which are no variables. */
function nodesOf(root: AnyNode, without: readonly string[] = []): AnyNode[] {
  const found: AnyNode[] = [];
  const waiting: AnyNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(node);
    const names = 'computed' in node && !node.computed ? ['property', 'key', 'label'] : ['label'];
    for (const [key, value] of Object.entries(node) as [string, unknown][]) {
      if (names.includes(key) || without.includes(key)) continue;
      waiting.push(...[value].flat().filter(isNode));
    }
  }
  return found;
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}
