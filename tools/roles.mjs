/**
 * The database roles, in one place: made by `npm start`, by the tests, and by whoever prepares a server.
 *
 * entente_owner owns the database and runs the migrations. The others own nothing and bypass nothing: entente_web (api
 * and portal) and entente_worker, to whom row-level security applies, and entente_auth, which alone reads sessions and
 * secrets, and reads nothing else. What each may do to each table is granted by the migrations.
 * All that is done here needs a superuser, and nothing else in the project does.
 */
export const OWNER = 'entente_owner';
export const WEB = 'entente_web';
export const WORKER = 'entente_worker';
export const AUTH = 'entente_auth';

/**
 * @param {{ query: (sql: string, values?: unknown[]) => Promise<{ rowCount: number | null, rows: unknown[] }> }} superuser
 * @param {Record<string, string>} [passwords]  by role; none on the embedded server, which trusts this machine
 */
export async function createRoles(superuser, passwords = {}) {
  for (const role of [OWNER, WEB, WORKER, AUTH]) {
    const found = await superuser.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    const verb = found.rowCount === 0 ? 'CREATE' : 'ALTER';
    const password = passwords[role] === undefined ? '' : ` PASSWORD ${quoted(passwords[role])}`;
    await superuser.query(
      `${verb} ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS${password}`,
    );
    await superuser.query(`ALTER ROLE ${role} SET timezone TO 'UTC'`);
  }
}

/** A database that only these roles may enter. Says whether it had to be made. */
export async function createDatabase(superuser, name) {
  const found = await superuser.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (found.rowCount !== 0) return false;
  await superuser.query(`CREATE DATABASE "${name}" OWNER ${OWNER}`);
  await admit(superuser, name);
  return true;
}

/** Rights on a database are not copied from its template: the tests, which clone one, call this for each clone. */
export async function admit(superuser, name) {
  await superuser.query(`REVOKE ALL ON DATABASE "${name}" FROM PUBLIC`);
  await superuser.query(`GRANT CONNECT ON DATABASE "${name}" TO ${WEB}, ${WORKER}, ${AUTH}`);
}

const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
