import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, partsOf } from '../../src/core/address.ts';
import {
  isPersonal,
  isSharedSuffix,
  isWithin,
  organisationOf,
  partyOf as partyOfParts,
  sharedSuffixes,
} from '../../src/core/organisation.ts';

const partyOf = (address: string): string => partyOfParts(partsOf(address));

describe('organisationOf', () => {
  it.each([
    ['a company', 'example.co.jp', 'example.co.jp'],
    ['a department of a company', 'mail.sales.example.co.jp', 'example.co.jp'],
    ['mixed case and a dot at the end', 'Mail.Example.CO.JP.', 'example.co.jp'],
    ['a Japanese domain', 'mail.例え.jp', 'xn--r8jz45g.jp'],
    ['a general domain', 'a.b.example.com', 'example.com'],
    ['a British company', 'mail.example.co.uk', 'example.co.uk'],
    ['a look-alike that ends elsewhere', 'example.com.evil.jp', 'evil.jp'],
    ['a prefecture', 'pref.kagoshima.lg.jp', 'pref.kagoshima.lg.jp'],
    ['a city', 'city.kagoshima.lg.jp', 'city.kagoshima.lg.jp'],
    ['an office of a city', 'edu.city.kagoshima.lg.jp', 'city.kagoshima.lg.jp'],
    ['Tokyo', 'mail.metro.tokyo.lg.jp', 'metro.tokyo.lg.jp'],
    ['a ward of Tokyo', 'city.chiyoda.lg.jp', 'city.chiyoda.lg.jp'],
    ['a town', 'x.town.hakone.lg.jp', 'town.hakone.lg.jp'],
    ['an association of towns', 'union.example.lg.jp', 'union.example.lg.jp'],
    ['a city under its older name', 'mail.city.yokohama.jp', 'city.yokohama.jp'],
    ['a city by prefecture', 'x.city.chiyoda.tokyo.jp', 'city.chiyoda.tokyo.jp'],
    ['a Microsoft 365 tenant', 'contoso.onmicrosoft.com', 'contoso.onmicrosoft.com'],
    ['a sub-domain of a tenant', 'mail.contoso.onmicrosoft.com', 'contoso.onmicrosoft.com'],
    ['a routing name of a tenant', 'contoso.mail.onmicrosoft.com', 'contoso.mail.onmicrosoft.com'],
    ['a tenant in China', 'a.contoso.partner.onmschina.cn', 'contoso.partner.onmschina.cn'],
    ['a page at GitHub', 'x.taro.github.io', 'taro.github.io'],
    ['a blog', 'www.taro.blogspot.com', 'taro.blogspot.com'],
    ['a bucket', 'a.bucket.s3.amazonaws.com', 'bucket.s3.amazonaws.com'],
    ['a customer of Sakura', 'mail.taro.sakura.ne.jp', 'taro.sakura.ne.jp'],
    ['a customer of Xserver', 'taro.xsrv.jp', 'taro.xsrv.jp'],
    ['a network of a company without a public name', 'mail.corp.local', 'corp.local'],
  ])('reads the organisation of %s', (_, domain, organisation) => {
    expect(organisationOf(domain)).toBe(organisation);
  });

  it.each([
    'co.jp',
    'com',
    'jp',
    'github.io',
    'lg.jp',
    'kagoshima.lg.jp',
    'onmicrosoft.com',
    'mail.onmicrosoft.com',
    'intranet',
    '192.0.2.1',
    '[192.0.2.1]',
    '[ipv6:2001:db8::1]',
    'a..b',
    'not a domain',
    '',
  ])('leaves %j to itself', (domain) => {
    expect(organisationOf(domain)).toBe(domain);
  });

  it('names the domain itself or one of its parents, and is its own organisation', () => {
    const suffix = fc.constantFrom(
      'co.jp',
      'lg.jp',
      'onmicrosoft.com',
      'mail.onmicrosoft.com',
      'github.io',
      'x.ck',
      'kobe.jp',
      'com',
    );
    const under = fc
      .tuple(fc.array(fc.stringMatching(/^[a-z0-9]{1,6}$/), { maxLength: 4 }), suffix)
      .map(([labels, end]) => [...labels, end].join('.'));
    fc.assert(
      fc.property(fc.oneof(fc.domain(), under), (domain) => {
        const organisation = organisationOf(domain);
        expect(`.${domain.toLowerCase()}`.endsWith(`.${organisation}`)).toBe(true);
        expect(organisationOf(organisation)).toBe(organisation);
      }),
      { numRuns: 2000 },
    );
  });

  it('stays right when more domains are asked for than it remembers', () => {
    const domains = Array.from({ length: 40_000 }, (_, i) => `mail.company${i}.co.jp`);
    const right = domains.every((domain, i) => organisationOf(domain) === `company${i}.co.jp`);
    expect(right).toBe(true);
    expect(organisationOf('mail.company0.co.jp')).toBe('company0.co.jp');
  });

  it('has a reason for every suffix that the Public Suffix List lacks', () => {
    expect(sharedSuffixes.filter(({ reason }) => !/^[A-Z].{20,}\.$/.test(reason))).toEqual([]);
  });
});

