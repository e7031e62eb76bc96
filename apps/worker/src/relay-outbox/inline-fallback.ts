import { withTimeout } from '../periodic/with-timeout.ts';
import type { Jobs } from './relay-outbox.ts';

type Job = Parameters<Jobs['offer']>[0][number];

/** A queue that has not taken its jobs by then is away. */
const PATIENCE_MS = 5_000;

/**
 * A queue, and hands beside it: while it is away, what it was offered is carried out here, one job after the other. That is
 * slower, and nobody waits for a letter because Redis is gone. Should the queue have taken a job all the same, whoever takes it
 * up finds nothing to do. Throws what the hands throw.
 */
export function withInlineFallback(
  queue: Jobs,
  carryOut: (job: Job) => Promise<unknown>,
  patienceMs = PATIENCE_MS,
): Jobs {
  /** An offer that the queue has not answered: until it does, it is not asked again. */
  let unanswered: Promise<void> | undefined;
  const answered = (): void => {
    unanswered = undefined;
  };
  return {
    async offer(jobs) {
      if (unanswered === undefined) {
        const offered = queue.offer(jobs);
        try {
          return await withTimeout(offered, patienceMs);
        } catch {
          unanswered = offered.then(answered, answered);
        }
      }
      for (const job of jobs) await carryOut(job);
    },
  };
}
