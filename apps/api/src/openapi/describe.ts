import { applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiHeader, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { READER_ROLES } from '#requests';
import { ActDone } from '../acts/act-done.ts';

/** What each status means here; every operation lists those it can give. */
export const MEANINGS = {
  400: 'The request cannot be read.',
  401: 'Nobody is signed in.',
  403: 'A second factor is needed to act for an organisation, the mediator has yet to declare independence (R613-1), or the request comes from another site.',
  404: 'It does not exist, or this person may not know that it does.',
  409: 'The act is not open at the stage where the dispute stands; or the copy of a piece is not ready, or never will be.',
  412: 'The dispute has changed since the tag of `If-Match`.',
  413: 'Too large.',
  415: 'Of a kind that is not accepted: not JSON, or a file of another kind by its first bytes.',
  422: 'The law or the practice refuses, with the article; or a field is unknown, missing or wrong.',
  429: 'Too many requests; `Retry-After` says when to come back.',
  500: 'A fault of the portal; send it again with the same `Idempotency-Key`.',
  503: 'The database is away, or nothing may be recorded for now; `Retry-After` says when to come back.',
  507: 'There is no room to record this; `Retry-After` says when to come back.',
} as const;

/** The same for what went well, where an operation says nothing of its own. */
export const SUCCESSES: Readonly<Record<string, string>> = {
  200: 'As asked.',
  201: 'Made, and recorded.',
  202: 'Taken; nothing says whether it leads anywhere.',
  204: 'Done; there is nothing to say.',
};

/** With these the answer says when to come back, in seconds. */
export const RETRY_AFTER = {
  'Retry-After': { description: 'Seconds until it is worth asking again.', schema: { type: 'integer' } },
} as const;

export const comesBack = (status: number): boolean => status === 429 || status === 503 || status === 507;

export function Problems(...statuses: readonly (keyof typeof MEANINGS)[]): MethodDecorator & ClassDecorator {
  return applyDecorators(...[...statuses, 500 as const, 503 as const, 507 as const].map(problem));
}

function problem(status: keyof typeof MEANINGS): MethodDecorator & ClassDecorator {
  return ApiResponse({
    status,
    description: MEANINGS[status],
    ...(comesBack(status) ? { headers: RETRY_AFTER } : {}),
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath('Problem') } } },
  });
}

export function Signed(): MethodDecorator & ClassDecorator {
  return applyDecorators(ApiBearerAuth('bearer'), ApiCookieAuth('cookie'), problem(401));
}

export function InLanguage(): MethodDecorator & ClassDecorator {
  return ApiHeader({
    name: 'Accept-Language',
    required: false,
    description: 'fr (default) or en.',
    schema: { type: 'string' },
  });
}

/** For whoever stands to the dispute in several ways. */
export function InRole(): MethodDecorator & ClassDecorator {
  return applyDecorators(
    ApiHeader({
      name: 'Entente-Role',
      required: false,
      description: 'In which role, for somebody who has several; otherwise the first in which the act is open.',
      schema: { type: 'string', enum: [...READER_ROLES] },
    }),
    ApiHeader({
      name: 'Entente-Organisation',
      required: false,
      description: 'For which merchant or mediator body, for somebody who belongs to several.',
      schema: { type: 'string', format: 'uuid' },
    }),
    problem(404),
    problem(422),
  );
}

export function Idempotent(): MethodDecorator & ClassDecorator {
  return ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'The same key with the same content gives the stored answer; with another content it is refused.',
    schema: { type: 'string', maxLength: 255 },
  });
}

export function Conditional(): MethodDecorator & ClassDecorator {
  return ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'The tag last read: the act is refused when the dispute has changed since.',
    schema: { type: 'string' },
  });
}

export const TAGGED = {
  ETag: { description: 'Changes with what this reader may see.', schema: { type: 'string' } },
} as const;

export const LOCATED = {
  Location: { description: 'The address of what was made.', schema: { type: 'string', format: 'uri-reference' } },
} as const;

export function describedAct(): MethodDecorator {
  return applyDecorators(
    ApiResponse({ status: 200, type: ActDone, headers: TAGGED, description: 'Done, and recorded.' }),
    Signed(),
    InLanguage(),
    InRole(),
    Idempotent(),
    Conditional(),
    Problems(400, 403, 404, 409, 412, 422),
  );
}
