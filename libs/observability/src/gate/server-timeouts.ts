/**
 * How long a program listens to one request: ten seconds for its head, two minutes for the whole, looked at every five
 * seconds. Whoever drips, or stops in the middle, is told so (408) and loses the line; a file over a slow line still comes
 * through. For the server of Fastify, which would otherwise wait for the rest of a request without end.
 */
export const SERVER_TIMEOUTS = {
  requestTimeout: 120_000,
  http: { headersTimeout: 10_000, connectionsCheckingInterval: 5_000 },
} as const;
