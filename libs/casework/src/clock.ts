import type { Instant } from '#law';

/** The time of the portal. Movable in rehearsal, and nowhere else. */
export abstract class Clock {
  abstract now(): Promise<Instant>;
}

/** A clock that stands where a rehearsal puts it, and goes with the machine until then. */
export abstract class RehearsalClock extends Clock {
  abstract roleContext(at: Instant): Promise<void>;
  abstract release(): Promise<void>;
}
