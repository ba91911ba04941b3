import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, domainOf, isAddress, isDomain, shownDomain, toALabel } from '../../src/core/address.ts';

describe('canonical', () => {
  const sameMailbox: [string, string, string][] = [
    ['upper and lower case', 'Taro.Yamada@Example.CO.JP', 'taro.yamada@example.co.jp'],
    ['spaces around', '  taro@example.jp \t', 'taro@example.jp'],
    ['spaces around the @', 'taro @ example.jp', 'taro@example.jp'],
    ['a dot at the end of the domain', 'taro@example.jp.', 'taro@example.jp'],
    ['a Japanese domain', 'taro@例え.jp', 'taro@xn--r8jz45g.jp'],
    ['a Japanese domain with an ideographic full stop', 'taro@例え。jp', 'taro@xn--r8jz45g.jp'],
    ['full-width letters in the domain', 'taro@ｅｘａｍｐｌｅ．ｊｐ', 'taro@example.jp'],
    ['an A-label in upper case', 'taro@XN--R8JZ45G.JP', 'taro@xn--r8jz45g.jp'],
    ['a zero-width space that came with a copied address', 'taro@example.jp\u200b', 'taro@example.jp'],
    ['needless quotes', '"taro"@example.jp', 'taro@example.jp'],
    [
      'the quotes that clients put round a carrier address',
      '"taro..123."@docomo.ne.jp',
      'taro..123.@docomo.ne.jp',
    ],
    ['needless escapes within quotes', '"a\\ \\b"@example.jp', '"a b"@example.jp'],
    ['a plus tag at Gmail', 'taro+shop@gmail.com', 'taro@gmail.com'],
    ['dots at Gmail', 't.a.r.o@gmail.com', 'taro@gmail.com'],
    ['googlemail.com', 'Ta.Ro+x+y@GoogleMail.com', 'taro@gmail.com'],
    ['a plus tag at Outlook.com', 'taro+x@outlook.jp', 'taro@outlook.jp'],
    ['a plus tag at iCloud', 'taro+x@icloud.com', 'taro@icloud.com'],
    ['composed and decomposed letters', 'jose\u0301@example.jp', 'jos\u00e9@example.jp'],
  ];
  it.each(sameMailbox)('%s does not make another mailbox', (_, written, expected) => {
    expect(canonical(written)).toBe(expected);
  });

  const different: [string, string, string][] = [
    ['plus tags at a company', 'taro+a@example.co.jp', 'taro+b@example.co.jp'],
    ['plus tags at Yahoo! JAPAN', 'taro+a@yahoo.co.jp', 'taro@yahoo.co.jp'],
    ['plus tags at docomo', 'taro+a@docomo.ne.jp', 'taro@docomo.ne.jp'],
    ['dots at Outlook.com', 'ta.ro@outlook.com', 'taro@outlook.com'],
    ['dots at a company on Google Workspace', 'ta.ro@example.com', 'taro@example.com'],
    ['a sub-domain of Gmail', 'ta.ro@mx.gmail.com', 'taro@mx.gmail.com'],
    ['a space that the quotes keep', '"a b"@example.jp', 'ab@example.jp'],
    ['a quoted @', '"a@b"@example.jp', 'a@b.example.jp'],
    ['a Cyrillic letter in the domain', 'taro@pаypal.com', 'taro@paypal.com'],
    ['hotmail.com and outlook.com', 'taro@hotmail.com', 'taro@outlook.com'],
  ];
  it.each(different)('%s makes another mailbox', (_, one, other) => {
    expect(canonical(one)).not.toBe(canonical(other));
  });

  const kept: [string, string, string][] = [
    ['no @', ' Undisclosed Recipients ', 'undisclosed recipients'],
    ['nothing', '', ''],
    ['nothing before the @', '@Example.JP', '@example.jp'],
    ['nothing after the @', 'Taro@', 'taro@'],
    ['only a tag at Gmail', '+x@gmail.com', '+x@gmail.com'],
    ['only dots at Gmail', '..@gmail.com', '..@gmail.com'],
    ['an IP literal', 'Taro@[IPv6:2001:DB8::1]', 'taro@[ipv6:2001:db8::1]'],
    ['spaces without quotes', 'a b@example.jp', '"a b"@example.jp'],
    ['a full-width @ in the domain', 'a@b＠c.com', 'a@b＠c.com'],
  ];
  it.each(kept)('%s is kept for comparison instead of failing', (_, written, expected) => {
    expect(canonical(written)).toBe(expected);
  });

  it('gives the same again when it is given its own result', () => {
    fc.assert(
      fc.property(strangeAddresses(), (address) => {
        const once = canonical(address);
        expect(canonical(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('never changes who a usual address belongs to, except by case', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        fc.pre(!/@(gmail|outlook|live|me|mac|hey|ya)\./.test(address));
        expect(canonical(address)).toBe(address.toLowerCase());
      }),
    );
  });
});

describe('domainOf', () => {
  it.each([
    ['taro@Example.JP', 'example.jp'],
    ['"a@b"@example.jp', 'example.jp'],
    ['a@b@example.jp', 'example.jp'],
    ['taro@例え.jp', 'xn--r8jz45g.jp'],
    ['taro@intranet', 'intranet'],
    ['taro@[192.0.2.1]', '[192.0.2.1]'],
    ['taro', ''],
    ['taro@', ''],
    ['taro@exa mple.jp', ''],
    ['taro@example..jp', ''],
    ['taro@b＠c.com', ''],
    ['', ''],
  ])('reads from %j the domain %j', (address, domain) => {
    expect(domainOf(address)).toBe(domain);
  });
});

describe('isAddress', () => {
  it.each([
    'taro@example.jp',
    'taro+x@sub.example.co.jp',
    '.taro..123.@docomo.ne.jp',
    '"a b"@example.jp',
    '"a@b"@example.jp',
    'たろう@例え.jp',
    'taro@xn--r8jz45g.jp',
    'taro@[192.0.2.1]',
    'taro@mail_1.example.jp',
    ' taro@example.jp. ',
  ])('takes %j for an address', (text) => {
    expect(isAddress(text)).toBe(true);
  });

  it.each([
    '',
    'taro',
    '@example.jp',
    '""@example.jp',
    'taro@',
    'taro@example',
    'taro@example..jp',
    'taro@.example.jp',
    'taro@-example.jp',
    'taro@192.0.2.1',
    'taro@exa mple.jp',
    'ta ro@example.jp',
    'taro@one@example.jp',
    'Taro <taro@example.jp>',
    'taro@example.jp, hana@example.jp',
    '"taro\r\nBcc: x"@example.jp',
    `taro@${'a'.repeat(64)}.jp`,
    `taro@${'abcdefghi.'.repeat(26)}jp`,
  ])('does not take %j for an address', (text) => {
    expect(isAddress(text)).toBe(false);
  });

  it('accepts every usual address', () => {
    fc.assert(fc.property(fc.emailAddress(), (address) => isAddress(address)));
  });
});

describe('isDomain', () => {
  it('wants a dot and a top level that is no number', () => {
    expect(['example.jp', '例え.jp', 'a.b.example.com'].filter(isDomain)).toHaveLength(3);
    expect(
      ['jp', '', '.', 'example.123', '192.0.2.1', '[192.0.2.1]', 'https://example.jp', 'a-.jp'].filter(
        isDomain,
      ),
    ).toEqual([]);
  });
});

describe('toALabel', () => {
  it('agrees with the URL parser of the platform on domains that both accept', () => {
    const domains = [
      '例え.jp',
      'Bücher.de',
      'straße.de',
      '東京．ＪＰ',
      'пример.рф',
      'ＡＢＣ.com',
      '한국.kr',
      'a\u00adb.com',
      '💩.la',
      'ﬀ.com',
    ];
    expect(domains.map(toALabel)).toEqual(domains.map((domain) => new URL(`http://${domain}`).hostname));
  });

  it('gives the same again when it is given its own result', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        expect(toALabel(toALabel(text))).toBe(toALabel(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('shownDomain', () => {
  it.each([
    ['xn--r8jz45g.jp', '例え.jp'],
    ['日本語.jp', '日本語.jp'],
    ['mail.コーヒー屋abc.jp', 'mail.コーヒー屋abc.jp'],
    ['xn--bcher-kva.de', 'bücher.de'],
    ['한국.kr', '한국.kr'],
    ['xn--e1afmkfd.xn--p1ai', 'пример.рф'],
    ['Example.COM', 'example.com'],
    ['[192.0.2.1]', '[192.0.2.1]'],
  ])('shows %j as %j', (domain, shown) => {
    expect(shownDomain(domain)).toBe(shown);
  });

  it.each([
    ['all letters Cyrillic but looking Latin', 'раураӏ.com'],
    ['only Cyrillic letters that Latin also has', 'сосо.com'],
    ['one Cyrillic letter among Latin ones', 'pаypal.com'],
    ['one Greek letter among Latin ones', 'gοogle.com'],
    ['a Greek word that looks Latin', 'ονο.com'],
    ['a dotless i', 'gıthub.com'],
    ['a katakana that passes for a slash', 'example.comノlogin.jp'],
    ['a long-vowel mark that passes for a dash', 'abcーdef.jp'],
    ['a kanji that passes for a dash', '一.jp'],
    ['a click letter that passes for l', 'ǀive.com'],
    ['a label that does not decode to a real one', 'xn--a.jp'],
    ['an A-label of plain ASCII', 'xn--paypal-.com'],
    ['kana and Cyrillic together', 'дか.jp'],
  ])('shows a domain with %s in ASCII', (_, domain) => {
    const shown = shownDomain(domain);
    expect(shown).toMatch(/^[a-z0-9.-]+$/);
    expect(shown).toBe(toALabel(domain));
  });

  it('never shows what reads back as another domain', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.domain(),
          fc.string({ unit: 'grapheme' }).map((label) => `${label}.jp`),
        ),
        (domain) => {
          expect(toALabel(shownDomain(domain))).toBe(toALabel(domain));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function strangeAddresses(): fc.Arbitrary<string> {
  const part = fc.oneof(
    fc.string({ unit: fc.constantFrom(...' "\\.+@aB\t\n1é、　＠。'.split('')) }),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.emailAddress(),
  );
  const domain = fc.oneof(
    part,
    fc.constantFrom('gmail.com', 'GoogleMail.com', 'outlook.jp', '例え.jp', '[192.0.2.1]'),
  );
  return fc.oneof(
    part,
    fc.tuple(part, domain).map(([local, host]) => `${local}@${host}`),
  );
}
