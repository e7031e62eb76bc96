/** Longer than any letter or mail takes: what is not done by then never will be. */
export const LONGEST_JOB_MS = 120_000;

class TimedOut extends Error {
  override readonly name = 'TimedOut';
}

/** The work, or a failure once it has taken too long: a job that never ends must not keep its place for ever. */
export async function withTimeout<T>(work: Promise<T>, ms = LONGEST_JOB_MS): Promise<T> {
  let late: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, fail) => {
    late = setTimeout(() => fail(new TimedOut()), ms);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(late);
  }
}
