import type { FilePlace } from '../../../core/file-content.ts';
import type { Format } from '../format.ts';
import { type Gathered, WHOLE } from '../gathered.ts';
import { Parts } from '../ooxml/parts.ts';
import { readWords } from '../docx/words.ts';
import { attribute, walkTags } from '../xml/tags.ts';

/** Slides in the order they are shown, hidden ones too, with the notes that only the speaker sees. */
export const readPptx: Format = async (file, into) => {
  const parts = new Parts(file, into);
  const main = parts.main('ppt/presentation.xml');
  const slides = slidesOf(parts, main);
  if (slides.length === 0) into.leave(WHOLE, 'damaged');
  slides.forEach((path, index) => {
    const number = index + 1;
    const xml = readPart(parts, into, path, { part: 'slide', number });
    const hidden = /^[^]{0,2000}?<(?:[\w.-]+:)?sld\s[^>]*\bshow\s*=\s*["'](?:0|false)["']/.test(xml);
    keep(into, xml, { part: 'slide', number }, hidden);
    for (const { type, target } of parts.relationships(path).values()) {
      if (type === 'notesSlide') {
        const where: FilePlace = { part: 'notes', number };
        keep(into, readPart(parts, into, target, where), where, true);
      } else if (type === 'comments') {
        const where: FilePlace = { part: 'comment', number };
        keep(
          into,
          readPart(parts, into, target, where).replace(/<(\/?)(?:[\w.-]+:)?text>/g, '<$1t>'),
          where,
          true,
        );
      }
    }
  });
  await parts.readEmbedded();
  if (into.isEmpty() && parts.names.some((name) => name.startsWith('ppt/media/')))
    into.leave(WHOLE, 'no-text');
};

function slidesOf(parts: Parts, main: string): readonly string[] {
  const links = parts.relationships(main);
  const slides: string[] = [];
  walkTags(parts.text(main), {
    open: (name, attributes) => {
      if (name !== 'sldId') return;
      const id = /\s[\w.-]+:id\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? attribute(attributes, 'id') ?? '';
      const target = links.get(id)?.target;
      if (target !== undefined) slides.push(target);
    },
  });
  return slides;
}

function readPart(parts: Parts, into: Gathered, path: string, where: FilePlace): string {
  if (!parts.has(path)) into.leave(where, 'damaged');
  return parts.text(path, where);
}

/** Slides are written in DrawingML, whose paragraphs, runs and tables have the names of Word's. */
function keep(into: Gathered, xml: string, where: FilePlace, hidden: boolean): void {
  const { text, tables, full } = readWords(xml, (cells) => into.budget.fill(cells));
  into.text(where, text, hidden);
  for (const rows of tables) into.table({ where, rows, ...(hidden && { hidden: 'hidden' as const }) });
  if (full) into.leave(where, 'too-many');
}
