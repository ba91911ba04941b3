import type { FilePlace } from '../../../core/file-content.ts';
import type { OpenFile } from '../format.ts';
import { type Gathered, WHOLE } from '../gathered.ts';
import { XmlText } from '../xml/bytes.ts';
import { attribute, walkTags } from '../xml/tags.ts';
import { directoryOf, type ZipEntry } from '../zip/directory.ts';
import { unpacked, unpackInto } from '../zip/unpacked.ts';

/** A link from one part of a document to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, which is the same in every edition of the standard. */
  readonly type: string;
  /** The other part's path, or an address outside. */
  readonly target: string;
}

/** The parts of an Office document. */
export class Parts {
  readonly names: readonly string[];
  readonly #file: OpenFile;
  readonly #into: Gathered;
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  constructor(file: OpenFile, into: Gathered) {
    const directory = directoryOf(file.bytes, MOST_PARTS);
    if (!directory?.whole) into.leave(WHOLE, 'damaged');
    const entries = new Map<string, ZipEntry>();
    // Part names know no upper case.
    for (const entry of directory?.entries ?? []) entries.set(entry.name.toLowerCase(), entry);
    this.#file = file;
    this.#into = into;
    this.#entries = entries;
    this.names = [...entries.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  }

  /** The text of a part; '' where it is not there or cannot be unpacked, which is then said. */
  text(name: string, where: FilePlace = WHOLE): string {
    const pieces: string[] = [];
    this.stream(name, where, (piece) => {
      pieces.push(piece);
      return true;
    });
    return pieces.join('');
  }

  /** Gives a part's text piece by piece, until `take` wants no more. */
  stream(name: string, where: FilePlace, take: (piece: string) => boolean): void {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) return;
    const text = new XmlText();
    const because = unpackInto(this.#file.bytes, entry, this.#into.budget, (piece, last) =>
      take(text.next(piece, last)),
    );
    if (because) this.#into.leave(where, because);
  }

  /** Where a part's links lead, by their id. */
  relationships(name: string): ReadonlyMap<string, Relationship> {
    const cut = name.lastIndexOf('/') + 1;
    const found = new Map<string, Relationship>();
    const xml = this.text(`${name.slice(0, cut)}_rels/${name.slice(cut)}.rels`);
    walkTags(xml, {
      open: (tag, attributes) => {
        if (tag !== 'Relationship') return;
        const id = attribute(attributes, 'Id') ?? '';
        const target = attribute(attributes, 'Target') ?? '';
        const type = (attribute(attributes, 'Type') ?? '').replace(/^.*\//, '');
        const isOutside = attribute(attributes, 'TargetMode') === 'External';
        found.set(id, { id, type, target: isOutside ? target : pathFrom(name.slice(0, cut), target) });
      },
    });
    return found;
  }

  /** The part that everything begins with. */
  main(usual: string): string {
    const links = [...this.relationships('').values()];
    const main = links.find(({ type }) => type === 'officeDocument')?.target;
    return main !== undefined && this.#entries.has(main.toLowerCase()) ? main : usual;
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** Reads the documents that are embedded in this one. */
  async readEmbedded(): Promise<void> {
    for (const [key, entry] of this.#entries) {
      if (!/\/embeddings\/[^/]+$/.test(key)) continue;
      const name = entry.name.slice(entry.name.lastIndexOf('/') + 1);
      const where = { part: 'member', name } as const;
      if (!this.#into.budget.member()) {
        this.#into.leave(WHOLE, 'too-many');
        return;
      }
      const result = unpacked(this.#file.bytes, entry, this.#into.budget);
      if ('bytes' in result) await this.#file.member(name, entry.size, result.bytes);
      else {
        this.#into.member({ name, size: entry.size });
        this.#into.leave(where, result.because);
      }
    }
  }
}

const MOST_PARTS = 20_000;

function pathFrom(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of (folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
