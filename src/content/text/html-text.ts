/** What a browser's DOM and parse5's tree have in common: the little that it takes to read text. */
export interface HtmlNode {
  readonly nodeName: string;
  readonly childNodes?: ArrayLike<HtmlNode>;
  /** A text's content in parse5. */
  readonly value?: string;
  /** A text's content in a browser. */
  readonly nodeValue?: string | null;
  /** An element's attributes in parse5. */
  readonly attrs?: ArrayLike<Attribute>;
  /** An element's attributes in a browser. */
  readonly attributes?: ArrayLike<Attribute>;
}

interface Attribute {
  readonly name: string;
  readonly value: string;
}

/**
 * A HTML body as the plain text that a mail program would make of it, for rules that read words: what
 * is quoted begins with `> `, a signature stands below `-- `, the headers of the mail being answered
 * below a divider, cells are apart by tabs, and a link's target stands behind its words.
 */
export function textOfHtml(root: HtmlNode): string {
  const page = new Page();
  // A stack of our own: the nesting of a mail may be deeper than the engine's.
  const open: Visit[] = [visit(root)];
  while (open.length > 0) {
    const top = open[open.length - 1];
    if (!top) break;
    const child = top.node.childNodes && top.node.childNodes[top.next];
    top.next += 1;
    if (!child) {
      leave(page, top);
      open.pop();
    } else if (child.nodeName === '#text') page.write(child.value || child.nodeValue || '');
    else if (!isUnseen(child)) open.push(enter(page, child));
  }
  return page.text();
}

interface Visit {
  readonly node: HtmlNode;
  readonly tag: string;
  next: number;
  /** What to undo when the element ends. */
  readonly quote: boolean;
  readonly pre: boolean;
  /** Where a link's words began. */
  readonly from: number;
}

function visit(node: HtmlNode): Visit {
  return { node, tag: node.nodeName.toLowerCase(), next: 0, quote: false, pre: false, from: 0 };
}

function enter(page: Page, node: HtmlNode): Visit {
  const tag = node.nodeName.toLowerCase();
  if (tag === 'br') page.endLine();
  else if (tag === 'hr') page.line('_'.repeat(32));
  else if (tag === 'tr') page.startRow();
  else if (tag === 'td' || tag === 'th') page.startCell();
  else if (BLOCKS.has(tag)) page.border();
  if (isSignature(node)) page.line('-- ');
  if (isReplyHeader(node)) page.line('-----Original Message-----');
  if (tag === 'li') page.write('- ');
  const quote = isQuote(node, tag);
  if (quote) page.quote(1);
  const pre =
    tag === 'pre' || tag === 'textarea' || /white-space:\s*(?:pre|break-spaces)/i.test(styleOf(node));
  if (pre) page.preformatted += 1;
  return { node, tag, next: 0, quote, pre, from: page.length() };
}

function leave(page: Page, { node, tag, quote, pre, from }: Visit): void {
  if (tag === 'a') page.link(attributeOf(node, 'href'), from);
  if (tag === 'table') page.endTable();
  else if (BLOCKS.has(tag)) page.border();
  if (tag === 'p' && !/\bMso/.test(attributeOf(node, 'class'))) page.gap();
  if (quote) page.quote(-1);
  if (pre) page.preformatted -= 1;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header li main menu nav ol p pre section table tbody tfoot thead tr ul'
  ).split(' '),
);

const UNSEEN = new Set(
  '#comment audio button canvas datalist head iframe math noscript object script select style svg template title video'.split(
    ' ',
  ),
);

function isUnseen(node: HtmlNode): boolean {
  return (
    UNSEEN.has(node.nodeName.toLowerCase()) ||
    attributesOf(node).some(({ name }) => name === 'hidden') ||
    /display:\s*none|mso-hide:\s*all/i.test(styleOf(node))
  );
}

/** Gmail indents with a `blockquote` too, but without its border. */
function isQuote(node: HtmlNode, tag: string): boolean {
  const names = attributeOf(node, 'class');
  if (/\b(?:moz-cite-prefix|gmail_attr)\b/.test(names)) return true;
  if (tag !== 'blockquote') return false;
  const cites = attributeOf(node, 'type') === 'cite' || names !== '' || attributeOf(node, 'cite') !== '';
  return cites || !/border(?:-width)?:\s*(?:none|0)/i.test(styleOf(node));
}

