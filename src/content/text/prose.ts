import { linesOf } from './body-lines.ts';

/** A text's lines that are code, a change of code, or what a machine printed: nobody's sentences. */
export interface Prose {
  /** Without changes of code and fenced blocks: what a person may have marked. */
  readonly withoutCode: string;
  /** Without indented blocks, commands and machines' output either: what a person has said. */
  readonly sentences: string;
}

/**
 * Divides sentences from what only stands in a mail: diffs, fenced and indented blocks, listings of commands
 * and logs. Every line that is left out leaves a blank one, so that two sentences never become one.
 * @param text what the sender wrote, without quotes and signature
 */
export function proseOf(text: string): Prose {
  const lines = linesOf(text);
  const code = areCode(lines);
  const printed = arePrinted(lines, code);
  const kept = (isOut: (index: number) => boolean): string =>
    lines.map((line, index) => (isOut(index) ? '' : line)).join('\n');
  return {
    withoutCode: kept((index) => code[index] === true),
    sentences: kept((index) => code[index] === true || printed[index] === true),
  };
}

/** Which lines belong to a fenced block or to a diff. */
function areCode(lines: readonly string[]): readonly boolean[] {
  const code: boolean[] = [];
  let fence = '';
  let isDiff = false;
  lines.forEach((line, index) => {
    const mark = /^\s{0,3}(```+|~~~+)/.exec(line);
    if (fence !== '') {
      code[index] = true;
      if (mark && (mark[1] || '').startsWith(fence)) fence = '';
      return;
    }
    if (mark && closes(lines, index, mark[1] || '')) {
      fence = mark[1] || '';
      code[index] = true;
      return;
    }
    isDiff = isDiff ? isOfDiff(line) : beginsDiff(lines, index);
    code[index] = isDiff;
  });
  return code;
}

/** A fence that is never closed is none: the rest of the mail stays what it is. */
function closes(lines: readonly string[], index: number, mark: string): boolean {
  const limit = Math.min(lines.length, index + LONGEST_FENCE);
  for (let below = index + 1; below < limit; below += 1)
    if ((lines[below] || '').trim().startsWith(mark)) return true;
  return false;
}

/** Lines: further down nobody looks for the end of a fence, so that looking stays cheap. */
const LONGEST_FENCE = 2_000;

function beginsDiff(lines: readonly string[], index: number): boolean {
  const line = lines[index] || '';
  if (/^(?:diff (?:--git|-[a-zA-Z]+) |Index: \S|@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@)/.test(line)) return true;
  return /^--- \S/.test(line) && /^\+\+\+ \S/.test(lines[index + 1] || '');
}

function isOfDiff(line: string): boolean {
  return /^(?:[ +\-\\@]|$|diff |index |Index: |={10,}$|new file|deleted file|old mode|new mode|similarity|rename|copy |Binary )/.test(
    line,
  );
}

/** Which lines a machine printed: at least two indented ones in a row, or a command and what follows it. */
function arePrinted(lines: readonly string[], code: readonly boolean[]): readonly boolean[] {
  const printed: boolean[] = [];
  let isOutput = false;
  lines.forEach((line, index) => {
    if (line.trim() === '') isOutput = false;
    else if (/^\s{0,3}(?:[$#%] |[\w.@~-]{1,40}[$#%>] |>>> )\S/.test(line)) isOutput = true;
    printed[index] = !code[index] && (isOutput || isIndented(lines, index) || LOG.test(line));
  });
  return printed;
}

/** Japanese letters indent the first line of a paragraph by one character, poems by a few: four spaces it takes. */
function isIndented(lines: readonly string[], index: number): boolean {
  const deep = (at: number): boolean => /^(?: {4,}|\t)\S/.test(lines[at] || '');
  return deep(index) && (deep(index - 1) || deep(index + 1));
}

/** A line of a log, and one of a list of progress. */
const LOG =
  /^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[?\d\d:\d\d:\d\d|-- \S|\[[\w .:/-]{1,30}\]\s|(?:ERROR|WARN(?:ING)?|INFO|DEBUG|TRACE|FATAL)\b[ :])/;
