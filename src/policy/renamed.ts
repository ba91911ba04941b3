import { itemPath, keyPath } from './place.ts';

/**
 * New paths by old ones: of keys, rules (`rules.old`), options and findings (`rules.new.oldOption`,
 * `rules.new.findings.old`). Below a renamed rule stand its options under its new name.
 */
export interface Renamed {
  readonly [old: string]: string;
}

/** An old name that was met. */
export interface Rename {
  /** Where it stands. */
  readonly path: string;
  /** Its place under the new names. */
  readonly now: string;
}

/** What has been renamed since version 0.1.0: nothing yet. What a person wrote under an old name keeps working. */
export const RENAMED: Renamed = {};

/** The document in today's names, and which old ones it uses. Beside its new name an old one is unknown. */
export function inNewNames(
  document: unknown,
  renamed: Renamed,
): { readonly document: unknown; readonly renames: readonly Rename[] } {
  const renames: Rename[] = [];
  const walk = (value: unknown, path: string, now: string): unknown => {
    if (typeof value === 'string') {
      const root = rootOfNames(now);
      const name = root === undefined ? value : newPath(root + value, renamed).slice(root.length);
      if (name !== value) renames.push({ path, now });
      return name;
    }
    if (Array.isArray(value))
      return value.map((item, index) => walk(item, itemPath(path, index), itemPath(now, index)));
    if (typeof value !== 'object' || value === null) return value;
    const fields = value as { readonly [key: string]: unknown };
    // Without a prototype, so that no key means anything but itself.
    const copy = Object.create(null) as { [key: string]: unknown };
    for (const key of Object.keys(fields)) {
      const own = keyPath(now, key);
      const known = newName(own, renamed).slice(own.length - key.length);
      const name = fields[known] === undefined ? known : key;
      const place = { path: keyPath(path, key), now: keyPath(now, name) };
      if (name !== key) renames.push(place);
      copy[name] = walk(fields[key], place.path, place.now);
    }
    return copy;
  };
  return { document: Object.keys(renamed).length > 0 ? walk(document, '', '') : document, renames };
}

/** Where something stands in the text that has old names, by its path in new ones. */
export function pathAsWritten(path: string, renames: readonly Rename[]): string {
  return renames.reduce(
    (written, { path: old, now }) =>
      path === now || path.startsWith(`${now}.`) || path.startsWith(`${now}[`)
        ? old + path.slice(now.length)
        : written,
    path,
  );
}

/** What a text in a list names: a path in `locked`, a rule in an exemption. */
function rootOfNames(path: string): string | undefined {
  if (path.startsWith('locked[')) return '';
  return /^exemptions\[[0-9]+\]\.rules\[/.test(path) ? 'rules.' : undefined;
}

/** Name by name, because a rule's options stand under its new name. */
function newPath(path: string, renamed: Renamed): string {
  return path
    .split('.')
    .reduce((parent, key, depth) => newName(depth === 0 ? key : `${parent}.${key}`, renamed), '');
}

function newName(path: string, renamed: Renamed): string {
  return (Object.prototype.hasOwnProperty.call(renamed, path) && renamed[path]) || path;
}
