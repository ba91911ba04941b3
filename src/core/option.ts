/**
 * The few kinds of option a rule may have. Each kind brings its default, its JSON Schema, its check
 * and which of two values is the stricter one, so that a rule's folder is the only place that names
 * an option.
 */
export type Option = NumberOption | ChoiceOption<string> | TextOption;

export interface NumberOption {
  readonly kind: 'number';
  readonly default: number;
  /** Smallest and largest whole number a policy may give. */
  readonly min: number;
  readonly max: number;
  /** Which direction is the stricter one when policy layers meet. */
  readonly stricter: 'lower' | 'higher';
}

export interface ChoiceOption<V extends string> {
  readonly kind: 'choice';
  readonly default: V;
  /** Every allowed value, the strictest last. */
  readonly values: readonly V[];
}

/** A single piece of text; `''` means "not set". */
export interface TextOption {
  readonly kind: 'text';
  readonly default: string;
  /** What the text must be. */
  readonly format: 'address';
}

export type OptionSet = { readonly [name: string]: Option };

/** The values a rule's check receives: one per declared option. */
export type ValuesOf<O extends OptionSet> = {
  readonly [K in keyof O]: O[K] extends NumberOption
    ? number
    : O[K] extends ChoiceOption<infer V>
      ? V
      : string;
};

export type OptionValue = number | string;

/** A whole number; see {@link NumberOption}. */
export function number(of: Omit<NumberOption, 'kind'>): NumberOption {
  return Object.assign({ kind: 'number' as const }, of);
}

/** One of a few words; see {@link ChoiceOption}. */
export function choice<V extends string>(of: {
  readonly default: NoInfer<V>;
  readonly values: readonly V[];
}): ChoiceOption<V> {
  return Object.assign({ kind: 'choice' as const }, of);
}

/** A mail address or nothing; see {@link TextOption}. */
export function address(): TextOption {
  return { kind: 'text', default: '', format: 'address' };
}

/** Every option's default, by name. */
export function defaultsOf(options: OptionSet): Record<string, OptionValue> {
  const values: Record<string, OptionValue> = {};
  for (const name of Object.keys(options)) {
    const option = options[name];
    if (option) values[name] = option.default;
  }
  return values;
}
