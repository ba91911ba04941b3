import { attribute, walkTags } from '../xml/tags.ts';
import { builtInFormat, type NumberFormat, numberFormat } from './number-format.ts';

/** How the numbers of each cell style look, in the order by which cells name them. */
export function formatsIn(styles: string, from1904: boolean): readonly (NumberFormat | undefined)[] {
  const codes = new Map<number, string>();
  const formats: (NumberFormat | undefined)[] = [];
  const known = new Map<number, NumberFormat | undefined>();
  let inside = '';
  walkTags(styles, {
    open: (tag, attributes) => {
      if (tag === 'numFmts' || tag === 'cellXfs') inside = tag;
      else if (tag === 'numFmt' && inside === 'numFmts')
        codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
      else if (tag === 'xf' && inside === 'cellXfs') {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0);
        if (!known.has(id)) known.set(id, numberFormat(codes.get(id) ?? builtInFormat(id), from1904));
        formats.push(known.get(id));
      }
    },
    close: (tag) => {
      if (tag === inside) inside = '';
    },
  });
  return formats;
}
