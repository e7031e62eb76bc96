import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound, Problem } from '#requests';
import { languageOf } from '../language/language.ts';
import { problemDocument } from './problem-document.ts';

/** An address that nobody can read, or longer than any of ours: told before any route is looked for, as a problem like others. */
export function replyUnroutable(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const problem = (error as { code?: unknown }).code === 'FST_ERR_BAD_URL' ? new Problem('unreadable') : notFound();
  const lang = languageOf(request.headers['accept-language']);
  // The address itself is not repeated: it may hold anything.
  const document = problemDocument(problem, lang, '/');
  void reply
    .code(document.status)
    .header('content-language', lang)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(document));
}
