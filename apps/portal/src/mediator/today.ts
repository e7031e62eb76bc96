import { Injectable } from '@nestjs/common';
import { Clock } from '#casework';
import { type CivilDate, dayAtHome, type Instant } from '#law';

/** The day of the portal. */
@Injectable()
export class Today {
  constructor(private readonly clock: Clock) {}

  now(): Promise<Instant> {
    return this.clock.now();
  }

  async day(): Promise<CivilDate> {
    return dayAtHome(await this.clock.now());
  }
}