function isSignature(node: HtmlNode): boolean {
  return (
    /^(?:x_)?(?:signature|ms-outlook-mobile-signature)$/i.test(attributeOf(node, 'id')) ||
    /\b(?:moz-signature|gmail_signature)\b/.test(attributeOf(node, 'class'))
  );
}

/** Outlook's headers of the mail being answered: in the new one by id, in the old one by its grey or blue line. */
function isReplyHeader(node: HtmlNode): boolean {
  return (
    attributeOf(node, 'id') === 'divRplyFwdMsg' ||
    /border-top:\s*solid\s+#(?:E1E1E1|B5C4DF)/i.test(styleOf(node))
  );
}

function styleOf(node: HtmlNode): string {
  return attributeOf(node, 'style');
}

function attributeOf(node: HtmlNode, wanted: string): string {
  const found = attributesOf(node).find(({ name }) => name === wanted);
  return found ? found.value : '';
}

function attributesOf(node: HtmlNode): readonly Attribute[] {
  return Array.from(node.attrs || node.attributes || []);
}

/** The text while it grows, line by line. */
class Page {
  preformatted = 0;
  readonly #lines: string[] = [];
  /** The line in pieces: to join a long one at every word would cost more than it is long. */
  #line: string[] = [];
  #depth = 0;
  /** A block ended: the next words stand in a line of their own, unless they are in the next cell. */
  #ended = false;
  #cells = 0;
  /** Nothing is in the cell yet, so that a paragraph begins beside the cell before. */
  #newCell = false;

  write(text: string): void {
    if (this.preformatted > 0) {
      text.split(/\r\n|\r|\n/).forEach((line, index) => {
        if (index > 0) this.endLine();
        if (line !== '') this.#add(line);
      });
      return;
    }
    const words = text.replace(/[ \t\r\n\f]+/g, ' ');
    if (this.#ended ? words.trim() !== '' || /\u00a0/.test(words) : words !== '') this.#add(words);
  }

  #add(words: string): void {
    if (this.#ended) this.#flush();
    if (words !== ' ') this.#newCell = false;
    const last = this.#line[this.#line.length - 1] || ' ';
    const goesOn = this.preformatted > 0 || !/\s/.test(last.slice(-1));
    this.#put(goesOn ? words : words.replace(/^ /, ''));
  }

  #put(piece: string): void {
    if (piece !== '') this.#line.push(piece);
  }

  /** A line break: also an empty line where nothing stands before it. */
  endLine(): void {
    if (this.#ended) this.#flush();
    this.#push();
  }

  /** Where a block begins or ends. */
  border(): void {
    if (this.#line.length > 0 && !this.#newCell) this.#ended = true;
  }

  line(text: string): void {
    this.#flush();
    this.#put(text);
    this.#push();
  }

  /** What is written from now on is quoted once more, or once less. */
  quote(by: 1 | -1): void {
    this.#flush();
    this.#depth += by;
  }

  startRow(): void {
    this.#flush();
    this.#cells = 0;
  }

  startCell(): void {
    if (this.#cells > 0) {
      this.#ended = false;
      this.#put('\t');
    }
    this.#cells += 1;
    this.#newCell = true;
  }

  endTable(): void {
    this.#flush();
    this.#cells = 0;
  }

  /** An empty line, one at most; cells have none. */
  gap(): void {
    if (this.#cells > 0) return;
    this.#flush();
    if (this.#lines.length > 0 && /[^> ]/.test(this.#lines[this.#lines.length - 1] || '')) this.#push();
  }

  length(): number {
    return this.#ended ? 0 : this.#line.length;
  }

  /** A link's target, unless its words already name the place. */
  link(target: string, from: number): void {
    const host = /^https?:\/\/([^/?#\s]+)/i.exec(target);
    const words = this.#line.slice(from, from + 100).join('');
    if (host && words.trim() !== '' && words.indexOf(host[1] || '') < 0) this.#put(` <${target}>`);
  }

  text(): string {
    this.#flush();
    return this.#lines.join('\n').trim();
  }

  #flush(): void {
    if (this.#line.length > 0) this.#push();
    this.#ended = false;
    this.#newCell = false;
  }

  #push(): void {
    const line = this.#line.join('').replace(/\u00a0/g, ' ');
    // The sign in front keeps what is indented.
    const text = line === '-- ' ? line : `.${line}`.trim().slice(1);
    this.#lines.push(this.#depth > 0 ? `${'>'.repeat(Math.min(this.#depth, DEEPEST))} ${text}` : text);
    this.#line = [];
  }
}

/** Marks for quotes in quotes: nobody counts more. */
const DEEPEST = 5;
