import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asProblem, entryOf, Problem } from '#requests';
import { seeOther, show } from '../layout/show.ts';
import { RequestContextGuard } from '../security/request-context.guard.ts';
import { wayIn } from '../security/signed-in.ts';
import { GoFirst, NotOpenNow, SignInFirst } from './page-errors.ts';
import { ERROR_PAGE, ERROR_STATUSES, type ErrorStatus } from './wording.ts';
import { backFrom } from './written.ts';

/** Whatever goes wrong ends on a page that says what to do next, and that tells nothing of the inside. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly log = new Logger('Pages');

  constructor(private readonly door: RequestContextGuard) {}

  async catch(thrown: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const way = wayFor(thrown, request);
    if (way !== undefined) {
      await seeOther(reply, way);
      return;
    }
    const status = statusOf(thrown);
    if (status >= 500) this.log.error(routeOf(request), thrown);
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    if (status === 503) void reply.header('retry-after', waitFor(thrown));
    // A stranger's page is better than none.
    if (request.requestContext === undefined) await this.door.read(request, reply).catch(() => undefined);
    // Even that page may fail: then a line is lost, and not the program with everybody in it.
    await show(reply, ERROR_PAGE, { status, ...backFrom(request) }, status).catch((worse: unknown) => {
      this.log.error(routeOf(request), worse);
      reply.raw.destroy();
    });
  }
}

/** Not an error but a door: whoever is not signed in, or owes a second proof, is led to it. */
function wayFor(thrown: unknown, request: FastifyRequest): string | undefined {
  if (thrown instanceof GoFirst) return thrown.page;
  if (thrown instanceof SignInFirst) return `/sign-in?next=${encodeURIComponent(thrown.page)}`;
  if (!(thrown instanceof Problem) || thrown.code !== 'second-factor-needed') return undefined;
  // What a form was sent to is no page to come back to.
  return wayIn(request.requestContext?.visitor ?? null, request.method === 'GET' ? request.url : '/account');
}

/** The page that helps, for whatever was thrown: what programs are told in finer words is one of nine pages here. */
export function statusOf(thrown: unknown): ErrorStatus {
  if (thrown instanceof NotOpenNow) return 503;
  const { code, more } = asProblem(thrown);
  const status = more.status ?? entryOf(code).status;
  return ERROR_STATUSES.find((one) => one === status) ?? NEAREST[status] ?? (status >= 500 ? 500 : 422);
}

/** 507, no room left: whoever comes back later finds it, as when the database is away. */
const NEAREST: Readonly<Record<number, ErrorStatus>> = { 401: 403, 405: 404, 412: 409, 507: 503 };

/** Seconds after which trying again may help; ten minutes where somebody must do something first. */
function waitFor(thrown: unknown): string {
  if (thrown instanceof NotOpenNow) return '600';
  return asProblem(thrown).more.headers?.['retry-after'] ?? '10';
}

/** For the log: the pattern of the route, never what stood in its place. */
function routeOf({ method, routeOptions }: FastifyRequest): string {
  return `${method} ${routeOptions.url ?? 'unknown'}`;
}
