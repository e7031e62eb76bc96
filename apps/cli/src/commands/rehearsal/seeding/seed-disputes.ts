import { randomInt } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import pg from 'pg';
import { CaseFiles } from '#casework';
import { inContext } from '../../../operator.module.ts';
import type { CopyingShare } from './copying-thread.ts';
import { datasetsFor } from './plan.ts';
import { refuseUnlessRehearsal } from './refuse.ts';
import { readTemplates } from './templates.ts';
import { buildDataset, datasetIds, freeSirens, type TestParties } from './towns.ts';

export interface Seeding {
  /** Of a role to whom row-level security does not apply. */
  readonly url: string;
  /** How many disputes are added. */
  readonly count: number;
  /** How many copies of each stage; evenly when absent. */
  readonly share?: (stages: readonly string[], count: number) => readonly number[];
  readonly progress?: (done: number, of: number) => void;
}

interface Seeded {
  readonly stages: readonly { readonly stage: string; readonly copies: number }[];
  readonly towns: number;
}

/**
 * Multiplies the disputes of a rehearsal: one at each stage, played by the program itself, becomes `count` more, each
 * with its own ids, people, organisations and record, whose links are hashed anew. Everything but the words and the dates
 * differs.
 *
 * @throws NotARehearsal when the database may be somebody's
 */
export async function seedDisputes({ url, count, share = evenly, progress = () => {} }: Seeding): Promise<Seeded> {
  const superuser = new pg.Client(url);
  await superuser.connect();
  try {
    await refuseUnlessRehearsal(superuser);
    const ids = await datasetIds(superuser);
    const { templates, tables } = await inContext(url, (context) =>
      readTemplates(superuser, context.get(CaseFiles), ids),
    );
    if (templates.length === 0)
      throw new Error('There is no dispute to copy: begin with the data set of the rehearsal.');
    const counts = share(
      templates.map(({ stage }) => stage),
      count,
    );
    const towns: TestParties[] = [Object.fromEntries(ids.map((id) => [id, id]))];
    const sirens = await freeSirens(superuser);
    while (towns.length < datasetsFor(count)) towns.push(await buildDataset(superuser, ids, towns.length, sirens));
    const relaxed = await mayRelax(superuser);
    await copies({ url, templates, tables, towns, counts, relaxed }, count, progress);
    await superuser.query('VACUUM (ANALYZE)');
    return {
      stages: templates.map(({ stage }, place) => ({ stage, copies: counts[place] ?? 0 })),
      towns: towns.length,
    };
  } finally {
    await superuser.end();
  }
}

/** In a built program only: a thread is loaded by its file, and loads no TypeScript. */
const THREAD = new URL('./copying-thread.js', import.meta.url);

function evenly(stages: readonly string[], count: number): readonly number[] {
  return stages.map((_, place) => Math.floor(count / stages.length) + (place < count % stages.length ? 1 : 0));
}

/** References between rows are right by construction; a superuser need not have each of them looked up. */
async function mayRelax(superuser: pg.Client): Promise<boolean> {
  const { rows } = await superuser.query<{ rolsuper: boolean }>(
    'SELECT rolsuper FROM pg_roles WHERE rolname = current_user',
  );
  return rows[0]?.rolsuper === true;
}

function copies(
  shared: Omit<CopyingShare, 'count' | 'firstReference' | 'from' | 'to'>,
  count: number,
  progress: (done: number, of: number) => void,
): Promise<unknown> {
  const threads = Math.min(4, Math.max(1, availableParallelism()));
  const firstReference = randomInt(2 ** 32);
  let done = 0;
  return Promise.all(
    Array.from({ length: threads }, (_, thread) => {
      const bound = (place: number): number => Math.floor((count * place) / threads);
      const from = bound(thread);
      const workerData: CopyingShare = { ...shared, count, firstReference, from, to: bound(thread + 1) };
      const worker = new Worker(THREAD, { workerData, execArgv: [] });
      return new Promise<void>((end, fail) => {
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
