import { Command } from 'commander';
import { REHEARSAL_PEOPLE, secondCodeOf } from '#accounts';
import { Ending } from '#tools/start/ending.mjs';
import type { Terminal } from '../../terminal.ts';

/** The second code of one of the invented people of the rehearsal, as their authenticator would show it. */
export function command(terminal: Terminal): Command {
  const addresses = REHEARSAL_PEOPLE.filter(({ secondFactor }) => secondFactor).map(({ email }) => email);
  return new Command('code')
    .description('Shows the second code of an invented person of the rehearsal, as their authenticator would.')
    .argument('<address>', 'the mail address of the person')
    .addHelpText('after', `\nExample:\n  npx entente code ${addresses[0]}`)
    .action((typed: string) => {
      const address = typed.trim().toLowerCase();
      if (!addresses.includes(address)) throw new Ending('usage', `Whose code? One of: ${addresses.join(', ')}`);
      terminal.say(secondCodeOf(address, Date.now()));
    });
}
