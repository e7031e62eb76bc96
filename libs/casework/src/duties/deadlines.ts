import type { Act } from '#dispute';
import type { Instant } from '#law';

/** Port. Running deadlines, each with the act that it performs. */
export abstract class Deadlines {
  /**
   * Returns at most `limit` acts that are due at `now`, earliest first; postponed ones by the instant they were put off
   * to.
   */
  abstract due(now: Instant, limit: number): Promise<readonly { readonly disputeId: string; readonly act: Act }[]>;
  /** Postpones an act that failed or was refused, so that one dispute cannot block the others. `reason`: a code. */
  abstract postpone(disputeId: string, act: Act['type'], until: Instant, reason: string): Promise<void>;
}
