import type { Verdict } from '../../core/judge.ts';
import { figure } from './figure.ts';
import type { BacktestResult, Comparison, HeldMail, Levels, PolicyFigures } from './result.ts';
import type { BacktestWords } from './words.ts';
import { COLOURS, plain } from '../report.ts';
import type { Words } from '../words.ts';

interface Given {
  readonly words: Words;
  readonly say: BacktestWords;
  readonly colour: boolean;
}

/** The figures for a person at a terminal: what was read, then each policy, then how they differ. */
export function figuresText(result: BacktestResult, given: Given): string {
  const { say } = given;
  const paragraphs = [
    facts(result, given),
    ...result.policies.flatMap((figures) => policyParagraphs(figures, result.mails, given)),
    ...(result.comparison ? comparisonParagraphs(result.comparison, given) : []),
  ];
  const held = result.policies.map(({ verdicts }) => verdicts.ask + verdicts.block);
  const most = held.indexOf(Math.max(...held));
  const unknown = result.policies[most]?.threads.unknown;
  if ((held[most] ?? 0) > 0)
    paragraphs.push(say.upperLimit(held[most] ?? 0, (unknown?.ask ?? 0) + (unknown?.block ?? 0)));
  return `${paragraphs.join('\n\n')}\n`;
}

/** Where no mail was found: what to name instead, and what could not be read. */
export function nothingText(result: BacktestResult, given: Given): string {
  const lines = [given.say.nothingFound, ...leftOut(result, given)];
  return `${lines.join('\n')}\n`;
}

function facts(result: BacktestResult, given: Given): string {
  const { say } = given;
  const lines = [say.judged(result.mails.judged)];
  if (!result.complete) lines.unshift(say.interrupted);
  if (result.mails.beginningOnly > 0) lines.push(say.beginningOnly(result.mails.beginningOnly));
  if (result.mails.bodyUnread > 0) lines.push(say.bodyUnread(result.mails.bodyUnread));
  if (result.mails.deleted > 0) lines.push(say.deleted(result.mails.deleted));
  return [...lines, ...leftOut(result, given)].join('\n');
}

/** As many lines as somebody reads; `--json` has more. */
const UNREAD_SHOWN = 20;

function leftOut(result: BacktestResult, { say }: Given): readonly string[] {
  const lines: string[] = [];
  if (result.otherFiles > 0) lines.push(say.otherFiles(result.otherFiles));
  const { unread } = result.mails;
  if (unread === 0) return lines;
  const shown = result.unread.slice(0, UNREAD_SHOWN);
  lines.push(
    say.unread(unread),
    ...shown.map(({ place, because }) => `  ${plain(say.place(place))}: ${say.unreadReasons[because]}`),
  );
  if (unread > shown.length) lines.push(`  ${say.unreadMore(unread - shown.length)}`);
  return lines;
}

function policyParagraphs(
  figures: PolicyFigures,
  { judged, threads, replies }: BacktestResult['mails'],
  given: Given,
): readonly string[] {
  const { words, say } = given;
  const { source, revision, state } = figures.policy;
  const head = [say.policy(plain(words.policyOf(source, revision, state === 'built-in')))];
  if (figures.monitor) head.push(say.monitor);
  const rate = (mails: number): string => (judged === 0 ? '' : figure((mails * 1000) / judged));
  const verdicts = table([
    ['', say.perThousand, ''],
    ...VERDICTS.map((verdict) => [
      figure(figures.verdicts[verdict]),
      rate(figures.verdicts[verdict]),
      painted(verdict, say.verdicts[verdict], given),
    ]),
  ]);
  const paragraphs = [[...head, ...verdicts].join('\n')];
  if (replies > 0) paragraphs.push([say.byThread, ...threadsTable(figures, threads, given)].join('\n'));
  if (figures.exempted > 0) paragraphs.push(say.exempted(figures.exempted));
  if (figures.rules.length > 0) paragraphs.push([say.byRule, ...rulesTable(figures, given)].join('\n'));
  if (figures.recipients.length > 0) {
    const lines = figures.recipients.map(({ recipient, address, mails }) => [
      figure(mails),
      plain(address ?? say.recipient(recipient)),
    ]);
    paragraphs.push([say.recipients, ...table(lines)].join('\n'));
  }
  const held = figures.verdicts.ask + figures.verdicts.block;
  if (figures.mails.length > 0) {
    const lines = figures.mails.flatMap((mail) => heldMail(mail, given));
    paragraphs.push([say.strongest(figures.mails.length, held), ...lines].join('\n'));
  }
  return paragraphs;
}

