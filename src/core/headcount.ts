import { canonical } from './address.ts';
import type { Person } from './audience.ts';
import type { NamedList } from './policy.ts';

/** How many people that is; a server's list counts with as many as the policy says it reaches. */
export function headcount(people: readonly Person[], lists: readonly NamedList[]): number {
  if (lists.length === 0) return people.length;
  const sizes = new Map(lists.map((list): [string, number] => [canonical(list.address), list.size ?? 1]));
  return people.reduce((sum, person) => sum + (sizes.get(person.canonical) ?? 1), 0);
}
