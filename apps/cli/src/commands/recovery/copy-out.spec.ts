import { describe, expect, test } from '@jest/globals';
import { copyOut } from './copy-out.ts';

/** What `pg` calls as an answer comes. */
interface Answered {
  submit(connection: object): void;
  handleCopyData(message: { chunk: Buffer }): void;
  handleCommandComplete(message: { text: string }): void;
  handleReadyForQuery(): void;
}

/** A server that answers with two rows and the end at once, as one read of the network brings them. */
function serverOfTwoRows() {
  let paused = false;
  const stream = {
    pause: () => {
      paused = true;
    },
    resume: () => {
      paused = false;
    },
  };
  const client = {
    query(answer: Answered) {
      answer.submit({ stream, query: () => undefined });
      answer.handleCopyData({ chunk: Buffer.from('one\n') });
      answer.handleCopyData({ chunk: Buffer.from('two\n') });
      answer.handleCommandComplete({ text: 'COPY 2' });
      answer.handleReadyForQuery();
    },
  };
  return { client: client as never, isPaused: () => paused };
}

describe('Rows copied out of the database', () => {
  test('the end is told only when everything that came was taken, and the server is not left waiting', async () => {
    const { client, isPaused } = serverOfTwoRows();
    const taken: (() => void)[] = [];
    let rows: number | undefined;
    const all = copyOut(client, 'COPY a TO STDOUT', () => new Promise<void>((done) => taken.push(done))).then(
      (count) => {
        rows = count;
      },
    );

    taken[0]?.();
    await new Promise(setImmediate);
    expect([rows, isPaused()]).toEqual([undefined, true]);

    taken[1]?.();
    await all;
    expect([rows, isPaused()]).toEqual([2, false]);
  });

  test('what could not be taken is the answer, after the last row', async () => {
    const { client, isPaused } = serverOfTwoRows();
    const full = new Error('no space left');
    await expect(copyOut(client, 'COPY a TO STDOUT', () => Promise.reject(full))).rejects.toBe(full);
    expect(isPaused()).toBe(false);
  });
});
