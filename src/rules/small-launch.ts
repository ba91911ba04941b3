import type { RuleId } from './index.ts';

/**
 * The rules that the small launch file of Outlook leaves to the pane: those with most words. An office
 * takes that file only where classic Outlook does not bear the whole one (`kit --small-launch`).
 */
export const LEFT_TO_PANE: readonly RuleId[] = [
  'address-list-in-body',
  'attachment-policy',
  'greeting-mismatch',
  'missing-attachment',
  'one-persons-data-to-many',
  'personal-data',
  'shared-link',
  'words',
];
