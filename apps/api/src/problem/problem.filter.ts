import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asProblem, type ProblemCode } from '#requests';
import { languageOf } from '../language/language.ts';
import { problemDocument } from './problem-document.ts';

/** Everything that goes wrong leaves as `application/problem+json`, and nothing of the inside leaves with it. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  constructor(private readonly count: (code: ProblemCode) => void = () => {}) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = asProblem(thrown);
    this.count(problem.code);
    const lang = languageOf(request.headers['accept-language'], request.visitor?.person.language);
    const document = problemDocument(problem, lang, request.url.split('?')[0] ?? '/');
    if (document.status >= 500) this.log.error(routeOf(request), thrown);
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    for (const [name, value] of Object.entries(problem.more.headers ?? {})) void reply.header(name, value);
    if (document.status === 401) void reply.header('www-authenticate', 'Bearer');
    void reply
      .code(document.status)
      .header('content-language', lang)
      .header('cache-control', 'no-store')
      .type('application/problem+json')
      .send(document);
  }
}

/** For the log: the pattern of the route, never what stood in its place. */
function routeOf({ method, routeOptions }: FastifyRequest): string {
  return `${method} ${routeOptions.url ?? 'unknown'}`;
}
