import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import {
  countRequests,
  dropClosedSockets,
  guardWrites,
  Metrics,
  SERVER_TIMEOUTS,
  ServiceGate,
  serveMetrics,
} from '#observability';
import { Problem } from '#requests';
import { serveDocument } from './openapi/document.ts';
import { serveReadingPage } from './openapi/reading-page.ts';
import { ProblemFilter } from './problem/problem.filter.ts';
import { replyUnroutable } from './problem/unroutable.ts';
import { RateLimiter } from './rate-limiter.ts';
import { ApiSettings } from './settings.ts';

/** Practice: a complaint of many pages, and no more; files come by multipart and have their own limit. */
const BODY_LIMIT = 512 * 1024;

export function apiAdapter(trustedProxies: string): FastifyAdapter {
  return new FastifyAdapter({
    trustProxy: trustedProxies,
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: 'idle',
    ...SERVER_TIMEOUTS,
    frameworkErrors: replyUnroutable,
  });
}

/** Everything around the routes: the same for the program and for its tests. */
export async function configureHttp(app: NestFastifyApplication): Promise<void> {
  const settings = app.get(ApiSettings);
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  const metrics = app.get(Metrics);
  dropClosedSockets(server);
  countRequests(server, metrics);
  readJsonOnly(server);
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    referrerPolicy: { policy: 'no-referrer' },
    hsts: settings.rehearsal ? false : { maxAge: 63_072_000, includeSubDomains: true },
  });
  await app.register(multipart, {
    limits: { files: 1, fields: 10, fieldSize: 1000, parts: 11, fileSize: settings.maxPieceBytes + 1 },
    throwFileSizeLimit: false,
  });
  await app.register(rateLimit, {
    global: false,
    allowList: () => settings.rehearsal,
    errorResponseBuilder: (_request, { ttl }) =>
      new Problem('too-many-requests', { headers: { 'retry-after': String(Math.ceil(ttl / 1000)) } }),
  });
  app.get(RateLimiter).open(server);
  server.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  });
  guardWrites(server, app.get(ServiceGate), (_request, why) => new Problem(why, { headers: { 'retry-after': '600' } }));
  serveMetrics(server, metrics, settings.metricsToken);
  app.useGlobalFilters(new ProblemFilter((code) => metrics.problems.add({ code })));
  serveDocument(app);
  serveReadingPage(server);
}

/** JSON and nothing that a form of another site could send. An act without content may come without a body. */
function readJsonOnly(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  const parse = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, {});
    else
      void parse(request, body as string, (error: Error | null, value?: unknown) =>
        done(error ?? (isTooDeep(value) ? new Problem('unreadable') : null), value),
      );
  });
}

/** What people send has three floors; whoever builds a tower wants to see a program fall over its own steps. */
const DEEPEST = 32;

function isTooDeep(value: unknown, floor = 0): boolean {
  if (value === null || typeof value !== 'object') return false;
  return floor >= DEEPEST || Object.values(value).some((one) => isTooDeep(one, floor + 1));
}
