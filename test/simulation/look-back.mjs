import { lookAt, wronglyRejected } from './checks.mjs';

/** When the year is lived: what must not have happened, and the lines from which the figures of R614-2 are worked out. */
export async function lookBack({ parties, program, lived, asked, onLines }) {
  const { verificationSource, verifyAll, FAULTS } = program;
  const dates = await lookAt(parties.superuser, { ...lived, horizon: lived.last });
  const verified = await verifyAll({ verificationSource });
  const counts = Object.fromEntries([...verified.faults].map(([kind, { count }]) => [kind, count]));
  const of = (...kinds) => kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
  const open = await parties.superuser.query(
    `SELECT (SELECT count(*)::int FROM outbox WHERE done_at IS NULL) + (SELECT count(*)::int FROM mail WHERE sent_at IS NULL) AS count`,
  );
  const others = Object.keys(FAULTS).filter((kind) => !/^(duty|notice|mail)-/.test(kind));
  const breaches = [
    { what: 'three weeks passed (K6, L612-2) and nobody was told', count: dates.K6.untold, among: dates.K6.passed },
    { what: 'ninety days passed (K8, R612-5) and nobody was told', count: dates.K8.untold, among: dates.K8.passed },
    {
      what: 'duties without notice or mail',
      count: of('duty-missing', 'notice-missing', 'mail-missing') + open.rows[0].count,
    },
    { what: 'notices or mails without duty', count: of('duty-unfounded', 'notice-unfounded', 'mail-unfounded') },
    { what: 'disputes stuck past a due date by more than one round', count: lived.stuck },
    { what: 'requests from a portal complaint rejected on ground 1°', count: await wronglyRejected(parties.superuser) },
    { what: 'other faults of the record', count: of(...others) },
  ];
  await printLines({ parties, program, asked, onLines });
  return {
    breaches,
    faults: Object.fromEntries([...verified.faults]),
    firstUntold: dates.first,
    events: verified.events,
  };
}

/** The referrals to the first body that count in the year, some at a time. */
async function printLines({ parties, program, asked, onLines }) {
  const { counts } = program;
  while ((await counts.refresh(2_000)) > 0);
  for await (const lines of counts.lines(parties.bodies[0].bodyId, asked.year)) onLines(lines);
}
