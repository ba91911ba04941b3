import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { type Token, tokenizer } from 'acorn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { nameBasedUuid } from '../../../src/cli/kit/name-based-uuid.ts';
import { CONTENT_SECURITY_POLICY } from '../../../src/cli/kit/nginx.ts';
import { associatedBy } from '../../hosts/bare-runtime.ts';
import { BASE, BuiltRelease, filesIn, GENTLE, POLICY } from './release.ts';

const IDN = 'https://関所.example:8443/';

let release: BuiltRelease;
let kit: string;
beforeAll(async () => {
  release = await BuiltRelease.make();
  kit = await release.kit('kit');
}, 120_000);
afterAll(() => release.remove());

describe('The released scripts', () => {
  it.each(['launch.js', 'launch-small.js', 'pane.js'])(
    'have one open slot each for policy and address: %s',
    (script) => {
      const strings = stringsIn(readFileSync(release.path(`release/outlook/${script}`), 'utf8'));
      expect(strings.filter((text) => text === '@@sekisho-policy@@')).toHaveLength(1);
      expect(strings.filter((text) => text === '@@sekisho-base@@')).toHaveLength(1);
    },
  );
});

describe('The site of a kit', () => {
  it('has the files of the release, and beside them only the state and the list of classic Outlook', () => {
    const released = [...filesIn(release.path('release/outlook')).keys()].filter((path) => path !== SMALL);
    const added = ['.well-known/microsoft-officeaddins-allowed.json', 'state.json'];
    expect([...filesIn(join(kit, 'outlook')).keys()].toSorted()).toEqual([...released, ...added].toSorted());
  });

  it.each(['launch.js', 'pane.js'])(
    'carries the policy’s very text and the address in %s, and no slot',
    (script) => {
      const strings = stringsIn(textOf(`outlook/${script}`));
      expect(strings).toContain(readFileSync(release.path('policy.json'), 'utf8'));
      expect(strings).toContain(BASE);
      expect(strings.filter((text) => text.startsWith('@@sekisho'))).toEqual([]);
    },
  );

  it('has a handler of Send that an engine of 2016 still takes, whatever signs the policy has', () => {
    const launch = textOf('outlook/launch.js');
    expect(JSON.stringify(POLICY)).toContain('\u2028');
    expect(launch).not.toMatch(/[\u2028\u2029]/);
    expect(Object.keys(associatedBy(launch))).toContain('onMessageSend');
  });

  it('differs from the release in nothing but the two scripts and the manifest', () => {
    const released = filesIn(release.path('release/outlook'));
    const own = filesIn(join(kit, 'outlook'));
    const changed = [...released]
      .filter(([path, bytes]) => path !== SMALL && !own.get(path)?.equals(bytes))
      .map(([path]) => path);
    expect(changed.toSorted()).toEqual(['launch.js', 'manifest.xml', 'pane.js']);
  });

  it('has a state that lets asking go on, and names its own handler to classic Outlook', () => {
    expect(JSON.parse(textOf('outlook/state.json'))).toEqual({ format: 1, revision: 41, asking: true });
    expect(JSON.parse(textOf('outlook/.well-known/microsoft-officeaddins-allowed.json'))).toEqual({
      allowed: [`${BASE}launch.js`],
    });
  });
});

describe('The site of a kit with --small-launch', () => {
  let small: string;
  const siteFiles = (of: string): ReadonlyMap<string, Buffer> => filesIn(join(of, 'outlook'));
  beforeAll(async () => {
    small = await release.kit('small', '--small-launch');
  });

  it('gives classic Outlook the small file under the usual name, so that the manifest stays the same', () => {
    const [usual, own] = [siteFiles(kit), siteFiles(small)];
    expect(own.get('launch.js')?.length).toBeLessThan((usual.get('launch.js')?.length ?? 0) / 2);
    expect(Object.keys(associatedBy(String(own.get('launch.js'))))).toContain('onMessageSend');
    expect(own.get('manifest.xml')).toEqual(usual.get('manifest.xml'));
    expect(own.get(ALLOWED)).toEqual(usual.get(ALLOWED));
  });

  it('gives every page the whole file, which is that of the usual kit', () => {
    const [usual, own] = [siteFiles(kit), siteFiles(small)];
    expect(own.get('launch-whole.js')).toEqual(usual.get('launch.js'));
    const page = new JSDOM(String(own.get('commands.html'))).window.document;
    expect([...page.scripts].map((script) => script.getAttribute('src'))).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'launch-whole.js',
    ]);
  });

  it('differs from the usual kit in nothing else but the pane, and leaves no slot open', () => {
    const [usual, own] = [siteFiles(kit), siteFiles(small)];
    const changed = [...own].filter(([path, bytes]) => !usual.get(path)?.equals(bytes)).map(([path]) => path);
    expect(changed.toSorted()).toEqual(['commands.html', 'launch-whole.js', 'launch.js', 'pane.js']);
    for (const script of ['launch.js', 'launch-whole.js', 'pane.js']) {
      expect(stringsIn(String(own.get(script))).filter((text) => text.startsWith('@@sekisho'))).toEqual([]);
    }
  });

  it.each(['en', 'ja'])(
    'says in the papers (%s) which checks classic Outlook does not make at Send',
    (language) => {
      for (const paper of ['CHECKLIST', 'COVERAGE']) {
        const of = (folder: string): string => readFileSync(join(folder, `${paper}.${language}.md`), 'utf8');
        expect(of(small)).toMatch(/(?:that read the text|本文(?:や添付ファイルの名前)?を見るルール)/);
        expect(of(small)).not.toBe(of(kit));
      }
      expect(readFileSync(join(kit, `COVERAGE.${language}.md`), 'utf8')).not.toMatch(/small-launch/);
    },
  );
});

