import { Logger } from '@nestjs/common';
import type { Clock, Directory, NoticeSealer } from '#casework';
import { openSeals } from '#delivery';
import type { SealSettings } from '#persistence';

/**
 * The seals of the portal and of its bodies, read once at the start: a key file that cannot be used stops the worker, not the first
 * notice. A body without one of its own is sealed for by the portal.
 */
export async function sealerOf(
  settings: SealSettings,
  clock: Clock,
  directory: Pick<Directory, 'body'>,
): Promise<{ readonly sealer?: NoticeSealer }> {
  const log = new Logger('seal');
  const sealer = await openSeals(settings, clock, (trouble) => log.warn(trouble));
  if (sealer === undefined) return {};
  const bodies = await Promise.all(sealer.bodyIds.map(async (id) => ({ id, known: await directory.body(id) })));
  const strangers = bodies.filter(({ known }) => known === undefined).map(({ id }) => `${id}.p12`);
  if (strangers.length > 0) throw new Error(`BODY_SEALS_DIR: of no body of this house: ${strangers.join(', ')}`);
  return { sealer };
}
