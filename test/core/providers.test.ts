import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toALabel, isDomain } from '../../src/core/address.ts';
import { organisationOf } from '../../src/core/organisation.ts';
import { providerOf, type ProviderKind } from '../../src/core/providers.ts';

const known: Record<ProviderKind, string[]> = {
  freemail: [
    'gmail.com',
    'googlemail.com',
    'outlook.com',
    'outlook.jp',
    'hotmail.com',
    'hotmail.co.jp',
    'hotmail.fr',
    'live.jp',
    'live.co.uk',
    'msn.com',
    'yahoo.com',
    'yahoo.co.jp',
    'yahoo.ne.jp',
    'yahoo.com.tw',
    'yahoo.de',
    'ymail.com',
    'icloud.com',
    'me.com',
    'mac.com',
    'aol.com',
    'aol.jp',
    'gmx.de',
    'web.de',
    'proton.me',
    'protonmail.com',
    'tutanota.com',
    'mail.ru',
    'yandex.ru',
    'ya.ru',
    'qq.com',
    '163.com',
    '126.com',
    'naver.com',
    'hanmail.net',
    'daum.net',
    'zoho.com',
    'fastmail.com',
    'laposte.net',
    'libero.it',
    'excite.co.jp',
    'goo.jp',
    'mail.goo.ne.jp',
    'livedoor.com',
    'infoseek.jp',
    'auone.jp',
  ],
  carrier: [
    'docomo.ne.jp',
    'ezweb.ne.jp',
    'biz.ezweb.ne.jp',
    'au.com',
    'softbank.ne.jp',
    'i.softbank.jp',
    't.vodafone.ne.jp',
    'jp-t.ne.jp',
    'disney.ne.jp',
    'ymobile.ne.jp',
    'y-mobile.ne.jp',
    'willcom.com',
    'di.pdx.ne.jp',
    'emobile.ne.jp',
    'uqmobile.jp',
    'rakumail.jp',
    'mopera.net',
  ],
  isp: [
    'ocn.ne.jp',
    'aaa.bbb.ocn.ne.jp',
    'nifty.com',
    'mbox.nifty.com',
    'nifty.ne.jp',
    'mxs.mesh.ne.jp',
    'bma.biglobe.ne.jp',
    'xa2.so-net.ne.jp',
    'jade.plala.or.jp',
    'zeus.eonet.ne.jp',
    'a1.dion.ne.jp',
    'jcom.home.ne.jp',
    'jcom.zaq.ne.jp',
    'a.asahi-net.or.jp',
    'ybb.ne.jp',
    'wakwak.com',
    'tbz.t-com.ne.jp',
    'comcast.net',
    'verizon.net',
    'att.net',
    'sbcglobal.net',
    'cox.net',
    'charter.net',
    'bellsouth.net',
    'earthlink.net',
    'nyc.rr.com',
    'free.fr',
    'orange.fr',
    't-online.de',
  ],
};

describe('providerOf', () => {
  it.each(
    Object.entries(known).flatMap(([kind, domains]) => domains.map((domain) => [domain, kind] as const)),
  )('knows %s as %s', (domain, kind) => {
    expect(providerOf(domain)?.kind).toBe(kind);
  });

  it.each([
    'microsoft.com',
    'google.com',
    'apple.com',
    'yahoo-corp.jp',
    'lycorp.co.jp',
    'nttdocomo.com',
    'kddi.com',
    'g.softbank.co.jp',
    'mail.rakuten.com',
    'example.co.jp',
    'sony.co.jp',
    'goo.ne.jp',
    'softbank.jp',
    'u-tokyo.ac.jp',
    'contoso.onmicrosoft.com',
    'taro.sakura.ne.jp',
    'ne.jp',
    'co.jp',
    'com',
    'jp',
    'xnifty.com',
    'gmail.com.evil.jp',
    '',
  ])('does not take %j for a provider', (domain) => {
    expect(providerOf(domain)).toBeUndefined();
  });

  it('lists nobody but Google as ignoring dots, and no Japanese provider as ignoring plus tags', () => {
    expect(['gmail.com', 'googlemail.com'].map((domain) => providerOf(domain)?.dotsIgnored)).toEqual([
      true,
      true,
    ]);
    const strict = ['yahoo.co.jp', 'yahoo.com', 'docomo.ne.jp', 'nifty.com', 'gmx.de', 'qq.com'];
    expect(strict.filter((domain) => providerOf(domain)?.plusTags)).toEqual([]);
    expect(
      ['outlook.com', 'icloud.com', 'yandex.ru'].filter((domain) => providerOf(domain)?.dotsIgnored),
    ).toEqual([]);
  });
});

describe('the table of providers', () => {
  const source = readFileSync(new URL('../../src/core/providers.ts', import.meta.url), 'utf8');
  const listed = tableIn(source);

  it('holds only real domains, each once, and none that is only a public suffix', () => {
    expect(listed.length).toBeGreaterThan(400);
    expect(listed.filter((domain) => !isDomain(domain) || toALabel(domain) !== domain)).toEqual([]);
    expect(listed.filter((domain, i) => listed.indexOf(domain) !== i)).toEqual([]);
    expect(listed.filter((domain) => providerOf(domain)?.domain !== domain)).toEqual([]);
    expect(listed.filter((domain) => providerOf(organisationOf(domain).replace(/^[^.]+\./, '')))).toEqual([]);
  });

  it('stays within its weight', () => {
    expect(source.length).toBeLessThan(12_000);
  });
});

/** Every domain that the source names in a string, with `a.{b,c}` written out. */
function tableIn(source: string): string[] {
  return [...source.matchAll(/['`]([^'`]*\.[^'`]*)['`],?\s*\]/g)]
    .flatMap((match) => (match[1] ?? '').trim().split(/\s+/))
    .flatMap((entry) => {
      const [, head = '', choices = '', tail = ''] = /^(.*)\{(.*)\}(.*)$/.exec(entry) ?? [];
      return choices ? choices.split(',').map((choice) => head + choice + tail) : [entry];
    });
}
