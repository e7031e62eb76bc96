import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { openDatabaseFixture } from '../../libs/persistence/src/testing/database-fixture.ts';
import { inTurns } from '../races/crowd.ts';
import { portion } from '../support/portion.ts';
import { buildProgram, Programs } from './programs.ts';
import { type Aftermath, recover } from './recover.ts';
import { type Actors, storyOf } from './story.ts';
import { type World, Worlds } from './worlds.ts';

/**
 * One whole dispute, killed at every point: a program plays a step and is killed between two of its calls to the database,
 * the queue, the files or the mail server; then it is started again. Whatever the point, nothing that was answered is
 * gone, nothing is done twice, and what comes out is what comes out without a crash.
 */
const AT_ONCE = 2;
/** Lives that one program lives side by side, each in its own world: they die together, each at its point. */
const LIVES = 12;
const EVERY_POINT = process.env['ENTENTE_CRASH_POINTS'] === 'all';

let superuser: pg.Client;
let worlds: Worlds;
let actors: Actors;
let stack: Awaited<ReturnType<typeof openDatabaseFixture>>;
const folder = mkdtempSync(join(tmpdir(), 'entente-crash-'));
const programs = Array.from({ length: AT_ONCE }, () => new Programs());

/** The world before each step, the points of the step, and what it comes to when nothing happens. */
interface Chapter {
  readonly step: number;
  readonly name: string;
  readonly before: World;
  readonly points: readonly string[];
  readonly expected: Aftermath;
}
const chapters: Chapter[] = [];

beforeAll(async () => {
  await buildProgram();
  stack = await openDatabaseFixture();
  const { camille, agent, mathilde, clerk, boutique, rives } = stack;
  actors = {
    disputeId: randomUUID(),
    pieceId: randomUUID(),
    camille,
    agent,
    mathilde,
    clerk,
    merchantId: boutique,
    bodyId: rives,
  };
  await stack.ask("INSERT INTO person (id, email, language) VALUES ($1, 'camille@x.example', 'fr')", [
    camille.personId,
  ]);
  await Promise.all([stack.superuser.end(), stack.web.destroy(), stack.worker.destroy()]);
  const port = process.env['ENTENTE_TEST_PORT'];
  const addressOf = (role: string, database: string) => `postgres://${role}@127.0.0.1:${port}/${database}`;
  superuser = new pg.Client(addressOf('postgres', 'postgres'));
  await superuser.connect();
  worlds = new Worlds(superuser, folder, addressOf);
}, 60_000);

afterAll(async () => {
  for (const program of programs) program.end();
  for (const { before } of chapters) await worlds.end(before);
  await stack?.database.drop();
  await superuser?.end();
  rmSync(folder, { recursive: true, force: true });
});

test('the story without a crash: its points are counted', async () => {
  let before = await worlds.copy(stack.database.name);
  for (const [step, { name }] of storyOf(actors).entries()) {
    const after = await worlds.copy(before.database, before.folder);
    const [fate] = await (programs[0] as Programs).play([{ actors, place: after, step }]);
    if (typeof fate !== 'object' || !('passed' in fate)) throw new Error(`It did not live: ${JSON.stringify(fate)}`);
    const points = fate.passed;
    const once = await worlds.copy(after.database, after.folder);
    const expected = await recover(once, actors, step);
    await worlds.end(once);
    expect({ name, ...expected }).toMatchObject({ faults: [], wrong: [], open: 0, twice: 0 });
    chapters.push({ step, name, before, points, expected });
    before = after;
  }
  await worlds.end(before);
  expect(chapters.at(-1)?.expected.stage).toBe('ExecutionFollowed');
  expect(all().length).toBeGreaterThanOrEqual(200);
}, 900_000);

const all = () =>
  chapters.flatMap((chapter) =>
    chapter.points.map((before, index) => ({ chapter, before, after: chapter.points[index - 1], dieAt: index + 1 })),
  );

/** The second letter of a round is written as the first: a point is tried once for each way to come to it, or one in four of those. */
function chosen() {
  if (EVERY_POINT) return all();
  const seen = new Set<string>();
  const ofEachKind = all().filter(({ chapter, dieAt }) => {
    const around = [chapter.name, ...chapter.points.slice(Math.max(0, dieAt - 5), dieAt + 1)].join(' | ');
    return !seen.has(around) && seen.add(around);
  });
  expect(ofEachKind.length).toBeGreaterThanOrEqual(200);
  return portion(ofEachKind, 4, 'kinds of crash points');
}

const inGroups = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, n * size + size));

test('killed at each of them and started again, it comes to the same', async () => {
  const begun = performance.now();
  const wrong: unknown[] = [];
  let twice = 0;
  const points = chosen();
  let nth = 0;
  await inTurns(inGroups(points, LIVES), AT_ONCE, async (group) => {
    const lane = programs[nth++ % AT_ONCE] as Programs;
    const places: World[] = [];
    for (const { chapter } of group) places.push(await worlds.copy(chapter.before.database, chapter.before.folder));
    const orders = group.map(({ chapter: { step }, after, dieAt }, life) => {
      const place = places[life] as World;
      return { actors, place, step, dieAt, byQueue: after === 'queue: offer' };
    });
    const fates = await lane.play(orders).catch((error: unknown) => group.map(() => error));
    for (const [life, { chapter, before, dieAt }] of group.entries()) {
      const { step, name, expected } = chapter;
      const world = places[life] as World;
      try {
        if (fates[life] !== 'killed') throw new Error(`It was not killed: ${JSON.stringify(fates[life])}`);
        const found = await recover(world, actors, step);
        twice += found.twice;
        expect({ ...found, twice: 0 }).toEqual(expected);
      } catch (error) {
        wrong.push([`step ${step} (${name}), killed before ${before} (${dieAt})`, String(error).slice(0, 2_000)]);
      }
      await worlds.end(world);
    }
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  process.stdout.write(
    `${points.length} crash points of ${all().length} in ${chapters.length} steps, ${seconds} s; ${twice} mails handed to the server and not yet written down left again, with their own id\n`,
  );
  expect(points.length).toBeGreaterThanOrEqual(20);
  expect(wrong).toEqual([]);
}, 3_600_000);
