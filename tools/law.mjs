/**
 * `npm run law`: the register of the law. Each provision with its certainty, the days between which it is in force, what applies it and which
 * test proves it, or why it has no place in the code. `-- --json` for programs; other words keep the entries that hold them all.
 */
import { loadLaw } from './law/load.mjs';

const words = process.argv.slice(2);
const json = words.includes('--json');
const sought = words.filter((word) => word !== '--json').map((word) => word.toLowerCase());

const { articleInWords, register } = await loadLaw();
const entries = register().filter((entry) => {
  const whole = JSON.stringify([entry, articleInWords(entry.provision.id)]).toLowerCase();
  return sought.every((word) => whole.includes(word));
});

if (json) {
  process.stdout.write(`${JSON.stringify(entries, null, 2)}\n`);
} else {
  const lines = entries.flatMap(told);
  process.stdout.write(`${lines.join('\n')}\n\n${summary()}\n`);
}
if (entries.length === 0) process.exitCode = 1;

function told({ provision, application }) {
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

function summary() {
  const count = (certainty) => entries.filter(({ provision }) => provision.certainty === certainty).length;
  const inCode = entries.filter(({ application }) => !('none' in application)).length;
  return `${entries.length} provisions, ${inCode} applied and proved, ${entries.length - inCode} with a reason for not being; certainty: ${[
    'V',
    'V2',
    'P',
    'R',
    'U',
  ]
    .map((one) => `${one} ${count(one)}`)
    .join(', ')}.`;
}
