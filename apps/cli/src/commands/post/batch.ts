import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { CaseFiles, Clock, Directory, envelopesOf, type LetterToPost } from '#casework';
import { FolderFiles, makeBatch, PdfPrinter } from '#delivery';
import { civilDateAt } from '#law';
import { PgPostOffice } from '#persistence';
import { needed, type Place } from '../../place.ts';
import type { Terminal } from '../../terminal.ts';

/**
 * Writes a batch for the printer: the content first, the codes in the database afterwards, so that a batch that could
 * not be written is made again whole.
 *
 * @returns how many letters were left out because their content is not in the file store
 */
export async function writeBatch(
  context: INestApplicationContext,
  letters: readonly LetterToPost[],
  terminal: Terminal,
  place: Place,
  typedFolder: string,
): Promise<number> {
  const { env, say } = terminal;
  const batchId = randomUUID();
  const deps = {
    caseFiles: context.get(CaseFiles),
    directory: context.get(Directory),
    portal: {
      name: env['PORTAL_NAME'] ?? 'Entente',
      website: env['PUBLIC_URL'] ?? 'http://localhost:4000',
      contact: env['PORTAL_CONTACT'] ?? '',
    },
  };
  const envelopes = await envelopesOf(deps, letters, batchId);
  const on = civilDateAt(await context.get(Clock).now(), 'Europe/Paris');
  const files = new FolderFiles(needed(place.filesDir, 'FILES_DIR'));
  const { zip, missing } = await makeBatch({ files, printer: new PdfPrinter() }, envelopes, on);
  const folder = terminal.path(typedFolder);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `lot-${on}-${batchId.slice(0, 8)}.zip`);
  writeFileSync(file, zip, { flag: 'wx', mode: 0o600 });
  const lost = new Set(missing);
  for (const { code, letters: enclosed } of envelopes) {
    const there = enclosed.filter(({ number }) => !lost.has(number)).map(({ outboxId }) => outboxId);
    if (there.length > 0) await context.get(PgPostOffice).enclose(code, there);
  }
  for (const number of missing) say(`Left out, its content is not in the file store: ${number}`);
  say(`${envelopes.length} envelopes, ${letters.length - missing.length} letters: ${file}`);
  return missing.length;
}
