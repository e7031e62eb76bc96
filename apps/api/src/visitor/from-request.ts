import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Visitor } from '#accounts';
import { Problem } from '#requests';
import { languageOf } from '../language/language.ts';

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>();

/** The person who asks. */
export const Me = createParamDecorator((_data: unknown, context: ExecutionContext): Visitor => {
  const { visitor } = requestOf(context);
  if (visitor === undefined) throw new Problem('not-signed-in');
  return visitor;
});

/** The language of the answer: the request's, or else the person's. */
export const Language = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const { headers, visitor } = requestOf(context);
  return languageOf(headers['accept-language'], visitor?.person.language);
});
