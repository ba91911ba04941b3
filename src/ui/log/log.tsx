import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Known } from '../../core/draft.ts';
import type { AnyRule, Language } from '../../core/rule.ts';
import { FATES, heeded, subjectOf, type Summary, summaryOf, total } from './summary.ts';
import { LOG_WORDS, type LogWords } from './words.ts';

/** What the page of the last 30 days shows, and what can be done there. */
export interface Log {
  readonly language: Language;
  /** The log's lines, oldest first. */
  readonly lines: Known<string>;
  readonly rules: readonly AnyRule[];
  readonly now: Date;
  /** This client's handler keeps no lines: the log holds what the pane itself keeps, the reasons. */
  readonly reasonsOnly?: true;
  /** Beside the log, this client remembers for a day how many people a subject reached. */
  readonly subjects?: true;
  /** Erases every line, and what is remembered beside them. @throws where it could not */
  onErase(): Promise<void>;
}

/** Shows the log in an element; the page brings `theme.css`, `options.css` and `log.css`, and calls again after a change. */
export function mountLog(root: HTMLElement, log: Log): void {
  render(<LogPage {...log} />, root);
}

function LogPage({ language, lines, rules, now, reasonsOnly, subjects, onErase }: Log) {
  const words = LOG_WORDS[language];
  const [said, setSaid] = useState('');
  const summary = lines.known ? summaryOf(lines.value, now) : undefined;
  const kept = lines.known ? lines.value.split('\n').filter((line) => line !== '') : [];
  const erase = (): void => {
    onErase().then(
      () => setSaid(words.erased),
      () => setSaid(words.notErased),
    );
  };
  const copy = (): void => {
    copied(fileOf(kept)).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    );
  };
  return (
    <section class="options log" aria-labelledby="log-title">
      <h2 id="log-title">{words.title}</h2>
      {reasonsOnly && <p>{words.notKept}</p>}
      {!lines.known && <p>{words.unreadable}</p>}
      {summary && summary.lines === 0 && !reasonsOnly && <p>{words.nothing}</p>}
      {summary && summary.lines > 0 && <Figures {...{ summary, words, rules, language }} />}
      {summary && summary.missing > 0 && <p>{words.missing(summary.missing)}</p>}
      {summary && summary.reasons.length > 0 && <Reasons {...{ summary, words, rules, language }} />}
      {lines.known && <p class="about-log">{reasonsOnly ? words.aboutReasons : words.about}</p>}
      {subjects && <p class="about-log">{words.subjects}</p>}
      <p role="status">{said}</p>
      {kept.length > 0 && (
        <div class="ways">
          <button type="button" onClick={() => save(fileOf(kept), now)}>
            {words.save(kept.length)}
          </button>
          <button type="button" onClick={copy}>
            {words.copy(kept.length)}
          </button>
          <button type="button" onClick={erase}>
            {words.erase(kept.length)}
          </button>
        </div>
      )}
    </section>
  );
}

function Figures(of: {
  readonly summary: Summary;
  readonly words: LogWords;
  readonly rules: readonly AnyRule[];
  readonly language: Language;
}) {
  const { summary, words } = of;
  const { mails, asked, monitored, stopped, failed, otherwise } = summary;
  const [all, unknown] = [total(asked), asked.unknown > 0];
  return (
    <>
      {mails > 0 && <p>{words.lead(mails, all)}</p>}
      {all > 0 && (
        <>
          <p>{words.heeded(heeded(asked), all)}</p>
          <FateTable {...of} />
          <RuleTable {...of} />
          {unknown && <p>{words.notSeen}</p>}
        </>
      )}
      {monitored > 0 && <p>{words.monitored(monitored)}</p>}
      {stopped > 0 && <p>{words.stopped(stopped)}</p>}
      {failed > 0 && <p>{words.failed(failed)}</p>}
      {otherwise > 0 && <p>{words.otherwise(otherwise)}</p>}
    </>
  );
}

function FateTable({ summary: { asked }, words, language }: Parameters<typeof Figures>[0]) {
  return (
    <table>
      <caption>{words.fates.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.fates.ending}</th>
          <th scope="col">{words.fates.mails}</th>
        </tr>
      </thead>
      <tbody>
        {FATES.map((fate) => (
          <tr key={fate}>
            <th scope="row">{words.fates[fate]}</th>
            <td>{asked[fate].toLocaleString(language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RuleTable({ summary, words, rules, language }: Parameters<typeof Figures>[0]) {
  const heads = words.rules;
  const titleOf = titles(rules, words, language);
  return (
    <table>
      <caption>{heads.caption}</caption>
      <thead>
        <tr>
          {[heads.rule, heads.asked, heads.heeded, heads.asIs, heads.unknown].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {summary.rules.map(({ rule, asked }) => (
          <tr key={rule}>
            <th scope="row">{titleOf(rule)}</th>
            {Object.entries({
              asked: total(asked),
              heeded: heeded(asked),
              asIs: asked.asIs,
              unknown: asked.unknown,
            }).map(([column, mails]) => (
              <td key={column}>{mails.toLocaleString(language)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What people typed where the policy wants a reason: theirs to read, to hand on and to erase. */
function Reasons({ summary, words, rules, language }: Parameters<typeof Figures>[0]) {
  const heads = words.reasons;
  const titleOf = titles(rules, words, language);
  return (
    <table>
      <caption>{heads.caption}</caption>
      <thead>
        <tr>
          {[heads.hour, heads.asked, heads.reason].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {summary.reasons.map((one) => (
          <tr key={JSON.stringify(one)}>
            <th scope="row">{`${one.hour.replace('T', ' ')}:00`}</th>
            <td>{[...new Set(one.findings.map(subjectOf))].map(titleOf).join(heads.and)}</td>
            <td>{one.reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A rule of another build has no title here: then its name must do. */
function titles(rules: readonly AnyRule[], words: LogWords, language: Language): (id: string) => string {
  return (id) =>
    rules.find((rule) => rule.id === id)?.texts[language].title ??
    (words.troubles as Readonly<Record<string, string>>)[id] ??
    id;
}

/** JSON Lines: each line ends as a line does. */
function fileOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** @throws where the client gives its pages no clipboard */
async function copied(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

function save(text: string, now: Date): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/jsonl' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `sekisho-log-${now.toISOString().slice(0, 10)}.jsonl`;
  link.click();
  // Not at once: the click has only asked for the file.
  setTimeout(() => URL.revokeObjectURL(address), FETCHED);
}

/** Milliseconds for the client to fetch what is saved. */
const FETCHED = 60_000;
