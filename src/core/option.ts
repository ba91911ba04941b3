/**
 * The few kinds of option a rule may have. Each kind brings its default, its JSON Schema, its check
 * and which of two values is the stricter one, so that a rule's folder is the only place that names
 * an option.
 */
export type Option =
  | NumberOption
  | ChoiceOption<string>
  | TextOption
  | FlagOption
  | ListOption
  | TableOption<string>;

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

export interface FlagOption {
  readonly kind: 'flag';
  readonly default: boolean;
  /** Which of the two is the stricter one when policy layers meet. */
  readonly stricter: boolean;
}

/** What one text of a list or table may be: words as people write them, or an address or domain. */
export type Entry = 'words' | 'people';

/** Several texts, each once. Layers are joined: what is in either, or what is in both. */
export interface ListOption {
  readonly kind: 'list';
  readonly default: readonly string[];
  readonly of: Entry;
  /** `more`: every further text makes the rule notice more; `fewer`: it makes it notice less. */
  readonly stricter: 'more' | 'fewer';
}

/** Rows of texts, none by default; every row makes the rule notice more, so layers add theirs. */
export interface TableOption<C extends string> {
  readonly kind: 'table';
  readonly default: readonly TableRow<C>[];
  /** What each row must have, and what that may be. */
  readonly columns: { readonly [K in C]: Entry };
}

export type TableRow<C extends string = string> = { readonly [K in C]: string };

export type OptionSet = { readonly [name: string]: Option };

/** The values a rule's check receives: one per declared option. */
export type ValuesOf<O extends OptionSet> = {
  readonly [K in keyof O]: O[K] extends NumberOption
    ? number
    : O[K] extends ChoiceOption<infer V>
      ? V
      : O[K] extends FlagOption
        ? boolean
        : O[K] extends ListOption
          ? readonly string[]
          : O[K] extends TableOption<infer C>
            ? readonly TableRow<C>[]
            : string;
};

export type OptionValue = number | string | boolean | readonly string[] | readonly TableRow[];

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

/** Yes or no; see {@link FlagOption}. */
export function flag(of: Omit<FlagOption, 'kind'>): FlagOption {
  return Object.assign({ kind: 'flag' as const }, of);
}

/** Several texts; see {@link ListOption}. */
export function list(of: Omit<ListOption, 'kind'>): ListOption {
  return Object.assign({ kind: 'list' as const }, of);
}

/** Rows of texts; see {@link TableOption}. */
export function table<C extends string>(columns: { readonly [K in C]: Entry }): TableOption<C> {
  return { kind: 'table', default: [], columns };
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
