/**
 * `npm run --silent paper N27 < facts.json > letter.pdf`: draws a document of the catalogue that no dispute owes (N21, N22, N24 to
 * N27). What each needs is in `libs/notices/src/papers/paper-model.ts`; N24 is drawn from the data that the page of the year gives.
 *   --english    its courtesy version follows
 *   --body ID    the body that issues it; N24 names its own
 * N24, N25 and N27 are sealed when the environment says with what (SEAL_FILE, BODY_SEALS_DIR).
 * Exit codes: 0, or 2 with one line on what is wrong.
 */
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { loadLaw } from './law/load.mjs';

const CANNOT_WRITE = 2;
const WEBSITE = process.env.PUBLIC_URL?.trim() || 'http://localhost:4000';

try {
  const { code, lang, bodyId } = asked(process.argv.slice(2));
  const { issuedPaper } = await loadLaw('libs/notices/src/index.ts');
  const { letter, reader, issuer = bodyId } = await (code === 'N24' ? commissionFile : paper)(code, lang);
  const { PdfPrinter } = await loadLaw('libs/delivery/src/pdf/notice-printer.ts');
  const drawn = await new PdfPrinter().print(reader ? issuedPaper(letter, reader, WEBSITE) : letter);
  process.stdout.write(reader ? await sealed(drawn, issuer) : drawn);
} catch (error) {
  console.error(`paper: ${error.message}`);
  process.exitCode = CANNOT_WRITE;
}

async function paper(code, lang) {
  const { composePaper, isPaper, PAPER_CODES, paperReader } = await loadLaw('libs/notices/src/index.ts');
  if (!isPaper(code)) throw new Error(`say which one: ${PAPER_CODES.join(', ')}, N24`);
  const facts = JSON.parse(await text(process.stdin));
  return { letter: composePaper(code, facts, lang), reader: paperReader(code, facts) };
}

/** The portal draws it too, and holds no key: here it is sealed. */
async function commissionFile(_code, lang) {
  const { dayAtHome } = await loadLaw();
  const { commissionLetter } = await loadLaw('libs/casework/src/statistics/report-letter.ts');
  const { bodyId, body, year, figures, statement } = JSON.parse(await text(process.stdin));
  const on = dayAtHome(new Date().toISOString());
  const reported = { year, complete: on > `${year}-12-31`, figures, statement };
  return { letter: commissionLetter(body, reported, on, lang), reader: 'commission', issuer: bodyId };
}

function asked(words) {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { english: { type: 'boolean', default: false }, body: { type: 'string' } },
  });
  return { code: positionals[0] ?? '', lang: values.english ? 'en' : 'fr', bodyId: values.body };
}

async function sealed(drawn, bodyId) {
  const { readSealSettings } = await loadLaw('libs/config/src/seal-settings.ts');
  const { openSeals } = await loadLaw('libs/delivery/src/seal/index.ts');
  const mistakes = [];
  const settings = readSealSettings(process.env, mistakes);
  if (mistakes.length > 0) throw new Error(mistakes.join(' '));
  const clock = { now: async () => new Date().toISOString() };
  const sealer = await openSeals(settings, clock, (trouble) => console.error(`paper: ${trouble}`));
  if (sealer === undefined) return drawn;
  if (bodyId && !sealer.bodyIds.includes(bodyId))
    console.error(`paper: ${bodyId} has no seal of its own: the house seals`);
  return sealer.seal(drawn, bodyId);
}
