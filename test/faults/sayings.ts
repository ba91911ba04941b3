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
  if (speaker === 'outlook') return alerts.troubles[saying].found;
  const { trouble } = WORDS[language];
  if (saying === 'unread') return trouble({ kind: saying, part: 'to', because: 'failed' }, '').found;
  if (saying === 'policy-unreadable') return trouble({ kind: saying }, '').found;
  const rule = RULES.find(({ id }) => id === CROWD_RULE);
  return trouble({ kind: saying, rule: rule?.texts[language].title ?? '' }, '').found;
}

/** What a sentence of an English client says. @throws where it is none that is known */
export function sayingOf(speaker: Speaker, sentence: string): Saying {
  const known = (['unread', 'rule-failed', 'policy-unreadable', 'failed'] as const).find(
    (saying) => sentenceOf(speaker, saying, 'en') === sentence,
  );
  if (known) return known;
  if (/^60 people\b/.test(sentence)) return 'crowd';
  throw new Error(`The person is told something unforeseen: ${sentence}`);
}
