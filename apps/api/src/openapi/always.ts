import type { OpenAPIObject } from '@nestjs/swagger';
import { comesBack, MEANINGS, RETRY_AFTER, SUCCESSES } from './describe.ts';

interface Operation {
  readonly parameters?: readonly { readonly in: string }[];
  readonly requestBody?: unknown;
  readonly security?: readonly unknown[];
  readonly responses: Record<string, { description: string; readonly headers?: unknown; readonly content?: unknown }>;
}

const CHANGES: ReadonlySet<string> = new Set(['post', 'put', 'patch', 'delete']);
const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** What the door says before an operation is asked, whichever it is; each operation documents it too. */
export function addSecurityResponses({ paths }: OpenAPIObject): void {
  for (const path of Object.values(paths)) {
    for (const [method, operation] of Object.entries(path) as [string, Operation][]) {
      const { responses } = operation;
      for (const status of saidTo(method, operation)) {
        responses[status] ??= {
          description: MEANINGS[status],
          ...(comesBack(status) ? { headers: RETRY_AFTER } : {}),
          content: PROBLEM,
        };
      }
      for (const [status, response] of Object.entries(responses)) {
        if (response.description === '') response.description = SUCCESSES[status] ?? '';
      }
    }
  }
}

function saidTo(method: string, { parameters = [], security = [] }: Operation): readonly (keyof typeof MEANINGS)[] {
  const changes = CHANGES.has(method);
  return [
    429,
    ...(changes || parameters.some((one) => one.in === 'path') ? ([400] as const) : []),
    ...(changes ? ([413, 415] as const) : []),
    ...(changes && security.length > 0 ? ([403] as const) : []),
  ];
}
