import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { anchorKeyIn } from './anchor-key.mjs';
import { dataFolder, secretsIn } from './data-folder.mjs';
import { openDatabase } from './database.mjs';
import { Ending } from './ending.mjs';
import { takeLock } from './lock.mjs';
import { checkPorts } from './ports.mjs';
import { crashOf, startProgram, untilReady } from './programs.mjs';
import { answerResets } from './reset.mjs';
import { sealIn } from './seal.mjs';

/** Which program listens on which setting, and where it says that it is ready. */
const PROGRAMS = {
  api: { port: 'API_PORT', usual: 4100, health: '/health/ready' },
  portal: { port: 'PORTAL_PORT', usual: 4000, health: '/health/ready' },
  worker: { port: 'WORKER_PORT', usual: 4200, health: '/health/ready' },
};

/**
 * A whole Entente on this machine, in rehearsal: database, migrations, data set, programs. Everything that can be known
 * wrong is told before anything is started; whatever fails after stops what runs, in order.
 */
export async function startInstance({ root, environment, programs, disputes, postgres = {}, say }) {
  const built = programs.filter((name) => existsSync(join(root, `dist/apps/${name}/src/main.js`)));
  const host = environment.HOST?.trim() || '127.0.0.1';
  const folder = dataFolder(root, environment);
  const secrets = secretsIn(folder);
  await checkSettings(root, environment, built);
  const ports = Object.fromEntries(
    built.map((name) => [
      PROGRAMS[name].port,
      Number(environment[PROGRAMS[name].port]?.trim() || PROGRAMS[name].usual),
    ]),
  );
  const urls = Object.fromEntries(built.map((name) => [name, `http://${shown(host)}:${ports[PROGRAMS[name].port]}`]));
  /** What people are told: `localhost` is to browsers a safe origin, and what the passkeys are bound to. */
  const shownUrls = Object.fromEntries(
    Object.entries(urls).map(([name, url]) => [name, url.replace('//127.0.0.1:', '//localhost:')]),
  );
  const door = shownUrls.portal ?? shownUrls.api ?? shownUrls.worker;
  const lock = takeLock(folder, door);
  const running = [];
  let database;
  let stopping = false;

  async function stop() {
    stopping = true;
    for (const program of [...running].reverse()) await program.stop();
    await database?.stop();
    lock.release();
  }

  try {
    await checkPorts(host, ports);
    const { seedRehearsal } = await import(join(root, 'dist/apps/worker/src/rehearsal/seed-rehearsal.js'));
    const seal = await sealIn(folder, root, environment);
    database = await openDatabase({
      root,
      folder,
      environment,
      secrets,
      settings: postgres,
      say,
      seedRehearsal: (addresses) => {
        if (disputes) say('Writing the rehearsal data set…');
        const given = { addresses, secret: secrets.session, filesDir: join(folder, 'files'), disputes };
        return seedRehearsal({ ...given, seal: seal.settings, sealBodies: seal.sealBodies });
      },
    });
    await seal.sealBodies?.(database.owner);
    for (const name of built) {
      const env = programEnvironment(name, { environment, database, folder, secrets, door, seal });
      running.push(startProgram({ root, name, env, logs: join(folder, 'logs') }));
    }
    await Promise.all(
      running.map((program) => untilReady(program, `${urls[program.name]}${PROGRAMS[program.name].health}`)),
    );
    answerResets(running, database, folder);
  } catch (error) {
    await stop();
    throw error;
  }

  /** Never resolves while all is well; resolves with a sentence when a program ends that was not asked to. */
  const crash = Promise.race(
    running.map(async (program) => {
      const how = await program.ended;
      if (stopping) return new Promise(() => {});
      return crashOf(program, how);
    }),
  );
  return { folder, urls, shownUrls, stop, crash };
}

/** The settings that the person gave, checked by the same code as in the programs. */
async function checkSettings(root, environment, programs) {
  const { readSettings } = await import(join(root, 'dist/libs/config/src/settings.js'));
  const mistakes = new Set();
  if (environment.ENTENTE_MODE?.trim() === 'production') {
    mistakes.add(
      'npm start runs a rehearsal on one machine: in production start api, portal and worker each by itself (README).',
    );
  }
  const fill = {
    ENTENTE_MODE: 'rehearsal',
    DATABASE_URL: 'postgres://filled@in/later',
    AUTH_DATABASE_URL: 'postgres://filled@in/later',
    FILES_DIR: '/filled/in/later',
    SESSION_SECRET: 'filled in later, from the data folder',
  };
  for (const name of programs) {
    for (const mistake of readSettings({ ...fill, ...given(environment) }, name).mistakes ?? []) mistakes.add(mistake);
  }
  if (mistakes.size > 0) throw new Ending('setting', ...mistakes);
}

const given = (environment) =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''));

function programEnvironment(name, { environment, database, folder, secrets, door, seal }) {
  return {
    ...environment,
    ENTENTE_MODE: 'rehearsal',
    NODE_ENV: environment.NODE_ENV ?? 'production',
    DATABASE_URL: name === 'worker' ? database.worker : database.web,
    AUTH_DATABASE_URL: database.auth,
    FILES_DIR: join(folder, 'files'),
    SESSION_SECRET: secrets.session,
    ...(name === 'worker'
      ? { ANCHORS_DIR: join(folder, 'anchors'), ANCHOR_KEY: anchorKeyIn(folder), ...seal.settings }
      : {}),
    PUBLIC_URL: environment.PUBLIC_URL?.trim() || door,
  };
}

const shown = (host) => {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
};
