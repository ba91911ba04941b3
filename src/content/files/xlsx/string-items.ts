import { prefixOf, textOfItem } from './cell-text.ts';

/** The texts that cells name by their number, while their document comes in pieces. */
export class SharedStrings {
  readonly texts: string[] = [];
  #rest = '';
  #prefix: string | undefined;

  /** Takes the next piece of the document; false when there are more than so many. */
  take(piece: string, most: number): boolean {
    const xml = this.#rest + piece;
    this.#prefix ??= prefixOf(xml);
    const p = this.#prefix;
    const open = `<${p}si`;
    const close = `</${p}si>`;
    let at = 0;
    for (;;) {
      const start = xml.indexOf(open, at);
      if (start < 0) break;
      const tagEnd = xml.indexOf('>', start);
      if (tagEnd < 0) break;
      if (xml.charCodeAt(tagEnd - 1) === SLASH) {
        this.texts.push('');
        at = tagEnd + 1;
        continue;
      }
      const end = xml.indexOf(close, tagEnd);
      if (end < 0) break;
      this.texts.push(textOfItem(xml.slice(tagEnd, end), p));
      if (this.texts.length > most) return false;
      at = end + close.length;
    }
    this.#rest = xml.slice(at);
    return true;
  }
}

const SLASH = 47;
