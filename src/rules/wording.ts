/** A number with its English noun: `1 person`, `60 people`. */
export function quantity(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Names as an English sentence lists them: `a`, `a and b`, `a, b and c`. */
export function enumeration(names: readonly string[]): string {
  const last = names[names.length - 1] ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