describe('partyOf', () => {
  it.each([
    'gmail.com',
    'yahoo.co.jp',
    'docomo.ne.jp',
    'nifty.com',
    'aa.bb-east.ocn.ne.jp',
    'jcom.home.ne.jp',
  ])('counts 60 people at %s as 60 parties', (domain) => {
    const winners = Array.from({ length: 60 }, (_, i) => `winner${i}@${domain}`);
    expect(new Set(winners.map(partyOf)).size).toBe(60);
  });

  it('counts eight people at one customer as one party', () => {
    const people = ['a@example.co.jp', 'B@EXAMPLE.co.jp', 'c@mail.example.co.jp', 'd@x.y.example.co.jp'];
    expect(new Set(people.map(partyOf))).toEqual(new Set(['example.co.jp']));
  });

  it('counts one mailbox written in several ways as one party', () => {
    const ways = ['taro.y@gmail.com', 'TaroY@gmail.com', 'taroy+x@googlemail.com', '"taro.y"@gmail.com'];
    expect(new Set(ways.map(partyOf))).toEqual(new Set(['taroy@gmail.com']));
  });

  it('counts the prefecture and the city of one name as two parties', () => {
    expect(partyOf('a@pref.kagoshima.lg.jp')).not.toBe(partyOf('a@city.kagoshima.lg.jp'));
  });

  it('counts an address without a readable domain as a party of its own', () => {
    expect(['Taro', 'a@exa mple.jp', 'b@exa mple.jp'].map(partyOf)).toEqual([
      'taro',
      'a@exa mple.jp',
      'b@exa mple.jp',
    ]);
  });

  it('gives one party for an address and its canonical form', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'grapheme' })), (address) => {
        expect(partyOf(canonical(address))).toBe(partyOf(address));
      }),
    );
  });
});

describe('isPersonal', () => {
  it('reads a domain as well as an address', () => {
    expect(
      ['gmail.com', 'Taro@GMAIL.com', 'x.ocn.ne.jp', 'taro@t.vodafone.ne.jp', 'OCN.ne.jp.'].filter(
        isPersonal,
      ),
    ).toHaveLength(5);
  });

  it('never takes a company for a provider because its name contains one', () => {
    const companies = [
      'gmail.com.evil.jp',
      'notgmail.com',
      'gmail.co',
      'a@gmail.com@example.co.jp',
      'example.co.jp',
      'ne.jp',
      '',
    ];
    expect(companies.filter(isPersonal)).toEqual([]);
  });
});

describe('isWithin', () => {
  it.each([
    ['example.com', 'example.com', true],
    ['mail.example.com', 'example.com', true],
    ['MAIL.Example.com.', 'example.COM', true],
    ['mail.例え.jp', 'xn--r8jz45g.jp', true],
    ['badexample.com', 'example.com', false],
    ['example.com.evil.jp', 'example.com', false],
    ['com', 'example.com', false],
    ['example.com', 'mail.example.com', false],
    ['example.com', '', false],
    ['', '', false],
    ['example.com', '.com', false],
  ])('says of %j within %j: %j', (domain, parent, expected) => {
    expect(isWithin(domain, parent)).toBe(expected);
  });
});

describe('isSharedSuffix', () => {
  it('knows suffixes of the list, private ones and our own, and nothing else', () => {
    expect(
      ['jp', 'co.jp', 'github.io', 'kagoshima.jp', 'lg.jp', 'onmicrosoft.com', 'CO.JP'].filter(
        (d) => !isSharedSuffix(d),
      ),
    ).toEqual([]);
    expect(
      ['example.co.jp', 'city.kobe.jp', 'intranet', 'local', 'gmail.com', ''].filter(isSharedSuffix),
    ).toEqual([]);
  });
});
