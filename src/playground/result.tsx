import { useState } from 'preact/hooks';
import type { Mailbox } from '../core/draft.ts';
import type { Decision } from '../core/judge.ts';
import { type Language, sentencesOf } from '../core/rule.ts';
import type { SentMail } from '../hosts/memory/sent-mail.ts';
import { RULES } from '../rules/index.ts';
import { recipientText } from './recipient-text.ts';
import { WORDS } from './words.ts';

interface ResultProps {
  readonly language: Language;
  readonly decision: Decision | undefined;
  readonly sent: SentMail | undefined;
}

/** What would have left the mail program, and the decision that let it go or held it. */
export function Result({ language, decision, sent }: ResultProps) {
  const words = WORDS[language];
  return (
    <section class="result" aria-labelledby="result-title">
      <h2 id="result-title">{words.result}</h2>
      <div role="status">{sent ? <Sent language={language} mail={sent} /> : <p>{words.nothingYet}</p>}</div>
      {decision && <Decided language={language} decision={decision} />}
    </section>
  );
}

function Sent({ language, mail }: { readonly language: Language; readonly mail: SentMail }) {
  const words = WORDS[language];
  const visible = (people: readonly Mailbox[]): string =>
    people.length === 0 ? words.noOne : recipientText(people);
  return (
    <>
      <p class="sent">{words.sentTitle(mail.envelope.length)}</p>
      <h3>{words.header}</h3>
      <dl class="header">
        <dt>{words.from}</dt>
        <dd>{recipientText([mail.header.from])}</dd>
        <dt>{words.to}</dt>
        <dd>{visible(mail.header.to)}</dd>
        <dt>{words.cc}</dt>
        <dd>{visible(mail.header.cc)}</dd>
        <dt>{words.subject}</dt>
        <dd>{mail.header.subject}</dd>
      </dl>
      <details class="envelope">
        <summary>{words.envelope(mail.envelope.length)}</summary>
        <ul>
          {mail.envelope.map((address) => (
            <li key={address}>{address}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Decided({ language, decision }: { readonly language: Language; readonly decision: Decision }) {
  const words = WORDS[language];
  const [open, setOpen] = useState(false);
  const notes = decision.findings.flatMap((finding) => sentencesOf(finding, RULES, language)?.found ?? []);
  return (
    <>
      <p class="decided">
        <span class="badge" data-verdict={decision.verdict}>
          {words.quietly[decision.verdict]}
        </span>
      </p>
      <ul class="notes">
        {[...new Set(notes)].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <details class="json" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.decision}</summary>
        {open && (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling area must be reached by keyboard
          <pre tabIndex={0} aria-label={words.decision}>
            {JSON.stringify(decision, null, 2)}
          </pre>
        )}
      </details>
    </>
  );
}
