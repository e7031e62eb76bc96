/**
 * `npm run --silent paper N27 < facts.json > letter.pdf`: draws a document of the catalogue that no dispute owes (N21, N22, N25, N26,
 * N27). What each needs is in `libs/notices/src/papers/paper-model.ts`. Exit codes: 0, or 2 with one line on what is wrong.
 */
import { text } from 'node:stream/consumers';
import { loadLaw } from './law/load.mjs';

const CANNOT_WRITE = 2;

const { composePaper, isPaper, PAPER_CODES } = await loadLaw('libs/notices/src/index.ts');
const [code = ''] = process.argv.slice(2);
try {
  if (!isPaper(code)) throw new Error(`say which one: ${PAPER_CODES.join(', ')}`);
  const letter = composePaper(code, JSON.parse(await text(process.stdin)));
  const { PdfPrinter } = await loadLaw('libs/delivery/src/pdf/notice-printer.ts');
  process.stdout.write(await new PdfPrinter().print(letter));
} catch (error) {
  console.error(`paper: ${error.message}`);
  process.exitCode = CANNOT_WRITE;
}
