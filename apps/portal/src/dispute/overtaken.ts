import type { FastifyReply } from 'fastify';
import { show } from '../layout/show.ts';
import type { OpenDispute } from './dispute-reader.ts';
import { OVERTAKEN, PARTS } from './wording.ts';

const OVERTAKEN_PAGE = { template: 'dispute/overtaken.njk', words: OVERTAKEN } as const;

/** Long enough to be missed by its author. */
const WORTH_KEEPING = 15;

/**
 * Somebody acted before you: what has happened since the page was drawn, and what the person had written, which is
 * theirs to take up again. `seen`: how many lines of the record the page had shown.
 */
export function showOvertaken(
  reply: FastifyReply,
  open: OpenDispute,
  { seen, fields, back }: { readonly seen: number | undefined; readonly fields: object; readonly back: string },
): Promise<FastifyReply> {
  const since = seen === undefined ? [] : open.record.slice(seen);
  const written = Object.values(fields).filter(
    (text): text is string => typeof text === 'string' && text.trim().length >= WORTH_KEEPING,
  );
  return show(reply, OVERTAKEN_PAGE, { words: PARTS, since, written, back }, 409);
}
