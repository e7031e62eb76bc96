import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../tools/embedded-pg.mjs';

const root = join(import.meta.dirname, '../../..');

/** One rehearsal is furnished as `npm start` does it, and stopped; each journey begins with a copy of its data. */
export default async function prepareRehearsal() {
  const folder = mkdtempSync(join(tmpdir(), 'entente-browser-'));
  chmodSync(folder, 0o755);
  const environment = {
    ...process.env,
    ENTENTE_DATA: join(folder, 'furnished'),
    API_PORT: `${await freePort()}`,
    PORTAL_PORT: `${await freePort()}`,
    WORKER_PORT: `${await freePort()}`,
  };
  const child = spawn(process.execPath, ['tools/start.mjs'], { cwd: root, env: environment });
  let told = '';
  await new Promise((ready, failed) => {
    const hear = (chunk) => {
      told += chunk;
      if (told.includes('Ctrl-C stops everything')) ready();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', (code) => failed(new Error(`The rehearsal could not be furnished (${code}):\n${told}`)));
  });
  const ended = new Promise((end) => child.on('exit', end));
  child.removeAllListeners('exit');
  child.on('exit', () => {});
  const gone = new Promise((end) => child.once('close', end));
  child.kill('SIGINT');
  await Promise.race([gone, ended]);
  process.env.ENTENTE_BROWSER_FOLDER = folder;
}
