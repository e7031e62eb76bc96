import { platform } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../embedded-pg.mjs';
import { AUTH, createDatabase, createRoles, OWNER, WEB, WORKER } from '../roles.mjs';
import { Ending } from './ending.mjs';

/**
 * The database of an instance: the one that DATABASE_URL names, or an embedded server kept in the data folder. Roles
 * are made, migrations applied, and `seedRehearsal` fills a new database; returns one address per role. `renew`, of the embedded
 * server alone, puts a database furnished anew in the place of the old one.
 */
export async function openDatabase({ root, folder, environment, secrets, settings, seedRehearsal, say }) {
  const persistence = await import(join(root, 'dist/libs/persistence/src/index.js'));
  /** `reset`: the command that empties a database of an earlier version, which cannot be brought up to date. */
  const migrate = (owner, reset) =>
    persistence.migrate(owner).catch((error) => {
      if (error instanceof persistence.EarlierDatabaseError) {
        throw new Ending('earlierData', `${error.message} To begin anew, without these data: ${reset}`);
      }
      throw new Ending('unavailable', `The database could not be brought up to date: ${error.message}.`);
    });
  const given = environment.DATABASE_URL?.trim();
  return given
    ? useServer(given, { migrate, seedRehearsal, secrets })
    : useEmbedded({ folder, migrate, seedRehearsal, settings, say });
}

const NAME = 'entente';
const DRAFT = 'entente_draft';

async function useEmbedded({ folder, migrate, seedRehearsal, settings, say }) {
  let server;
  try {
    server = await startPostgres({ dataDir: join(folder, 'pg'), settings, say });
  } catch (error) {
    throw new Ending('unavailable', error.message);
  }
  /** Beside: an interrupted start, or a new beginning that fails, leaves nothing half furnished under the real name. */
  async function seedDraft(superuser) {
    await superuser.query(`DROP DATABASE IF EXISTS "${DRAFT}" WITH (FORCE)`);
    await createDatabase(superuser, DRAFT);
    await migrate(addresses(server.port, DRAFT).owner);
    await seedRehearsal(addresses(server.port, DRAFT));
  }
  const rename = (superuser) => superuser.query(`ALTER DATABASE "${DRAFT}" RENAME TO "${NAME}"`);
  /** Begins anew under running programs: their connections are cut, and they find the new database when they come back. */
  const renew = () =>
    asSuperuser(server.port, async (superuser) => {
      await seedDraft(superuser);
      await superuser.query(`DROP DATABASE "${NAME}" WITH (FORCE)`);
      await rename(superuser);
    });
  try {
    await asSuperuser(server.port, async (superuser) => {
      await createRoles(superuser);
      const { rowCount } = await superuser.query('SELECT 1 FROM pg_database WHERE datname = $1', [NAME]);
      if (rowCount !== 0) return migrate(addresses(server.port, NAME).owner, removalOf(folder, server.dataDir));
      await seedDraft(superuser);
      await rename(superuser);
    });
    return { ...addresses(server.port, NAME), renew, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The command that removes these folders; the data of the server may lie elsewhere than in the data folder. */
function removalOf(folder, dataDir) {
  const folders = dataDir.startsWith(folder) ? [folder] : [folder, dataDir];
  const command = platform() === 'win32' ? 'rmdir /s /q' : 'rm -rf';
  return [command, ...folders.map((path) => (/\s/.test(path) ? `"${path}"` : path))].join(' ');
}

async function asSuperuser(port, work) {
  const superuser = new pg.Client(`postgres://postgres@127.0.0.1:${port}/postgres`);
  // A server that stops cuts its connections; that is told by whoever stopped it.
  superuser.on('error', () => {});
  try {
    await superuser.connect();
    return await work(superuser);
  } finally {
    await superuser.end().catch(() => {});
  }
}

const addresses = (port, database) => {
  const as = (role) => `postgres://${role}@127.0.0.1:${port}/${database}`;
  return { owner: as(OWNER), web: as(WEB), worker: as(WORKER), auth: as(AUTH) };
};

/** A server of one's own: its address is that of a role which may create roles, used here and nowhere else. */
async function useServer(given, { migrate, seedRehearsal, secrets }) {
  const superuser = new pg.Client(given);
  let name;
  try {
    await superuser.connect();
    await createRoles(superuser, secrets.roles);
    const { rows } = await superuser.query('SELECT current_database() AS name');
    name = pg.escapeIdentifier(rows[0].name);
    await superuser.query(`GRANT ${OWNER} TO CURRENT_USER`);
    await superuser.query(`ALTER DATABASE ${name} OWNER TO ${OWNER}`);
    await superuser.query(`ALTER SCHEMA public OWNER TO ${OWNER}`);
    await superuser.query(`GRANT CONNECT ON DATABASE ${name} TO ${WEB}, ${WORKER}, ${AUTH}`);
  } catch (error) {
    throw unusable(error);
  } finally {
    await superuser.end().catch(() => {});
  }
  const as = (role) => {
    const address = new URL(given);
    address.username = role;
    address.password = secrets.roles[role];
    return address.href;
  };
  const urls = { owner: as(OWNER), web: as(WEB), worker: as(WORKER), auth: as(AUTH) };
  await migrate(urls.owner, `DROP DATABASE ${name}; CREATE DATABASE ${name};`);
  if (await isEmpty(urls.owner)) await seedRehearsal(urls);
  return { ...urls, stop: async () => {} };
}

async function isEmpty(owner) {
  const client = new pg.Client(owner);
  await client.connect();
  const { rowCount } = await client.query('SELECT 1 FROM mediator_body LIMIT 1');
  await client.end();
  return rowCount === 0;
}

function unusable(error) {
  if (error.code === '42501') {
    return new Ending(
      'setting',
      'DATABASE_URL must name a role that may create roles and databases: the others are made with it.',
    );
  }
  const why = error.code ?? error.message;
  return new Ending(
    'unavailable',
    `The database of DATABASE_URL does not answer or does not let us in (${why}): check its address.`,
  );
}
