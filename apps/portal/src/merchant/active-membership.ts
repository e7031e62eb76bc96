import type { FastifyRequest } from 'fastify';
import { powersOf, type Visitor } from '#accounts';
import type { Agent } from '#casework';
import { Problem } from '#requests';
import { NoSuchPage, SignInFirst } from '../errors/page-errors.ts';
import { requestContextOf } from '../security/signed-in.ts';

/** Somebody of a merchant, all the way in. */
export interface ActiveMembership {
  readonly visitor: Visitor;
  readonly agent: Agent;
  /** Only an owner invites and removes (the database asks too). */
  readonly inCharge: boolean;
  /** The other merchants for which the same person acts. */
  readonly others: readonly string[];
}

/** Whoever belongs to no merchant finds nothing here; whoever has not shown a second proof is led to it. */
export function activeMembership(request: FastifyRequest): ActiveMembership {
  const { visitor, organisation: chosen } = requestContextOf(request);
  if (visitor === null) throw new SignInFirst(request.url);
  const organisations = visitor.memberships.filter((one) => 'merchantId' in one);
  const organisation = organisations.find(({ merchantId }) => merchantId === chosen) ?? organisations[0];
  if (organisation === undefined) throw new NoSuchPage();
  if (powersOf(visitor).length === 0) throw new Problem('second-factor-needed');
  const { merchantId, role } = organisation;
  return {
    visitor,
    agent: { role: 'merchant', personId: visitor.person.id, merchantId },
    inCharge: role === 'owner',
    others: organisations.map((one) => one.merchantId).filter((id) => id !== merchantId),
  };
}
