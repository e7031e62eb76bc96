import { readFile } from 'node:fs/promises';
import type { Clock } from '#casework';
import { type BodySealFiles, readBodySeals } from './body-seals.ts';
import { readKeyFile, type SealKey, UnusableKeyFile, whyNotOn } from './key-file.ts';
import { PdfSealer } from './notice-sealer.ts';

/** Where the seals are: the environment, once it was read (`SealSettings`). */
export interface SealPlaces {
  readonly seal?: { readonly file: string; readonly passphrase: string };
  readonly bodySeals?: BodySealFiles;
  readonly timeStamping?: { readonly url: string; readonly certificateFile?: string };
}

/**
 * Opens the seals of an organisation and of its bodies, once; nothing when the portal does not seal. Throws `UnusableKeyFile`, which names
 * the setting, for whatever cannot be used today: rather no start than a first notice without its seal.
 */
export async function openSeals(
  { seal, bodySeals, timeStamping }: SealPlaces,
  clock: Clock,
  onTrouble: (trouble: string) => void,
): Promise<PdfSealer | undefined> {
  if (seal === undefined) return undefined;
  const now = new Date(await clock.now());
  const instance = await defaultKey(seal, now);
  const bodies = bodySeals && (await readBodySeals(bodySeals));
  const over = [...(bodies ?? [])].flatMap(([bodyId, key]) => {
    const why = whyNotOn(key, now);
    return why === undefined ? [] : [`${bodyId}.p12 ${why}`];
  });
  if (over.length > 0) throw new UnusableKeyFile(`BODY_SEALS_DIR: ${over.join('; ')}`);
  const stamping = timeStamping && {
    url: timeStamping.url,
    ...(timeStamping.certificateFile === undefined
      ? {}
      : { certificate: (await contentOf('TIMESTAMP_CERTIFICATE', timeStamping.certificateFile)).toString('utf8') }),
  };
  const keys = { instance, ...(bodies && { bodies }) };
  return new PdfSealer(keys, clock, { onTrouble, ...(stamping && { stamping }) });
}

async function defaultKey({ file, passphrase }: NonNullable<SealPlaces['seal']>, now: Date): Promise<SealKey> {
  const content = await contentOf('SEAL_FILE', file);
  const key = await readKeyFile(content, passphrase).catch((error: Error) => {
    throw new UnusableKeyFile(`SEAL_FILE ${error.message}`);
  });
  const why = whyNotOn(key, now);
  if (why !== undefined) throw new UnusableKeyFile(`SEAL_FILE ${why}`);
  return key;
}

function contentOf(setting: string, file: string): Promise<Buffer> {
  return readFile(file).catch(({ code }: NodeJS.ErrnoException) => {
    throw new UnusableKeyFile(`${setting} cannot be read: ${code}`);
  });
}
