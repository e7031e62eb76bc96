import { describe, expect, test } from '@jest/globals';
import type { Command } from 'commander';
import { COMMANDS } from './commands.ts';
import { Terminal } from './terminal.ts';
import { runHere } from './testing/run-here.ts';

/** Each command with those under it, by what is typed for it. */
async function everyCommand(): Promise<readonly { readonly words: readonly string[]; readonly command: Command }[]> {
  const under = (words: readonly string[], command: Command): { words: readonly string[]; command: Command }[] => [
    { words, command },
    ...command.commands.flatMap((one) => under([...words, one.name()], one)),
  ];
  const found: { words: readonly string[]; command: Command }[] = [];
  // One after another: Jest does not load modules side by side.
  for (const { name, load } of COMMANDS)
    found.push(...under([name], (await load()).command(new Terminal({} as never))));
  return found;
}

const every = await everyCommand();
const ONE_LINE = /^[^\n]+\n$/;

describe('entente', () => {
  test('lists every command, with its summary and the exit codes', async () => {
    for (const words of [[], ['--help'], ['-h']]) {
      const { exitCode, output, said } = await runHere(words);
      expect([exitCode, said]).toEqual([0, '']);
      for (const { name } of COMMANDS) expect(output.toString()).toMatch(new RegExp(`  ${name} .*\\S`));
      for (const { summary } of COMMANDS) expect(output.toString().replaceAll(/\s+/g, ' ')).toContain(summary);
      expect(output.toString()).toContain('Exit codes:');
    }
  });

  test.each(every)('$words --help says its arguments and options, with an example', async ({ words, command }) => {
    const { exitCode, output, said } = await runHere([...words, '--help']);
    expect([exitCode, said]).toEqual([0, '']);
    const help = output.toString();
    expect(help).toContain(`Usage: entente ${words.join(' ')}`);
    expect(command.description()).not.toBe('');
    for (const { flags, description } of command.options) {
      expect(help).toContain(flags);
      expect(description).not.toBe('');
    }
    for (const argument of command.registeredArguments) expect(help).toContain(argument.name());
    if (words.length === 1) expect(help).toContain(`npx entente ${words[0]}`);
  });

  test.each([
    [
      'a command that there is not',
      ['verfy'],
      "entente: unknown command 'verfy' (Did you mean verify?); see npx entente --help\n",
    ],
    ['an option of none', ['--nope'], "entente: unknown option '--nope'; see npx entente --help\n"],
  ])('%s: exit code 2, and one line', async (_what, words, line) => {
    expect(await runHere(words)).toMatchObject({ exitCode: 2, said: line });
  });

  test.each(every)(
    '$words: an unknown option is refused in one line, with the code of its command',
    async ({ words, command }) => {
      const needed = command.options.filter(({ mandatory }) => mandatory).flatMap(({ long }) => [long ?? '', '1']);
      const { exitCode, output, said } = await runHere([...words, ...needed, '--nope']);
      const { usageIs64 } = COMMANDS.find(({ name }) => name === words[0]) ?? {};
      expect([exitCode, output.toString()]).toEqual([usageIs64 ? 64 : 2, '']);
      expect(said).toMatch(ONE_LINE);
      expect(said).toContain(`${words[0]}: unknown option '--nope'`);
    },
  );

  test.each([
    [['backup'], /^backup: required option '--to <folder>' not specified; see npx entente backup --help\n$/],
    [['restore'], /--from <folder>/],
    [['seed', '--disputes', 'many'], /^seed: option .*Say how many, such as 10000/],
    [['reconcile', '--send', '--hold'], /'--send' cannot be used with option '--hold'/],
    [['claims', 'confirm'], /missing required argument 'id'/],
    [['post', 'sent'], /missing required argument 'codes'/],
    [['dead-letters', 'burn'], /^dead-letters: /],
    [['paper'], /missing required argument 'code'/],
  ])('%s is not understood: exit code 2, before anything is opened', async (words, line) => {
    const { exitCode, said } = await runHere(words);
    expect(exitCode).toBe(2);
    expect(said).toMatch(ONE_LINE);
    expect(said).toMatch(line);
  });

  test.each([
    ['verify', '--threads', '0'],
    ['verify', '--anchors', 'many'],
    ['verify', 'everything'],
  ])('%s %s %s: 64, on which others rely', async (...words) => {
    const { exitCode, said } = await runHere(words);
    expect(exitCode).toBe(64);
    expect(said).toMatch(ONE_LINE);
  });

  test('what an operator can mend is one line with its code, and nothing of a secret', async () => {
    const DATABASE_URL = 'postgres://entente_worker:s3cret@127.0.0.1:1/entente';
    const { exitCode, said } = await runHere(['dead-letters'], { env: { DATABASE_URL } });
    expect(exitCode).toBe(69);
    expect(said).toBe('The database does not answer or does not let us in (ECONNREFUSED).\n');
  });

  test('the second code of an invented person is shown; of anybody else, whose codes there are', async () => {
    const shown = await runHere(['code', 'Nadia.Perrin@atelier-boussole.example']);
    expect(shown.output.toString()).toMatch(/^\d{6}\n$/);
    expect(await runHere(['code', 'you@me.example'])).toMatchObject({
      exitCode: 64,
      said: expect.stringMatching(/^Whose code\?/),
    });
  });

  test('the register of the law is printed whole, or what holds the words', async () => {
    const whole = (await runHere(['law'])).output.toString();
    expect(whole).toMatch(/\n\d+ provisions, \d+ applied and proved/);
    const { output } = await runHere(['law', 'r612-5', '--json']);
    const found = JSON.parse(output.toString()) as { provision: { id: string } }[];
    expect(found.map(({ provision }) => provision.id)).toContain('FR/R612-5');
    expect(await runHere(['law', 'zebra'])).toMatchObject({ exitCode: 1 });
  });
});
