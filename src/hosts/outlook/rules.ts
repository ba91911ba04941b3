import type { AnyRule } from '../../core/rule.ts';
import { FURTHER_IDS, LAUNCH_RULES } from '../../rules/launch.ts';
import { BUILD } from './build-facts.ts';

/**
 * What the page of the newer clients loads before launch.js: the rules that are too heavy for classic
 * Outlook, which loads its one file anew at each send.
 */
export interface Further {
  readonly version: string;
  readonly rules: readonly AnyRule[];
}

declare const SekishoFurther: Further | undefined;

/** Another build's rules may want what this one's guard does not give them. */
const further: readonly AnyRule[] =
  typeof SekishoFurther === 'undefined' || SekishoFurther.version !== BUILD.version
    ? []
    : SekishoFurther.rules;

/** The rules that this runtime checks at Send. */
export const RULES: readonly AnyRule[] = LAUNCH_RULES.concat(further);

/** The ids of those that it does not: they are left to the pane. */
export const ELSEWHERE: readonly string[] = further.length > 0 ? [] : FURTHER_IDS;
