import { getDomain, parse } from 'tldts';
import { describe, expect, test } from 'vitest';
import { listOf, packedSuffixes, suffixNames, textOf } from '../../src/build/packed-suffixes.ts';
import { suffixesIn } from '../../src/core/suffix-text.ts';

const OPTIONS = { allowPrivateDomains: true, extractHostname: false, validateHostname: false };

const list = await listOf();
const text = textOf(list);
const packed = suffixesIn(text);

/** Every name of the text that launch.js carries. */
const names = namesIn(text.rules);

/** Every name of the list that tldts carries. */
const original = suffixNames(list);

describe('The public-suffix list that launch.js carries', () => {
  test('has the whole list in it, the towns of Japan aside.', () => {
    expect(names.length).toBeGreaterThan(7_500);
    for (const known of ['co.jp', 'aichi.jp', '*.kawasaki.jp', 'github.io', '*.ck', 'co.uk', 'oslo.no']) {
      expect(names).toContain(known);
    }
    expect(text.exceptions).toContain('city.kawasaki.jp');
    expect(names.filter((name) => name.startsWith('?.'))).toHaveLength(47);
  });

  test('gives every name of the list, and names of one to three labels more, the domain that tldts gives.', () => {
    const hosts = withMore(original.filter((name) => !isPrefecture(name) && !isBelowPrefecture(name)));
    expect(hosts.length).toBeGreaterThan(30_000);
    expect(hosts.filter((host) => packed.getDomain(host) !== getDomain(host, OPTIONS))).toEqual([]);
  });

  test('never takes two parties for one below a prefecture: what differs is longer.', () => {
    const towns = original.filter(isBelowPrefecture);
    expect(towns.length).toBeGreaterThan(1_600);
    expect(withMore(towns).filter((host) => packed.getDomain(host) !== getDomain(host, OPTIONS))).toEqual([]);
    const companies = ['company.aichi.jp', 'mail.company.aichi.jp', 'a.mail.company.aichi.jp'];
    expect(companies.map((host) => organisation(packed.getDomain(host), host))).toEqual([
      'company.aichi.jp',
      'mail.company.aichi.jp',
      'mail.company.aichi.jp',
    ]);
    for (const host of companies) {
      expect(organisation(packed.getDomain(host), host)).toContain(
        organisation(getDomain(host, OPTIONS), host),
      );
    }
  });

  test('agrees with tldts about names that are in no list.', () => {
    const hosts = [
      'a.example',
      'b.a.example',
      'tokyo',
      'a.tokyo',
      'a.b.tokyo',
      'kobe.jp',
      'x.kobe.jp',
      'localhost',
    ];
    for (const host of hosts) expect(packed.getDomain(host), host).toBe(getDomain(host, OPTIONS));
  });

  test('calls the same names of two labels and more public suffixes, and no company of a prefecture.', () => {
    const isSuffix = (host: string, of: typeof packed.parse): boolean => {
      const { publicSuffix, isIcann, isPrivate } = of(host);
      return publicSuffix === host && (isIcann || isPrivate);
    };
    const hosts = withMore(original.filter((name) => !isPrefecture(name) && !isBelowPrefecture(name))).filter(
      (host) => host.includes('.'),
    );
    const theirs = (host: string): ReturnType<typeof packed.parse> => {
      const { publicSuffix, isIcann, isPrivate } = parse(host, OPTIONS);
      return { publicSuffix: publicSuffix ?? '', isIcann: isIcann === true, isPrivate: isPrivate === true };
    };
    expect(hosts.filter((host) => isSuffix(host, packed.parse) !== isSuffix(host, theirs))).toEqual([]);
    expect(isSuffix('company.aichi.jp', packed.parse)).toBe(false);
  });

  test('is not made of a list that has taken another form.', () => {
    expect(() => textOf({ ...list, hashes: new Uint32Array(1) })).toThrow('no longer exports what it did');
  });

  test('must be met by the build, or the build fails instead of growing unseen.', () => {
    const { generateBundle } = packedSuffixes() as unknown as { readonly generateBundle: () => void };
    expect(generateBundle).toThrow('has not met');
  });
});

const prefectures = new Set(names.filter((name) => name.startsWith('?.')).map((name) => name.slice(2)));

const isPrefecture = (name: string): boolean => prefectures.has(name);

const isBelowPrefecture = (name: string): boolean => {
  const [, ...parent] = name.split('.');
  return isPrefecture(parent.join('.'));
};

function organisation(domain: string | null, host: string): string {
  return domain ?? host;
}

function withMore(suffixes: readonly string[]): readonly string[] {
  return suffixes.flatMap((name) => {
    const real = name.replace(/\*/g, 'star');
    return [real, `a.${real}`, `b.a.${real}`, `c.b.a.${real}`];
  });
}

/** Read from the text alone, by other means than the reader that is tested. */
function namesIn(rules: string): readonly string[] {
  const found: string[] = [];
  const path: string[] = [];
  let latest = '';
  for (const [token] of rules.matchAll(/[^(),!\n]+!?|[()]/g)) {
    if (token === '(') path.unshift(latest);
    else if (token === ')') path.shift();
    else {
      latest = token.replace('!', '');
      if (!token.endsWith('!')) found.push([latest, ...path].join('.'));
    }
  }
  return found;
}
