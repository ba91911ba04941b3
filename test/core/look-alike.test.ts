import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { toALabel } from '../../src/core/address.ts';
import { type Likeness, likenessOf as likenessAmong } from '../../src/core/look-alike.ts';
import { arranged, arrangedThread } from '../../src/core/look-alike-index.ts';
import { nameOf, type Original, originalOf, providerOriginals } from '../../src/core/original.ts';
import { providerOf } from '../../src/core/providers.ts';

describe('Against an organisation’s own domain', () => {
  test.each<[string, string, Likeness['kind'] | undefined, string?]>([
    ['exmaple.co.jp', 'example.co.jp', 'slip', 'ex[ma]ple.co.jp'],
    ['exanple.co.jp', 'example.co.jp', 'slip', 'exa[n]ple.co.jp'],
    ['exxample.co.jp', 'example.co.jp', 'slip', 'ex[x]ample.co.jp'],
    ['exmple.co.jp', 'example.co.jp', 'slip', 'exmple.co.jp'],
    ['mail.exanple.co.jp', 'tokyo.example.co.jp', 'slip', 'mail.exa[n]ple.co.jp'],
    ['exapmel.co.jp', 'example.co.jp', undefined],
    ['exanple.com', 'example.co.jp', 'neighbour', 'exa[n]ple.com'],
    ['nozomi-dezign.co.jp', 'nozomi-design.co.jp', 'slip', 'nozomi-de[z]ign.co.jp'],
    ['nozmoi-dezign.co.jp', 'nozomi-design.co.jp', 'slip', 'noz[mo]i-de[z]ign.co.jp'],
    ['yamato-kogyo.co.jp', 'yamada-kogyo.co.jp', undefined],
    ['shinbasi.co.jp', 'shimbashi.co.jp', 'slip'],
    ['tokyogas.co.jp', 'tokyo-gas.co.jp', 'slip'],
    ['nissin.co.jp', 'nissan.co.jp', 'neighbour', 'niss[i]n.co.jp'],
    ['ntc.co.jp', 'nec.co.jp', undefined],
    ['acb-kogyo.co.jp', 'abc-kogyo.co.jp', 'slip', 'a[cb]-kogyo.co.jp'],
    ['abd-kogyo.co.jp', 'abc-kogyo.co.jp', undefined],
    ['plant-2.example', 'plant-1.example', 'neighbour', 'plant-[2].example'],
    ['client-b.example', 'client-a.example', 'neighbour', 'client-[b].example'],
    ['examples.co.jp', 'example.co.jp', 'neighbour', 'example[s].co.jp'],
    ['city.fujimi.lg.jp', 'city.fujima.lg.jp', 'neighbour'],
    ['example.com', 'example.co.jp', 'other-ending', 'example.[com]'],
    ['example.com.au', 'example.com', 'other-ending', 'example.[com.au]'],
    ['city.kita.tokyo.jp', 'city.ota.tokyo.jp', undefined],
    ['example.com.evil.jp', 'example.com', 'imitated', '[example.com].evil.jp'],
    ['example-com.jp', 'example.com', 'imitated', '[example-com].jp'],
    ['login.example-co-jp.com', 'example.co.jp', 'imitated', 'login.[example-co-jp].com'],
    ['toshiba-tec.co.jp', 'tec.co.jp', undefined],
    ['example-com.onmicrosoft.com', 'example.com', undefined],
    ['example.zendesk.com', 'example.com', undefined],
    ['exanple.onmicrosoft.com', 'example.onmicrosoft.com', undefined],
    ['examp1e.co.jp', 'example.co.jp', 'homograph', 'examp[1]e.co.jp'],
    ['exarnple.co.jp', 'example.co.jp', 'homograph', 'exa[rn]ple.co.jp'],
    ['n0va.co.jp', 'nova.co.jp', 'homograph', 'n[0]va.co.jp'],
    ['mall.co.jp', 'mail.co.jp', undefined],
    ['exаmple.co.jp', 'example.co.jp', 'homograph', 'ex[а]mple.co.jp'],
    ['exámple.co.jp', 'example.co.jp', 'homograph', 'ex[á]mple.co.jp'],
    ['аррӏе.com', 'apple.com', 'homograph', '[аррӏе].com'],
    ['川ロ工房.jp', '川口工房.jp', 'homograph', '川[ロ]工房.jp'],
    ['рayments.com', 'example.co.jp', 'mixed-script', 'рayments.com'],
    ['пример.com', 'example.co.jp', undefined],
    ['まつり.jp', 'example.co.jp', undefined],
    ['ｅｘａｍｐｌｅ.co.jp', 'example.co.jp', undefined],
    ['osaka.example.co.jp', 'example.co.jp', undefined],
  ])('"%s" resembles "%s": %s', (written, own, kind, marked) => {
    const likeness = likenessOf(toALabel(written), [originalOf(toALabel(own), 'own')]);
    expect(likeness?.kind).toBe(kind);
    if (marked !== undefined) expect(likeness?.written).toBe(marked);
  });
});