const SMALL = 'launch-small.js';
const ALLOWED = '.well-known/microsoft-officeaddins-allowed.json';

describe('The manifest of a kit', () => {
  it.each([
    ['the usual kit', []],
    ['block mode', ['--send-mode', 'block']],
    ['a server whose name is not Latin', ['--base-url', IDN]],
    ['a server with a very long name', ['--base-url', `https://${'a23456789.'.repeat(20)}example/`]],
  ])('validates against Microsoft’s schemas: %s', async (what, options) => {
    const out = await release.kit(what.replaceAll(' ', '-'), ...options);
    const xml = readFileSync(join(out, 'outlook/manifest.xml'), 'utf8');
    expect((await validated(xml)).errors).toEqual([]);
  });

  it('has every address on the organisation’s server, an id of its own and its server as the provider', () => {
    const xml = textOf('outlook/manifest.xml');
    const addresses = [...xml.matchAll(/"(https:[^"]*)"/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
    expect(xml).not.toContain('localhost');
    const files = filesIn(join(kit, 'outlook'));
    expect(addresses.filter((address) => !files.has(address.slice(BASE.length)))).toEqual([]);
    const { window } = new JSDOM(xml, { contentType: 'text/xml' });
    const [id, provider] = ['Id', 'ProviderName'].map(
      (name) => window.document.querySelector(name)?.textContent,
    );
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(provider).toBe('addins.miyako.example');
  });

  it('does not change with the policy, so that a new policy needs no new consent', async () => {
    const policy = release.policy('other.json', { ...POLICY, revision: 50, name: 'X', contact: 'Y' });
    const other = await release.kit('other-policy', '--policy', policy);
    expect(readFileSync(join(other, 'outlook/manifest.xml'), 'utf8')).toBe(textOf('outlook/manifest.xml'));
  });

  it('has another id where the address is another', async () => {
    const other = readFileSync(
      join(await release.kit('idn', '--base-url', IDN), 'outlook/manifest.xml'),
      'utf8',
    );
    const idOf = (xml: string): string => /<Id>(.*)<\/Id>/.exec(xml)?.[1] ?? '';
    expect(idOf(other)).not.toBe(idOf(textOf('outlook/manifest.xml')));
    expect(other).toContain('"https://xn--8ous75i.example:8443/launch.js"');
  });

  it.each([
    ['soft', 'SoftBlock'],
    ['block', 'Block'],
    ['prompt', 'PromptUser'],
  ])('lets both sends be held as --send-mode %s says', async (mode, written) => {
    const policy = release.policy('asks.json', {
      ...POLICY,
      rules: { ...GENTLE, 'many-visible-recipients': { level: 'ask' } },
    });
    const out = await release.kit(`mode-${mode}`, '--send-mode', mode, '--policy', policy);
    const xml = readFileSync(join(out, 'outlook/manifest.xml'), 'utf8');
    expect([...xml.matchAll(/SendMode="(\w+)"/g)].map(([, found]) => found)).toEqual([written, written]);
  });
});

