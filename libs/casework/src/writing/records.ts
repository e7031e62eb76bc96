import type { Act, Actor, Dispute, Party, Recorded, RunningClock, Side } from '#dispute';
import type { Duty } from '#notices';
import type { SideView } from '../side-view.ts';
import type { Outcome } from './outcome.ts';

/** Words to be kept beside the record, and erased with the person; the event holds only their id and digest. */
export interface Text {
  readonly textId: string;
  readonly body: string;
  readonly salt: string;
  readonly digest: string;
  readonly audience: readonly Side[];
}

/** An event as it is written: its place, its readers, and its link to the one before. */
export interface Sealed {
  readonly recorded: Recorded;
  readonly audience: readonly Side[];
  readonly previousHash: string;
  readonly hash: string;
}

/** A duty written in the same transaction as the event that causes it. */
export interface Owed {
  readonly outboxId: string;
  readonly version: number;
  /** The last event of the act: a notice tells the dispute as the whole act left it. */
  readonly asOf: number;
  readonly duty: Duty;
  /** For a notice: this addressee's nth notice in this dispute, from 1. */
  readonly copy?: number;
}

/** A person's name and addresses as the dispute knows them; kept beside the record and erased with it. */
export interface PartyDetails {
  readonly kind: 'consumer' | 'representative' | 'case-mediator';
  readonly personId: string;
  readonly name: string;
  readonly addressLines: readonly string[];
  readonly email?: string;
  readonly phone?: string;
  readonly language: 'fr' | 'en';
}

/** Everything that one act writes; all of it or none. */
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

/** What is in the file when an act begins; locked until it ends. */
export interface Opened {
  readonly events: readonly Recorded[];
  readonly lastHash: string;
  readonly tags: Partial<Record<Side, string>>;
  readonly noticesTo: Readonly<Record<Party, number>>;
}

export interface DisputeFile {
  /** The answer already given to this key by this actor, whatever became of the dispute since. */
  answered(key: string): Promise<{ readonly fingerprint: string; readonly outcome: Outcome } | undefined>;
  /** The whole record, whoever may read it, locked; nothing when it does not exist or the actor has no part in it. */
  open(): Promise<Opened | undefined>;
  /** Uploads of this actor that have joined no file yet, among these. */
  uploads(pieceIds: readonly string[]): Promise<readonly string[]>;
  store(entry: Entry): Promise<void>;
}

/** The record. One transaction names its actor, locks its dispute, and keeps everything or nothing. */
export abstract class Records {
  abstract write(
    scope: { readonly disputeId: string; readonly actor: Actor; readonly act?: Pick<Act, 'type'> },
    work: (file: DisputeFile) => Promise<Outcome>,
  ): Promise<Outcome>;
}
