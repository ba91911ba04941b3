import { OVERRIDES } from '../core/consent.ts';
import { LEVELS } from '../core/level.ts';
import type { Entry, Option, OptionSet } from '../core/option.ts';
import type { AnyRule, RuleTexts } from '../core/rule.ts';
import type { FindingData } from '../core/finding.ts';
import {
  EXEMPT_KEYS,
  FORMAT,
  LARGEST_LIST,
  LAST_REVISION,
  lockable,
  NEEDED_KEYS,
  PERSONAL,
  TAGS,
} from './checks.ts';

/** JSON Schema as data. */
export type Schema = { readonly [keyword: string]: unknown };

/**
 * The policy's JSON Schema (2020-12, closed) for the given rules, for editors and admin tools. It
 * accepts everything `checkContent` accepts in today's names; whether a text can be a domain, an address or a
 * day of the calendar only the check knows.
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
      issued: daySchema('The day it was issued.'),
      expires: daySchema('The last day it is meant for; afterwards it stays in use and says so.'),
      name: { type: 'string', default: '', description: 'What people know this policy by.' },
      contact: {
        type: 'string',
        default: '',
        description: 'Whom to ask, in words: a name, an address, an extension.',
      },
      ourDomains: {
        type: 'array',
        default: [],
        description:
          'Domains whose people are internal; sub-domains are included. With a ! before it, a sub-domain is not.',
        items: OUR_DOMAIN,
      },
      personDomains: {
        type: 'array',
        default: [],
        description:
          'Domains where each address is a private person (students, members, residents), sub-domains included; they win over ourDomains.',
        items: DOMAIN,
      },
      partners: {
        type: 'array',
        default: [],
        description: 'Domains of organisations you work with: what looks like one of them is asked about.',
        items: DOMAIN,
      },
      lists: {
        type: 'array',
        default: [],
        description: 'Mailing lists the organisation knows.',
        items: listSchema(),
      },
      rules: {
        type: 'object',
        additionalProperties: false,
        default: {},
        description: 'What differs from the rules’ defaults.',
        properties: keyed(rules, (rule) => [rule.id, settingSchema(rule)]),
      },
      exemptions: {
        type: 'array',
        default: [],
        description: 'Whom some rules leave alone, and why.',
        items: exemptionSchema(rules),
      },
      monitor: {
        type: 'boolean',
        default: false,
        description: 'Judges and records without asking anybody, for rolling out.',
      },
      personal: {
        enum: PERSONAL,
        default: PERSONAL[0],
        description: 'Whether people may make it stricter for themselves; never looser.',
      },
      locked: {
        anyOf: [{ type: 'boolean' }, { type: 'array', items: { enum: lockable(rules) } }],
        default: false,
        description: 'What people may not even make stricter: everything (true), or these paths.',
      },
    },
  };
}

const DOMAIN: Schema = { type: 'string', pattern: '^[^@*!]+$' };
const OUR_DOMAIN: Schema = { type: 'string', pattern: '^!?[^@*!]+$' };
const ADDRESS: Schema = { type: 'string', pattern: '.@.' };
const WORDS: Schema = { type: 'string', pattern: '\\S' };
const PEOPLE: Schema = { type: 'string', pattern: '^[^@*]+$|.@.' };
const ENTRIES: Readonly<Record<Entry, Schema>> = { words: WORDS, people: PEOPLE };

function daySchema(description: string): Schema {
  return {
    type: 'string',
    pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
    description: `${description} Year, month and day, as in 2026-11-20; it ends as it does in UTC.`,
  };
}

function listSchema(): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['address'],
    properties: {
      address: { ...ADDRESS, description: 'The address mail to the list is sent to.' },
      name: { type: 'string', description: 'What people call it; exemptions may name it so.' },
      size: {
        type: 'integer',
        minimum: 1,
        maximum: LARGEST_LIST,
        description:
          'How many people it reaches; said in the prompt, and counted where a mail suddenly reaches many more.',
      },
      tags: {
        type: 'array',
        items: { enum: TAGS },
        description: 'How it may be written to: in Bcc only, with somebody’s approval, never.',
      },
    },
  };
}

function exemptionSchema(rules: readonly AnyRule[]): Schema {
  const filled = (items: Schema, description: string): Schema => ({
    type: 'array',
    minItems: 1,
    items,
    description,
  });
  return {
    type: 'object',
    additionalProperties: false,
    required: ['rules', 'reason'],
    anyOf: EXEMPT_KEYS.map((key) => ({ required: [key] })),
    properties: {
      rules: filled({ enum: rules.map((rule) => rule.id) }, 'The rules that leave them alone.'),
      reason: { ...WORDS, description: 'Why; shown to the sender.' },
      expires: daySchema('The last day on which it is applied.'),
      recipients: filled(ADDRESS, 'Addresses that are left out of what the rules see.'),
      domains: filled(DOMAIN, 'The same for everybody at these domains and their sub-domains.'),
      lists: filled(WORDS, 'The same for these lists, by name or address.'),
      senders: filled(
        PEOPLE,
        'Addresses or domains: only their mail. Without recipients, domains and lists beside them, the rules leave all of it alone.',
      ),
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
          'Whether groups of people who know one another, and confirmed crowds, are remembered and not asked about again.',
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
  if (option.kind === 'flag') return { type: 'boolean', ...common };
  if (option.kind === 'list') return { type: 'array', items: ENTRIES[option.of], ...common };
  if (option.kind === 'table') {
    const columns = Object.keys(option.columns);
    const properties = keyed(columns, (name) => [name, ENTRIES[option.columns[name] ?? 'words']]);
    const row = { type: 'object', additionalProperties: false, required: columns, properties };
    return { type: 'array', items: row, ...common };
  }
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
