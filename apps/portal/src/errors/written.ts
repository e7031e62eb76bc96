import type { FastifyRequest } from 'fastify';
import { localPath } from '../security/signed-in.ts';

/** Long enough to be missed by its author. */
const WORTH_KEEPING = 15;
const MOST = 20_000;

/**
 * What a form that failed had in it, given back to its author, and the page it stood on: a session that ended loses
 * nobody's words. Only for a form of ours, as the browser says (Sec-Fetch-Site): nobody else's words are shown here.
 */
export function backFrom({ method, headers, body }: Pick<FastifyRequest, 'method' | 'headers' | 'body'>): {
  readonly written?: readonly string[];
  readonly back?: string;
} {
  if (method !== 'POST' || headers['sec-fetch-site'] !== 'same-origin') return {};
  const fields = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  const written = fields.flatMap(([name, text]) =>
    typeof text === 'string' && text.trim().length >= WORTH_KEEPING && !HIDDEN.has(name) ? [text.slice(0, MOST)] : [],
  );
  const back = pageBefore(headers.referer);
  return { written, ...(back === undefined ? {} : { back }) };
}

const HIDDEN: ReadonlySet<string> = new Set(['form-token', 'once', 'tag', 'code', 'offerId', 'personId']);

function pageBefore(referer: string | undefined): string | undefined {
  const path = URL.canParse(referer ?? '') ? new URL(referer ?? '').pathname : undefined;
  return path === undefined || localPath(path) !== path ? undefined : path;
}
