import type { Act, Actor, Dispute, Party, Recorded, RunningClock, Side } from '#dispute';
import type { Duty } from '#notices';
import type { Locale } from '#text';
import type { SideView } from '../side-view.ts';
import type { Outcome } from './outcome.ts';

/** Free text kept beside the record and erased with the person. The event holds its id and salted digest only. */
export interface Text {
  readonly textId: string;
  readonly body: string;
  readonly salt: string;
  readonly digest: string;
  readonly audience: readonly Side[];
}

/** Event as it is stored: version and time, the sides that may read it, and its link in the hash chain. */
export interface Sealed {
  readonly recorded: Recorded;
  readonly audience: readonly Side[];
  readonly previousHash: string;
  readonly hash: string;
}

/** Outbox row: a duty, written in the transaction of the event that causes it. */
export interface Owed {
  readonly outboxId: string;
  readonly version: number;
  /** The last event of the act: a notice tells the dispute as the whole act left it. */
  readonly asOf: number;
  readonly duty: Duty;
  /** For a notice: this addressee's nth notice in this dispute, from 1. */
  readonly copy?: number;
}

/** Name and addresses of a person in one dispute. Kept beside the record and erased with it. */
export interface PartyDetails {
  readonly kind: 'consumer' | 'representative' | 'case-mediator';
  readonly personId: string;
  readonly name: string;
  readonly addressLines: readonly string[];
  readonly email?: string;
  readonly phone?: string;
  readonly language: Locale;
}

/** Everything that one act writes, in one transaction. */
export interface Entry {
  readonly events: readonly [Sealed, ...Sealed[]];
  readonly dispute: Dispute;
  readonly sideViews: readonly SideView[];
  readonly clocks: readonly RunningClock[];
  readonly owed: readonly Owed[];
  readonly texts: readonly Text[];
  readonly parties: readonly PartyDetails[];
  /** Uploads that join the file with this act. */
  readonly pieces: readonly { readonly pieceId: string; readonly audience: readonly Side[] }[];
  /** Persons and words are to be erased with this act. */
  readonly purge: boolean;
  readonly answer?: { readonly key: string; readonly fingerprint: string; readonly outcome: Outcome };
}

/** State of a dispute when an act begins. Its row is locked until the transaction ends. */
export interface Opened {
  readonly events: readonly Recorded[];
  readonly lastHash: string;
  readonly tags: Partial<Record<Side, string>>;
  readonly noticesTo: Readonly<Record<Party, number>>;
}

/** One dispute inside the transaction of an act. */
export interface DisputeFile {
  /**
   * Returns the stored answer to this idempotency key of this actor, or nothing. Waits for an act under the same key
   * that is not finished.
   */
  answered(key: string): Promise<{ readonly fingerprint: string; readonly outcome: Outcome } | undefined>;
  /** Locks the dispute and returns its whole record; nothing when it does not exist or the actor has no part in it. */
  open(): Promise<Opened | undefined>;
  /**
   * Returns those of the given uploads that are the actor's own and belong to no dispute yet, in no particular order.
   */
  uploads(pieceIds: readonly string[]): Promise<readonly string[]>;
  /** Writes everything that the act caused. Throws on a concurrent act; `Records.write` then retries. */
  store(entry: Entry): Promise<void>;
}

/** Port. Write access to the record. */
export abstract class Records {
  /**
   * Runs `work` in one transaction that names the actor (row-level security) and returns its outcome; only `done` is
   * committed. Runs it again on the new state when another act came first, four times in all. Throws `ReferenceTaken`
   * and what `work` or the database throws; nothing is kept then.
   */
  abstract write(
    scope: { readonly disputeId: string; readonly actor: Actor; readonly act?: Pick<Act, 'type'> },
    work: (file: DisputeFile) => Promise<Outcome>,
  ): Promise<Outcome>;
}
