import { parentPort } from 'node:worker_threads';
import type { Letter } from '#notices';
import { drawLetter } from './draw-letter.ts';

/** What runs in the thread of `ThreadPrinter`: one letter after the other. */
parentPort?.on('message', async ({ id, letter }: { readonly id: number; readonly letter: Letter }) => {
  try {
    parentPort?.postMessage({ id, pdf: await drawLetter(letter) });
  } catch (error) {
    parentPort?.postMessage({ id, failure: error instanceof Error ? error.name : 'unknown' });
  }
});
