/** Longer than any line that introduces a quote: such a line is not looked at, so that looking is cheap. */
export const LONGEST_INTRODUCTION = 400;

/** The line trimmed; one that is too long to introduce anything counts as a word. */
export function textOfLine(lines: readonly string[], index: number): string {
  const line = lines[index] || '';
  return line.length > LONGEST_INTRODUCTION ? '…' : line.trim();
}
