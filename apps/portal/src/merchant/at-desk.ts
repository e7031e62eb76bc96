import type { FastifyRequest } from 'fastify';
import { powersOf, type Visitor } from '#accounts';
import type { Agent } from '#casework';
import { Problem } from '#requests';
import { visitOf } from '../door/signed-in.ts';
import { NoSuchPage, SignInFirst } from '../errors/page-errors.ts';

/** Somebody of a merchant, all the way in. */
export interface AtDesk {
  readonly visitor: Visitor;
  readonly agent: Agent;
  /** Only an owner invites and removes (the database asks too). */
  readonly inCharge: boolean;
  /** The other merchants for which the same person acts. */
  readonly others: readonly string[];
}

/** Whoever belongs to no merchant finds nothing here; whoever has not shown a second proof is led to it. */
export function atDesk(request: FastifyRequest): AtDesk {
  const { visitor, house: chosen } = visitOf(request);
  if (visitor === null) throw new SignInFirst(request.url);
  const houses = visitor.memberships.filter((one) => 'merchantId' in one);
  const house = houses.find(({ merchantId }) => merchantId === chosen) ?? houses[0];
  if (house === undefined) throw new NoSuchPage();
  if (powersOf(visitor).length === 0) throw new Problem('second-factor-needed');
  const { merchantId, role } = house;
  return {
    visitor,
    agent: { role: 'merchant', personId: visitor.person.id, merchantId },
    inCharge: role === 'owner',
    others: houses.map((one) => one.merchantId).filter((id) => id !== merchantId),
  };
}
