import { largeDataset } from './datasets.mjs';

const POINT_MS = 250;

/** Dates of many disputes that come at one instant: how long the worker takes to act on them all, and that it acts once. */
export async function benchClocks(environment, { big, seed, say, patience = 600 }) {
  const { name: database, firstDatesAt } = await largeDataset(environment, { big, seed, say });
  await environment.inEarnest();
  return environment.asSuperuser(async (superuser) => {
    const one = async (text, values) => Object.values((await superuser.query(text, values)).rows[0])[0];
    const left = () => one('SELECT count(*)::int FROM deadline WHERE next_at <= $1', [firstDatesAt]);
    await superuser.query('CREATE TABLE before_drain AS SELECT dispute_id, act FROM deadline WHERE next_at <= $1', [
      firstDatesAt,
    ]);
    await superuser.query(
      'CREATE TABLE before_versions AS SELECT dispute_id, max(version) AS version FROM dispute_event WHERE dispute_id IN (SELECT dispute_id FROM before_drain) GROUP BY 1',
    );
    const begunWith = await left();
    const clocks = await one('SELECT count(*)::int FROM deadline');
    const worker = await environment.program('worker', database);
    await new Promise((wake) => setTimeout(wake, 2_000));
    const points = [];
    const begun = performance.now();
    const since = await one('SELECT clock_timestamp()');
    await superuser.query('UPDATE rehearsal_clock SET instant = $1', [firstDatesAt]);
    let rest = begunWith;
    while (rest > 0 && performance.now() - begun < patience * 1000) {
      await new Promise((wake) => setTimeout(wake, POINT_MS));
      rest = await left();
      points.push([(performance.now() - begun) / 1000, begunWith - rest]);
    }
    const seconds = (performance.now() - begun) / 1000;
    say(`  ${begunWith - rest} of ${begunWith} dates acted on in ${seconds.toFixed(1)} s`);
    await worker.stop();
    // The act of the clock, once in each dispute and no other; what else was recorded meanwhile are dispatches of letters.
    const acted = await one(
      `SELECT count(*)::int FROM dispute_event AS event JOIN before_versions AS old USING (dispute_id)
       WHERE event.version > old.version AND event.by_role = 'clock' AND event.type <> 'NoticeDispatched'`,
    );
    const disputes = await one(
      `SELECT count(DISTINCT dispute_id)::int FROM dispute_event AS event JOIN before_versions AS old USING (dispute_id)
       WHERE event.version > old.version AND event.type <> 'NoticeDispatched'`,
    );
    const twice = await one(
      `SELECT count(*)::int FROM (SELECT 1 FROM dispute_event AS event JOIN before_versions AS old USING (dispute_id)
         WHERE event.version > old.version AND event.type <> 'NoticeDispatched'
         GROUP BY dispute_id, event.type HAVING count(*) > 1) AS repeated`,
    );
    const letters = await one(
      'SELECT count(*)::int FROM outbox JOIN before_drain USING (dispute_id) WHERE done_at >= $1',
      [since],
    );
    return {
      due: begunWith,
      among: clocks,
      disputes: big,
      seconds,
      left: rest,
      acted,
      disputesActed: disputes,
      twice,
      lettersMeanwhile: letters,
      points,
    };
  }, database);
}
