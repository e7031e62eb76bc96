import { existsSync, readFileSync } from 'node:fs';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { verifyAll } from '#casework';
import { FolderFiles } from '#delivery';
import { PgVerificationSource } from '#persistence';
import { answersIn, at, filesIn, mailboxOf, openEnvironment } from './environment.ts';
import { type Actors, storyOf } from './story.ts';
import type { World } from './worlds.ts';

/** What became of the story, however it was interrupted: ids and instants apart, it is to be the same. */
export interface Aftermath {
  readonly stage: string;
  readonly events: readonly string[];
  readonly notices: readonly string[];
  readonly mails: readonly string[];
  readonly pieces: number;
  readonly open: number;
  readonly faults: readonly unknown[];
  readonly wrong: readonly string[];
  /** Mails that the server was handed twice. */
  readonly twice: number;
}

const A_WHILE_MS = 10 * 60_000;

/**
 * After the crash: the person who got no answer asks again, and the worker, started again a while later, does what is left.
 */
export async function recover(world: World, actors: Actors, step: number): Promise<Aftermath> {
  const one = storyOf(actors)[step];
  if (one === undefined) throw new Error(`No step ${step}`);
  const superuser = new pg.Client(world.superuser);
  await superuser.connect();
  const stage = await openEnvironment(world, one.by === 'web' ? ['web', 'worker'] : ['worker'], {
    across: (_name, call) => call(),
  });
  try {
    const answers = linesOf(answersIn(world));
    const unrecorded = await handedAndNotRecorded(world, superuser);
    stage.setTo(one.on);
    await one.play(stage);
    stage.setTo(new Date(Date.parse(at(one.on)) + A_WHILE_MS).toISOString());
    await stage.settle();
    await stage.lapse();
    await stage.settle();
    return {
      ...(await whatIs(world, superuser, stage.worker)),
      wrong: [...brokenAnswers(answers, world), ...wrongMails(world, unrecorded)],
      twice: unrecorded.length,
    };
  } finally {
    await Promise.all([stage.close(), superuser.end()]);
  }
}

/** An answer that was given stays the answer to its key. */
function brokenAnswers(given: readonly string[], world: World): readonly string[] {
  const now = new Map(linesOf(answersIn(world)).map((line) => line.split('\t') as [string, string]));
  return given.filter((line) => {
    const [key = '', outcome] = line.split('\t');
    return now.get(key) !== outcome;
  });
}

/** Handed to the server, and the program died before it wrote that down: the only mails that may leave again. */
async function handedAndNotRecorded(world: World, superuser: pg.Client): Promise<readonly string[]> {
  const handed = linesOf(mailboxOf(world)).map((line) => line.split(' ')[0] ?? '');
  if (handed.length === 0) return [];
  const { rows } = await superuser.query('SELECT id FROM mail WHERE sent_at IS NULL AND id = ANY ($1)', [handed]);
  return rows.map(({ id }) => id as string);
}

function wrongMails(world: World, again: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const line of linesOf(mailboxOf(world))) times.set(line, (times.get(line) ?? 0) + 1);
  return [...times].flatMap(([line, number]) => {
    const due = again.includes(line.split(' ')[0] ?? '') ? 2 : 1;
    return number === due ? [] : [`mail handed over ${number} times instead of ${due}: ${line}`];
  });
}

async function whatIs(
  world: World,
  superuser: pg.Client,
  worker: DataSource,
): Promise<Omit<Aftermath, 'wrong' | 'twice'>> {
  const { rows } = await superuser.query(WHAT_IS);
  const files = new FolderFiles(filesIn(world));
  const { faults } = await verifyAll({ verificationSource: new PgVerificationSource(worker), files, deep: true });
  return { ...(rows[0] as Omit<Aftermath, 'faults' | 'wrong' | 'twice'>), faults: [...faults.entries()] };
}

const WHAT_IS = `
  SELECT coalesce((SELECT stage FROM dispute), 'none') AS stage,
    ARRAY(SELECT type FROM dispute_event ORDER BY 1) AS events,
    ARRAY(SELECT code || ' ' || to_side || ' ' || number FROM notice ORDER BY 1) AS notices,
    ARRAY(SELECT concat_ws(' ', outbox.code, mail.to_side, person_id, merchant_id, body_id, mail.outcome)
      FROM mail JOIN outbox ON outbox.id = outbox_id ORDER BY 1) AS mails,
    (SELECT count(*)::int FROM piece WHERE dispute_id IS NOT NULL) AS pieces,
    (SELECT count(*)::int FROM outbox WHERE done_at IS NULL) + (SELECT count(*)::int FROM mail WHERE sent_at IS NULL) AS open`;

function linesOf(file: string): readonly string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}
