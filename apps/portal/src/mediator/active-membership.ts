import type { FastifyRequest } from 'fastify';
import { powersOf, type Visitor } from '#accounts';
import type { BodyReader } from '#casework';
import { Problem } from '#requests';
import { NoSuchPage, SignInFirst } from '../errors/page-errors.ts';
import { requestContextOf } from '../security/signed-in.ts';

/** Somebody of a mediator body, all the way in. */
export interface ActiveMembership {
  readonly visitor: Visitor;
  readonly reader: BodyReader;
  /** Only a coordinator changes the body's own entry (the database asks too). */
  readonly inCharge: boolean;
}

/** Whoever belongs to no body finds nothing here; whoever has not shown a second proof is led to it. */
export function activeMembership(request: FastifyRequest): ActiveMembership {
  const { visitor } = requestContextOf(request);
  if (visitor === null) throw new SignInFirst(request.url);
  const organisations = visitor.memberships.filter((one) => 'bodyId' in one);
  const [organisation] = organisations;
  if (organisation === undefined) throw new NoSuchPage();
  if (powersOf(visitor).length === 0) throw new Problem('second-factor-needed');
  const { bodyId } = organisation;
  const roles = organisations.filter((one) => one.bodyId === bodyId).map(({ role }) => role);
  const role = roles.includes('mediator') ? ('mediator' as const) : ('clerk' as const);
  return {
    visitor,
    reader: { role, personId: visitor.person.id, bodyId },
    inCharge: roles.includes('coordinator'),
  };
}
