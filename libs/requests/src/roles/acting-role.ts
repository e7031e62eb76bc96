import { Injectable } from '@nestjs/common';
import type { Visitor } from '#accounts';
import { type BodyReader, type Reader, Reading, type RoleContext } from '#casework';
import { type ActType, type Side, sideOf } from '#dispute';
import { notFound, Problem } from '../problem/problem.ts';
import { type Organisation, organisation, organisationsOf } from '../visitor/organisations.ts';
import type { RequestedRole } from './requested-role.ts';

/** In which role a person stands to a dispute: whoever has none gets the answer of a dispute that does not exist. */
@Injectable()
export class ActingRole {
  constructor(private readonly reading: Reading) {}

  /** Like `find`; throws the problem. */
  async in(disputeId: string, visitor: Visitor, requestedRole: RequestedRole, act?: ActType): Promise<RoleContext> {
    return orThrow(await this.find(disputeId, visitor, requestedRole, act));
  }

  /** The role asked for, or else the first in which `act` is open, or else the first; `not-found` where there is none. */
  async find(
    disputeId: string,
    visitor: Visitor,
    requestedRole: RequestedRole,
    act?: ActType,
  ): Promise<RoleContext | Problem> {
    const all = await this.reading.actingRoles(visitor.person.id, organisationsOf(visitor), disputeId);
    const roleContexts = all.filter(({ reader }) => fits(reader, requestedRole));
    return chosen(visitor, roleContexts, act);
  }

  /** On this side of the dispute: the first of its roles in which `act` is open, or else the first. */
  async onSide(disputeId: string, visitor: Visitor, side: Side, act?: ActType): Promise<RoleContext> {
    const all = await this.reading.actingRoles(visitor.person.id, organisationsOf(visitor), disputeId);
    const roleContexts = all.filter(({ reader }) => sideOf(reader.role) === side);
    return orThrow(chosen(visitor, roleContexts, act));
  }

  /** Whose worklist: the role asked for, or that of the person's organisation, or their own. */
  worklistOf(visitor: Visitor, requestedRole: RequestedRole): Reader {
    const organisations = visitor.memberships.map((one) => readerFor(visitor, organisation(one)));
    const own: readonly Reader[] = [
      { role: 'consumer', personId: visitor.person.id },
      { role: 'representative', personId: visitor.person.id },
    ];
    const chosen = [...organisations, ...own].find((reader) => fits(reader, requestedRole));
    if (chosen === undefined) throw notFound();
    if (organisationOf(chosen) !== undefined && visitor.aal < 2) throw new Problem('second-factor-needed');
    return chosen;
  }

  /** As one of the people of this body; for everybody else it has nothing to read. */
  ofBody(visitor: Visitor, bodyId: string): BodyReader {
    const reader = this.worklistOf(visitor, { organisation: bodyId });
    if (!('bodyId' in reader)) throw notFound();
    return reader;
  }
}

function orThrow(found: RoleContext | Problem): RoleContext {
  if (found instanceof Problem) throw found;
  return found;
}

function chosen(
  visitor: Visitor,
  roleContexts: readonly RoleContext[],
  act: ActType | undefined,
): RoleContext | Problem {
  const open = act && roleContexts.find(({ reader, sideView }) => sideView.open[reader.role]?.includes(act));
  const found = open ?? roleContexts[0];
  if (found !== undefined) return found;
  // Said before anything is known of the dispute, so that it tells nothing of it.
  return visitor.memberships.length > 0 && visitor.aal < 2 ? new Problem('second-factor-needed') : notFound();
}

function readerFor({ person }: Visitor, { id, role }: Organisation): Reader {
  const personId = person.id;
  return role === 'merchant' ? { role, personId, merchantId: id } : { role, personId, bodyId: id };
}

function organisationOf(reader: Reader): string | undefined {
  if ('merchantId' in reader) return reader.merchantId;
  return 'bodyId' in reader ? reader.bodyId : undefined;
}

function fits(reader: Reader, { role, organisation }: RequestedRole): boolean {
  return (
    (role === undefined || reader.role === role) &&
    (organisation === undefined || organisationOf(reader) === organisation)
  );
}
