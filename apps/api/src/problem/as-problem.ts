import { HttpException } from '@nestjs/common';
import type { ProblemCode } from './catalogue.ts';
import { Problem } from './problem.ts';

/** Whatever was thrown, as a problem; what is not foreseen is a fault of ours and tells nothing of itself. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  const status = statusOf(thrown);
  const code = status === undefined ? undefined : BY_STATUS[status];
  if (code !== undefined) return new Problem(code);
  if (status !== undefined && status >= 400 && status < 500) return new Problem('unreadable', { status });
  if (databaseIsAway(thrown)) return new Problem('unavailable', { headers: { 'retry-after': '5' } });
  return new Problem('fault');
}

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'unreadable',
  401: 'not-signed-in',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  415: 'kind-not-accepted',
  429: 'too-many-requests',
};

function statusOf(thrown: unknown): number | undefined {
  if (thrown instanceof HttpException) return thrown.getStatus();
  const status = (thrown as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : undefined;
}

/** Connection refused or lost, server starting or stopping, no connection left: SQLSTATE classes 08 and 57P, 53300. */
function databaseIsAway(thrown: unknown): boolean {
  const chain: unknown[] = [thrown];
  for (const error of chain) {
    if (!(error instanceof Error)) continue;
    const code = (error as { code?: unknown }).code;
    if (typeof code === 'string' && AWAY.test(code)) return true;
    if (/connection terminated|timeout exceeded when trying to connect|connection ended/i.test(error.message))
      return true;
    const inner = [
      error.cause,
      (error as { driverError?: unknown }).driverError,
      ...((error as AggregateError).errors ?? []),
    ];
    if (chain.length < 20) chain.push(...inner.filter((one) => one !== undefined && !chain.includes(one)));
  }
  return false;
}

const AWAY = /^(08...|57P0.|53300|ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE)$/;
