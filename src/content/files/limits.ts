/** How much of one file is looked at, everything that lies in it included. What is more is said to be unread. */
export interface FileLimits {
  /** Bytes of the file as it is attached. */
  readonly bytes: number;
  /** Bytes of everything that is unpacked. */
  readonly unpacked: number;
  /** Files in the file, at all depths together. */
  readonly members: number;
  /** Files in files in files: 0 looks at the file alone. */
  readonly depth: number;
  /** Cells of all tables. */
  readonly cells: number;
  /** Characters of all texts. */
  readonly letters: number;
}

/** Far above what people send, and small enough for a computer with 4 GB. */
export const FILE_LIMITS: FileLimits = {
  bytes: 200_000_000,
  unpacked: 400_000_000,
  members: 5_000,
  depth: 5,
  cells: 5_000_000,
  letters: 30_000_000,
};

/** What is left of the limits while one file is read. */
export class Budget {
  readonly limits: FileLimits;
  #unpacked: number;
  #members: number;
  #cells: number;
  #letters: number;

  constructor(limits: FileLimits) {
    this.limits = limits;
    this.#unpacked = limits.unpacked;
    this.#members = limits.members;
    this.#cells = limits.cells;
    this.#letters = limits.letters;
  }

  /** Takes so many unpacked bytes; false where there are not so many left. */
  unpack(bytes: number): boolean {
    this.#unpacked -= bytes;
    return this.#unpacked >= 0;
  }

  /** Takes one more file in the file; false where it is one too many. */
  member(): boolean {
    this.#members -= 1;
    return this.#members >= 0;
  }

  /** Takes so many cells; false where there are not so many left. */
  fill(cells: number): boolean {
    this.#cells -= cells;
    return this.#cells >= 0;
  }

  /** Takes as many letters as there are left, at most so many. */
  letters(wanted: number): number {
    const taken = Math.min(wanted, this.#letters);
    this.#letters -= taken;
    return taken;
  }
}
