/** How the list of family names is written: a sign for a syllable takes half the room of its letters. */

/**
 * A name in the form of `romajiKey` with one sign for each syllable, and for each letter that begins none.
 * None of the signs is a space, a comma or one of `!*+`.
 * @param key small letters of a-z and nothing else; a letter that Japanese has no use for becomes '?'
 */
export function syllabic(key: string): string {
  let text = '';
  for (let place = 0; place < key.length;) {
    const pair = key.slice(place, place + 2);
    const sign = SIGNS[pair];
    text += sign || SIGNS[pair.charAt(0)] || '?';
    place += sign === undefined ? 1 : 2;
  }
  return text;
}

/** The letters again that {@link syllabic} has made signs of. */
export function spelled(text: string): string {
  return Array.from(text, (sign) => SYLLABLES[PLACES.indexOf(sign)] || '').join('');
}

const VOWELS = 'a i u e o'.split(' ');

/** Whatever a syllable may be, and the letters that stand before another one ("s" in "syo", "n" in "honda"). */
const SYLLABLES: readonly string[] = VOWELS.concat(
  ...'k s t n h m r g z b p'.split(' ').map((letter) => VOWELS.map((vowel) => letter + vowel)),
  'ya yu yo wa da de do k s t n h m r g z b p'.split(' '),
);

/** In the order of their codes, without what a template literal does not say as it stands, and without '?'. */
const PLACES = './0123456789:;<=>@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

const SIGNS: { readonly [syllable: string]: string | undefined } = signs();

function signs(): { [syllable: string]: string } {
  const table: { [syllable: string]: string } = {};
  SYLLABLES.forEach((syllable, place) => {
    table[syllable] = PLACES.charAt(place);
  });
  return table;
}
