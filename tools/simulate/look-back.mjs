import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { lookAt, wronglyRejected } from './checks.mjs';

/** When the year is lived: what must not have happened, and the figures of R614-2 that it gives. */
export async function lookBack({ town, program, lived, from, asked, say }) {
  const { census, verifyAll, FAULTS } = program;
  say('Looking back…');
  const dates = await lookAt(town.superuser, { ...lived, horizon: lived.last });
  const verified = await verifyAll({ census });
  const counts = Object.fromEntries([...verified.faults].map(([kind, { count }]) => [kind, count]));
  const of = (...kinds) => kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
  const open = await town.superuser.query(
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
    { what: 'requests from a portal complaint rejected on ground 1°', count: await wronglyRejected(town.superuser) },
    { what: 'other faults of the record', count: of(...others) },
  ];
  return {
    breaches,
    faults: Object.fromEntries([...verified.faults]),
    firstUntold: dates.first,
    events: verified.events,
    figures: await figures({ program, from, asked }),
  };
}

/** The figures of the first body; and, if asked for, the extract from which anybody can work them out. */
async function figures({ program, from, asked }) {
  const { counts } = program;
  const { figuresOf, extractLine, EXTRACT_HEADER } = await from('libs/statistics/src/index.js');
  while ((await counts.refresh(2_000)) > 0);
  const [first] = (await counts.years()).filter(({ year }) => year === asked.year);
  if (first === undefined) return undefined;
  if (asked.extract !== undefined) {
    const file = createWriteStream(asked.extract);
    file.write(`${EXTRACT_HEADER}\n`);
    for await (const lines of counts.lines(first.bodyId, asked.year))
      file.write(lines.map((line) => `${extractLine(line)}\n`).join(''));
    await finished(file.end());
  }
  return figuresOf(await counts.tally(first.bodyId, asked.year));
}
