import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres } from '#tools/embedded-pg.mjs';
import { WORKER } from '#tools/roles.mjs';
import { anchorKeyIn, publicHalf } from '#tools/start/anchor-key.mjs';
import { dataFolder, secretsIn } from '#tools/start/data-folder.mjs';
import { ENDINGS, Ending } from '#tools/start/ending.mjs';
import { takeLock } from '#tools/start/lock.mjs';
import type { Terminal } from '../../terminal.ts';

/**
 * Works with the settings of what `npm start` keeps in its data folder: its server is joined, or started for as long as
 * needed, and meanwhile nobody starts on these data.
 *
 * @throws Ending when nothing is kept there yet
 */
export async function inRehearsalData<T>(
  { root, env, warn }: Terminal,
  work: (environment: NodeJS.ProcessEnv) => Promise<T>,
): Promise<T> {
  const folder = dataFolder(root, env);
  const url = env['DATABASE_URL']?.trim();
  if (!url && !existsSync(join(folder, 'secrets.json')))
    throw new Ending('usage', `Nothing is kept in ${folder} yet: npm start begins there.`);
  const lock = lockUnlessRunning(folder);
  const server = url ? undefined : await startPostgres({ dataDir: join(folder, 'pg'), say: warn });
  try {
    return await work({
      ...env,
      DATABASE_URL: url ? asWorker(url, folder) : `postgres://${WORKER}@127.0.0.1:${server?.port}/entente`,
      FILES_DIR: join(folder, 'files'),
      ANCHORS_DIR: join(folder, 'anchors'),
      ANCHOR_PUBLIC_KEY: publicHalf(anchorKeyIn(folder)),
    });
  } finally {
    await server?.stop();
    lock?.release();
  }
}

/** Nothing when somebody runs on these data: then they keep the server. */
function lockUnlessRunning(folder: string): { release(): void } | undefined {
  try {
    return takeLock(folder, 'npx entente verify');
  } catch (error) {
    if (error instanceof Ending && error.exitCode === ENDINGS.alreadyRunning) return undefined;
    throw error;
  }
}

function asWorker(given: string, folder: string): string {
  const address = new URL(given);
  address.username = WORKER;
  address.password = secretsIn(folder).roles[WORKER];
  return address.href;
}
