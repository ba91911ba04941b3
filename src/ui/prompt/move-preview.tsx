import type { MoveView } from './moves.ts';
import type { Labels } from './view.ts';

interface MovePreviewProps {
  readonly moves: readonly MoveView[];
  readonly chosen: MoveView;
  readonly labels: Labels;
  onChoose(index: number): void;
}

/** What the fields hold now and after the move, and the choice of whom to move. */
export function MovePreview({ moves, chosen, labels, onChoose }: MovePreviewProps) {
  return (
    <section class="move" aria-labelledby="prompt-move">
      <h2 id="prompt-move">{labels.preview}</h2>
      {moves.length > 1 && (
        <fieldset>
          <legend>{labels.whomToMove}</legend>
          {moves.map((move, index) => (
            <label key={move.whom}>
              <input
                type="radio"
                name="prompt-whom"
                checked={move === chosen}
                onChange={() => onChoose(index)}
              />
              <span>{move.whom}</span>
            </label>
          ))}
        </fieldset>
      )}
      <ul class="lines" aria-live="polite">
        {chosen.lines.map((line) => (
          <li key={line.label}>
            <span class="hidden">{line.text}</span>
            <span aria-hidden="true" class="line">
              <span class="field">{line.label}</span>
              <span class="before">{line.before}</span>
              <span class="arrow">→</span>
              <span class="after">{line.after}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
