import { HttpException } from '@nestjs/common';
import { type Localized, translate } from '#text';
import type { ProblemCode } from './catalogue.ts';
import { Problem } from './problem.ts';

/** Whatever was thrown, as a problem; what is not foreseen is a fault of ours and tells nothing of itself. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  const status = statusOf(thrown);
  if (status === 415) return new Problem('kind-not-accepted', { detail: (lang) => translate(NOT_READ_HERE, lang) });
  const code = status === undefined ? undefined : BY_STATUS[status];
  if (code !== undefined) return new Problem(code);
  if (status !== undefined && status >= 400 && status < 500) return new Problem('unreadable', { status });
  if (holds(thrown, isStorageFull)) return new Problem('no-room', { headers: { 'retry-after': '600' } });
  if (holds(thrown, isAway)) return new Problem('unavailable', { headers: { 'retry-after': '5' } });
  return new Problem('fault');
}

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'unreadable',
  401: 'not-signed-in',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  429: 'too-many-requests',
};

/** Said of a whole request; of a file the catalogue says which kinds are taken. */
const NOT_READ_HERE: Localized = {
  fr: 'Une demande de ce type n’est pas lue ici. Les programmes envoient du JSON.',
  en: 'A request of this kind is not read here. Programs send JSON.',
};

function statusOf(thrown: unknown): number | undefined {
  if (thrown instanceof HttpException) return thrown.getStatus();
  const status = (thrown as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : undefined;
}

interface Thrown {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly driverError?: unknown;
  readonly errors?: unknown;
}

/** The error or one of those that caused it. */
function holds(thrown: unknown, is: (one: Thrown) => boolean, depth = 0): boolean {
  if (typeof thrown !== 'object' || thrown === null || depth > 5) return false;
  const { cause, driverError, errors } = thrown as Thrown;
  if (is(thrown)) return true;
  return [cause, driverError, ...(Array.isArray(errors) ? errors : [])].some((one) => holds(one, is, depth + 1));
}

/**
 * Connection refused or lost, server starting or stopping, no connection left: SQLSTATE classes 08 and 57P, 53300, 3D000;
 * and somebody who holds a lock or a connection for too long: 55P03, 57014, 25P03, 40001, 40P01.
 */
function isAway({ code, message }: Thrown): boolean {
  return (typeof code === 'string' && AWAY.test(code)) || (typeof message === 'string' && LOST.test(message));
}

/** The disk of the files or of the database (SQLSTATE 53100) is full, or may only be read. */
function isStorageFull({ code }: Thrown): boolean {
  return typeof code === 'string' && STORAGE_FULL.test(code);
}

const STORAGE_FULL = /^(53100|ENOSPC|EDQUOT|EROFS)$/;

/** The last two: the connection was lost between two statements of a transaction. */
const LOST =
  /connection terminated|timeout exceeded when trying to connect|connection ended|not queryable|query runner already released/i;
const AWAY =
  /^(08...|57P0.|3D000|53300|55P03|57014|25P03|40001|40P01|ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE)$/;
