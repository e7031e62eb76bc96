import type { Instant } from '#law';

/** Port. Current time of the portal. Adjustable only in rehearsal mode. */
export abstract class Clock {
  /** Returns the current instant (ISO 8601, UTC). Throws what the database throws, when it was never reached. */
  abstract now(): Promise<Instant>;
}

/** Port. Adjustable clock of a rehearsal; runs with the database until it is set. */
export abstract class RehearsalClock extends Clock {
  /** Sets the clock: it stands still at this instant. */
  abstract setTo(at: Instant): Promise<void>;
  /** Lets the clock run again. */
  abstract release(): Promise<void>;
}

/** Time of this machine, in rehearsal too: for what is dated outside the record, such as files and anchors. */
export abstract class MachineClock extends Clock {}
