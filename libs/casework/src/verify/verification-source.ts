import type { KeyObject } from 'node:crypto';
import type { KeptDispute } from './kept.ts';

/** The last link of a dispute's chain. */
export interface Head {
  readonly disputeId: string;
  readonly version: number;
  readonly hash: string;
}

/** A row that hangs on nothing: on a dispute that does not exist, or on an answer that never was. */
export interface Stray {
  readonly table: string;
  readonly disputeId: string;
}

/**
 * Some disputes that follow one another in the order of their ids: those after the first id, up to and with the last.
 */
export interface Stretch {
  readonly after: string;
  readonly upTo: string;
}

/** Port. Reads everything that is kept, in ranges of dispute ids; never writes. */
export abstract class VerificationSource {
  /** About how many disputes there are: for the progress, nothing depends on it. */
  abstract expected(): Promise<number>;
  /** All disputes, in stretches that touch; each is small enough to be held in hand. */
  abstract stretches(): AsyncIterable<Stretch>;
  /** The disputes of a stretch as they are at one moment, in the order of their ids. */
  abstract disputesOf(stretch: Stretch): Promise<readonly KeptDispute[]>;
  /** Returns the last link of every chain, in batches, in the order of dispute ids. */
  abstract heads(): AsyncIterable<readonly Head[]>;
  /** Returns rows that belong to no dispute. */
  abstract strays(): Promise<readonly Stray[]>;
  /** Which of these contents no notice and no piece has, and no erasure waits for; digests in hexadecimal. */
  abstract ownedByNobody(digests: readonly string[]): Promise<readonly string[]>;
}

/** Where contents lie, as far as their soundness is asked. */
export interface KeptFiles {
  /** Its length, without reading it; nothing when it is not there. */
  size(sha256: string): Promise<number | undefined>;
  /** Reads it whole. */
  verify(sha256: string): Promise<'sound' | 'damaged' | 'missing'>;
  /** The digests of all that was written before that instant, some at a time. */
  namesBefore(instant: Date): AsyncIterable<readonly string[]>;
}

/** Port. Store of anchors, outside the database, best where the worker cannot change what it has written. */
export abstract class Anchors {
  /** Their names, which are their days, oldest first. */
  abstract names(): Promise<readonly string[]>;
  /** Yields the lines of one anchor. Throws when there is none of this name. */
  abstract lines(name: string): AsyncIterable<string>;
  /** Stores an anchor, whole or not at all. Never replaces one. */
  abstract keep(name: string, lines: AsyncIterable<string>): Promise<void>;
}

/** Ed25519 key by which anchors and published extracts are signed. */
export class AnchorKey {
  constructor(readonly key: KeyObject) {}
}
