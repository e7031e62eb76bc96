/**
 * COPY … TO STDOUT for a client of `pg`, which leaves this to others: hands what comes to `take`, and has the server wait
 * while a promise that `take` gave is open. Says how many rows came.
 *
 * @param {import('pg').Client} client
 * @param {string} sql
 * @param {(chunk: Buffer) => Promise<void> | undefined} take
 * @returns {Promise<number>}
 */
export function copyOut(client, sql, take) {
  return new Promise((done, fail) => client.query(new CopyOut(sql, take, done, fail)));
}

/** What `pg` asks of something in its queue of queries. */
class CopyOut {
  #error;
  #rows = 0;

  constructor(sql, take, done, fail) {
    this.sql = sql;
    this.take = take;
    this.done = done;
    this.fail = fail;
  }

  submit(connection) {
    this.connection = connection;
    connection.query(this.sql);
  }

  handleCopyData({ chunk }) {
    const later = this.take(Buffer.from(chunk));
    if (later === undefined) return;
    this.connection.stream.pause();
    later.then(
      () => this.connection.stream.resume(),
      (error) => {
        this.#error ??= error;
        this.connection.stream.resume();
      },
    );
  }

  handleCommandComplete({ text }) {
    this.#rows = Number(/^COPY (\d+)/.exec(text)?.[1] ?? 0);
  }

  handleRowDescription() {}
  handleDataRow() {}
  handleEmptyQuery() {}

  handleError(error) {
    this.#error = error;
    this.fail(error);
  }

  handleReadyForQuery() {
    if (this.#error === undefined) this.done(this.#rows);
    else this.fail(this.#error);
  }
}
