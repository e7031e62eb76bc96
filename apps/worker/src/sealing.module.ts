import { readFile } from 'node:fs/promises';
import { Logger } from '@nestjs/common';
import type { Clock, NoticeSealer } from '#casework';
import { PdfSealer, readKeyFile } from '#delivery';
import type { SealSettings } from '#persistence';

/** The seal of the house, read once at the start: a key file that cannot be used stops the worker, not the first notice. */
export async function sealerOf(
  { seal, timeStamping }: SealSettings,
  clock: Clock,
): Promise<{ readonly sealer?: NoticeSealer }> {
  if (seal === undefined) return {};
  const key = await readKeyFile(await contentOf('SEAL_FILE', seal.file), seal.passphrase).catch((error: Error) => {
    throw new Error(error.message.startsWith('SEAL_FILE') ? error.message : `SEAL_FILE ${error.message}`);
  });
  if (timeStamping === undefined) return { sealer: new PdfSealer(key, clock) };
  const { url, certificateFile } = timeStamping;
  const log = new Logger('seal');
  const certificate =
    certificateFile === undefined
      ? {}
      : { certificate: (await contentOf('TIMESTAMP_CERTIFICATE', certificateFile)).toString('utf8') };
  const told = (reason: string) => log.warn(`Sealed without a time stamp: ${reason}`);
  return { sealer: new PdfSealer(key, clock, { url, ...certificate }, told) };
}

function contentOf(setting: string, file: string): Promise<Buffer> {
  return readFile(file).catch(({ code }: NodeJS.ErrnoException) => {
    throw new Error(`${setting} cannot be read: ${code}`);
  });
}
