import { Logger } from '@nestjs/common';
import type { Clock, Directory, NoticeSealer } from '#casework';
import { openSeals, type SealPlaces } from './open-seals.ts';

/**
 * The seals of the portal and of its bodies, read once at the start: a key file that cannot be used stops the program,
 * not the first notice. A body without one of its own is sealed for by the portal. Returns nothing when no seal is set.
 */
export async function sealerOf(
  places: SealPlaces,
  clock: Clock,
  directory: Pick<Directory, 'body'>,
): Promise<NoticeSealer | undefined> {
  const log = new Logger('seal');
  const sealer = await openSeals(places, clock, (trouble) => log.warn(trouble));
  if (sealer === undefined) return undefined;
  const bodies = await Promise.all(sealer.bodyIds.map(async (id) => ({ id, known: await directory.body(id) })));
  const strangers = bodies.filter(({ known }) => known === undefined).map(({ id }) => `${id}.p12`);
  if (strangers.length > 0) throw new Error(`BODY_SEALS_DIR: of no body of this house: ${strangers.join(', ')}`);
  return sealer;
}
