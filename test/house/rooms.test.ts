import { parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { COMPUTED, importsOf, resolved } from './imports.ts';
import { filesUnder, isGenerated, jsonOf, textOf } from './tree.ts';

interface Room {
  /** The rooms it may import, besides itself. */
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  /** Whether it runs in Node and may import Node's own modules. */
  readonly node?: true;
}

/** Who knows whom, as the architecture says: core ← rules, policy ← ui; the others assemble. */
const ROOMS: Readonly<Record<string, Room>> = {
  core: { rooms: [], packages: ['tldts', 'js-sha256', 'punycode'] },
  policy: { rooms: ['core'], packages: ['js-sha256'] },
  // Looks into files, in no mail client's oldest runtime.
  'content/files': { rooms: ['core', 'content'], packages: ['fflate', 'parse5', 'postal-mime'] },
  content: { rooms: ['core'], packages: [] },
  rules: { rooms: ['core', 'content'], packages: [] },
  // A table with its texts, which the handbook and the kit print as well as the screens.
  'ui/coverage': { rooms: ['core'], packages: ['preact'] },
  ui: { rooms: ['core', 'policy'], packages: ['preact'] },
  'hosts/memory': { rooms: ['core', 'policy', 'rules'], packages: [] },
  'hosts/thunderbird': {
    rooms: ['core', 'policy', 'content', 'rules', 'ui', 'ui/coverage'],
    // Those of the core it only fetches, beside what imports them.
    packages: ['preact', 'postal-mime', 'js-sha256', 'punycode'],
  },
  'hosts/outlook': { rooms: ['core', 'policy', 'rules', 'ui', 'ui/coverage'], packages: ['preact'] },
  cli: {
    rooms: ['core', 'policy', 'content', 'content/files', 'rules', 'hosts/memory', 'ui/coverage'],
    packages: ['postal-mime', 'fflate', 'parse5'],
    node: true,
  },
  playground: {
    rooms: ['core', 'policy', 'rules', 'ui', 'hosts/memory'],
    packages: ['preact', 'postal-mime'],
  },
  build: {
    rooms: ['core', 'policy', 'content', 'rules', 'ui/coverage'],
    packages: ['vite', 'fflate', 'mkcert', 'playwright-core', 'tldts'],
    node: true,
  },
};

/** Rooms that the oldest runtime must be able to run, regular expressions included. */
const OLDEST = new Set(['core', 'policy', 'content', 'rules']);

/** Files that may be longer than the house allows, each with its reason. */
const LONG: readonly { readonly files: RegExp; readonly because: string }[] = [
  { files: /^src\/rules\/[^/]+\/examples\.ts$/, because: 'A list of mails grows with what is learned.' },
  { files: /\/surname-list\.ts$/, because: 'It is generated, and searched line by line.' },
];

const sources = filesUnder('src').filter((path) => /\.tsx?$/.test(path));
const imports = sources.flatMap((path) => importsOf(path).map(({ target }) => ({ path, target })));

describe('The rooms of the house', () => {
  it('are all known, so that none grows without a rule for what it may import', () => {
    expect(sources.filter((path) => roomOf(path) === undefined)).toEqual([]);
  });

  it('each have a tsconfig of their own, so that what a room does not know does not compile', () => {
    const present = new Set(sources.map(roomOf));
    const missing = [...present].filter(
      (room) => !filesUnder('src').includes(`src/${room ?? ''}/tsconfig.json`),
    );
    expect(missing).toEqual([]);
  });

  it('import only the rooms, the packages and the platform they are allowed', () => {
    expect(imports.length).toBeGreaterThan(0);
    const wrong = imports.flatMap(({ path, target }) => objection(path, target) ?? []);
    expect(wrong).toEqual([]);
  });

  it('hold only packages of the production list, except the build', () => {
    const { dependencies } = jsonOf('package.json') as { dependencies: Record<string, string> };
    const foreign = imports.filter(
      ({ path, target }) =>
        roomOf(path) !== 'build' &&
        target !== COMPUTED &&
        !target.startsWith('.') &&
        !target.startsWith('node:') &&
        !(packageOf(target) in dependencies),
    );
    expect(foreign).toEqual([]);
  });
});

describe('A source file', () => {
  it('is at most 300 lines long, or is listed with the reason why not', () => {
    const code = filesUnder('src').concat(filesUnder('test'), filesUnder('bench')).filter(isCode);
    const long = code.filter(
      (path) =>
        !LONG.some(({ files }) => files.test(path)) && textOf(path).trimEnd().split('\n').length > 300,
    );
    expect(long).toEqual([]);
  });

  it('of the oldest runtime has no regular expression that is younger than ES2016', () => {
    const young: string[] = [];
    for (const path of sources.filter((one) => OLDEST.has(roomOf(one) ?? ''))) {
      const visitor = new Visitor({
        Literal(node) {
          if (!('regex' in node)) return;
          const { pattern, flags } = node.regex;
          if (/[^gimuy]/.test(flags) || /\\p\{|\\P\{|\(\?<|\\k</.test(pattern))
            young.push(`${path}: ${node.raw ?? ''}`);
        },
      });
      visitor.visit(parseSync(path, textOf(path)).program);
    }
    expect(young).toEqual([]);
  });
});

/** What is wrong with an import, as a sentence, or nothing. */
function objection(path: string, target: string): string | undefined {
  const room = roomOf(path) ?? '';
  const rights = ROOMS[room];
  if (!rights) return `${path} is in no room.`;
  if (target === COMPUTED) {
    return rights.node ? undefined : `${path} imports what only running it would tell.`;
  }
  if (target.startsWith('node:')) {
    return rights.node ? undefined : `${path} imports ${target}, but ${room} does not run in Node.`;
  }
  if (!target.startsWith('.')) {
    return rights.packages.includes(packageOf(target)) ? undefined : `${path} imports the package ${target}.`;
  }
  const file = resolved(path, target);
  // Pictures and texts that the build embeds belong to nobody, and the version to everybody.
  if (file.startsWith('assets/') || file === 'package.json') return undefined;
  const other = roomOf(file);
  if (other === undefined) return `${path} imports ${file}, which is in no room of src.`;
  if (other === 'rules' && room === 'rules') {
    const folders = [path, file].map((one) => /^src\/rules\/([^/]+)\//.exec(one)?.[1]);
    const apart = folders[0] !== undefined && folders[1] !== undefined && folders[0] !== folders[1];
    return apart ? `${path} imports ${file}: a rule does not know another rule.` : undefined;
  }
  return other === room || rights.rooms.includes(other) ? undefined : `${path} imports ${file}.`;
}

function roomOf(path: string): string | undefined {
  return Object.keys(ROOMS).find((room) => path.startsWith(`src/${room}/`));
}

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

function isCode(path: string): boolean {
  return /\.tsx?$/.test(path) && !isGenerated(path);
}
