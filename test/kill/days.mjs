import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const DAY_MS = 86_400_000;
const A_WHILE_MS = 600_000;
const PATIENCE_MS = 300_000;

/** The clock of the rehearsal, moved on day after day, so that periods run out while programs die. */
export class Days {
  #now = Date.now();

  constructor(url) {
    this.url = url;
  }

  async next(ms = DAY_MS) {
    this.#now += ms;
    const at = new Date(this.#now).toISOString();
    // Where the database has just been killed, this day is skipped.
    await this.asking((superuser) => superuser.query('UPDATE rehearsal_clock SET instant = $1', [at])).catch(() => {});
  }

  /** Everybody is up: what is owed is carried out and what is due is done; what was put off is tried again meanwhile. */
  async untilQuiet() {
    const until = Date.now() + PATIENCE_MS;
    await this.next();
    for (;;) {
      const left = await this.asking(async (superuser) => (await superuser.query(LEFT)).rows[0].left);
      if (left === 0) return;
      if (Date.now() > until) throw new Error(`${left} duties, mails and dates are left and nobody sees to them`);
      await pause(1_000);
      await this.next(A_WHILE_MS);
    }
  }

  async asking(work) {
    const client = new pg.Client(this.url);
    client.on('error', () => {});
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }
}

const LEFT = `
  SELECT (SELECT count(*)::int FROM outbox WHERE done_at IS NULL AND NOT dead)
    + (SELECT count(*)::int FROM mail WHERE sent_at IS NULL AND NOT dead)
    + (SELECT count(*)::int FROM deadline, rehearsal_clock WHERE next_at <= instant) AS left`;
