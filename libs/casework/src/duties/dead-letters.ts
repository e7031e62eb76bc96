import type { Instant } from '#law';

/** A duty or a mail that failed to the last try: for a person to look at. */
export interface DeadLetter {
  readonly id: string;
  readonly kind: 'duty' | 'mail';
  readonly disputeId: string;
  readonly code: string;
  readonly attempts: number;
  readonly error: string;
}

export abstract class DeadLetters {
  abstract list(limit: number): Promise<readonly DeadLetter[]>;
  /** Offers it again from the beginning. */
  abstract revive(id: string, kind: DeadLetter['kind'], at: Instant): Promise<void>;
}
