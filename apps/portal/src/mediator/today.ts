import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#casework';
import { type CivilDate, civilDateAt, type Instant, jurisdiction } from '#law';

/** The day of the house. */
@Injectable()
export class Today {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  now(): Promise<Instant> {
    return this.clock.now();
  }

  async day(): Promise<CivilDate> {
    return civilDateAt(await this.clock.now(), jurisdiction('FR').zone);
  }
}
