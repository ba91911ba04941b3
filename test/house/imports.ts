import { posix } from 'node:path';
import { parseSync } from 'vite';
import { textOf } from './tree.ts';

/** Stands for an import whose target is worked out at run time. */
export const COMPUTED = '(computed)';

/** One import, or one export of what another file exports. */
export interface Import {
  /** As it is written: './words.ts', 'preact', 'node:fs', or COMPUTED. */
  readonly target: string;
  /** Whether only types come from there, so that nothing of it is left when the program runs. */
  readonly types: boolean;
}

/**
 * Everything that a source file imports, types and dynamic imports included.
 * @throws where the file cannot be parsed
 */
export function importsOf(path: string, text = textOf(path)): readonly Import[] {
  const { module, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path} cannot be parsed: ${error.message}`);
  return [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      target: moduleRequest.value,
      types: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ target: moduleRequest.value, types: isType }] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      target: /^(['"])(.*)\1$/.exec(text.slice(start, end))?.[2] ?? COMPUTED,
      types: false,
    })),
    ...[...text.matchAll(/\bimport\(\s*'([^']+)'\s*\)\./g)].map((match) => ({
      target: match[1] ?? '',
      types: true,
    })),
  ];
}

/** The file that a relative import of another file leads to. */
export function resolved(path: string, target: string): string {
  return posix.join(posix.dirname(path), target);
}
