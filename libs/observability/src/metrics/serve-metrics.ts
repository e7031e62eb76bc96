import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics.ts';

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Counts every answer; the route is its pattern, never what stood in its place. Call it before routes are made. */
export function countRequests(server: FastifyInstance, { requests, requestSeconds }: Metrics): void {
  server.addHook('onResponse', async (request, reply) => {
    const route = request.is404 ? 'none' : (request.routeOptions.url ?? 'none');
    const method = METHODS.has(request.method) ? request.method : 'other';
    requests.add({ route, method, status: reply.statusCode });
    requestSeconds.observe({ route }, reply.elapsedTime / 1000);
  });
}

/**
 * `GET /metrics`. With a token, for whoever brings it; without, for this machine alone and never through a proxy, whose
 * visitors come from anywhere. To all others there is nothing here.
 */
export function serveMetrics(server: FastifyInstance, metrics: Metrics, token: string | undefined): void {
  server.get('/metrics', { config: { rateLimit: false } }, async (request, reply) => {
    if (!mayRead(request, token)) {
      reply.callNotFound();
      return reply;
    }
    return reply
      .header('cache-control', 'no-store')
      .type(metrics.registry.contentType)
      .send(await metrics.registry.metrics());
  });
}

function mayRead(request: FastifyRequest, token: string | undefined): boolean {
  if (token !== undefined) return same(request.headers.authorization ?? '', `Bearer ${token}`);
  const throughProxy = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => name in request.headers);
  return !throughProxy && LOOPBACK.test(request.raw.socket.remoteAddress ?? '');
}

const LOOPBACK = /^(::ffff:)?127\.|^::1$/;

/** In the same time whatever was given. */
function same(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
