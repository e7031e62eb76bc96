/**
 * COPY … FROM STDIN for a client of `pg`, which leaves this to others: hands over text as fast as the server takes it.
 *
 * @param {import('pg').Client} client
 * @param {string} sql
 * @param {Iterable<Buffer> | AsyncIterable<Buffer>} pieces  together, lines in the text format of COPY, each with its line feed
 */
export function copyIn(client, sql, pieces) {
  return new Promise((done, fail) => client.query(new CopyIn(sql, pieces, done, fail)));
}

/** What `pg` asks of something in its queue of queries. */
class CopyIn {
  #error;

  constructor(sql, pieces, done, fail) {
    this.sql = sql;
    this.pieces = pieces;
    this.done = done;
    this.fail = fail;
  }

  submit(connection) {
    connection.query(this.sql);
  }

  async handleCopyInResponse(connection) {
    try {
      for await (const piece of this.pieces) {
        if (this.#error !== undefined) return;
        connection.sendCopyFromChunk(piece);
        if (connection.stream.writableNeedDrain) await new Promise((wake) => connection.stream.once('drain', wake));
      }
      connection.endCopyFrom();
    } catch (error) {
      connection.sendCopyFail(error.message);
    }
  }

  handleCommandComplete() {}
  handleRowDescription() {}
  handleDataRow() {}
  handleEmptyQuery() {}

  handleError(error, connection) {
    this.#error = error;
    connection?.sync?.();
    this.fail(error);
  }

  handleReadyForQuery() {
    if (this.#error === undefined) this.done();
  }
}

/** One field in the text format of COPY. */
export function copyField(text) {
  if (text === null) return '\\N';
  return text.replace(/[\\\n\r\t]/g, (character) => ESCAPED[character]);
}

const ESCAPED = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
