import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type pg from 'pg';

type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

interface Connection {
  readonly stream: Writable;
  query(sql: string): void;
  sendCopyFromChunk(piece: Uint8Array): void;
  endCopyFrom(): void;
  sendCopyFail(message: string): void;
  sync?(): void;
}

/**
 * COPY … FROM STDIN for a client of `pg`, which leaves this to others: hands over text as fast as the server takes it.
 * The pieces together are lines in the text format of COPY, each with its line feed.
 */
export function copyIn(client: pg.Client, sql: string, pieces: Pieces): Promise<void> {
  return new Promise((done, fail) => client.query(new CopyIn(sql, pieces, done, fail)));
}

/** What `pg` asks of something in its queue of queries. */
class CopyIn implements pg.Submittable {
  #error: unknown;

  constructor(
    readonly sql: string,
    readonly pieces: Pieces,
    readonly done: () => void,
    readonly fail: (error: unknown) => void,
  ) {}

  submit(connection: unknown): void {
    (connection as Connection).query(this.sql);
  }

  async handleCopyInResponse(connection: Connection): Promise<void> {
    try {
      for await (const piece of this.pieces) {
        if (this.#error !== undefined) return;
        connection.sendCopyFromChunk(piece);
        if (connection.stream.writableNeedDrain) await once(connection.stream, 'drain');
      }
      connection.endCopyFrom();
    } catch (error) {
      connection.sendCopyFail((error as Error).message);
    }
  }

  handleCommandComplete(): void {}
  handleRowDescription(): void {}
  handleDataRow(): void {}
  handleEmptyQuery(): void {}

  handleError(error: unknown, connection?: Connection): void {
    this.#error = error;
    connection?.sync?.();
    this.fail(error);
  }

  handleReadyForQuery(): void {
    if (this.#error === undefined) this.done();
  }
}

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** One field in the text format of COPY. */
export function copyField(text: string | null): string {
  if (text === null) return '\\N';
  return text.replace(/[\\\n\r\t]/g, (character) => ESCAPED[character] ?? character);
}
