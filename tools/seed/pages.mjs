/** As much as is handed to the server at once. */
const PIECE = 256 * 1024;

/**
 * Text with holes, ready to be filled many times: what stands between the holes is kept as bytes.
 *
 * @param {(string | number)[]} parts  text, hole, text, hole, text
 */
export function prepared(parts) {
  return {
    first: Buffer.from(parts[0]),
    rest: Array.from({ length: (parts.length - 1) / 2 }, (_, at) => ({
      hole: parts[2 * at + 1],
      text: Buffer.from(parts[2 * at + 2]),
    })),
  };
}

/** Bytes in a row, in room that is used again. */
export class Page {
  #room = Buffer.allocUnsafe(PIECE);
  #length = 0;

  clear() {
    this.#length = 0;
  }

  /** @param {string[]} values  what fills each hole: ids and digests, which are ASCII */
  fill({ first, rest }, values) {
    this.#add(first);
    for (const { hole, text } of rest) {
      this.ascii(values[hole]);
      this.#add(text);
    }
  }

  ascii(text) {
    this.#makeRoom(text.length);
    this.#length += this.#room.latin1Write(text, this.#length);
  }

  /** Until the page is cleared. */
  get bytes() {
    return this.#room.subarray(0, this.#length);
  }

  *pieces() {
    for (let from = 0; from < this.#length; from += PIECE) {
      yield this.#room.subarray(from, Math.min(from + PIECE, this.#length));
    }
  }

  #add(bytes) {
    this.#makeRoom(bytes.length);
    this.#room.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #makeRoom(more) {
    if (this.#length + more <= this.#room.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#length + more));
    this.#room.copy(larger, 0, 0, this.#length);
    this.#room = larger;
  }
}
