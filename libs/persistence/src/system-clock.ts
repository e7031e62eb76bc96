import type { Clock } from '#casework';
import { type Instant, instant } from '#law';

/** The time of the machine. */
export class SystemClock implements Clock {
  now(): Promise<Instant> {
    return Promise.resolve(instant(new Date().toISOString()));
  }
}
