import type { Language } from '../core/rule.ts';
import type { Words } from './words.ts';
import { wordsEn } from './words-en.ts';
import { wordsJa } from './words-ja.ts';

/** The words of each language. */
export const WORDS: { readonly [L in Language]: Words } = { ja: wordsJa, en: wordsEn };
