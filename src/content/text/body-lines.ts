/** A body's lines, whatever ends them. */
export function linesOf(body: string): readonly string[] {
  return body.split(/\r\n|\r|\n/);
}

/** Where the paragraph begins that ends before this line. */
export function startOfParagraph(texts: readonly string[], end: number): number {
  let start = end;
  while (start > 0 && texts[start - 1] !== '') start -= 1;
  return start;
}

/** The end of what stands before it without blank lines at its foot. */
export function withoutBlanks(texts: readonly string[], end: number): number {
  let kept = end;
  while (kept > 0 && texts[kept - 1] === '') kept -= 1;
  return kept;
}
