import type { Language } from '../../core/rule.ts';

type Texts = Readonly<Record<Language, unknown>>;

/**
 * Stands in a rule for its texts, which the build puts where people are asked (see src/build/texts-apart.ts):
 * judging says nothing, and three of four Sends would load every sentence for nothing.
 */
export function laterTexts(rule: string): Texts {
  return {
    get ja() {
      return spoken(rule).ja;
    },
    get en() {
      return spoken(rule).en;
    },
  };
}

/** Hands over the texts, by rule. */
export function giveTexts(all: Readonly<Record<string, Texts>>): void {
  given = all;
}

let given: Readonly<Record<string, Texts>> = {};

function spoken(rule: string): Texts {
  const texts = given[rule];
  if (!texts) throw new Error(`The texts of ${rule} are not loaded.`);
  return texts;
}
