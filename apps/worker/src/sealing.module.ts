import { readFile } from 'node:fs/promises';
import { Logger } from '@nestjs/common';
import type { Clock, Directory, NoticeSealer } from '#casework';
import { PdfSealer, readBodySeals, readKeyFile, type SealKey, type SealKeys, whyNotOn } from '#delivery';
import type { SealSettings } from '#persistence';

/**
 * The seals of the house and of its bodies, read once at the start: a key file that cannot be used stops the worker, not the first
 * notice. A body without one of its own is sealed for by the house.
 */
export async function sealerOf(
  { seal, bodySeals, timeStamping }: SealSettings,
  clock: Clock,
  directory: Pick<Directory, 'body'>,
): Promise<{ readonly sealer?: NoticeSealer }> {
  if (seal === undefined) return {};
  const now = new Date(await clock.now());
  const house = await saying('SEAL_FILE', readKeyFile(await contentOf('SEAL_FILE', seal.file), seal.passphrase));
  const why = whyNotOn(house, now);
  if (why !== undefined) throw new Error(`SEAL_FILE ${why}`);
  const keys: SealKeys = { house, ...(bodySeals && { bodies: await bodyKeys(bodySeals, now, directory) }) };
  const log = new Logger('seal');
  const onTrouble = (trouble: string) => log.warn(trouble);
  if (timeStamping === undefined) return { sealer: new PdfSealer(keys, clock, { onTrouble }) };
  const { url, certificateFile } = timeStamping;
  const certificate =
    certificateFile === undefined
      ? {}
      : { certificate: (await contentOf('TIMESTAMP_CERTIFICATE', certificateFile)).toString('utf8') };
  return { sealer: new PdfSealer(keys, clock, { stamping: { url, ...certificate }, onTrouble }) };
}

async function bodyKeys(
  files: NonNullable<SealSettings['bodySeals']>,
  now: Date,
  directory: Pick<Directory, 'body'>,
): Promise<ReadonlyMap<string, SealKey>> {
  const keys = await readBodySeals(files);
  const mistakes: string[] = [];
  for (const [bodyId, key] of keys) {
    const why = (await directory.body(bodyId)) === undefined ? 'is of no body of this house' : whyNotOn(key, now);
    if (why !== undefined) mistakes.push(`${bodyId}.p12 ${why}`);
  }
  if (mistakes.length > 0) throw new Error(`BODY_SEALS_DIR: ${mistakes.join('; ')}`);
  return keys;
}

function saying<T>(setting: string, reading: Promise<T>): Promise<T> {
  return reading.catch((error: Error) => {
    throw new Error(`${setting} ${error.message}`);
  });
}

function contentOf(setting: string, file: string): Promise<Buffer> {
  return readFile(file).catch(({ code }: NodeJS.ErrnoException) => {
    throw new Error(`${setting} cannot be read: ${code}`);
  });
}
