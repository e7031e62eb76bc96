/**
 * `npm run --silent clocks < facts.json`: every date that follows from the facts, as JSON; the same as `POST /v1/clocks`. Exit codes: 0,
 * or 2 where the facts cannot be read, with one line per mistake, in French and in English.
 */
import { loadLaw } from './law/load.mjs';

const CANNOT_READ = 2;

const facts = parsed(await wholeInput());
if (facts !== undefined) {
  const { computeClocks, readFacts } = await loadLaw();
  const read = readFacts(facts.value);
  if (read.ok) {
    process.stdout.write(`${JSON.stringify(computeClocks(read.facts), null, 2)}\n`);
  } else {
    refuse(read.errors.map(({ field, message: { fr, en } }) => `${field && `${field}: `}${fr} / ${en}`));
  }
}

function parsed(text) {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    refuse([`Ce n’est pas du JSON. / This is not JSON: ${error.message}`]);
    return undefined;
  }
}

function refuse(lines) {
  for (const line of lines) console.error(`clocks: ${line}`);
  process.exitCode = CANNOT_READ;
}

async function wholeInput() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}
