import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** The program, on the path or where Debian puts it. */
export function findPgbench() {
  if (spawnSync('pgbench', ['--version']).status === 0) return 'pgbench';
  const folder = '/usr/lib/postgresql';
  const versions = existsSync(folder) ? readdirSync(folder).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(folder, version, 'bin/pgbench')).find((file) => existsSync(file));
}

/** Runs a script with so many clients for so many seconds; gives how many times a second it was run. */
export function runPgbench(program, { port, database, user, file, clients, seconds, round }) {
  const args = ['-n', '-M', 'simple', '-c', clients, '-j', 2, '-T', seconds, '-f', file, '-h', '127.0.0.1', '-p', port];
  const variables = ['-D', 'fresh=1', '-D', 'turn=0', '-D', `round=${round}`];
  const child = spawn(program, [...args, ...variables, '-U', user, database].map(String));
  let told = '';
  for (const output of [child.stdout, child.stderr]) output.on('data', (data) => (told += data));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', () => {
      const tps = Number(/tps = ([\d.]+)/.exec(told)?.[1]);
      if (/ERROR|aborted/.test(told) || !(tps > 0)) fail(new Error(`pgbench: ${told.slice(0, 1500)}`));
      else done(tps);
    });
  });
}

/** Where there is no pgbench: the same statements sent by a bare client of `pg`, prepared, one after the other. */
export async function runBareLoop(statementsFor, { url, clients, seconds }) {
  const until = performance.now() + seconds * 1000;
  const begun = performance.now();
  let lives = 0;
  await Promise.all(
    Array.from({ length: clients }, async (_, number) => {
      const client = new pg.Client(url);
      await client.connect();
      const names = new Map();
      for (let turn = 0; performance.now() < until; turn += 1) {
        for (const { text, values } of statementsFor(number, turn)) {
          if (values.length === 0 && /^\s*(BEGIN|START|COMMIT)/i.test(text)) await client.query(text);
          else {
            if (!names.has(text)) names.set(text, `s${names.size}`);
            await client.query({ name: names.get(text), text, values });
          }
        }
        lives += 1;
      }
      await client.end();
    }),
  );
  return lives / ((performance.now() - begun) / 1000);
}
