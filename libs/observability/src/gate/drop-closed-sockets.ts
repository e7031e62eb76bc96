import type { FastifyInstance } from 'fastify';

/**
 * Before anything else: a client that hung up before its request was read waits for no answer, and has no address any more by
 * which limits could count it.
 */
export function dropClosedSockets(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    if (request.ip === undefined) reply.hijack();
  });
}
