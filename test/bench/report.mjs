import { join } from 'node:path';
import { spread } from './figures.mjs';
import { root } from './model-environment.mjs';

const REFERRALS = 200_000;
const YEAR = 2028;
const WITHIN = (column) => `${column} BETWEEN '${YEAR}-01-01' AND '${YEAR}-12-31'`;

/** The figures as somebody with a prompt would ask for them: plain aggregates, one statement after another. */
const BARE = [
  `SELECT subject, count(*), count(*) FILTER (WHERE cross_border = 'yes') FROM referral_line WHERE body_id = $1 AND ${WITHIN('received_on')} GROUP BY subject`,
  `SELECT admissibility, ground, count(*) FROM referral_line WHERE body_id = $1 AND ${WITHIN('admissibility_on')} GROUP BY 1, 2`,
  `SELECT end_type, end_cause, executed, count(*) FROM referral_line WHERE body_id = $1 AND notified_on IS NOT NULL AND ${WITHIN('ended_on')} GROUP BY 1, 2, 3`,
  `SELECT avg(days), avg(felt), percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY days), count(*) FILTER (WHERE days > 90), count(*) FILTER (WHERE prolongations > 0)
   FROM (SELECT least(proposal_on, ended_on) - notified_on AS days, ended_on - received_on AS felt, prolongations FROM referral_line
     WHERE body_id = $1 AND notified_on IS NOT NULL AND ${WITHIN('ended_on')}) AS lasted`,
  `SELECT sense, count(*) FROM referral_line WHERE body_id = $1 AND ${WITHIN('proposal_on')} GROUP BY sense`,
];

/** The annual report of a body with a fifth of a million referrals, beside the bare SQL for the same figures. */
export async function benchReport(environment, { rounds, say }) {
  const urls = await environment.database('report');
  const bodyId = await environment.asSuperuser(fill, 'report');
  await environment.inEarnest();
  const from = (path) => import(join(root, path));
  const { databaseOf, PgReferralCounts } = await from('dist/libs/persistence/src/index.js');
  const { coarsening, figuresOf, publicTally, reportOf } = await from('dist/libs/statistics/src/index.js');
  const database = await databaseOf({ url: urls.worker, poolSize: 1 }).initialize();
  const counts = new PgReferralCounts(database);
  const report = async () => {
    const tally = await counts.tally(bodyId, YEAR);
    return reportOf(figuresOf(publicTally(tally, coarsening(tally))));
  };
  const bare = async () => {
    for (const statement of BARE) await database.query(statement, [bodyId]);
  };
  const found = { report: [], bare: [] };
  await report();
  await bare();
  for (let round = 1; round <= rounds; round += 1) {
    found.report.push(await timed(report));
    found.bare.push(await timed(bare));
    say(`  round ${round}: report ${found.report.at(-1).toFixed(0)} ms, bare SQL ${found.bare.at(-1).toFixed(0)} ms`);
  }
  await database.destroy();
  return {
    referrals: REFERRALS,
    report: spread(found.report),
    bare: spread(found.bare),
    ratio: spread(found.report.map((time, round) => time / found.bare[round])),
  };
}

async function timed(work) {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Lines as a year leaves them; the disputes to which they belong do not matter here, and are not made. */
async function fill(superuser) {
  const { rows } = await superuser.query('SELECT id FROM mediator_body ORDER BY id LIMIT 1');
  await superuser.query(`SET session_replication_role = replica`);
  await superuser.query(
    `INSERT INTO referral_line (dispute_id, number, body_id, received_on, complete_on, admissibility, admissibility_on, ground,
       notified_on, participation, prolongations, proposal_on, sense, consumer_answer, merchant_answer, ended_on, end_type,
       end_cause, executed, cross_border, subject, sector, channel)
     SELECT gen_random_uuid(), 1, $1, day, day, CASE WHEN n % 20 < 11 THEN 'rejected' ELSE 'admitted' END, day + n % 25,
       CASE WHEN n % 20 < 11 THEN (1 + n % 5)::text END,
       CASE WHEN n % 20 >= 11 THEN day + n % 25 END, CASE WHEN n % 20 >= 11 THEN 'entered' END, (n % 9 = 0)::int,
       CASE WHEN n % 20 >= 14 THEN day + n % 25 + 20 + n % 97 END,
       CASE WHEN n % 20 >= 14 THEN (ARRAY['consumer', 'partial', 'merchant'])[1 + n % 3] END, NULL, NULL,
       CASE WHEN n % 20 >= 11 THEN day + n % 25 + 35 + n % 97 END,
       CASE WHEN n % 20 >= 11 THEN (ARRAY['proposal-accepted', 'agreement', 'declined', 'proposal-refused', 'interrupted'])[1 + n % 5] END,
       CASE WHEN n % 20 >= 11 AND n % 5 IN (2, 4) THEN 'merchant-silent' END,
       CASE WHEN n % 20 >= 11 AND n % 5 < 2 THEN (ARRAY['yes', 'no', 'unknown'])[1 + n % 3] END,
       CASE WHEN n % 50 = 0 THEN 'yes' ELSE 'no' END,
       (ARRAY['delivery', 'billing', 'refund', 'price', 'warranty', 'termination'])[1 + n % 6],
       (ARRAY['general', 'energy'])[1 + n % 2], 'online'
     FROM (SELECT n, '${YEAR}-01-01'::date + n % 366 AS day FROM generate_series(1, ${REFERRALS}) AS n) AS referral`,
    [rows[0].id],
  );
  await superuser.query('SET session_replication_role = DEFAULT');
  await superuser.query('VACUUM ANALYZE referral_line');
  return rows[0].id;
}
