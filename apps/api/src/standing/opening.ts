import { Inject, Injectable } from '@nestjs/common';
import type { Visitor } from '#accounts';
import { ACCESSES, type Accesses, CLOCK, type Clock, type Stand } from '#casework';
import { civilDateAt, jurisdiction } from '#law';
import { Standing, type Wish } from '#requests';

/** How programs open a dispute to read it: as on the pages, the day leaves a line for whom it concerns. */
@Injectable()
export class Opening {
  constructor(
    @Inject(ACCESSES) private readonly accesses: Accesses,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly standing: Standing,
  ) {}

  /** Throws `not-found` for whoever has no part in it, and leaves no line then. */
  async in(disputeId: string, visitor: Visitor, wish: Wish): Promise<Stand> {
    const stand = await this.standing.in(disputeId, visitor, wish);
    const { zone } = jurisdiction(stand.sight.facts.rules.jurisdiction);
    await this.accesses.note(stand.reader, disputeId, civilDateAt(await this.clock.now(), zone));
    return stand;
  }
}
