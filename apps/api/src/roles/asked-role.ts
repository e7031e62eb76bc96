import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem, READER_ROLES, type RequestedRole } from '#requests';
import { type Localized, translate } from '#text';

export const AskedRole = createParamDecorator((_data: unknown, context: ExecutionContext): RequestedRole => {
  const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
  return requestedRoleIn(headers);
});

export function requestedRoleIn(headers: FastifyRequest['headers']): RequestedRole {
  const role = headers['entente-role'];
  const organisation = headers['entente-organisation'];
  const known = READER_ROLES.find((one) => one === role);
  if (role !== undefined && known === undefined) {
    throw new Problem('invalid-request', {
      errors: (lang) => [{ field: 'Entente-Role', message: `${translate(CHOOSE, lang)} ${READER_ROLES.join(', ')}.` }],
    });
  }
  return {
    ...(known === undefined ? {} : { role: known }),
    ...(typeof organisation === 'string' ? { organisation: organisation.toLowerCase() } : {}),
  };
}

const CHOOSE: Localized = { fr: 'Choisissez :', en: 'Choose one of:' };
