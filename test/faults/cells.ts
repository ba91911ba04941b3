import type { Language } from '../../src/core/rule.ts';
import { healthText } from '../../src/policy/health-words.ts';
import type { Fault, Held, Outcome, Row } from './fault.ts';
import { type Speaker, sentenceOf } from './sayings.ts';

/** What a row says of the two mails, the ordinary one first. */
export function cellsOf(row: Row, fault: Fault, language: Language): readonly string[] {
  const speaker = row.client === 'thunderbird' ? 'thunderbird' : 'outlook';
  const words = WORDS[language];
  const crowd = row.crowd.does === 'sent' && fault.wished ? words.wished(fault.wished[language]) : undefined;
  return [textOf(row.ordinary, speaker, language), crowd ?? textOf(row.crowd, speaker, language)];
}

function textOf(outcome: Outcome, speaker: Speaker, language: Language): string {
  const words = WORDS[language];
  if (outcome.does === 'sent') return words.sent;
  const { saying, remarks, then } = outcome;
  const contact = 'Information desk';
  const said = saying === 'crowd' ? words.crowd : words.held(sentenceOf(speaker, saying, language));
  return [
    said,
    ...remarks.map((remark) => words.remark(healthText(remark, contact, language).found)),
    ...waysOf(outcome, language),
    ...(then ? [words.then[then]] : []),
  ].join(words.between);
}

function waysOf({ saying, offers, slow, then }: Held, language: Language): readonly string[] {
  const words = WORDS[language];
  const ways: readonly [boolean, string][] = [
    // Where it was tried, that it worked says more.
    [offers.includes('as-is') && then === undefined, words.asIs],
    [offers.includes('again') && then === undefined && saying !== 'crowd', words.again],
    // What PromptUser adds to every held mail the page says once; when it comes is said here.
    [offers.includes('anyway') && slow === true, words.anywaySoon],
  ];
  return ways.flatMap(([is, way]) => (is ? [way] : []));
}

const WORDS = {
  ja: {
    between: '。',
    sent: '確認なしで送信',
    wished: (why: string) => `**確認なしで送信**（${why}）`,
    crowd: '止まり、60人についての確認が出る',
    held: (sentence: string) => `止まる：「${sentence.replace(/「/g, '『').replace(/」/g, '』')}」`,
    remark: (found: string) => `「${found}」とも表示`,
    asIs: '答えれば、このまま送ることもできる',
    again: 'もう一度［送信］を押すように案内',
    anywaySoon: 'Outlookの「Send Anyway」は5秒後から出る（Microsoftの文書による）',
    then: {
      'as-is': '「このまま送信」を選ぶと送信された',
      again: '原因がなくなったあと、もう一度［送信］で送信された',
    },
  },
  en: {
    between: '; ',
    sent: 'goes, no question',
    wished: (why: string) => `**goes, no question**: ${why}`,
    crowd: 'held, with the question about the 60',
    held: (sentence: string) => `held: “${sentence.replace(/“/g, '‘').replace(/”/g, '’')}”`,
    remark: (found: string) => `also said: “${found}”`,
    asIs: 'may be sent as it is after an answer',
    again: 'the person is asked to try again',
    anywaySoon: 'Outlook’s Send Anyway comes after five seconds (as Microsoft documents)',
    then: {
      'as-is': 'went with “Send as is”',
      again: 'went at the next Send once the cause was gone',
    },
  },
} as const;
