import type { Language } from '../../core/rule.ts';
import type { BacktestWords } from './words.ts';
import { backtestWordsEn } from './words-en.ts';
import { backtestWordsJa } from './words-ja.ts';

/** The words of each language. */
export const BACKTEST_WORDS: { readonly [L in Language]: BacktestWords } = {
  ja: backtestWordsJa,
  en: backtestWordsEn,
};
