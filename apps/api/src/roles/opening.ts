import { Injectable } from '@nestjs/common';
import type { Visitor } from '#accounts';
import { Accesses, Clock, type RoleContext } from '#casework';
import { civilDateAt, jurisdiction } from '#law';
import { ActingRole, type RequestedRole } from '#requests';

/** How programs open a dispute to read it: as on the pages, the day leaves a line for whom it concerns. */
@Injectable()
export class Opening {
  constructor(
    private readonly accesses: Accesses,
    private readonly clock: Clock,
    private readonly actingRole: ActingRole,
  ) {}

  /** Throws `not-found` for whoever has no part in it, and leaves no line then. */
  async in(disputeId: string, visitor: Visitor, requestedRole: RequestedRole): Promise<RoleContext> {
    const roleContext = await this.actingRole.in(disputeId, visitor, requestedRole);
    const { zone } = jurisdiction(roleContext.sideView.facts.rules.jurisdiction);
    await this.accesses.note(roleContext.reader, disputeId, civilDateAt(await this.clock.now(), zone));
    return roleContext;
  }
}
