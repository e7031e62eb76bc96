import { liveFor, rehearsalClock } from './acts.mjs';
import { residentMebibytes } from './figures.mjs';
import { Connection } from './http.mjs';
import { openActors } from './people.mjs';

const EVERY_MS = 1_000;

/** What each program holds in memory while disputes are lived through it, minute after minute. */
export async function benchMemory(environment, { minutes, clients, say }) {
  const database = 'memory';
  await environment.database(database);
  await environment.inEarnest();
  return environment.asSuperuser(async (superuser) => {
    const actors = await openActors(superuser);
    const clock = rehearsalClock(superuser);
    const programs = {
      api: await environment.program('api', database),
      worker: await environment.program('worker', database),
    };
    const connections = await Promise.all(
      Array.from({ length: clients }, () => new Connection(programs.api.port).open()),
    );
    const points = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
    const begun = performance.now();
    const minutesGone = () => (performance.now() - begun) / 60_000;
    const watch = setInterval(() => {
      for (const [name, { pid }] of Object.entries(programs))
        points[name].push([minutesGone(), residentMebibytes(pid)]);
    }, EVERY_MS);
    let acts = 0;
    while (minutesGone() < minutes) {
      acts += (await liveFor(connections, actors, clock, 10, undefined)).acts;
      say(`  ${minutesGone().toFixed(1)} of ${minutes} minutes, ${acts} acts`);
    }
    clearInterval(watch);
    for (const connection of connections) connection.close();
    for (const program of Object.values(programs)) await program.stop();
    return { minutes: minutesGone(), acts, programs: Object.entries(points).map(([name, found]) => held(name, found)) };
  }, database);
}

/** The peak of each tenth says more than its mean: what is collected in between is not held. */
function held(name, points) {
  const part = (from, to) => points.slice(Math.floor(points.length * from), Math.max(1, Math.ceil(points.length * to)));
  const peak = (some) => Math.max(...some.map(([, mebibytes]) => mebibytes));
  return { name, start: points[0]?.[1], middle: peak(part(0.4, 0.6)), end: peak(part(0.8, 1)), points };
}
