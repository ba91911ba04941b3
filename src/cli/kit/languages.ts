import type { Language } from '../../core/rule.ts';
import type { KitWords } from './words.ts';
import { kitWordsEn } from './words-en.ts';
import { kitWordsJa } from './words-ja.ts';

/** The words of each language. */
export const KIT_WORDS: { readonly [L in Language]: KitWords } = { ja: kitWordsJa, en: kitWordsEn };
