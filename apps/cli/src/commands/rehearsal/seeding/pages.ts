/** As much as is handed to the server at once. */
const PIECE = 256 * 1024;

/** Text with holes: what stands before the first, then each hole with what follows it. */
export interface PiercedText<Text = string> {
  readonly first: Text;
  readonly rest: readonly { readonly hole: number; readonly text: Text }[];
}

type PreparedText = PiercedText<Buffer>;

/** Text with holes, ready to be filled many times: what stands between the holes is kept as bytes. */
export function prepared({ first, rest }: PiercedText): PreparedText {
  return { first: Buffer.from(first), rest: rest.map(({ hole, text }) => ({ hole, text: Buffer.from(text) })) };
}

/** Bytes in a row, in room that is used again. */
export class Page {
  #room = Buffer.allocUnsafe(PIECE);
  #length = 0;

  clear(): void {
    this.#length = 0;
  }

  /** Adds a text with its holes filled: ids and digests, which are ASCII. */
  fill({ first, rest }: PreparedText, values: readonly string[]): void {
    this.#add(first);
    for (const { hole, text } of rest) {
      this.ascii(values[hole] ?? '');
      this.#add(text);
    }
  }

  ascii(text: string): void {
    this.#makeRoom(text.length);
    this.#length += this.#room.write(text, this.#length, 'latin1');
  }

  /** Until the page is cleared. */
  get bytes(): Uint8Array {
    return this.#room.subarray(0, this.#length);
  }

  *pieces(): Generator<Uint8Array> {
    for (let from = 0; from < this.#length; from += PIECE) {
      yield this.#room.subarray(from, Math.min(from + PIECE, this.#length));
    }
  }

  #add(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#room.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#room.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#length + more));
    this.#room.copy(larger, 0, 0, this.#length);
    this.#room = larger;
  }
}
