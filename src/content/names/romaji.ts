/** Japanese names in Latin letters, in the one form in which two spellings of a name are equal. */

/**
 * A name's key: Hepburn and Kunrei, long vowels written or not, `n` or `m`, single or double letters come
 * out alike (`Satoh`, `Satou` and `sato`; `Shimbo` and `sinbo`). Only a-z is left; nothing throws.
 */
export function romajiKey(text: string): string {
  const plain = PLAIN.test(text)
    ? text
    : text
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^a-z]/g, '');
  if (!MAY_DIFFER.test(plain)) return plain;
  const known = keys.get(plain);
  if (known !== undefined) return known;
  if (keys.size >= REMEMBERED) keys.clear();
  const key = SPELLINGS.reduce((word, [pattern, instead]) => word.replace(pattern, instead), plain);
  keys.set(plain, key);
  return key;
}

/** Of one recipient the same words are asked about many times. */
const REMEMBERED = 8_192;
const keys = new Map<string, string>();

const PLAIN = /^[a-z]*$/;

/** What each of the spellings begins with: without any of it a word is its own key. */
const MAY_DIFFER =
  /[jfl]|[sc]h|ts|d[zuyi]|yy|[stz]y[ie]|z(?:u|[^aeiouy]|$)|t(?:[^aeiouyt]|$)|wo|m[bmp]|h(?:[^aeiouy]|$)|o[ou]|(.)\1/;

/** Kana in Latin letters, for {@link romajiKey}; '' where there is anything but kana. */
export function romajiOf(kana: string): string {
  if (/^[\0-\x7f]/.test(kana)) return '';
  let romaji = '';
  let isDouble = false;
  for (const character of Array.from(hiragana(kana))) {
    const small = SMALL[character];
    if (small !== undefined)
      romaji = small.length === 1 ? romaji.replace(/.$/, small) : joined(romaji, small);
    else if (character === 'っ') isDouble = true;
    else if (character !== 'ー' && character !== '・') {
      const sound = SOUNDS[character];
      if (sound === undefined) return '';
      romaji += (isDouble ? sound.charAt(0) : '') + sound;
      isDouble = false;
    }
  }
  return romaji;
}

/** Longest spellings first, so that none is cut in two. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tch/g, 'tt'],
  [/sh/g, 'sy'],
  [/ch/g, 'ty'],
  [/ts/g, 't'],
  [/dz|du/g, 'z'],
  [/j/g, 'zy'],
  [/dy/g, 'zy'],
  [/yy/g, 'y'],
  [/([stz])yi/g, '$1i'],
  [/([stz])ye/g, '$1e'],
  [/di/g, 'zi'],
  [/zu/g, 'z'],
  [/z(?=[^aeiouy]|$)/g, 'zu'],
  [/t(?=[^aeiouyt]|$)/g, 'tu'],
  [/f/g, 'h'],
  [/l/g, 'r'],
  [/wo/g, 'o'],
  [/m(?=[bmp])/g, 'n'],
  [/h(?=[^aeiouy]|$)/g, ''],
  [/o[ou]+/g, 'o'],
  [/(.)\1+/g, '$1'],
];

/** What the vowel kana say, consonants before them; built from rows so that none is forgotten. */
const SOUNDS: { readonly [kana: string]: string | undefined } = table(
  ['あいうえお', ''],
  ['かきくけこ', 'k'],
  ['がぎぐげご', 'g'],
  ['さしすせそ', 's'],
  ['ざじずぜぞ', 'z'],
  ['たちつてと', 't'],
  ['だぢづでど', 'z'],
  ['なにぬねの', 'n'],
  ['はひふへほ', 'h'],
  ['ばびぶべぼ', 'b'],
  ['ぱぴぷぺぽ', 'p'],
  ['まみむめも', 'm'],
  ['らりるれろ', 'r'],
);
const SMALL: { readonly [kana: string]: string | undefined } = {
  ゃ: 'ya',
  ゅ: 'yu',
  ょ: 'yo',
  ぁ: 'a',
  ぃ: 'i',
  ぅ: 'u',
  ぇ: 'e',
  ぉ: 'o',
};

function table(...rows: readonly (readonly [string, string])[]): { [kana: string]: string } {
  const sounds: { [kana: string]: string } = { や: 'ya', ゆ: 'yu', よ: 'yo', わ: 'wa', を: 'o', ん: 'n' };
  for (const [kana, consonant] of rows) {
    Array.from(kana).forEach((character, place) => {
      sounds[character] = consonant + 'aiueo'.charAt(place);
    });
  }
  return Object.assign(sounds, { だ: 'da', で: 'de', ど: 'do', ゔ: 'bu' });
}

/** し and ゃ make "sya", not "siya". */
function joined(romaji: string, small: string): string {
  return romaji.replace(/i$/, '') + small;
}

function hiragana(kana: string): string {
  return kana
    .normalize('NFKC')
    .replace(/[\u30a1-\u30f4]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0x60));
}
