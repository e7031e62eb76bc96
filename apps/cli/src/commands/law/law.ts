import { Command } from 'commander';
import { articleInWords, type Certainty, type RegisterEntry, register } from '#law';
import type { Terminal } from '../../terminal.ts';

const CERTAINTIES: readonly Certainty[] = ['V', 'V2', 'P', 'R', 'U'];

/**
 * The register of the law: each provision, what applies it and which test proves it, or why it has no place in the
 * code.
 */
export function command(terminal: Terminal): Command {
  return new Command('law')
    .description(
      [
        'Prints the register of the law: each provision with its certainty, the days between which it is in force,',
        'what applies it and which test proves it, or why it has no place in the code.',
      ].join(' '),
    )
    .argument('[words...]', 'only the entries that hold all these words')
    .option('--json', 'for programs')
    .addHelpText(
      'after',
      '\nExamples:\n  npx entente law\n  npx entente law R612-5 --json\n  npx entente law ninety days',
    )
    .action((words: string[], { json }: { json?: true }) => {
      const sought = words.map((word) => word.toLowerCase());
      const entries = register().filter((entry) => {
        const whole = JSON.stringify([entry, articleInWords(entry.provision.id)]).toLowerCase();
        return sought.every((word) => whole.includes(word));
      });
      terminal.say(
        json ? JSON.stringify(entries, null, 2) : [...entries.flatMap(linesOf), '', summaryOf(entries)].join('\n'),
      );
      terminal.exitCode = entries.length === 0 ? 1 : 0;
    });
}

function linesOf({ provision, application }: RegisterEntry): string[] {
  const { id, title, certainty, inForceFrom, inForceTo, source } = provision;
  const force = [inForceFrom && `from ${inForceFrom}`, inForceTo && `to ${inForceTo}`].filter(Boolean).join(' ');
  return [
    '',
    `${id}  [${certainty}]  ${title.en}${force === '' ? '' : `  (${force})`}`,
    `    ${articleInWords(id).fr}`,
    ...('none' in application
      ? [`    not in the code: ${application.none.en}`]
      : [
          ...application.by.map((file) => `    applied  ${file}`),
          ...application.proof.map(({ file, test }) => `    proved   ${file}: ${test}`),
        ]),
    `    source   ${source}`,
  ];
}

function summaryOf(entries: readonly RegisterEntry[]): string {
  const count = (certainty: Certainty) => entries.filter(({ provision }) => provision.certainty === certainty).length;
  const inCode = entries.filter(({ application }) => !('none' in application)).length;
  const certain = CERTAINTIES.map((one) => `${one} ${count(one)}`).join(', ');
  const applied = `${inCode} applied and proved, ${entries.length - inCode} with a reason for not being`;
  return `${entries.length} provisions, ${applied}; certainty: ${certain}.`;
}
