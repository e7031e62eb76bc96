import { createHmac } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccountsConfig, type Visitor } from '#accounts';
import type { HeldCode } from '#casework';
import { isId, type Locale } from '#text';
import { cookieIn, forget, keep } from '../../security/cookies.ts';
import { isFormToken } from '../../security/form-token.ts';
import { requestContextOf } from '../../security/signed-in.ts';

const HOURS = 12;

/** Once the code was entered, the browser keeps its id, signed: the code itself stands in no cookie. */
export function keepHolder(reply: FastifyReply, config: AccountsConfig, secret: string, codeId: string): void {
  keep(reply, config, 'answering', `${codeId}.${signed(secret, codeId)}`, HOURS * 3600);
}

export function holderIn(request: FastifyRequest, config: AccountsConfig, secret: string): string | undefined {
  const [codeId = '', signature] = (cookieIn(request, config, 'answering') ?? '').split('.');
  return isId(codeId) && isFormToken(signature, signed(secret, codeId)) ? codeId : undefined;
}

export function forgetHolder(reply: FastifyReply, config: AccountsConfig): void {
  forget(reply, config, 'answering');
}

/**
 * Whoever holds the code stands for the merchant in one dispute, under the name of the code: that is what the record
 * says of them, for it is all that is known. Nothing else in the portal takes them for somebody.
 */
export async function asHolder<T>(request: FastifyRequest, held: HeldCode, work: () => Promise<T>): Promise<T> {
  const requestContext = requestContextOf(request);
  request.requestContext = { ...requestContext, visitor: holderOf(held, requestContext.lang) };
  try {
    return await work();
  } finally {
    request.requestContext = requestContext;
  }
}

function holderOf({ codeId, merchantId }: HeldCode, language: Locale): Visitor {
  const person = { id: codeId, kind: 'individual', name: '', email: '', postalAddress: null, phone: null, language };
  return {
    sessionId: codeId,
    by: 'cookie',
    aal: 2,
    secondFactors: [],
    person: person as unknown as Visitor['person'],
    memberships: [{ merchantId, role: 'agent' }],
  };
}

const signed = (secret: string, codeId: string): string =>
  createHmac('sha256', secret).update(`answering\n${codeId}`).digest('base64url');
