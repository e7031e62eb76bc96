import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import { computeClocks, readFacts } from '#law';
import type { Terminal } from '../../terminal.ts';

const CANNOT_READ = 2;

/** Every date that follows from the facts of a dispute; the same answer as `POST /v1/clocks`. */
export function command(terminal: Terminal): Command {
  return new Command('clocks')
    .description(
      [
        'Reads the facts of a dispute as JSON on standard input and prints, as JSON, every date that follows; the',
        'same as POST /v1/clocks. Facts that cannot be read: exit code 2, and one line per mistake, in French and',
        'in English.',
      ].join(' '),
    )
    .addHelpText(
      'after',
      `
Example:
  echo '{"complaintSentOn":"2026-01-15"}' | npx entente clocks

The facts: docs/how-to/ask-for-the-dates.md`,
    )
    .action(async () => {
      const facts = parsed(await text(terminal.streams.stdin));
      const read = 'mistake' in facts ? { ok: false as const, lines: [facts.mistake] } : readFacts(facts.value);
      if (read.ok) return terminal.say(JSON.stringify(computeClocks(read.facts), null, 2));
      const lines =
        'lines' in read
          ? read.lines
          : read.errors.map(({ field, message: { fr, en } }) => `${field && `${field}: `}${fr} / ${en}`);
      for (const line of lines) terminal.warn(`clocks: ${line}`);
      terminal.exitCode = CANNOT_READ;
    });
}

function parsed(json: string): { readonly value: unknown } | { readonly mistake: string } {
  try {
    return { value: JSON.parse(json.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { mistake: `Ce n’est pas du JSON. / This is not JSON: ${(error as Error).message}` };
  }
}
