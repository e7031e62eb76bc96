import type { CivilDate } from '#law';
import type { Reader } from './reading.ts';

/**
 * Accesses to a dispute on one civil date in one role of one organisation. Neither the hour nor how often is stored.
 */
export interface Access {
  readonly on: string;
  readonly role: Reader['role'];
  readonly organisationId?: string;
  /** Whether the reader is among them. */
  readonly own: boolean;
  /** How many people, without their names. */
  readonly people: number;
}

/** Port. Accesses to a dispute, by day. The consumer reads all of them, an organisation those of its own people. */
export abstract class Accesses {
  /** Notes an access. Does not throw: what the database cannot note is logged and left out. */
  abstract note(reader: Reader, disputeId: string, today: CivilDate): Promise<void>;
  /** Returns at most `limit` accesses, newest first. */
  abstract of(reader: Reader, disputeId: string, limit: number): Promise<readonly Access[]>;
}
