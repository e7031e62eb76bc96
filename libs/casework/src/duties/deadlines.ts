import type { Act } from '#dispute';
import type { Instant } from '#law';

/** Dates that have come, with the act each one performs. */
export abstract class Deadlines {
  abstract due(now: Instant, limit: number): Promise<readonly { readonly disputeId: string; readonly act: Act }[]>;
  /** The act failed or was refused: offer it again after a while, so that one dispute cannot hold the others. */
  abstract postpone(disputeId: string, act: Act['type'], until: Instant, reason: string): Promise<void>;
}