const VERDICTS: readonly Verdict[] = ['block', 'ask', 'note', 'send'];

const SOURCES = ['none', 'archive', 'quoted', 'unknown'] as const;

/** What is asked where the people of the mail being answered are known, apart from where they are not. */
function threadsTable(
  figures: PolicyFigures,
  mails: BacktestResult['mails']['threads'],
  { words, say }: Given,
): readonly string[] {
  const rows = SOURCES.filter((source) => mails[source] > 0).map((source) => {
    const { ask, block, per1000 } = figures.threads[source];
    const numbers = [mails[source], block, ask, per1000.ask + per1000.block];
    return [...numbers.map(figure), say.threads[source]];
  });
  return table([[say.all, words.levels.block, words.levels.ask, say.perThousand, ''], ...rows]);
}

function rulesTable(figures: PolicyFigures, { words, say }: Given): readonly string[] {
  const row = (levels: Levels, name: string): readonly string[] => [
    figure(levels.block),
    figure(levels.ask),
    figure(levels.note),
    figure(levels.per1000.ask + levels.per1000.block),
    name,
  ];
  const { block, ask, note } = words.levels;
  return table([
    [block, ask, note, say.perThousand, ''],
    ...figures.rules.flatMap((rule) => [
      row(rule, rule.rule),
      ...rule.findings.map((one) => row(one, `  ${one.finding}`)),
    ]),
  ]);
}

function heldMail(mail: HeldMail, given: Given): readonly string[] {
  const { words, say } = given;
  const { to, cc, bcc } = mail.recipients;
  const { counts, subject } = mail;
  const level = mail.verdict === 'block' ? words.levels.block : words.levels.ask;
  const lines = [
    `  ${painted(mail.verdict, `[${level}]`, given)} ${mail.date || say.noDate}  ${plain(say.place(mail.place))}`,
    `    ${mail.findings.join(', ')}`,
    `    ${say.fields(to, cc, bcc)}${counts ? ` (${say.counts(counts.addresses, counts.parties, counts.personal)})` : ''}`,
  ];
  if (subject !== undefined) lines.push(`    ${plain(subject)}`);
  return lines;
}

function comparisonParagraphs(comparison: Comparison, { say }: Given): readonly string[] {
  const { same, stricter, looser, changes, mails } = comparison;
  const counted = [say.same(same), say.stricter(stricter), say.looser(looser)];
  const paragraphs = [
    [
      say.comparison,
      ...counted.map((line) => `  ${line}`),
      ...table(changes.map(({ from, to, mails }) => [figure(mails), say.change(from, to)])),
    ].join('\n'),
  ];
  if (mails.length > 0) {
    const lines = mails.flatMap(({ place, date, subject, from, to }) => [
      `  ${say.change(from, to)}  ${date || say.noDate}  ${plain(say.place(place))}`,
      ...(subject === undefined ? [] : [`    ${plain(subject)}`]),
    ]);
    paragraphs.push([say.differing(mails.length, stricter + looser), ...lines].join('\n'));
  }
  return paragraphs;
}

function painted(verdict: Verdict, text: string, { colour }: Given): string {
  return colour ? `\u001b[${COLOURS[verdict]}m${text}\u001b[0m` : text;
}

/** Rows whose numbers stand under one another, right-aligned; the last cell is text and stays as it is. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length)) - 1;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows.map((row) => {
    const cells = widths.map((width, column) => {
      const cell = row[column] ?? '';
      return `${' '.repeat(width - widthOf(cell))}${cell}`;
    });
    return `  ${[...cells, row.at(-1) ?? ''].join('  ')}`.trimEnd();
  });
}

/** Columns on a terminal: kana and kanji take two. */
function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + (sign >= '\u2e80' ? 2 : 1), 0);
}
