/**
 * `npm run verify`: looks at everything that is kept and says what is wrong; it changes nothing. `-- --deep` reads every
 * document. In production the environment says where to look; otherwise it is the data folder of `npm start`, whether the
 * portal runs or not. Exit codes: apps/worker/src/verify/verify.ts.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startPostgres } from './embedded-pg.mjs';
import { WORKER } from './roles.mjs';
import { anchorKeyIn, publicHalf } from './start/anchor-key.mjs';
import { buildIfNeeded } from './start/build.mjs';
import { dataFolder, secretsIn } from './start/data-folder.mjs';
import { ENDINGS, Ending, tell } from './start/ending.mjs';
import { takeLock } from './start/lock.mjs';

const root = resolve(import.meta.dirname, '..');
const { env } = process;

try {
  process.exitCode = env.ENTENTE_MODE?.trim() === 'production' ? await verify(env) : await verifyRehearsal();
} catch (error) {
  process.exitCode = tell(error);
}

async function verifyRehearsal() {
  const folder = dataFolder(root, env);
  const given = env.DATABASE_URL?.trim();
  if (!given && !existsSync(join(folder, 'secrets.json'))) {
    throw new Ending('usage', `Nothing is kept in ${folder} yet: npm start begins there.`);
  }
  await buildIfNeeded(root, console.error);
  const lock = lockUnlessRunning(folder);
  const server = given ? undefined : await startPostgres({ dataDir: join(folder, 'pg'), say: console.error });
  try {
    return await verify({
      ...env,
      DATABASE_URL: given
        ? asWorker(given, secretsIn(folder))
        : `postgres://${WORKER}@127.0.0.1:${server.port}/entente`,
      FILES_DIR: join(folder, 'files'),
      ANCHORS_DIR: join(folder, 'anchors'),
      ANCHOR_PUBLIC_KEY: publicHalf(anchorKeyIn(folder)),
    });
  } finally {
    await server?.stop();
    lock?.release();
  }
}

/** Nobody may start on these data while we keep their server; nothing when somebody runs, who keeps it. */
function lockUnlessRunning(folder) {
  try {
    return takeLock(folder, 'npm run verify');
  } catch (error) {
    if (error instanceof Ending && error.exitCode === ENDINGS.alreadyRunning) return undefined;
    throw error;
  }
}

function asWorker(given, { roles }) {
  const address = new URL(given);
  address.username = WORKER;
  address.password = roles[WORKER];
  return address.href;
}

function verify(environment) {
  const program = join(root, 'dist/apps/worker/src/verify/verify.js');
  const child = spawn(process.execPath, [program, ...process.argv.slice(2)], { env: environment, stdio: 'inherit' });
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
