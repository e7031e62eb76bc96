import type { Instant } from '#law';

/** Duty or mail that failed to the last try, to be looked at by an operator. */
export interface DeadLetter {
  readonly id: string;
  readonly kind: 'duty' | 'mail';
  readonly disputeId: string;
  readonly code: string;
  readonly attempts: number;
  readonly error: string;
}

/** Port. Duties and mails that are not tried any more. */
export abstract class DeadLetters {
  /** Returns at most `limit` of them, by the time at which the next try was due. */
  abstract list(limit: number): Promise<readonly DeadLetter[]>;
  /** Makes it due again at `at`, with its tries counted from zero. Does nothing when it is no dead letter. */
  abstract revive(id: string, kind: DeadLetter['kind'], at: Instant): Promise<void>;
}