describe('Against the mail services', () => {
  test.each(
    (
      'gmial.com gmail.co gmal.com gmai.com gmail.con gmaill.com gmail.co.jp gnail.com g-mail.com gmall.com yaho.co.jp ' +
      'yahoo.co.jo yahoo.co yahoo.com.jp yahho.co.jp hotmial.com hotmai.com docomo.co.jp dokomo.ne.jp docmo.ne.jp ' +
      'ezweb.co.jp ezwev.ne.jp softbnk.ne.jp i.softbnak.jp icoud.com iclound.com outlok.com outlook.co.jp sonet.ne.jp plara.or.jp'
    ).split(' '),
  )('"%s" is a slip, or looks the same.', (domain) => {
    expect(providerOf(domain)).toBeUndefined();
    expect(['slip', 'homograph']).toContain(likenessOf(domain, providerOriginals())?.kind);
  });

  test.each(
    'cloud.com grail.com gail.co.in mail.co.jp softbank.co.jp nifty.co.jp small.com email.io'.split(' '),
  )('"%s" is somebody’s own domain.', (domain) => {
    expect(['other-ending', undefined]).toContain(likenessOf(domain, providerOriginals())?.kind);
  });
});

test('Of several likenesses the most telling is said.', () => {
  const originals = [originalOf('example.com', 'partner'), originalOf('exanple.co.jp', 'thread')];
  expect(likenessOf('example.co.jp', originals)).toMatchObject({ kind: 'slip', standing: 'thread' });
});

test('A domain that is itself one of those that could be meant resembles nobody.', () => {
  const originals = [originalOf('exanple.co.jp', 'own'), originalOf('example.co.jp', 'partner')];
  expect(likenessOf('example.co.jp', originals)).toBeUndefined();
});

test('Well-known company names are hardly ever taken for one another.', () => {
  const originals = COMPANIES.map((name) => originalOf(`${name}.co.jp`, 'partner'));
  const asked = COMPANIES.flatMap((name) =>
    originals.flatMap((original) => {
      const likeness = likenessOf(`${name}.co.jp`, [original]);
      return likeness && likeness.kind !== 'neighbour' ? [`${likeness.written} ${likeness.meant}`] : [];
    }),
  );
  expect(COMPANIES.length).toBeGreaterThan(190);
  expect(asked.length / (COMPANIES.length * (COMPANIES.length - 1))).toBeLessThan(0.0002);
});

test('Any two domains can be compared, and what is marked is what was written.', () => {
  const label = fc.stringMatching(/^[a-z0-9аеоéロ口-]{1,12}$/);
  const domain = fc
    .tuple(label, fc.constantFrom('com', 'co.jp', 'lg.jp', 'com.jp'))
    .map((parts) => parts.join('.'));
  fc.assert(
    fc.property(domain, domain, (one, other) => {
      const [written, meant] = [toALabel(one), toALabel(other)];
      const likeness = likenessOf(written, [originalOf(meant, 'own')]);
      if (likeness) expect(toALabel(likeness.written.replace(/[[\]]/g, ''))).toBe(written);
    }),
  );
});

test('A name far longer than any domain can be is compared all the same.', () => {
  const long = 'ab'.repeat(100_000);
  expect(likenessOf(`${long}.jp`, [originalOf(`${long}c.jp`, 'own')])?.kind).toBe('slip');
});

