import pg from 'pg';

/** How many questions were put to the database meanwhile; what the door asks of sessions, of the hour and of the service is its own affair. */
export async function statementsDuring(work: () => Promise<unknown>): Promise<number> {
  const { query } = pg.Client.prototype;
  let asked = 0;
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [one] = given as [string | { text?: string } | undefined];
    const text = typeof one === 'string' ? one : (one?.text ?? '');
    if (
      /^\s*(SELECT|WITH|INSERT|UPDATE)\b/i.test(text) &&
      !/set_config|\bauth\.|service_state|\brecovery\b|rehearsal_clock/.test(text)
    )
      asked += 1;
    return Reflect.apply(query, this, given);
  } as typeof query;
  try {
    await work();
    return asked;
  } finally {
    pg.Client.prototype.query = query;
  }
}
