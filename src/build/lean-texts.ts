import { normalizePath, parseSync, type Plugin, Visitor } from 'vite';

/**
 * Takes out of the rules' texts what no alert says: titles and summaries for lists of rules, sentences
 * about options, and why a finding matters. Classic Outlook reads launch.js anew at each send, and the
 * pane that its alert opens has every text.
 *
 * The build fails where it meets no such text.
 */
export function leanTexts(): Plugin {
  let cut = 0;
  return {
    name: 'lean-texts',
    enforce: 'pre',
    buildStart() {
      cut = 0;
    },
    transform(code, id) {
      if (!TEXTS.test(normalizePath(id))) return null;
      const spans = unsaidIn(code);
      cut += spans.length;
      return { code: without(code, spans), map: null };
    },
    generateBundle() {
      if (cut === 0) throw new Error('The build has met no texts of rules. Have they moved?');
    },
  };
}

const TEXTS = /\/src\/rules\/[^/]+\/texts\.ts$/;

/** The names of what an alert has no room for. */
const UNSAID = new Set(['title', 'summary', 'options', 'why']);

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where such a property stands with something said in it; inside of another one it is cut with that. */
function unsaidIn(code: string): readonly Span[] {
  const spans: Span[] = [];
  new Visitor({
    Property(node) {
      if (node.key.type !== 'Identifier' || !UNSAID.has(node.key.name)) return;
      const { start, end } = node;
      if (!spans.some((span) => span.start < start && end < span.end)) spans.push({ start, end });
    },
  }).visit(parseSync('texts.ts', code).program);
  return spans;
}

/** The code without these properties and the comma behind each. */
function without(code: string, spans: readonly Span[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    rest += code.slice(from, start);
    from = end + (/^\s*,/.exec(code.slice(end))?.[0].length ?? 0);
  }
  return rest + code.slice(from);
}
