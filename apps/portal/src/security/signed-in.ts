import type { FastifyRequest } from 'fastify';
import { nextStep, type Visitor } from '#accounts';
import type { RequestContext } from '../layout/request-context.ts';

/** The visit that the guard has read. */
export function requestContextOf(request: FastifyRequest): RequestContext {
  if (request.requestContext === undefined) throw new Error('A page was reached without passing the door.');
  return request.requestContext;
}

/** Where whoever is not all the way in has to go first; undefined for who may stay. */
export function wayIn(visitor: Visitor | null, page: string): string | undefined {
  if (visitor === null) return `/sign-in?next=${encodeURIComponent(page)}`;
  switch (nextStep(visitor)) {
    case 'none':
      return undefined;
    case 'second-factor':
      return `/sign-in/second-factor?next=${encodeURIComponent(page)}`;
    case 'enrolment':
      return '/sign-in/enrolment';
  }
}

/** A path of this portal, or the space of the person: a link from outside must not lead elsewhere. */
export function localPath(text: unknown): string {
  return typeof text === 'string' && /^\/(?![/\\])[\w\-./?=&%]*$/.test(text) ? text : '/account';
}
