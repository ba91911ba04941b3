import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnyRule } from '../../core/rule.ts';
import type { Example } from '../../rules/example.ts';

/** A rule's folder, loaded: everything its generated files are made from. */
export interface RuleFolder {
  readonly id: string;
  readonly rule: AnyRule;
  readonly examples: readonly Example[];
  /** The text of `why.md`. */
  readonly why: string;
}

/** The ids of all rules: the folders of the room, in the order of their names; `_template` is none. */
export async function ruleIds(root: string): Promise<readonly string[]> {
  const entries = await readdir(roomOf(root), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map((entry) => entry.name)
    .sort();
}

/** Loads one rule's folder. It does not go through the generated index, which may be out of date. */
export async function loadRule(root: string, id: string): Promise<RuleFolder> {
  const folder = join(roomOf(root), id);
  const rule = (await load(join(folder, 'rule.ts'))) as { readonly default: AnyRule };
  const told = (await load(join(folder, 'examples.ts'))) as { readonly examples: readonly Example[] };
  return {
    id,
    rule: rule.default,
    examples: told.examples,
    why: await readFile(join(folder, 'why.md'), 'utf8'),
  };
}

/** Loads every rule's folder. */
export async function loadRules(root: string): Promise<readonly RuleFolder[]> {
  const ids = await ruleIds(root);
  return Promise.all(ids.map((id) => loadRule(root, id)));
}

/** The room of the rules below the project's root. */
export function roomOf(root: string): string {
  return join(root, 'src', 'rules');
}

async function load(path: string): Promise<unknown> {
  return import(/* @vite-ignore */ pathToFileURL(path).href);
}
