import type { Policy } from '../../core/policy.ts';
import { FORMAT } from '../../policy/checks.ts';

/** A person's own settings as a store keeps them: the part of the policy's format that is theirs. */
export interface PersonalDocument {
  readonly format: typeof FORMAT;
  readonly revision: 1;
  readonly rules: { readonly [id: string]: object };
}

/** Writes settings as the document from which they can be read again. */
export function personalDocument(settings: Policy['rules']): PersonalDocument {
  const rules: { [id: string]: object } = {};
  for (const [id, { options, ...others }] of Object.entries(settings)) rules[id] = { ...others, ...options };
  return { format: FORMAT, revision: 1, rules };
}
