import type { RefObject } from 'preact';
import type { Language } from '../core/rule.ts';
import { parseRecipients } from './recipient-text.ts';
import type { Typed } from './typed.ts';
import { WORDS } from './words.ts';

interface ComposeProps {
  readonly language: Language;
  readonly typed: Typed;
  readonly sending: boolean;
  readonly sendButton: RefObject<HTMLButtonElement | null>;
  onType(change: Partial<Typed>): void;
  onSend(): void;
  onNew(): void;
}

/** A compose window as mail programs have it. */
export function Compose({ language, typed, sending, sendButton, onType, onSend, onNew }: ComposeProps) {
  const words = WORDS[language];
  return (
    <section class="compose" aria-labelledby="compose-title">
      <div class="bar">
        <h2 id="compose-title">{words.compose}</h2>
        <button type="button" onClick={onNew}>
          {words.newMail}
        </button>
      </div>
      <Line id="from" label={words.from} value={typed.from} onInput={(from) => onType({ from })} />
      <People
        id="to"
        label={words.to}
        language={language}
        value={typed.to}
        onInput={(to) => onType({ to })}
      />
      <People
        id="cc"
        label={words.cc}
        language={language}
        value={typed.cc}
        onInput={(cc) => onType({ cc })}
      />
      <People
        id="bcc"
        label={words.bcc}
        language={language}
        value={typed.bcc}
        onInput={(bcc) => onType({ bcc })}
      />
      <p class="hint" id="compose-hint">
        {words.hint}
      </p>
      {typed.thread.known && <p class="thread">{words.thread(typed.thread.value.length)}</p>}
      <Line
        id="subject"
        label={words.subject}
        value={typed.subject}
        onInput={(subject) => onType({ subject })}
      />
      <div class="field">
        <label for="compose-body">{words.body}</label>
        <textarea
          id="compose-body"
          rows={5}
          value={typed.body}
          onInput={(event) => onType({ body: event.currentTarget.value })}
        />
      </div>
      <div class="bar end">
        <button
          type="button"
          class="send"
          ref={sendButton}
          aria-disabled={sending}
          onClick={() => !sending && onSend()}
        >
          {sending ? words.sending : words.send}
        </button>
        <label class="tick">
          <input
            type="checkbox"
            checked={typed.encrypted}
            onChange={(event) => onType({ encrypted: event.currentTarget.checked })}
          />
          <span>{words.encrypted}</span>
        </label>
      </div>
    </section>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  onInput(value: string): void;
}

function Line({ id, label, value, onInput }: FieldProps) {
  return (
    <div class="field">
      <label for={`compose-${id}`}>{label}</label>
      <input
        id={`compose-${id}`}
        type="text"
        autocomplete="off"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

function People({ id, label, value, language, onInput }: FieldProps & { readonly language: Language }) {
  const count = parseRecipients(value).length;
  return (
    <div class="field">
      <label for={`compose-${id}`}>
        {label}
        {count > 0 && <span class="tally">{WORDS[language].count(count)}</span>}
      </label>
      <textarea
        id={`compose-${id}`}
        rows={value.length > 120 ? 4 : 1}
        spellcheck={false}
        aria-describedby="compose-hint"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
