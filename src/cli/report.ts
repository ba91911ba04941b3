import { FIELDS } from '../core/draft.ts';
import type { Decision, Verdict } from '../core/judge.ts';
import type { Language, Sentences } from '../core/rule.ts';
import { healthText } from '../policy/health-words.ts';
import { HEADERS, type Result, type ResultFinding } from './result.ts';
import type { UnreadFile } from './unread-files.ts';
import type { Words } from './words.ts';

/** The verdict for a person at a terminal: the fact first, then why, what to do and whom it is about. */
export function reportOf(
  result: Result,
  decision: Decision,
  given: {
    readonly words: Words;
    readonly language: Language;
    readonly name: string;
    readonly encrypted: boolean;
    readonly colour: boolean;
  },
): string {
  const { words } = given;
  const paint = (level: Verdict, text: string): string =>
    given.colour ? `\u001b[${COLOURS[level]}m${text}\u001b[0m` : text;
  const note = paint('note', `[${words.levels.note}]`);
  // Of what nobody has read nobody can say that there is nothing to remark.
  const headline =
    result.verdict === 'send' && (result.unread || result.unreadFiles) ? 'note' : result.verdict;
  const paragraphs = [
    paint(headline, words.verdicts[headline]),
    ...result.findings.map((finding) =>
      findingIn(finding, words, paint(finding.level, `[${words.levels[finding.level]}]`)),
    ),
  ];
  if (result.monitored) paragraphs.splice(1, 0, words.monitored[result.monitored]);
  const asked = new Set(decision.troubles.map((one) => (one.kind === 'unchecked' ? one.part : undefined)));
  const unread = (result.unread ?? []).filter((part) => !asked.has(part));
  if (unread.length > 0 && !result.beginningOnly)
    paragraphs.push(sentencesIn(note, unreadText(unread, given.encrypted, words), words).join('\n'));
  if (result.unreadFiles)
    paragraphs.push(sentencesIn(note, unreadFilesText(result.unreadFiles, words), words).join('\n'));
  if (result.bodyCutAt !== undefined) paragraphs.push(`${note} ${words.bodyCut(result.bodyCutAt)}`);
  if (result.beginningOnly) paragraphs.push(`${note} ${words.beginningOnly}`);
  for (const { rule, exemptions } of result.exempted ?? []) {
    const reasons = exemptions.map(({ reason }) => plain(reason));
    paragraphs.push(`${note} ${words.exempted(rule, reasons)}`);
  }
  for (const problem of result.policy.health ?? []) {
    const { found, why, advice } = healthText(problem, decision.policy.contact, given.language);
    paragraphs.push(sentencesIn(note, { found, why, advice }, words).join('\n'));
  }
  for (const action of result.actions) {
    paragraphs.push(`=> ${plain(words.moveToBcc(action.recipients.length, action.placeholder))}`);
  }
  const { policy } = decision;
  const facts = [
    `${words.mail}: ${plain(given.name)} (${recipientsOf(decision, words)})`,
    `${words.policy}: ${plain(words.policyOf(policy.source, policy.revision, policy.state === 'built-in'))}`,
  ];
  if (policy.contact !== '' && result.findings.length > 0)
    facts.push(`${words.contact}: ${plain(policy.contact)}`);
  paragraphs.push(facts.join('\n'));
  return `${paragraphs.join('\n\n')}\n`;
}

function unreadText(
  unread: NonNullable<Result['unread']>,
  encrypted: boolean,
  { troubles }: Words,
): Sentences {
  if (encrypted) return troubles.encrypted;
  return unread.includes('body') ? troubles.bodyUnread : troubles.attachmentsUnread;
}

/** Names as many files as fit on a few lines, each with the reasons. */
function unreadFilesText(files: readonly UnreadFile[], words: Words): Sentences {
  const shown = files.slice(0, NAMES_SHOWN).map(({ file, because }) =>
    words.unreadFile(
      file,
      because.map((one) => words.because[one]),
    ),
  );
  return words.unreadFiles(words.names(shown, files.length - shown.length));
}

/** Text of a mail for a terminal: without the signs that move the cursor, colour or turn the writing. */
export function plain(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ');
}

/** How a terminal shows each verdict. */
export const COLOURS: { readonly [V in Verdict]: string } = {
  send: '32',
  note: '36',
  ask: '1;33',
  block: '1;31',
};

/** As many names as fit on a few lines; `--json` has them all. */
const NAMES_SHOWN = 6;

function findingIn(finding: ResultFinding, words: Words, label: string): string {
  const lines = sentencesIn(label, finding, words);
  const shown = finding.about.slice(0, NAMES_SHOWN).map(plain);
  if (shown.length > 0)
    lines.push(`  ${words.about}: ${words.names(shown, finding.about.length - shown.length)}`);
  return lines.join('\n');
}

function sentencesIn(label: string, { found, why, advice }: Sentences, words: Words): string[] {
  return [`${label} ${plain(found)}`, `  ${words.why}: ${plain(why)}`, `  ${words.advice}: ${plain(advice)}`];
}

function recipientsOf({ audience, troubles }: Decision, words: Words): string {
  const unread = troubles.flatMap((trouble) =>
    trouble.kind === 'unread' && trouble.part !== 'from' ? [HEADERS[trouble.part]] : [],
  );
  if (unread.length > 0) return words.notRead(unread);
  if (audience.people.length + audience.unknownLists.length === 0) return words.nobody;
  const fields = { to: 0, cc: 0, bcc: 0 };
  for (const person of audience.people) {
    for (const field of FIELDS) if (person.fields.includes(field)) fields[field] += 1;
  }
  return words.recipients(fields, audience.people.filter((person) => !person.internal).length);
}
