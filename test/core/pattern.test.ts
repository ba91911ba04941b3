import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSharedSuffix } from '../../src/core/organisation.ts';
import { matches, parsePattern, type Pattern } from '../../src/core/pattern.ts';

describe('parsePattern', () => {
  it.each<[string, Pattern]>([
    ['example.com', { kind: 'domain', domain: 'example.com' }],
    [' Mail.Example.CO.JP. ', { kind: 'domain', domain: 'mail.example.co.jp' }],
    ['例え.jp', { kind: 'domain', domain: 'xn--r8jz45g.jp' }],
    ['contoso.onmicrosoft.com', { kind: 'domain', domain: 'contoso.onmicrosoft.com' }],
    ['*.Example.com', { kind: 'subdomains', domain: 'example.com' }],
    ['*.例え.jp', { kind: 'subdomains', domain: 'xn--r8jz45g.jp' }],
    ['Ta.Ro+x@GoogleMail.com', { kind: 'address', address: 'taro@gmail.com' }],
    ['"a b"@例え.jp', { kind: 'address', address: '"a b"@xn--r8jz45g.jp' }],
  ])('reads %j', (text, pattern) => {
    expect(parsePattern(text)).toEqual(pattern);
    expect(parsePattern(text).kind).not.toBe('problem');
  });

  it.each([
    ['', 'empty'],
    [' \t', 'empty'],
    ['*', 'no-domain'],
    ['*.', 'no-domain'],
    ['.', 'no-domain'],
    ['taro@', 'no-domain'],
    ['exam*ple.com', 'wildcard-inside'],
    ['*example.com', 'wildcard-inside'],
    ['*.*.example.com', 'wildcard-inside'],
    ['example.*', 'wildcard-inside'],
    ['*@example.com', 'wildcard-inside'],
    ['*.taro@example.com', 'wildcard-inside'],
    ['@example.com', 'bad-domain'],
    ['taro@example', 'bad-domain'],
    ['.example.com', 'bad-domain'],
    ['example', 'bad-domain'],
    ['exa mple.com', 'bad-domain'],
    ['https://example.com/', 'bad-domain'],
    ['192.0.2.1', 'bad-domain'],
    ['example..com', 'bad-domain'],
    ['a.example, b.example', 'bad-domain'],
    ['com', 'public-suffix'],
    ['JP', 'public-suffix'],
    ['co.jp', 'public-suffix'],
    ['*.co.jp', 'public-suffix'],
    ['github.io', 'public-suffix'],
    ['lg.jp', 'public-suffix'],
    ['*.onmicrosoft.com', 'public-suffix'],
  ])('says of %j that its problem is %s', (text, problem) => {
    expect(parsePattern(text)).toEqual({ kind: 'problem', problem });
    expect(parsePattern(text)).toEqual({ kind: 'problem', problem });
  });

  it('answers any text without throwing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'*.@a"\\ ') })),
        (text) => {
          expect(['domain', 'subdomains', 'address', 'problem']).toContain(parsePattern(text).kind);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('matches', () => {
  it.each([
    ['example.com', 'taro@example.com', true],
    ['example.com', 'Taro@Mail.EXAMPLE.com.', true],
    ['example.com', 'taro@example.com.evil.jp', false],
    ['example.com', 'taro@badexample.com', false],
    ['example.com', 'example.com@evil.jp', false],
    ['example.com', '"x@example.com"@evil.jp', false],
    ['example.com', 'taro@example.co', false],
    ['example.com', 'taro', false],
    ['example.com', 'example.com', false],
    ['*.example.com', 'taro@mail.example.com', true],
    ['*.example.com', 'taro@a.b.example.com', true],
    ['*.example.com', 'taro@example.com', false],
    ['*.example.com', 'taro@xexample.com', false],
    ['例え.jp', 'taro@mail.xn--r8jz45g.jp', true],
    ['xn--r8jz45g.jp', 'taro@例え.jp', true],
    ['taro@example.com', 'TARO@example.com', true],
    ['taro@example.com', '"taro"@example.com', true],
    ['taro@example.com', 'taro+x@example.com', false],
    ['taro@example.com', 'taro@mail.example.com', false],
    ['taro@example.com', 'xtaro@example.com', false],
    ['taro@gmail.com', 'ta.ro+news@googlemail.com', true],
  ])('says of pattern %j and address %j: %j', (text, address, expected) => {
    expect(matches(pattern(text), address)).toBe(expected);
  });

  it('never matches a domain because its text contains the pattern', () => {
    const label = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    fc.assert(
      fc.property(ownDomains(), label, label, (domain, before, after) => {
        const own = pattern(domain);
        expect(matches(own, `taro@${domain}`)).toBe(true);
        expect(matches(own, `taro@${before}.${domain}`)).toBe(true);
        expect(matches(own, `taro@${before}${domain}`)).toBe(false);
        expect(matches(own, `taro@${before}-${domain}`)).toBe(false);
        expect(matches(own, `taro@${domain}.${after}.example`)).toBe(false);
        expect(matches(own, `taro@${domain}${after}`)).toBe(false);
        expect(matches(own, `${domain}@${after}.example`)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes the sub-domains from both domain patterns and the domain itself from one', () => {
    fc.assert(
      fc.property(ownDomains(), fc.domain(), (domain, other) => {
        for (const address of [`a@${domain}`, `a@x.${domain}`, `a@${other}`]) {
          const both = matches(pattern(domain), address);
          expect(matches(pattern(`*.${domain}`), address)).toBe(both && address !== `a@${domain}`);
        }
      }),
    );
  });
});

/** Domains that one organisation may own. */
function ownDomains(): fc.Arbitrary<string> {
  return fc
    .domain()
    .map((domain) => domain.toLowerCase())
    .filter((domain) => !isSharedSuffix(domain));
}

function pattern(text: string): Pattern {
  const parsed = parsePattern(text);
  if (parsed.kind === 'problem') throw new Error(`"${text}" is no pattern: ${parsed.problem}.`);
  return parsed;
}
