import type { FastifyRequest } from 'fastify';
import { sha256 } from '#casework';

/** Whoever shows a token counts as themselves; others by where they come from. */
export function whoCounts(request: Pick<FastifyRequest, 'headers' | 'ip'>): string {
  const { authorization, cookie } = request.headers;
  const shown = authorization ?? cookie;
  return shown === undefined ? `from ${request.ip}` : `by ${sha256(shown).slice(0, 32)}`;
}

export const fromWhere = ({ ip }: Pick<FastifyRequest, 'ip'>): string => `from ${ip}`;

/** Practice: enough for a family behind one address, too little to try many addresses. */
export const SIGN_IN = { max: 30, timeWindow: '10 minutes', keyGenerator: fromWhere };
/** Practice: nobody has forty complaints a day. */
export const FILING = { max: 40, timeWindow: '1 day', keyGenerator: whoCounts };
/** Practice: more files than any dispute has, too few to fill a store. */
export const UPLOADING = { max: 120, timeWindow: '1 hour', keyGenerator: whoCounts };
/** Practice: a program that counts every file of an organisation may ask often; one that floods may not. */
export const CALCULATING = { max: 600, timeWindow: '1 minute', keyGenerator: fromWhere };
/** Practice: a hall of people behind one address reads and writes less; whoever tries doors at random asks more. */
export const PER_ADDRESS = { max: 3_000, timeWindow: '1 minute' };
/** Practice: nobody acts, writes or changes something twice a second for a minute. */
export const WRITING = { max: 120, timeWindow: '1 minute' };
