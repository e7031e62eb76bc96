import { parentPort, workerData } from 'node:worker_threads';
import { lookAt, type Task } from '#casework';
import { openSources } from './verify.module.ts';
import type { ThreadInput } from './verifying-threads.ts';

/**
 * What runs in each of the threads of `VerifyingThreads`: it looks at the stretches that it is given, one on its way
 * meanwhile.
 */
const { sources } = await openSources(workerData as ThreadInput);

parentPort?.on('message', async ({ id, task }: { readonly id: number; readonly task: Task }) => {
  try {
    parentPort?.postMessage({ id, findings: await lookAt(sources, task) });
  } catch (error) {
    // The code of an error would be lost on the way.
    const { code, message } = error as NodeJS.ErrnoException;
    parentPort?.postMessage({ id, failure: { code, message } });
  }
});
