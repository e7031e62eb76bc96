import { workerData } from 'node:worker_threads';

/** Beside the drawing, in a thread of its own so that nothing keeps it waiting: too much memory ends the whole program. */
const { most } = workerData as { readonly most: number };

setInterval(() => {
  if (process.memoryUsage.rss() > most) process.kill(process.pid, 'SIGKILL');
}, 20);
