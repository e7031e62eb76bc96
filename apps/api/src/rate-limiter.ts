import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '#requests';
import { FILING, fromWhere, PER_ADDRESS, WRITING } from './rate-limits.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What begins a dispute or an entry of the directory, and is read, drawn and posted by others. */
    readonly filing?: true;
  }
}

type Limit = ReturnType<FastifyInstance['createRateLimit']>;

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
const person = ({ visitor }: FastifyRequest): string => visitor?.person.id ?? 'nobody';

/**
 * How much one person and one address of the network may ask. It is counted in the program's own memory: nothing that
 * fails elsewhere opens the door, and whoever asks too much waits while everybody else is served.
 */
@Injectable()
export class RateLimiter {
  private personLimits: readonly { readonly limit: Limit; counts(request: FastifyRequest): boolean }[] = [];

  open(server: FastifyInstance): void {
    const perAddress = server.createRateLimit({ ...PER_ADDRESS, keyGenerator: fromWhere });
    server.addHook('onRequest', (request) => ask(perAddress, request));
    this.personLimits = [
      {
        limit: server.createRateLimit({ ...WRITING, keyGenerator: person }),
        counts: ({ method }) => !SAFE.has(method),
      },
      {
        limit: server.createRateLimit({ ...FILING, keyGenerator: person }),
        counts: ({ routeOptions }) => routeOptions.config.filing === true,
      },
    ];
  }

  /** Whoever they are signed in as, and however often: once it is known who asks. */
  async ofPerson(request: FastifyRequest): Promise<void> {
    for (const { limit, counts } of this.personLimits) if (counts(request)) await ask(limit, request);
  }
}

async function ask(limit: Limit, request: FastifyRequest): Promise<void> {
  const found = await limit(request);
  if (found.isAllowed || !found.isExceeded) return;
  throw new Problem('too-many-requests', { headers: { 'retry-after': String(Math.max(1, found.ttlInSeconds)) } });
}
