import { hasListAddress } from '../../content/text/list-address.ts';
import { type MoveToBcc, proposeMove } from '../../core/action.ts';
import { canonical } from '../../core/address.ts';
import type { Audience } from '../../core/audience.ts';
import { bccShownBy, type Draft, FIELDS } from '../../core/draft.ts';
import type { Finding } from '../../core/finding.ts';
import type { Level } from '../../core/level.ts';
import type { ListTag, NamedList } from '../../core/policy.ts';
import { defineRule } from '../../core/rule.ts';
import { texts } from './texts.ts';

/** The findings, most harmful first. */
export const grades = {
  never: 'block',
  'needs-approval': 'ask',
  'bcc-only': 'ask',
  'external-list': 'note',
} as const satisfies { [grade: string]: Level };

/** It has nothing to set: the lists and their tags are the policy's. */
export const options = {};

/** What the sentences are made from. */
export type Facts = {
  /** The lists by their names, or by their addresses where the policy gives no name. */
  readonly lists: readonly string[];
  /** How many people they reach together as far as that is known, 0 where it is not. */
  readonly size: number;
  /** There are more, but nobody has said how many. */
  readonly atLeast: boolean;
  /** Bcc would hide the list: not in an encrypted mail, nor in some signed ones, nor in an invitation. */
  readonly movable: boolean;
};

export default defineRule({
  id: 'list-in-visible-field',
  since: '0.1.0',
  harm: 'exposes',
  needs: ['recipients'],
  grades,
  options,
  texts,

  *check(draft, _options, audience, context) {
    const movable = draft.kind === 'mail' && !bccShownBy(draft);
    const lists = listsIn(draft, audience, context.lists);
    for (const grade of GRADES) {
      const found = lists.filter((list) => applies(grade, list));
      if (found.length === 0) continue;
      yield { grade, about: found.map((list) => list.written), data: factsOf(found, movable) };
    }
  },

  remedies(finding, draft, _options, audience) {
    const move = finding.grade === 'bcc-only' ? moveOf(finding, draft, audience) : undefined;
    return move ? [move] : [];
  },
});

type Grade = keyof typeof grades;

const GRADES: readonly Grade[] = ['never', 'needs-approval', 'bcc-only', 'external-list'];

interface FoundList {
  /** The address or name as it stands in the mail. */
  readonly written: string;
  readonly named: NamedList | undefined;
  readonly internal: boolean;
  readonly visible: boolean;
}

function listsIn(draft: Draft, audience: Audience, policyLists: readonly NamedList[]): readonly FoundList[] {
  const byKey = new Map<string, NamedList>();
  for (const list of policyLists) {
    if (list.name !== undefined) byKey.set(canonical(list.name), list);
  }
  for (const list of policyLists) byKey.set(canonical(list.address), list);
  const found: FoundList[] = [];
  for (const person of audience.people) {
    const named = byKey.get(person.canonical);
    if (person.lists.length > 0 && !named) continue;
    const { address: written, internal, visible } = person;
    if (named || person.isList || (!internal && hasListAddress(written))) {
      found.push({ written, named, internal, visible });
    }
  }
  return found.concat(openedIn(draft, byKey));
}

/** Lists that the client opens go by their names; their members are judged as people, by other rules. */
function openedIn(draft: Draft, byKey: ReadonlyMap<string, NamedList>): readonly FoundList[] {
  const opened = new Map<string, FoundList>();
  for (const field of FIELDS) {
    const recipients = draft[field];
    for (const recipient of recipients.known ? recipients.value : []) {
      const named = recipient.kind === 'list' ? byKey.get(canonical(recipient.name)) : undefined;
      if (recipient.kind !== 'list' || !named) continue;
      const { name: written } = recipient;
      const before = opened.get(written);
      const visible = field !== 'bcc' || draft.signsBcc === true || (before !== undefined && before.visible);
      opened.set(written, { written, named, internal: true, visible });
    }
  }
  return Array.from(opened.values());
}

/** A tag says more than that the list is outside; the strictest of several is said. */
function applies(grade: Grade, list: FoundList): boolean {
  const tags: readonly ListTag[] = (list.named && list.named.tags) || [];
  if (grade === 'external-list') return tags.length === 0 && !list.internal && list.visible;
  if (tags.indexOf(grade) < 0) return false;
  return grade !== 'bcc-only' || list.visible;
}

function factsOf(found: readonly FoundList[], movable: boolean): Facts {
  const sizes = found.map(({ named }) => named && named.size);
  return {
    lists: found.map(({ named, written }) => (named && named.name) || written),
    size: sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0),
    atLeast: sizes.some((size) => size === undefined),
    movable,
  };
}

/** Only the lists move; everybody else counts as one who stays. */
function moveOf(finding: Finding, draft: Draft, audience: Audience): MoveToBcc | undefined {
  const moving = new Set(finding.about.map(canonical));
  const moves = (name: string): boolean => moving.has(canonical(name));
  const people = audience.people.map((person) => {
    const leaves = moves(person.address) || person.lists.some(moves);
    return Object.assign({}, person, { internal: !leaves, own: !leaves });
  });
  const move = proposeMove(draft, { people, unknownLists: audience.unknownLists }, 'everyone');
  if (!move) return undefined;
  return Object.assign({}, move, { recipients: move.recipients.filter(moves) });
}
