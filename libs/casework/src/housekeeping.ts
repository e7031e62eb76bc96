import type { Instant } from '#law';
import { Clock } from './ports.ts';

/** Contents to be removed from the file store, once no file needs them any more. */
export abstract class Erasures {
  abstract waiting(limit: number): Promise<readonly string[]>;
  abstract done(sha256: string): Promise<void>;
}

/** Uploads that joined no file in time: forgotten, and their contents left to be erased. Returns how many. */
export abstract class UnusedUploads {
  abstract forget(before: Instant): Promise<number>;
}

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

/** A clock that stands where a rehearsal puts it, and goes with the machine until then. */
export abstract class RehearsalClock extends Clock {
  abstract setTo(at: Instant): Promise<void>;
  abstract release(): Promise<void>;
}

/** A mail that a rehearsal did not send. */
export interface KeptMail {
  readonly id: string;
  readonly to: string;
  readonly lang: 'fr' | 'en';
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export abstract class KeptMails {
  /** The same id kept twice is one mail. */
  abstract keep(mail: KeptMail): Promise<void>;
  abstract newest(limit: number, to?: string): Promise<readonly (KeptMail & { readonly at: string })[]>;
}