describe('However many domains could be meant', () => {
  // Short words of few letters with their neighbours, hyphens, numbers and look-alikes meet one another often.
  const word = fc.oneof(
    fc.stringMatching(/^[abn-]{1,7}$/),
    fc.stringMatching(/^(?:kaisha|firm|shinbashi|tokyo-gas|plant-)[0-9a-c]{0,3}$/),
    fc.stringMatching(/^(?:example|gmail|examp1e|exarnple|exаmple|simbasi|川口工房|川ロ工房)[a-c-]{0,2}$/),
    fc.stringMatching(/^(?:[ab]{9,10}|[ab]{19,24}|internationalkogyo[abc]{4,8})$/),
    fc.stringMatching(/^[a-c]{1,3}-[a-c]{1,8}-[a-c]{1,14}$/),
  );
  const host = fc
    .tuple(
      fc.constantFrom('', '', 'mail.', 'example-com.', 'example.com.', 'a-b.'),
      word,
      fc.constantFrom('com', 'con', 'co.jp', 'city.kita.lg.jp', 'com.jp', 'zendesk.com', 'a.jp'),
    )
    .map(([lead, name, ending]) => toALabel(`${lead}${name}.${ending}`));
  const edited = host.chain((meant) =>
    fc
      .tuple(fc.nat(meant.length), fc.nat(3), fc.nat(meant.length), fc.nat(3))
      .map(([at, how, then, what]) => {
        const once = slip(meant, at, how);
        return { meant, written: slip(once, then, what) };
      }),
  );

  test('a domain resembles the one that it resembles when each of them is looked at.', () => {
    const standing = fc.constantFrom('own', 'partner', 'thread', 'provider');
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.oneof(
              host,
              edited.map(({ meant }) => meant),
            ),
            standing,
          ),
          { maxLength: 30 },
        ),
        fc.array(edited, { maxLength: 5 }),
        fc.array(host, { maxLength: 20 }),
        (meant, slips, others) => {
          const originals = meant
            .map(([domain, of]): Original => originalOf(domain, of))
            .concat(slips.map((one) => originalOf(one.meant, 'thread')));
          const each = { near: () => originals };
          const index = arranged(originals);
          for (const domain of others.concat(slips.map(({ written }) => written)))
            expect(likenessAmong(domain, index)).toEqual(likenessAmong(domain, each));
        },
      ),
      { numRuns: 1_500 },
    );
  });

  test('it is compared with a few of them only.', () => {
    const originals = COMPANIES.flatMap((name, index) =>
      ['', 'shoji', 'kogyo', 'sangyo', 'denki'].map((more) =>
        originalOf(`${name}${more}${index}.co.jp`, 'thread'),
      ),
    );
    const index = arranged(originals);
    let most = 0;
    const counting = {
      near(name: Parameters<typeof index.near>[0]) {
        const near = index.near(name);
        most = Math.max(most, near.length);
        return near;
      },
    };
    for (const name of COMPANIES) {
      for (const domain of [`${name}.example`, `${name}bussan.co.jp`, `${name}-group.com`])
        likenessAmong(domain, counting);
    }
    expect(originals.length).toBeGreaterThan(950);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(25);
  });

  test('the people of a mail that is answered are arranged once, and a name is looked up among them once.', () => {
    const thread = ['a@example.co.jp', 'b@example.co.jp', 'c@gmail.com', 'd@tokyo.nozomi.co.jp', 'nobody'];
    const originals = arrangedThread(thread);
    expect(arrangedThread(thread)).toBe(originals);
    const name = nameOf('exmaple.co.jp');
    const near = originals.near(name);
    expect(near.map(({ organisation }) => organisation)).toEqual(['example.co.jp']);
    expect(originals.near(nameOf('exmaple.co.jp'))).toBe(near);
    expect(originals.near(nameOf('nozomi.com')).map(({ organisation }) => organisation)).toEqual([
      'nozomi.co.jp',
    ]);
    expect(originals.near(nameOf('gmial.com'))).toEqual([]);
  });

  test('an index for one firm weighs far less than one for a crowd.', () => {
    const sizes: number[] = [];
    const array = vi.spyOn(globalThis, 'Int32Array').mockImplementation(function (size: unknown) {
      sizes.push(size as number);
      return new Whole(size as number);
    } as never);
    arranged([originalOf('example.co.jp', 'own')]);
    array.mockRestore();
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(4_000);
  });
});

const Whole = Int32Array;

/** One letter other, more, fewer, or changed with its neighbour. */
function slip(word: string, at: number, how: number): string {
  const [before, here, next] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1)];
  const rest = word.slice(at + 1);
  return (
    [
      `${before}a${rest}`,
      `${before}b${here}${rest}`,
      `${before}${rest}`,
      `${before}${next}${here}${rest.slice(1)}`,
    ][how] ?? word
  );
}

function likenessOf(domain: string, originals: readonly Original[]): Likeness | undefined {
  return likenessAmong(domain, arranged(originals));
}

const COMPANIES = (
  'toyota honda nissan suzuki mazda subaru mitsubishi daihatsu hino isuzu yamaha kawasaki denso aisin jtekt bridgestone sony ' +
  'panasonic sharp toshiba hitachi fujitsu canon nikon ricoh epson casio brother kyocera murata tdk rohm omron keyence fanuc ' +
  'yaskawa daikin kubota komatsu kajima taisei shimizu obayashi takenaka toda maeda nishimatsu hazama penta-ocean kumagaigumi ' +
  'mitsui sumitomo marubeni itochu sojitz kanematsu nagase inabata asahi kirin sapporo suntory itoen yakult meiji morinaga glico ' +
  'lotte calbee nichirei ajinomoto kikkoman kagome mizkan kewpie house-foods takeda astellas daiichi-sankyo eisai chugai ' +
  'shionogi otsuka taisho rohto kao lion shiseido kose unicharm rakuten dena gree mixi cyberagent mercari cookpad zozo sakura ' +
  'freee moneyforward sansan chatwork smbc mizuho mufg resona nomura daiwa monex orix tokiomarine sompo nissay meijiyasuda jr-east ' +
  'jr-central westjr tokyu odakyu keio seibu tobu keisei keikyu hankyu hanshin kintetsu nankai keihan yamato sagawa nittsu aeon ' +
  'lawson family ito-yokado uniqlo nitori muji yodobashi biccamera yamada edion matsukiyo welcia tsuruha toppan kokuyo okamura ' +
  'itoki askul plus pentel pilot zebra tombow bandai konami sega capcom nintendo square-enix namco koei nikkei yomiuri mainichi ' +
  'kyodo jiji dentsu hakuhodo recruit mynavi persol pasona benesse gakken kadokawa shueisha kodansha shogakukan sanko sanyo sanwa ' +
  'toko toho toyo towa nikko nittoh nitto nichicon shinko shinwa kyowa kyoritsu tokyo-gas osakagas chuden kepco tepco yonden kyuden'
).split(' ');
