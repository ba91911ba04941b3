import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../core/host.ts';
import type { Sentences } from '../../core/rule.ts';
import { type PromptState, UNTOUCHED } from './answering.ts';
import { MovePreview } from './move-preview.tsx';
import { RecipientsList } from './recipients-list.tsx';
import { SendAsIs } from './send-as-is.tsx';
import type { FindingView, PromptView } from './view.ts';

interface PromptProps {
  readonly view: PromptView;
  readonly first: PromptState | undefined;
  onState(state: PromptState): void;
  onAnswer(answer: Answer): void;
}

/** The whole prompt: one fact, what to do, the ways out; everything else below or folded away. */
export function Prompt({ view, first, onState, onAnswer }: PromptProps) {
  const [state, setState] = useState<PromptState>(first ?? UNTOUCHED);
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<PromptState>): void => {
    const next = { ...state, ...part };
    setState(next);
    onState(next);
  };
  const answer = (given: Answer): void => {
    setBusy(true);
    onAnswer(given);
  };
  const backToEditing = (): void => answer({ do: 'stay', because: 'person' });
  useEscape(backToEditing);

  const move = view.moves[state.move] ?? view.moves[0];
  const standard = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => standard.current?.focus({ preventScroll: true }), []);

  return (
    <div class="prompt" data-verdict={view.verdict} aria-busy={busy}>
      <header class="fact">
        {view.problem !== '' && (
          <p class="problem" role="alert">
            {view.problem}
          </p>
        )}
        <p class="held">
          <span>{view.labels.held}</span>
          {view.subject !== '' && <span class="subject">{view.subject}</span>}
        </p>
        <h1 id="prompt-headline">{view.headline}</h1>
        <p class="why">{view.why}</p>
        <p class="todo" id="prompt-todo">
          {view.todo}
        </p>
      </header>

      {move && (
        <MovePreview
          moves={view.moves}
          chosen={move}
          labels={view.labels}
          onChoose={(index) => change({ move: index })}
        />
      )}

      <div class="ways">
        {move && (
          <button
            type="button"
            class="primary"
            ref={standard}
            disabled={busy}
            onClick={() =>
              answer({ do: 'act', action: move.action, then: move.labelLook === '' ? 'look' : 'send' })
            }
          >
            {move.label}
          </button>
        )}
        {move && move.labelLook !== '' && (
          <button
            type="button"
            disabled={busy}
            onClick={() => answer({ do: 'act', action: move.action, then: 'look' })}
          >
            {move.labelLook}
          </button>
        )}
        <button
          type="button"
          class={move ? '' : 'primary'}
          ref={move ? null : standard}
          disabled={busy}
          onClick={backToEditing}
        >
          {view.labels.edit}
        </button>
        {view.retry && (
          <button type="button" disabled={busy} onClick={() => answer({ do: 'retry' })}>
            {view.labels.retry}
          </button>
        )}
      </div>

      <Findings heading={view.labels.troubles} findings={view.troubles} kind="trouble" />
      <Findings heading={view.labels.further} findings={view.further} kind="further" />

      <SendAsIs view={view} state={state} busy={busy} onChange={change} onAnswer={answer} />

      <details
        class="more"
        open={state.detailsOpen}
        onToggle={(event) => change({ detailsOpen: event.currentTarget.open })}
      >
        {/* On the web office.js moves the focus by itself, and passes over what has no index. */}
        <summary tabIndex={0}>{view.labels.details}</summary>
        {state.detailsOpen && (
          <>
            <Findings heading={view.labels.notes} findings={view.notes} kind="note" />
            <RecipientsList groups={view.recipients} />
            <p class="policy">{view.policy}</p>
          </>
        )}
      </details>
      <p class="hidden" aria-live="polite">
        {busy ? view.labels.working : ''}
      </p>
    </div>
  );
}

function Findings(of: {
  readonly heading: string;
  readonly findings: readonly (Sentences | FindingView)[];
  readonly kind: 'trouble' | 'further' | 'note';
}) {
  if (of.findings.length === 0) return null;
  const id = `prompt-${of.kind}`;
  return (
    <section class={`findings ${of.kind}`} aria-labelledby={id}>
      <h2 id={id}>{of.heading}</h2>
      <ul>
        {of.findings.map((finding) => (
          <li key={finding.found}>
            <p class="found">{finding.found}</p>
            <p>{finding.why}</p>
            <p>{finding.advice}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Escape goes back to editing, wherever the focus is; not while it closes an input method's list. */
function useEscape(leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
