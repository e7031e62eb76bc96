import { join } from 'node:path';
import { tell } from '../../tools/start/ending.mjs';
import { lookBack } from './look-back.mjs';
import { openParties } from './parties.mjs';
import { openProgram } from './program.mjs';
import { liveYear } from './year.mjs';

/**
 * One process's share of a year: the disputes whose number leaves this remainder, in a town and a database of their own.
 * A life follows from the seed and its number, so that it is the same however many processes share the year.
 */
async function run({ root, asked, first, every }) {
  const from = (path) => import(join(root, 'dist', path));
  const numbers = Array.from({ length: Math.ceil((asked.disputes - first) / every) }, (_, at) => first + at * every);
  let parties;
  let program;
  try {
    parties = await openParties({ disputes: numbers.length, from });
    program = await openProgram({ parties, from, drawn: asked.draw });
    const [begun, used, usedByDatabase] = [performance.now(), process.cpuUsage(), parties.processor()];
    const lived = await liveYear({ parties, program, numbers, ...asked, onDay: (day) => process.send({ day }) });
    const seconds = (performance.now() - begun) / 1000;
    const { user, system } = process.cpuUsage(used);
    const cost = {
      seconds,
      cpuSeconds: (user + system) / 1e6,
      databaseSeconds: parties.processor() - usedByDatabase,
    };
    const found = await lookBack({ parties, program, lived, asked, onLines: (lines) => process.send({ lines }) });
    await told({ share: { ...cost, lived, letters: program.letters, ...found } });
    return 0;
  } catch (error) {
    return tell(error);
  } finally {
    await program?.close();
    await parties?.close();
  }
}

const told = (message) => new Promise((done) => process.send(message, done));

process.once('message', async (order) => process.exit(await run(order)));
// Nobody is there any more to whom it could be told.
process.once('disconnect', () => process.exit(1));
