import type { CivilDate } from '#law';
import type { Reader } from './reading.ts';

/** On this day somebody in this role opened the dispute; how often, and at what hour, nobody keeps. */
export interface Access {
  readonly on: string;
  readonly role: Reader['role'];
  readonly organisationId?: string;
  /** Among those of the reader's own side only; of another organisation nobody learns who. */
  readonly own: boolean;
  readonly people: number;
}

/**
 * Port. Who opened a dispute, and on which day. The consumer reads all of it, each organisation what its own people
 * did.
 */
export abstract class Accesses {
  /** Notes an access. Never throws: what cannot be noted is left out. */
  abstract note(reader: Reader, disputeId: string, today: CivilDate): Promise<void>;
  /** Returns at most `limit` accesses, newest first. */
  abstract of(reader: Reader, disputeId: string, limit: number): Promise<readonly Access[]>;
}
