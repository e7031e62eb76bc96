import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create } from 'fontkit';
import { PDFDocument } from 'pdfkit';
import { spread } from './figures.mjs';
import { root } from './model-environment.mjs';

const { resolve } = createRequire(import.meta.url);
const FONT = '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf';

/**
 * Letters a second on one core: composed and drawn as the worker does, beside the same words run through a bare page of
 * pdfkit with the same typeface, and beside the whole duty, from the row of the outbox to the rows of its mails.
 */
export async function benchNotices(environment, { rounds, seconds, say }) {
  const urls = await environment.database('notices');
  await environment.inEarnest();
  const from = (path) => import(join(root, path));
  const { databaseOf, PgCaseFiles, PgDirectory, PgOutbox } = await from('dist/libs/persistence/src/index.js');
  const { PdfPrinter, FolderFiles } = await from('dist/libs/delivery/src/index.js');
  const { carryOutDuty } = await from('dist/libs/casework/src/index.js');
  const database = await databaseOf({ url: urls.worker, poolSize: 2 }).initialize();
  const outbox = new PgOutbox(database);
  const printer = new PdfPrinter();
  const letters = [];
  const portal = { name: 'Entente', website: 'http://localhost:4000', contact: 'contact@entente.example' };
  const deps = { caseFiles: new PgCaseFiles(database), directory: new PgDirectory(database), portal, outbox };
  const dry = {
    ...deps,
    outbox: { duty: (id) => outbox.duty(id), fulfil: async () => {} },
    files: { put: async () => ({ sha256: '', bytes: 0 }) },
    printer: {
      print: async (letter) => {
        letters.push(letter);
        return new Uint8Array();
      },
    },
  };
  const duties = await environment.asSuperuser(async (superuser) => {
    const { rows } = await superuser.query(`SELECT id FROM outbox WHERE kind = 'notice' ORDER BY id`);
    await superuser.query('DELETE FROM mail');
    await superuser.query('DELETE FROM notice');
    await superuser.query('UPDATE outbox SET done_at = NULL');
    return rows.map(({ id }) => id);
  }, 'notices');
  for (const id of duties) await carryOutDuty(dry, id);

  const font = create(readFileSync(resolve(FONT)));
  const words = letters.map(wordsOf);
  const inTurn = (work) => {
    let at = 0;
    return () => work(at++ % letters.length);
  };
  const drawn = inTurn((at) => printer.print(letters[at]));
  const bare = inTurn((at) => barePage(font, words[at]));
  const found = { letters: [], bare: [], duties: [] };
  await forSeconds(drawn, 1);
  await forSeconds(bare, 1);
  const whole = { ...deps, files: new FolderFiles(environment.filesDir), printer };
  for (let round = 1; round <= rounds; round += 1) {
    found.letters.push(await forSeconds(drawn, seconds / 2));
    found.bare.push(await forSeconds(bare, seconds / 2));
    if (duties.length > 0)
      found.duties.push(await forSeconds(() => carryOutDuty(whole, duties.pop()), seconds / 2, duties));
    say(
      `  round ${round}: ${found.letters.at(-1).toFixed(1)} letters a second, ${found.bare.at(-1).toFixed(1)} bare pages`,
    );
  }
  await database.destroy();
  return {
    letters: spread(found.letters),
    bare: spread(found.bare),
    duties: spread(found.duties),
    ratio: spread(found.letters.map((rate, round) => rate / found.bare[round])),
  };
}

async function forSeconds(work, seconds, left = [undefined]) {
  const begun = performance.now();
  let done = 0;
  while (performance.now() - begun < seconds * 1000 && left.length > 0) {
    await work();
    done += 1;
  }
  return done / ((performance.now() - begun) / 1000);
}

/** All words of a letter, in its order. */
function wordsOf(value) {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(wordsOf) : [];
}

/** No structure, no frames, no archive form: only the words on paper. The typeface is parsed once here too. */
function barePage(font, words) {
  return new Promise((done) => {
    const page = new PDFDocument({ size: 'A4', margin: 60, font });
    let bytes = 0;
    page.on('data', (data) => {
      bytes += data.length;
    });
    page.on('end', () => done(bytes));
    page.fontSize(10.5);
    for (const word of words) page.text(word);
    page.end();
  });
}
