import type pg from 'pg';

interface Connection {
  readonly stream: { pause(): void; resume(): void };
  query(sql: string): void;
}

type Take = (chunk: Buffer) => Promise<unknown> | undefined;

/**
 * COPY … TO STDOUT for a client of `pg`, which leaves this to others: hands what comes to `take`, and has the server
 * wait while a promise that `take` gave is open.
 *
 * @returns how many rows came, once all that came was taken
 */
export function copyOut(client: Pick<pg.Client, 'query'>, sql: string, take: Take): Promise<number> {
  return new Promise((done, fail) => client.query(new CopyOut(sql, take, done, fail)));
}

/** What `pg` asks of something in its queue of queries. */
class CopyOut implements pg.Submittable {
  #connection: Connection | undefined;
  #error: unknown;
  #rows = 0;
  /** What was given to `take` and is not taken yet; the last rows and the end of the answer often come in one piece. */
  #held: Promise<void> = Promise.resolve();

  constructor(
    readonly sql: string,
    readonly take: Take,
    readonly done: (rows: number) => void,
    readonly fail: (error: unknown) => void,
  ) {}

  submit(connection: unknown): void {
    this.#connection = connection as Connection;
    this.#connection.query(this.sql);
  }

  handleCopyData({ chunk }: { readonly chunk: Uint8Array }): void {
    const later = this.take(Buffer.from(chunk));
    if (later === undefined) return;
    this.#connection?.stream.pause();
    const held = Promise.all([this.#held, later])
      .catch((error) => {
        this.#error ??= error;
      })
      .then(() => {
        if (this.#held === held) this.#connection?.stream.resume();
      });
    this.#held = held;
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    this.#rows = Number(/^COPY (\d+)/.exec(text)?.[1] ?? 0);
  }

  handleRowDescription(): void {}
  handleDataRow(): void {}
  handleEmptyQuery(): void {}

  handleError(error: unknown): void {
    this.#error = error;
    this.fail(error);
  }

  async handleReadyForQuery(): Promise<void> {
    await this.#held;
    if (this.#error === undefined) this.done(this.#rows);
    else this.fail(this.#error);
  }
}
