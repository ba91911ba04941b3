import type { Trouble } from '../../src/core/judge.ts';
import type { Language } from '../../src/core/rule.ts';
import { ALERT_WORDS } from '../../src/hosts/outlook/alert-words.ts';
import { NOTICE_WORDS } from '../../src/ui/notice/words.ts';
import { WORDS } from '../../src/ui/prompt/languages.ts';
import { RULES } from '../../src/rules/index.ts';
import type { Saying } from './fault.ts';

/** The rule that holds the sixty. */
export const CROWD_RULE = 'many-visible-recipients';

/** Whose words a person reads. */
export type Speaker = 'thunderbird' | 'outlook';

/** The sentence that stands first, as the product says it; the sixty have none here, it depends on the mail. */
export function sentenceOf(speaker: Speaker, saying: Exclude<Saying, 'crowd'>, language: Language): string {
  const alerts = ALERT_WORDS[language];
  if (saying === 'failed')
    return speaker === 'outlook' ? alerts.failed.found : NOTICE_WORDS[language].kinds.failed(0).title;
  const part = saying === 'text' ? 'body' : saying;
  const unchecked = part === 'body' || part === 'attachments' ? part : undefined;
  if (speaker === 'outlook') {
    if (unchecked) return alerts.unchecked(unchecked);
    return alerts.troubles[saying as keyof typeof alerts.troubles].found;
  }
  const found = (trouble: Trouble): string => WORDS[language].trouble(trouble, '', 'here').found;
  if (unchecked) return found({ kind: 'unchecked', part: unchecked, because: 'failed' });
  if (saying === 'unread') return found({ kind: saying, part: 'to', because: 'failed' });
  if (saying === 'policy-unreadable') return found({ kind: saying });
  const rule = RULES.find(({ id }) => id === CROWD_RULE);
  return found({ kind: 'rule-failed', rule: rule?.texts[language].title ?? '' });
}

/** What a sentence of an English client says. @throws where it is none that is known */
export function sayingOf(speaker: Speaker, sentence: string): Saying {
  const known = (
    ['unread', 'text', 'attachments', 'rule-failed', 'policy-unreadable', 'failed'] as const
  ).find((saying) => sentenceOf(speaker, saying, 'en') === sentence);
  if (known) return known;
  if (/^60 people\b/.test(sentence)) return 'crowd';
  throw new Error(`The person is told something unforeseen: ${sentence}`);
}