describe('The id made of a name', () => {
  it('is that of RFC 9562, appendix A.4', () => {
    const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
    expect(nameBasedUuid(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });
});

describe('The lines for nginx', () => {
  it('serve every file of the site, and the XPI, from where it is in the kit', () => {
    const paths = [...filesIn(join(kit, 'outlook')).keys()].filter((path) => !path.startsWith('.well-known'));
    for (const path of paths) expect(served(`/sekisho/${path}`).file).toBe(`outlook/${path}`);
    const allowed = '.well-known/microsoft-officeaddins-allowed.json';
    expect(served(`/${allowed}`).file).toBe(`outlook/${allowed}`);
    const xpi = readdirSync(join(kit, 'thunderbird')).find((name) => name.endsWith('.xpi')) ?? '';
    expect(served(`/sekisho/thunderbird/${xpi}`).file).toBe(`thunderbird/${xpi}`);
    expect(() => served('/sekisho-not/launch.js')).toThrow('Nothing serves');
  });

  it('have every answer asked for again, and none taken for what it is not', () => {
    for (const path of [
      'launch.js',
      'pane.html',
      'pane.js',
      'state.json',
      'commands.html',
      'icons/icon-16.png',
    ]) {
      const { headers } = served(`/sekisho/${path}`);
      expect(headers).toMatchObject({ 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' });
    }
  });

  it('open to other origins what classic Outlook and Thunderbird fetch, and nothing else', () => {
    const open = [
      'sekisho/launch.js',
      'sekisho/state.json',
      '.well-known/microsoft-officeaddins-allowed.json',
    ];
    for (const path of open) expect(served(`/${path}`).headers['Access-Control-Allow-Origin']).toBe('*');
    for (const path of ['pane.html', 'pane.js', 'manifest.xml']) {
      expect(served(`/sekisho/${path}`).headers).not.toHaveProperty('Access-Control-Allow-Origin');
    }
  });

  it('let the pages load what the journeys in Chromium were seen to need', () => {
    for (const page of ['pane.html', 'commands.html']) {
      expect(served(`/sekisho/${page}`).headers['Content-Security-Policy']).toBe(CONTENT_SECURITY_POLICY);
    }
  });

  it('are for the top of the server where the site is there', async () => {
    const out = await release.kit('top', '--base-url', 'https://addins.example');
    expect(served('/launch.js', out).file).toBe('outlook/launch.js');
    expect(served('/icons/icon-16.png', out).file).toBe('outlook/icons/icon-16.png');
  });
});

function textOf(path: string): string {
  return readFileSync(join(kit, path), 'utf8');
}

/** Every text that stands in a script between quotes of any kind. */
function stringsIn(script: string): readonly string[] {
  const found: string[] = [];
  // The types of acorn leave out what a token says.
  const tokens = tokenizer(script, { ecmaVersion: 'latest', sourceType: 'module' }) as Iterable<
    Token & { readonly value: unknown }
  >;
  for (const { type, value } of tokens) {
    if (['string', 'template'].includes(type.label)) found.push(String(value));
  }
  return found;
}

/** What nginx would answer, as far as these lines use it: an exact location first, else the longest prefix. */
function served(
  path: string,
  of = kit,
): { readonly file: string; readonly headers: Readonly<Record<string, string>> } {
  const conf = readFileSync(join(of, 'nginx.conf'), 'utf8');
  const blocks = [...conf.matchAll(/^location (= )?(\S+) \{\n([\s\S]*?)^\}/gm)].map(
    ([, exact, location = '', body = '']) => ({ exact: exact !== undefined, location, body }),
  );
  const block =
    blocks.find(({ exact, location }) => exact && location === path) ??
    blocks
      .filter(({ exact, location }) => !exact && path.startsWith(location))
      .toSorted((a, b) => b.location.length - a.location.length)[0];
  if (!block) throw new Error(`Nothing serves ${path}.`);
  const alias = /^ {4}alias \/srv\/sekisho\/(\S*);$/m.exec(block.body)?.[1] ?? '';
  const headers = [...block.body.matchAll(/^ {4}add_header (\S+) "([^"]*)" always;$/gm)];
  return {
    file: block.exact ? alias : alias + path.slice(block.location.length),
    headers: Object.fromEntries(headers.map(([, name = '', value = '']) => [name, value])),
  };
}

const SCHEMAS = fileURLToPath(new URL('../../house/manifest-xsd/', import.meta.url));

function validated(xml: string): ReturnType<typeof validateXML> {
  const files = readdirSync(SCHEMAS)
    .filter((name) => name.endsWith('.xsd'))
    .map((fileName) => ({ fileName, contents: readFileSync(join(SCHEMAS, fileName), 'utf8') }));
  const schema = files.filter(({ fileName }) => fileName.startsWith('office-app-manifest'));
  const preload = files.filter((file) => !schema.includes(file));
  return validateXML({ xml: [{ fileName: 'manifest.xml', contents: xml }], schema, preload });
}
