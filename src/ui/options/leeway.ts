import { levelOf } from '../../core/judge.ts';
import { type Level, LEVELS, stricter } from '../../core/level.ts';
import type { Option, OptionValue } from '../../core/option.ts';
import type { Policy, RuleSetting } from '../../core/policy.ts';
import type { AnyRule } from '../../core/rule.ts';
import { mergedPolicy, type NotTaken } from '../../policy/layers.ts';

/** What a person may still choose above the policy in force, or why nothing. */
export type Leeway<T> =
  | { readonly open: true; readonly choice: T }
  | { readonly open: false; readonly because: Exclude<NotTaken['why'], 'looser'> | 'strictest' };

/** The highest levels a person may give a rule. */
export function levelLeeway(policy: Policy, rule: AnyRule): Leeway<readonly Level[]> {
  if (!policy.organisation) return { open: true, choice: LEVELS };
  const choice = LEVELS.filter((level) => fateOf(policy, rule, { level }) === 'taken');
  return choice.length > 0 ? { open: true, choice } : closed(fateOf(policy, rule, { level: 'block' }));
}

/** An option with no other values than a person may give it; undefined for a kind that has no control. */
export function optionLeeway(policy: Policy, rule: AnyRule, name: string): Leeway<Option> | undefined {
  const option = optionsOf(rule)[name];
  const now = optionIn(policy.rules[rule.id], rule, name);
  const strictest = option && strictestWish(option, now);
  if (!option || strictest === undefined) return undefined;
  if (!policy.organisation) return { open: true, choice: option };
  const fate = fateOf(policy, rule, { options: { [name]: strictest } });
  return fate === 'taken' ? { open: true, choice: narrowed(option, now) } : closed(fate);
}

/** Whether what was wished of one option would come into force just so. */
export function isTaken(policy: Policy, rule: AnyRule, name: string, value: OptionValue): boolean {
  const fate = fateOf(policy, rule, { options: { [name]: value } });
  return fate === 'taken' || fate === 'same';
}

/** A rule's options, by name. */
export function optionsOf(rule: AnyRule): { readonly [name: string]: Option } {
  return rule.options as { readonly [name: string]: Option };
}

/** What an option comes to under a setting. */
export function optionIn(setting: RuleSetting | undefined, rule: AnyRule, name: string): OptionValue {
  return setting?.options?.[name] ?? optionsOf(rule)[name]?.default ?? '';
}

/** The highest level that any finding of a rule reaches under a setting. */
export function highestLevel(setting: RuleSetting | undefined, rule: AnyRule): Level {
  return Object.keys(rule.grades).reduce<Level>(
    (highest, grade) => stricter(highest, levelOf(rule, { grade }, setting ?? {})),
    'off',
  );
}

/** What becomes of one wish above the policy; the merge itself is asked, so that a form never promises more. */
function fateOf(policy: Policy, rule: AnyRule, wish: RuleSetting): NotTaken['why'] | 'taken' | 'same' {
  const merged = mergedPolicy(policy, { sha256: '', rules: { [rule.id]: wish } }, [rule]);
  const [refused] = merged.notTaken;
  if (refused) return refused.why;
  return merged.policy === policy ? 'same' : 'taken';
}

function closed(fate: ReturnType<typeof fateOf>): Leeway<never> {
  return { open: false, because: fate === 'locked' || fate === 'not-personal' ? fate : 'strictest' };
}

function strictestWish(option: Option, now: OptionValue): OptionValue | undefined {
  switch (option.kind) {
    case 'number':
      return option.stricter === 'lower' ? option.min : option.max;
    case 'choice':
      return option.values.at(-1);
    case 'flag':
      return option.stricter;
    case 'list':
      return option.stricter === 'fewer' ? [] : [...(now as readonly string[]), FURTHER];
    case 'text':
    case 'table':
      return undefined;
  }
}

/** Stands for any text that a list does not have yet. */
const FURTHER = '\0';

function narrowed(option: Option, now: OptionValue): Option {
  if (option.kind === 'number')
    return option.stricter === 'lower' ? { ...option, max: Number(now) } : { ...option, min: Number(now) };
  if (option.kind === 'choice')
    return { ...option, values: option.values.slice(option.values.indexOf(now as string)) };
  return option;
}
