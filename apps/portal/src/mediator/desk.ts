import type { FastifyRequest } from 'fastify';
import { powersOf, type Visitor } from '#accounts';
import type { BodyReader } from '#casework';
import { Problem } from '#requests';
import { visitOf } from '../door/signed-in.ts';
import { NoSuchPage, SignInFirst } from '../errors/page-errors.ts';

/** Somebody of a mediator body, all the way in. */
export interface AtDesk {
  readonly visitor: Visitor;
  readonly reader: BodyReader;
  /** Only a coordinator changes the body's own entry (the database asks too). */
  readonly inCharge: boolean;
}

/** Whoever belongs to no body finds nothing here; whoever has not shown a second proof is led to it. */
export function atDesk(request: FastifyRequest): AtDesk {
  const { visitor } = visitOf(request);
  if (visitor === null) throw new SignInFirst(request.url);
  const houses = visitor.memberships.filter((one) => 'bodyId' in one);
  const [house] = houses;
  if (house === undefined) throw new NoSuchPage();
  if (powersOf(visitor).length === 0) throw new Problem('second-factor-needed');
  const { bodyId } = house;
  const roles = houses.filter((one) => one.bodyId === bodyId).map(({ role }) => role);
  const role = roles.includes('mediator') ? ('mediator' as const) : ('clerk' as const);
  return {
    visitor,
    reader: { role, personId: visitor.person.id, bodyId },
    inCharge: roles.includes('coordinator'),
  };
}
