import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres } from '../../tools/embedded-pg.mjs';

/** The three programs, each of which can be killed without a word and started again. */
export async function openVictims(environment, database, mailUrl) {
  const settings = { SMTP_URL: mailUrl, MAIL_FROM: 'Entente <ne-pas-repondre@entente.example>', LOG_LEVEL: 'error' };
  const start = (name) => environment.program(name, database, settings);
  const running = { api: await start('api'), worker: await start('worker') };
  const { port } = environment;
  const dataDir = join(environment.folder, 'pg');
  let server;

  return {
    apiUrl: () => running.api.url,
    deaths: { api: 0, worker: 0, postgres: 0 },

    async killAndStart(name, awayMs) {
      const pid =
        name === 'postgres'
          ? Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0])
          : running[name].pid;
      process.kill(pid, 'SIGKILL');
      this.deaths[name] += 1;
      await new Promise((wake) => setTimeout(wake, awayMs));
      if (name === 'postgres') server = await startPostgres({ dataDir, port, settings: { max_connections: 100 } });
      else running[name] = await start(name);
    },

    /** The programs first, then the server under them: the theatre knows the one that was killed. */
    async stop() {
      await Promise.all([running.api.stop(), running.worker.stop()]);
      await server?.stop();
    },
  };
}
