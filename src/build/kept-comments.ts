import { normalizePath, parseSync, type Plugin } from 'vite';

/**
 * Keeps the comments of one line, which say why something is done. The compiler keeps comments that
 * document a statement only, so on their way through it they look like these.
 */
export function keptComments(): Plugin {
  return {
    name: 'kept-comments',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(normalizePath(id))) return null;
      let kept = '';
      let from = 0;
      for (const { type, value, start, end } of parseSync(id, code).comments) {
        if (type !== 'Line' || value.includes('*/') || FOR_A_TOOL.test(value)) continue;
        kept += `${code.slice(from, start)}/**${MARK}${value} */`;
        from = end;
      }
      return { code: kept + code.slice(from), map: null };
    },
    renderChunk: (code) => ({ code: code.replace(MARKED, '//$1'), map: null }),
  };
}

const MARK = '@line';
const MARKED = /\/\*\*@line(.*) \*\//g;
const FOR_A_TOOL = /^ ?(?:oxlint|@ts)/;
