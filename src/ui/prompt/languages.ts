import type { Language } from '../../core/rule.ts';
import type { PromptWords } from './words.ts';
import { EN } from './words-en.ts';
import { JA } from './words-ja.ts';

/** The prompt's own sentences. Those about what was found are the rules'. */
export const WORDS: Readonly<Record<Language, PromptWords>> = { ja: JA, en: EN };
