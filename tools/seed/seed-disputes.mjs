import { randomInt } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import pg from 'pg';
import { buildDataset, datasetIds, freeSirens } from './datasets.mjs';
import { datasetsFor } from './plan.mjs';
import { refuseUnlessRehearsal } from './refuse.mjs';
import { readTemplates } from './templates.mjs';

/**
 * Multiplies the disputes of a rehearsal: one at each stage, played by the program itself, becomes `count` more, each with
 * its own ids, people, organisations and record, whose links are hashed anew. Everything but the words and the dates differs.
 *
 * @param {object} given
 * @param {string} given.url     of a role to whom row-level security does not apply
 * @param {number} given.count
 * @param {(stages: string[], count: number) => number[]} [given.share]  how many copies of each stage; evenly when absent
 * @param {(done: number, of: number) => void} [given.progress]
 */
export async function seedDisputes({ url, count, share = evenly, progress = () => {} }) {
  const { databaseOf, PgCaseFiles } = await import('../../dist/libs/persistence/src/index.js');
  const { canonical, sha256, GENESIS } = await import('../../dist/libs/casework/src/index.js');
  const superuser = new pg.Client(url);
  await superuser.connect();
  const database = await databaseOf({ url, poolSize: 1 }).initialize();
  try {
    await refuseUnlessRehearsal(superuser);
    const ids = await datasetIds(superuser);
    const program = { caseFiles: new PgCaseFiles(database), canonical, sha256, GENESIS };
    const { templates, tables } = await readTemplates(superuser, program, ids);
    if (templates.length === 0)
      throw new Error('There is no dispute to copy: begin with the data set of the rehearsal.');
    const counts = share(
      templates.map(({ stage }) => stage),
      count,
    );
    const datasets = [Object.fromEntries(ids.map((id) => [id, id]))];
    const sirens = await freeSirens(superuser);
    while (datasets.length < datasetsFor(count))
      datasets.push(await buildDataset(superuser, ids, datasets.length, sirens));
    const relaxed = await mayRelax(superuser);
    await copies({ url, templates, tables, datasets, counts, relaxed }, count, progress);
    await superuser.query('VACUUM (ANALYZE)');
    return {
      stages: templates.map(({ stage }, place) => ({ stage, copies: counts[place] })),
      datasets: datasets.length,
    };
  } finally {
    await database.destroy();
    await superuser.end();
  }
}

function evenly(stages, count) {
  return stages.map((_, place) => Math.floor(count / stages.length) + (place < count % stages.length ? 1 : 0));
}

/** References between rows are right by construction; a superuser need not have each of them looked up. */
async function mayRelax(superuser) {
  const { rows } = await superuser.query('SELECT rolsuper FROM pg_roles WHERE rolname = current_user');
  return rows[0].rolsuper;
}

function copies(shared, count, progress) {
  const threads = Math.min(4, Math.max(1, availableParallelism()));
  const firstReference = randomInt(2 ** 32);
  let done = 0;
  return Promise.all(
    Array.from({ length: threads }, (_, thread) => {
      const bounds = [thread, thread + 1].map((place) => Math.floor((count * place) / threads));
      const workerData = { ...shared, count, firstReference, from: bounds[0], to: bounds[1] };
      const worker = new Worker(new URL('./copying.worker.mjs', import.meta.url), { workerData, execArgv: [] });
      return new Promise((end, fail) => {
        worker.on('message', (more) => {
          done += more;
          progress(done, count);
        });
        worker.once('error', fail);
        worker.once('exit', (code) => (code === 0 ? end() : fail(new Error(`A thread ended with ${code}`))));
      });
    }),
  );
}
