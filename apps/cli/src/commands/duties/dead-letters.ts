import { Command } from 'commander';
import { Clock, type DeadLetter, DeadLetters } from '#casework';
import { oneThatBegins } from '../../one-that-begins.ts';
import { asWorker } from '../../operator.module.ts';
import type { Terminal } from '../../terminal.ts';

const MOST = 10_000;

/** Duties and mails that failed to the last try. */
export function command(terminal: Terminal): Command {
  const { say } = terminal;
  const among = (work: (letters: readonly DeadLetter[], dead: DeadLetters, clock: Clock) => Promise<void> | void) =>
    asWorker(terminal, async (context) => {
      const dead = context.get(DeadLetters);
      await work(await dead.list(MOST), dead, context.get(Clock));
    });
  const one = (letters: readonly DeadLetter[], id: string): DeadLetter =>
    oneThatBegins(letters, (letter) => letter.id, id, `dead letter ${id}`);

  const deadLetters = new Command('dead-letters').description(
    'Duties and mails that failed to the last try. The beginning of an id is enough.',
  );
  deadLetters
    .command('list', { isDefault: true })
    .description('list them, the oldest first')
    .action(() =>
      among((letters) => {
        for (const letter of letters) say(lineOf(letter));
        const count = `${letters.length} dead ${letters.length === 1 ? 'letter' : 'letters'}.`;
        say(letters.length === 0 ? 'No dead letter.' : count);
      }),
    );
  deadLetters
    .command('show <id>')
    .description('show one of them')
    .action((id: string) =>
      among((letters) => {
        for (const [name, value] of Object.entries(one(letters, id))) say(`${name.padEnd(10)} ${value}`);
      }),
    );
  deadLetters
    .command('replay <id>')
    .description('offer one again from the beginning, once the cause is gone; "all" offers every one')
    .action((id: string) =>
      among(async (letters, dead, clock) => {
        const chosen = id === 'all' ? letters : [one(letters, id)];
        const now = await clock.now();
        for (const letter of chosen) await dead.revive(letter.id, letter.kind, now);
        say(`${chosen.length} offered again.`);
      }),
    );
  return deadLetters.addHelpText(
    'after',
    `
Examples:
  npx entente dead-letters
  npx entente dead-letters show 3f1c
  npx entente dead-letters replay all`,
  );
}

function lineOf({ id, kind, code, disputeId, attempts, error }: DeadLetter): string {
  return `${id}  ${kind.padEnd(4)}  ${code.padEnd(14)}  dispute ${disputeId}  ${attempts} tries  ${error}`;
}
