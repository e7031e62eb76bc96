import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { Clock, type LetterToPost, Records, recordPosting } from '#casework';
import { PgPostOffice } from '#persistence';
import { asWorker } from '../../operator.module.ts';
import type { Terminal } from '../../terminal.ts';
import { writeBatch } from './batch.ts';

const MOST = 2_000;

/** The letters whose mail did not arrive (L614-3): docs/how-to/post.md. */
export function command(terminal: Terminal): Command {
  const { say } = terminal;
  const list = (letters: readonly LetterToPost[]): void => {
    for (const letter of letters) say(lineOf(letter));
    say(letters.length === 0 ? 'Nothing to post.' : `${letters.length} to post.`);
  };

  const confirm = (outcome: 'sent' | 'bounced', given: readonly string[]) =>
    asWorker(terminal, async (context) => {
      const office = context.get(PgPostOffice);
      const mailDeps = { records: context.get(Records), clock: context.get(Clock) };
      const wrong = (line: string): void => {
        terminal.exitCode = 1;
        say(line);
      };
      for (const code of codesIn(given, terminal)) {
        const letters = await office.inEnvelope(code);
        if (letters.length === 0) wrong(`No envelope ${code}.`);
        for (const letter of letters) {
          const { kind } = await recordPosting(mailDeps, letter, { outcome, actor: { role: 'clock' } });
          if (kind === 'done') say(`${code}  ${letter.number}  ${outcome}`);
          else wrong(`${code}  ${letter.number}  ${kind}`);
        }
      }
    });

  const post = new Command('post').description('The letters whose mail did not arrive (L614-3).');
  post
    .command('list', { isDefault: true })
    .description('list what is to be posted, and what came back')
    .action(() => asWorker(terminal, async (context) => list(await context.get(PgPostOffice).waiting(MOST))));
  post
    .command('batch <folder>')
    .description('write a batch for the printer into this folder')
    .action((folder: string) =>
      asWorker(terminal, async (context, place) => {
        const letters = await context.get(PgPostOffice).waiting(MOST);
        if (letters.length === 0) return list(letters);
        const missing = await writeBatch(context, letters, terminal, place, folder);
        terminal.exitCode = missing === 0 ? 0 : 1;
      }),
    );
  post
    .command('sent <codes...>')
    .description('these envelopes were handed to the post: their codes, or the manifest.csv of a batch')
    .action((given: string[]) => confirm('sent', given));
  post
    .command('returned <codes...>')
    .description('the post brought these envelopes back')
    .action((given: string[]) => confirm('bounced', given));

  return post.addHelpText(
    'after',
    `
Examples:
  npx entente post
  npx entente post batch lots/
  npx entente post sent 3f2a9c1e-0007
  npx entente post sent manifest.csv
  npx entente post returned 3f2a9c1e-0007`,
  );
}

function lineOf({ queuedAt, number, to, because, returnedAt }: LetterToPost): string {
  const why = returnedAt ? 'came back' : because;
  return `${queuedAt.slice(0, 10)}  ${number.padEnd(30)}  to the ${to.padEnd(8)}  ${why}`;
}

/** Codes as typed or scanned, or the envelopes of a manifest. */
function codesIn(given: readonly string[], terminal: Terminal): ReadonlySet<string> {
  const codes = given.flatMap((one) => {
    if (!one.endsWith('.csv')) return [one];
    const [, ...lines] = readFileSync(terminal.path(one), 'utf8').split(/\r?\n/);
    return lines.map((line) => line.split(',')[0] ?? '').filter(Boolean);
  });
  return new Set(codes);
}
