import { Command, CommanderError } from 'commander';
import { ENDINGS, tell } from '#tools/start/ending.mjs';
import { COMMANDS } from './commands.ts';
import type { Terminal } from './terminal.ts';

/** What was typed is no command, option or argument that there is. */
const NOT_UNDERSTOOD = 2;

const EXIT_CODES = `
Exit codes:
   0  done, and nothing is wrong
   1  something is wrong: found by the command, or a fault of the program (LOG_LEVEL=debug shows where)
   2  not understood: an unknown command, option or argument, or input that cannot be read
  64  what was asked for is not there or not possible
  66  a file cannot be read
  69  the database does not answer
  70  nothing is built and nothing can be built
  73  the data folder cannot be used
  75  the portal runs on these data
  78  a setting is missing or wrong
verify and verify-notice answer 64 instead of 2.

"npx entente <command> --help" shows the options of a command, with examples.`;

/**
 * Runs one command as it was typed.
 *
 * @returns the exit code of the process; an error is one line on standard error
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const typed = words.length === 0 ? ['--help'] : words;
  const chosen = COMMANDS.find(({ name }) => name === typed[0]);
  try {
    await (await programOf(chosen?.name, terminal)).parseAsync(typed, { from: 'user' });
    return terminal.exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) return tell(error, terminal.warn);
    if (error.exitCode === 0) return 0;
    const reason = error.message.replace(/^error: /, '').replaceAll(/\s*\n\s*/g, ' ');
    const command = ['npx entente', ...(chosen === undefined ? [] : [chosen.name])].join(' ');
    terminal.warn(`${chosen?.name ?? 'entente'}: ${reason}; see ${command} --help`);
    return chosen?.usageIs64 === true ? ENDINGS.usage : NOT_UNDERSTOOD;
  }
}

/** The program with its list of commands, of which only the chosen one is loaded. */
async function programOf(chosen: string | undefined, terminal: Terminal): Promise<Command> {
  const program = new Command('entente')
    .usage('<command> [options]')
    .description('The commands of an operator of Entente.')
    .addHelpText('after', EXIT_CODES);
  for (const { name, summary, load } of COMMANDS) {
    const command = name === chosen ? (await load()).command(terminal) : new Command(name);
    program.addCommand(command.summary(summary));
  }
  withoutExit(program, terminal);
  return program;
}

/** Commander throws instead of ending the process, and its help goes to the terminal that was given. */
function withoutExit(command: Command, terminal: Terminal): void {
  command
    .exitOverride()
    .helpCommand(false)
    .configureOutput({
      writeOut: (text) => terminal.streams.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => 100,
    });
  for (const child of command.commands) withoutExit(child, terminal);
}
