/** Letters that pass for others, after Unicode's table of confusables (UTS #39, confusables.txt). */

import punycode from 'punycode/punycode.js';

/** A domain with every label in its own script, safe to show or not; for comparing shapes. */
export function unicodeOf(domain: string): string {
  return domain.indexOf('xn--') < 0 ? domain : domain.split('.').map(decoded).join('.');
}

/**
 * What a label looks like at a glance: accents and foreign letters as the plain letters they pass for,
 * `rn` as `m`, `1` as `l`. Two labels with one skeleton can be taken for each other.
 */
export function skeletonOf(label: string): string {
  const plain = /^[\0-\x7f]*$/.test(label) ? label : plainLetters(label);
  // "i" last: "cl" passes for "d", "ci" does not.
  const single = /vv|rn|c[l1]/.test(plain)
    ? plain.replace(/vv/g, 'w').replace(/rn/g, 'm').replace(/c[l1]/g, 'd')
    : plain;
  return /[1i0]/.test(single) ? single.replace(/[1i]/g, 'l').replace(/0/g, 'o') : single;
}

function plainLetters(label: string): string {
  let plain = '';
  for (const letter of label.normalize('NFD').replace(/[\u0300-\u036f]/g, '')) {
    plain += shapes.get(letter) || letter;
  }
  return plain;
}

/** Whether Latin stands in one word with Greek, Cyrillic or Armenian, as no name of real life does. */
export function mixesScripts(label: string): boolean {
  return /[a-z]/.test(label) && /[\u0370-\u03ff\u0400-\u052f\u0530-\u058f]/.test(label);
}

/**
 * Each plain letter with those that pass for it: Latin beyond ASCII, Greek, Cyrillic, Armenian, and kana
 * beside kanji. Lower case after NFKC, because a domain has no other letters. Barred and hooked letters and
 * small capitals such as к stand with the letter they remind of, which UTS #39 keeps apart.
 */
const SHAPES = [
  'aɑαа bƀƃɓьҍвъ cсçҫȼ dԁđɖɗƌ eеҽєεɛə fƒք gɡցƍǥɠ hһհħћɦн iıɪɩιіɨ jϳјɉ kκкқҟƙҡ lǀӏłƚɫɭ',
  'mм nոռηɳƞпи oοσоօөøɵө pρрƥ qԛգզʠ rгɍɽɼґ sѕƽʂ tτтŧƭҭ uʋυսц vνѵ wɯѡԝաω xχх× yɣʏγуүყұƴɏ zʐƶȥ',
  'ニ二 イ亻 ハ八 カ力 ト卜 ロ口囗 タ夕 エ工 へヘ ー一 ノ丿 士土 郎郞 黒黑 戸戶 晩晚 日曰 末未',
];

const shapes: ReadonlyMap<string, string> = new Map(
  SHAPES.join(' ')
    .split(' ')
    .reduce<[string, string][]>((all, row) => {
      const plain = row.charAt(0);
      for (const letter of row.slice(1)) all.push([letter, plain]);
      return all;
    }, []),
);

function decoded(label: string): string {
  if (!label.startsWith('xn--')) return label;
  try {
    return punycode.decode(label.slice(4));
  } catch {
    return label;
  }
}
