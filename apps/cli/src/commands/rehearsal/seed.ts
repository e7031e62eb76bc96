import { Command, InvalidArgumentError } from 'commander';
import { Ending } from '#tools/start/ending.mjs';
import { inPlace } from '../../place.ts';
import type { Terminal } from '../../terminal.ts';
import { NotARehearsal } from './seeding/refuse.ts';
import { seedDisputes } from './seeding/seed-disputes.ts';

const MOST = 100_000_000;

/**
 * Makes more disputes in a rehearsal, for trying lists, reports and speed on many. It copies the disputes of the data
 * set; each copy has people, merchants, bodies and a record of its own.
 */
export function command(terminal: Terminal): Command {
  return new Command('seed')
    .description(
      ['Adds any number of disputes to the rehearsal of this machine, each with people and a record of its own.'].join(
        ' ',
      ),
    )
    .requiredOption('--disputes <number>', 'how many, up to a hundred million', numberOf)
    .addHelpText('after', '\nExample:\n  npx entente seed --disputes 10000')
    .action(({ disputes: count }: { disputes: number }) => {
      if (terminal.env['ENTENTE_MODE']?.trim() === 'production')
        throw new Ending('setting', 'Only a rehearsal is seeded.');
      return inPlace(terminal, async ({ url }) => {
        const begun = performance.now();
        const { stages, towns } = await seedDisputes({ url, count, progress: shown(begun, terminal) }).catch(refused);
        terminal.say(`${count} disputes at ${stages.length} stages in ${towns} towns, in ${seconds(begun)} s.`);
      });
    });
}

function numberOf(typed: string): number {
  const count = Number(typed);
  if (Number.isInteger(count) && count > 0 && count <= MOST) return count;
  throw new InvalidArgumentError('Say how many, such as 10000.');
}

function refused(error: NodeJS.ErrnoException): never {
  if (error instanceof NotARehearsal) throw new Ending('setting', error.message);
  if (error.code === '3D000') throw new Ending('setting', 'There is no rehearsal yet: run npm start once.');
  throw error;
}

/** A line that is written over on a terminal; elsewhere, one line for each tenth. */
function shown(begun: number, { streams: { stdout }, say }: Terminal): (done: number, of: number) => void {
  let last = 0;
  return (done, of) => {
    const percent = Math.floor((100 * done) / of);
    if (percent === last || (!stdout.isTTY && percent % 10 !== 0)) return;
    last = percent;
    const line = `${String(percent).padStart(3)} %  ${done} disputes, ${Math.round(done / seconds(begun))} a second`;
    if (stdout.isTTY) stdout.write(`\r${line}${percent === 100 ? '\n' : ''}`);
    else say(line);
  };
}

const seconds = (since: number): number => Math.max(0.1, Math.round((performance.now() - since) / 100) / 10);
