import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Closed, ServiceGate } from './service-gate.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The service is restored and not reconciled: pages say so. */
    recovering?: boolean;
  }
}

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
/** For whoever starts and watches the programs, and for what is the same for everybody. */
const ALWAYS = /^\/(health|metrics|assets)(\/|$|\?)/;

/** Before any route: what changes something waits while the gate is closed; `refuse` makes the answer. */
export function guardWrites(
  server: FastifyInstance,
  gate: ServiceGate,
  refuse: (request: FastifyRequest, why: Closed) => Error,
): void {
  server.addHook('onRequest', async (request) => {
    if (ALWAYS.test(request.url)) return;
    const reading = READING.has(request.method);
    // A page that only reads says for itself that the database is away.
    const closed = await gate.closed().catch((error: unknown) => {
      if (reading) return undefined;
      throw error;
    });
    request.recovering = closed === 'recovering';
    if (closed !== undefined && !reading) throw refuse(request, closed);
  });
}
