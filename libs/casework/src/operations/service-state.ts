import type { Instant } from '#law';

/** The sign of life of one recurring duty, by the time of the database. */
export interface Heartbeat {
  readonly name: string;
  /** Seconds since it last began, and since it last ended well; the latter is absent while it never did. */
  readonly startedAgo: number;
  readonly succeededAgo: number | undefined;
  /** A code, without personal data. */
  readonly lastError: string | undefined;
  /** It has not ended well for longer than its rounds can explain. */
  readonly late: boolean;
}

/** Port. Heartbeats of periodic tasks, kept in the database. */
export abstract class Heartbeats {
  /** Records the end of one run of a task, in milliseconds; it failed if there is an `error` (a code). */
  abstract beat(
    name: string,
    round: { readonly everyMs: number; readonly lastedMs: number; readonly error?: string },
  ): Promise<void>;
  /** Returns the heartbeat of every task that ever ran. */
  abstract all(): Promise<readonly Heartbeat[]>;
}

/** What an operator watches. Counts stop at `VITAL_LIMIT`: looking must cost the same however much there is. */
export interface VitalSigns {
  readonly dutiesOpen: number;
  readonly mailsOpen: number;
  /** Seconds since the oldest open duty was owed; nothing when none is open. */
  readonly oldestDutySeconds: number | undefined;
  readonly clocksDue: number;
  /** Due for more than an hour. */
  readonly clocksLate: number;
  readonly deadDuties: number;
  readonly deadMails: number;
}

/** Port. Counts for metrics. */
export abstract class Vitals {
  /** Returns what is owed, due, late and dead at `now`. Counts stop at 10,000. */
  abstract signs(now: Instant): Promise<VitalSigns>;
}

/** State of the service, asked before anything is written. */
export interface ServiceState {
  /** Restored from a backup and not reconciled yet: it is read, and nothing else. */
  readonly recovering: boolean;
  /** By how much the clock of this machine is ahead of that of the database. */
  readonly skewMs: number;
}

/** Port. State of the service. */
export abstract class ServiceStates {
  /** Throws what the database throws. */
  abstract read(): Promise<ServiceState>;
}
