import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { entryOf, Problem } from '#counter';
import { told } from '#operations';
import { wayIn } from '../door/signed-in.ts';
import { VisitGuard } from '../door/visit.guard.ts';
import { seeOther, show } from '../layout/show.ts';
import { GoFirst, NotOpenNow, SignInFirst } from './page-errors.ts';
import { ERROR_PAGE, ERROR_STATUSES, type ErrorStatus } from './wording.ts';
import { backFrom } from './written.ts';

/** Whatever goes wrong ends on a page that says what to do next, and that tells nothing of the inside. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  readonly #log = new Logger('Pages');

  constructor(private readonly door: VisitGuard) {}

  async catch(thrown: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const way = wayFor(thrown, request);
    if (way !== undefined) {
      await seeOther(reply, way);
      return;
    }
    const status = statusOf(thrown);
    if (status >= 500) this.#log.error(inWords(request, thrown));
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    if (status === 503) void reply.header('retry-after', thrown instanceof NotOpenNow ? '600' : '10');
    // A stranger's page is better than none.
    if (request.visit === undefined) await this.door.read(request, reply).catch(() => undefined);
    await show(reply, ERROR_PAGE, { status, ...backFrom(request) }, status);
  }
}

/** Not an error but a door: whoever is not signed in, or owes a second proof, is led to it. */
function wayFor(thrown: unknown, request: FastifyRequest): string | undefined {
  if (thrown instanceof GoFirst) return thrown.page;
  if (thrown instanceof SignInFirst) return `/sign-in?next=${encodeURIComponent(thrown.page)}`;
  if (!(thrown instanceof Problem) || thrown.code !== 'second-factor-needed') return undefined;
  return wayIn(request.visit?.visitor ?? null, request.url);
}

export function statusOf(thrown: unknown): ErrorStatus {
  const status =
    thrown instanceof Problem
      ? (thrown.more.status ?? entryOf(thrown.code).status)
      : thrown instanceof HttpException
        ? thrown.getStatus()
        : (thrown as { statusCode?: unknown })?.statusCode;
  if (typeof status !== 'number') return databaseIsAway(thrown) ? 503 : 500;
  const known = ERROR_STATUSES.find((one) => one === status);
  if (known !== undefined) return known;
  if (status === 412) return 409;
  if (status >= 500) return 500;
  return status === 401 ? 403 : status === 405 ? 404 : 422;
}

/**
 * SQLSTATE classes 08 and 57P, 53300, 3D000, what a lost connection says; a lock held for too long (55P03, 57014, 25P03, 40001,
 * 40P01); and a disk that is full (53100) or may only be read.
 */
function databaseIsAway(thrown: unknown): boolean {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth += 1) {
    const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
    if (AWAY.test(String(code ?? driverError?.code ?? ''))) return true;
    if (LOST.test(error.message)) return true;
  }
  return false;
}

const AWAY =
  /^(08...|57P0.|3D000|53300|53100|55P03|57014|25P03|40001|40P01|ENOSPC|EDQUOT|EROFS|ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE)$/;

/** The last two: the connection was lost between two statements of a transaction. */
const LOST =
  /connection terminated|timeout exceeded when trying to connect|not queryable|query runner already released/i;

/** For the operator: where and what; never the content of the request, which the message of an error may quote. */
function inWords(request: FastifyRequest, thrown: unknown): string {
  return `${request.method} ${request.routeOptions.url ?? 'unknown'} ${told(thrown)}`;
}
