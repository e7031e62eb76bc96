import { Command, Option } from 'commander';
import { ENDINGS } from '#tools/start/ending.mjs';
import { connectedTo, inPlace, needed } from '../../place.ts';
import type { Terminal } from '../../terminal.ts';
import { eraseAgain } from './erase-again.ts';
import { recordSent, release, waitingIn } from './waiting-service.ts';

interface Typed {
  readonly sent?: string;
  readonly send?: true;
  readonly hold?: true;
}

/** Says what waits in a restored service and, told what is to become of it, lets the service go. */
export function command(terminal: Terminal): Command {
  const { say } = terminal;
  return new Command('reconcile')
    .description('Says what waits in a restored service and, told what is to become of it, opens the service.')
    .option('--sent <log>', 'mails whose Message-ID stands in this log of the relay are recorded as sent')
    .addOption(new Option('--send', 'what is still open leaves').conflicts('hold'))
    .option('--hold', 'what is still open is held as dead letters, to be looked at one by one')
    .addHelpText(
      'after',
      '\nExamples:\n  npx entente reconcile\n  npx entente reconcile --sent /var/log/mail.log --hold',
    )
    .action(({ sent, send, hold }: Typed) =>
      inPlace(terminal, ({ url, filesDir, ledgerDir }) =>
        connectedTo(url, async (client) => {
          let waiting = await waitingIn(client);
          if (waiting === undefined) return say('Nothing waits: this service is open.');
          if (waiting.erasedAt === null) {
            const folders = { filesDir: needed(filesDir, 'FILES_DIR'), ledgerDir: needed(ledgerDir, 'ANCHORS_DIR') };
            await eraseAgain({ client, url, ...folders, since: waiting.takenAt });
          }
          if (sent !== undefined) {
            say(`${await recordSent(client, url, terminal.path(sent))} mails had left and are recorded as sent.`);
            waiting = (await waitingIn(client)) ?? waiting;
          }
          const { takenAt, restoredAt, duties, mails } = waiting;
          say(`Backup of ${takenAt.toISOString()}, restored ${restoredAt.toISOString()}.`);
          say(`Open at the backup: ${duties} duties to notify, ${mails} mails. Some may have left since.`);
          if (!send && !hold && duties + mails > 0) {
            say(
              'Say what becomes of them: --sent LOG for those that the relay shows, then --send or --hold for the others.',
            );
            terminal.exitCode = ENDINGS.usage;
            return;
          }
          const held = await release(client, hold ? 'hold' : 'send');
          say(
            hold ? `${held} held: npx entente dead-letters shows them. The service is open.` : 'The service is open.',
          );
        }),
      ),
    );
}
