import { OVERRIDES } from '../core/consent.ts';
import { LEVELS } from '../core/level.ts';
import type { Option, OptionSet } from '../core/option.ts';
import type { AnyRule, RuleTexts } from '../core/rule.ts';
import type { FindingData } from '../core/finding.ts';
import { FORMAT, LAST_REVISION, NEEDED_KEYS } from './checks.ts';

/** JSON Schema as data. */
export type Schema = { readonly [keyword: string]: unknown };

/**
 * The policy's JSON Schema (2020-12, closed) for the given rules, for editors and admin tools. It
 * accepts everything `checkContent` accepts; whether a text can be a domain or an address only the check knows.
 */
export function schemaFor(rules: readonly AnyRule[]): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Sekisho policy',
    description: 'What an organisation has decided about the mail its people send.',
    type: 'object',
    additionalProperties: false,
    required: NEEDED_KEYS,
    properties: {
      $schema: {
        type: 'string',
        description: 'Where this schema lies, for editors; otherwise without effect.',
      },
      format: { const: FORMAT, description: 'The format of this file.' },
      revision: {
        type: 'integer',
        minimum: 1,
        maximum: LAST_REVISION,
        description: 'Rises with every change; going back is old content under a new revision.',
      },
      name: { type: 'string', default: '', description: 'What people know this policy by.' },
      contact: {
        type: 'string',
        default: '',
        description: 'Whom to ask, in words: a name, an address, an extension.',
      },
      ourDomains: {
        type: 'array',
        default: [],
        description: 'Domains whose people are internal; sub-domains are included.',
        items: { type: 'string', pattern: '^[^@*]+$' },
      },
      rules: {
        type: 'object',
        additionalProperties: false,
        default: {},
        description: 'What differs from the rules’ defaults.',
        properties: keyed(rules, (rule) => [rule.id, settingSchema(rule)]),
      },
    },
  };
}

function settingSchema(rule: AnyRule): Schema {
  const texts = rule.texts.en as RuleTexts<string, OptionSet, FindingData>;
  const grades = rule.grades as { readonly [grade: string]: string };
  const options = rule.options as OptionSet;
  return {
    type: 'object',
    additionalProperties: false,
    description: texts.summary,
    properties: {
      level: { enum: LEVELS, description: 'The highest level the rule may reach.' },
      findings: {
        type: 'object',
        additionalProperties: false,
        description: 'Levels of single findings, up to the rule’s level.',
        properties: keyed(Object.keys(grades), (grade) => [grade, { enum: LEVELS, default: grades[grade] }]),
      },
      override: {
        enum: OVERRIDES,
        description:
          'How a mail that is asked about may be sent as it is: by a click, with a reason, by typing the number of people, by ticking each external recipient, or not at all.',
      },
      circles: {
        type: 'boolean',
        default: true,
        description:
          'Whether groups of people who know one another are remembered and not asked about again.',
      },
      ...keyed(Object.keys(options), (name) => [name, optionSchema(options[name], texts.options[name])]),
    },
  };
}

function optionSchema(option: Option | undefined, description: string | undefined): Schema {
  if (!option) return {};
  const common = { default: option.default, description };
  if (option.kind === 'number')
    return { type: 'integer', minimum: option.min, maximum: option.max, ...common };
  if (option.kind === 'choice') return { enum: option.values, ...common };
  return { type: 'string', pattern: '^\\s*$|.@.', ...common };
}

function keyed<T>(
  entries: readonly T[],
  of: (entry: T) => readonly [string, Schema],
): Record<string, Schema> {
  const properties: Record<string, Schema> = {};
  for (const entry of entries) {
    const [key, schema] = of(entry);
    properties[key] = schema;
  }
  return properties;
}
