/**
 * COPY … TO STDOUT for a client of `pg`, which leaves this to others: hands what comes to `take`, and has the server wait
 * while a promise that `take` gave is open. Says how many rows came, once all that came was taken.
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
  /** What was given to `take` and is not taken yet; the last rows and the end of the answer often come in one piece. */
  #held = Promise.resolve();

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
    const held = Promise.all([this.#held, later])
      .catch((error) => {
        this.#error ??= error;
      })
      .then(() => {
        if (this.#held === held) this.connection.stream.resume();
      });
    this.#held = held;
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

  async handleReadyForQuery() {
    await this.#held;
    if (this.#error === undefined) this.done(this.#rows);
    else this.fail(this.#error);
  }
}
