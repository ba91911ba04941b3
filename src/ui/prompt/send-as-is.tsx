import { useState } from 'preact/hooks';
import type { Answer } from '../../core/host.ts';
import { agreeing, type Lack, lacks, type PromptState } from './answering.ts';
import type { TickGroup } from './recipients.ts';
import type { PromptView } from './view.ts';

interface SendAsIsProps {
  readonly view: PromptView;
  readonly state: PromptState;
  readonly busy: boolean;
  onChange(part: Partial<PromptState>): void;
  onAnswer(answer: Answer): void;
}

/** The way out for those who mean it: never the default, and only with what the policy demands. */
export function SendAsIs({ view, state, busy, onChange, onAnswer }: SendAsIsProps) {
  const [pressed, setPressed] = useState(false);
  const { sendAsIs } = view;
  const lacking = pressed ? lacks(view, state) : [];
  const press = (): void => {
    const missing = lacks(view, state)[0];
    setPressed(true);
    if (missing === undefined) onAnswer(agreeing(view, state));
    else document.getElementById(INPUT[missing])?.focus();
  };
  return (
    <section class="as-is" aria-labelledby="prompt-as-is">
      <h2 id="prompt-as-is">{view.labels.asIs}</h2>
      {!sendAsIs.allowed && <p>{sendAsIs.refusal}</p>}
      {sendAsIs.allowed && (
        <>
          {sendAsIs.demand.reason && (
            <Input
              lack="reason"
              label={sendAsIs.reason.label}
              value={state.reason}
              error={lacking.includes('reason') ? sendAsIs.reason.missing : ''}
              onInput={(reason) => onChange({ reason })}
            />
          )}
          {sendAsIs.demand.number !== undefined && (
            <Input
              lack="number"
              label={sendAsIs.number.label}
              value={state.typed}
              error={lacking.includes('number') ? sendAsIs.number.wrong : ''}
              onInput={(typed) => onChange({ typed })}
            />
          )}
          {sendAsIs.demand.ticks && (
            <Ticks
              label={sendAsIs.ticks.label}
              groups={sendAsIs.ticks.groups}
              ticked={state.ticked}
              error={lacking.includes('ticks') ? sendAsIs.ticks.missing : ''}
              onTick={(ticked) => onChange({ ticked })}
            />
          )}
          {view.circle && (
            <label class="circle">
              <input
                type="checkbox"
                checked={state.rememberCircle}
                onChange={(event) => onChange({ rememberCircle: event.currentTarget.checked })}
              />
              <span>{view.circle.label}</span>
            </label>
          )}
          <button type="button" class="as-is-button" disabled={busy} onClick={press}>
            {sendAsIs.label}
          </button>
        </>
      )}
    </section>
  );
}

/** The element that gets the focus when something is missing. */
const INPUT: Readonly<Record<Lack, string>> = {
  reason: 'prompt-reason',
  number: 'prompt-number',
  ticks: 'prompt-ticks',
};

function Input(of: {
  readonly lack: 'reason' | 'number';
  readonly label: string;
  readonly value: string;
  readonly error: string;
  onInput(value: string): void;
}) {
  const id = INPUT[of.lack];
  return (
    <p class={`demand ${of.lack}`}>
      <label for={id}>{of.label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        inputMode={of.lack === 'number' ? 'numeric' : 'text'}
        value={of.value}
        aria-required="true"
        aria-invalid={of.error !== ''}
        aria-describedby={`${id}-error`}
        onInput={(event) => of.onInput(event.currentTarget.value)}
      />
      <span id={`${id}-error`} class="error" aria-live="assertive">
        {of.error}
      </span>
    </p>
  );
}

function Ticks(of: {
  readonly label: string;
  readonly groups: readonly TickGroup[];
  readonly ticked: readonly string[];
  readonly error: string;
  onTick(ticked: readonly string[]): void;
}) {
  const ticked = new Set(of.ticked);
  const tick = (addresses: readonly string[], on: boolean): void => {
    const next = new Set(ticked);
    for (const address of addresses) {
      if (on) next.add(address);
      else next.delete(address);
    }
    of.onTick([...next]);
  };
  return (
    <fieldset class="demand ticks" id={INPUT.ticks} tabIndex={-1} aria-describedby="prompt-ticks-error">
      <legend>{of.label}</legend>
      <ul>
        {of.groups.map((group) => (
          <li key={group.label}>
            {(group.addresses.length > 1 || group.shown === 0) && (
              <Tick
                label={group.label}
                on={group.addresses.every((address) => ticked.has(address))}
                onTick={(on) => tick(group.addresses, on)}
              />
            )}
            {group.shown > 0 && (
              <ul>
                {group.addresses.slice(0, group.shown).map((address) => (
                  <li key={address}>
                    <Tick label={address} on={ticked.has(address)} onTick={(on) => tick([address], on)} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <span id="prompt-ticks-error" class="error" aria-live="assertive">
        {of.error}
      </span>
    </fieldset>
  );
}

function Tick(of: { readonly label: string; readonly on: boolean; onTick(on: boolean): void }) {
  return (
    <label>
      <input type="checkbox" checked={of.on} onChange={(event) => of.onTick(event.currentTarget.checked)} />
      <span>{of.label}</span>
    </label>
  );
}
