import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ending } from './ending.mjs';

/** One start at a time on one data folder. The file says who runs and where; what a killed start left behind is taken over. */
export function takeLock(folder, address) {
  const file = join(folder, 'running.json');
  const mine = JSON.stringify({ pid: process.pid, address });
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if (error.code !== 'EEXIST') {
        throw new Ending(
          'dataFolder',
          `${file} cannot be written (${error.code}): set ENTENTE_DATA to another folder.`,
        );
      }
    }
    refuseSecond(folder);
    // Of two starts that find the same dead lock, one moves it away.
    const aside = `${file}.${process.pid}`;
    try {
      renameSync(file, aside);
    } catch {
      continue;
    }
    rmSync(aside, { force: true });
  }
  throw new Ending('alreadyRunning', 'Another start is under way on these data.');
}

/** Ends this start when another one runs on these data. */
export function refuseSecond(folder) {
  const other = holder(join(folder, 'running.json'));
  if (other === undefined) return;
  throw new Ending(
    'alreadyRunning',
    `Entente already runs on these data (process ${other.pid}): ${other.address}. Stop it there with Ctrl-C, or set ENTENTE_DATA and other ports for a second one.`,
  );
}

/** Who holds the lock, if they are alive; numbers are used again, so a living process must also be one of ours. */
function holder(file) {
  let written;
  try {
    written = JSON.parse(readFileSync(file, 'utf8'));
    process.kill(written.pid, 0);
  } catch (error) {
    // EPERM: somebody else's process, and alive.
    return error.code === 'EPERM' ? written : undefined;
  }
  try {
    return readFileSync(`/proc/${written.pid}/cmdline`, 'utf8').match(/\b(start|entente)\.mjs|\.bin\/entente/)
      ? written
      : undefined;
  } catch {
    return written;
  }
}
