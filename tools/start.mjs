/**
 * `npm start`: the whole portal on this machine, with nothing to install and no question asked. Ctrl-C stops it; the
 * next start finds its data again. Exit codes: tools/start/ending.mjs.
 */
import { join, resolve } from 'node:path';
import { buildIfNeeded } from './start/build.mjs';
import { dataFolder } from './start/data-folder.mjs';
import { Ending, tell } from './start/ending.mjs';
import { startInstance } from './start/instance.mjs';
import { refuseSecond } from './start/lock.mjs';
import { welcome } from './start/welcome.mjs';

const root = resolve(import.meta.dirname, '..');
const say = (sentence) => console.log(sentence);

/** Ctrl-C twice, or a terminal that closes, is one wish to stop. */
const asked = new Promise((stop) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop('asked'));
});

process.chdir(root);
process.exitCode = await run();
process.exit();

async function run() {
  let instance;
  try {
    // Before the build: what another start runs from is not to be changed under it.
    refuseSecond(dataFolder(root, process.env));
    await buildIfNeeded(root, say);
    const starting = startInstance({
      root,
      environment: process.env,
      programs: ['api', 'portal', 'worker'],
      // A small data set, people and organisations only, for whoever is in a hurry.
      disputes: process.env.ENTENTE_DATA_SET?.trim() !== 'people',
      say,
    });
    instance = await Promise.race([starting, asked]);
    if (instance === 'asked') {
      // What was being started ends with this process: the programs by their leash, the database by its own.
      say('Stopped before it had started.');
      return 0;
    }
    const { REHEARSAL_PEOPLE } = await import(join(root, 'dist/libs/accounts/src/rehearsal/people.js'));
    say(welcome(instance, REHEARSAL_PEOPLE));
    const crash = await Promise.race([asked, instance.crash]);
    if (crash !== 'asked') throw new Ending('crashed', crash, 'Everything else is stopped; the data are safe.');
    say('\nStopping…');
    return 0;
  } catch (error) {
    return tell(error);
  } finally {
    if (typeof instance === 'object') await instance.stop();
  }
}
