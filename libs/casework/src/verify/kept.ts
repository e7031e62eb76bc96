import type { Recorded, Side } from '#dispute';

/**
 * Dispute as the database holds it, with all its rows. Nothing is repaired on reading, so that faults stay visible. An
 * empty column is null.
 */
export interface KeptDispute {
  readonly disputeId: string;
  readonly row: {
    readonly reference: string;
    readonly stage: string;
    readonly version: number;
    readonly summary: unknown;
    readonly consumerId: string;
    readonly representativeIds: readonly string[];
    readonly merchantId: string;
    readonly merchantJoined: boolean;
    readonly bodyId: string | null;
    readonly caseMediatorId: string | null;
    readonly openedAt: string;
  };
  /** By version. */
  readonly events: readonly KeptEvent[];
  readonly sideViews: readonly KeptSideView[];
  readonly deadlines: readonly KeptDeadline[];
  readonly duties: readonly KeptDuty[];
  readonly notices: readonly KeptNotice[];
  readonly mails: readonly KeptMailOwed[];
  readonly texts: readonly KeptText[];
  readonly pieces: readonly KeptPiece[];
  readonly people: readonly { readonly kind: string; readonly personId: string }[];
}

/** Row of an event: the event as it was sealed, the columns derived from it, and its links in the hash chain. */
export interface KeptEvent {
  /** As it was sealed. */
  readonly recorded: Recorded;
  readonly type: string;
  readonly person: string | null;
  readonly organisation: string | null;
  readonly audience: readonly string[];
  readonly bodyId: string | null;
  readonly previousHash: string;
  readonly hash: string;
}

export interface KeptSideView {
  readonly side: Side;
  readonly reference: string;
  readonly stage: string;
  readonly phase: string;
  readonly tag: string;
  readonly facts: unknown;
  readonly clocks: unknown;
  readonly open: unknown;
  readonly consumerId: string | null;
  readonly representativeIds: readonly string[] | null;
  readonly merchantId: string | null;
  readonly bodyId: string | null;
  readonly caseMediatorId: string | null;
  readonly openedOn: string;
  /** Null for never. */
  readonly nextDueOn: string | null;
}

export interface KeptDeadline {
  readonly act: string;
  readonly code: string;
  readonly article: string;
  readonly due: unknown;
  readonly nominalOn: string;
  readonly rolledOn: string;
  readonly targetOn: string;
  readonly performAt: string;
  readonly nextAt: string;
  readonly attempts: number;
}

export interface KeptDuty {
  readonly outboxId: string;
  readonly version: number;
  readonly asOf: number;
  readonly kind: string;
  readonly code: string;
  readonly to: string;
  readonly copy: number | null;
  readonly createdAt: string;
  readonly done: boolean;
}

export interface KeptNotice {
  readonly noticeId: string;
  readonly outboxId: string;
  readonly version: number;
  readonly code: string;
  readonly number: string;
  readonly to: string;
  readonly bodyId: string | null;
  readonly sha256: string;
  readonly bytes: number;
  readonly issuedOn: string;
  readonly erased: boolean;
}

export interface KeptMailOwed {
  readonly mailId: string;
  readonly outboxId: string;
  readonly noticeId: string | null;
  readonly kind: string;
  readonly word: string | null;
  readonly to: string;
  readonly personId: string | null;
  readonly merchantId: string | null;
  readonly bodyId: string | null;
}

export interface KeptText {
  readonly textId: string;
  readonly digest: string;
  readonly audience: readonly string[];
  readonly bodyId: string | null;
  /** Whether the digest is that of the words and their salt. */
  readonly sound: boolean;
}

export interface KeptPiece {
  readonly pieceId: string;
  readonly audience: readonly string[];
  readonly bodyId: string | null;
  readonly addedOn: string;
  readonly sha256: string;
  readonly bytes: number;
  /** The copy that others see, once it is drawn. */
  readonly copySha256: string | null;
  readonly copyBytes: number | null;
  readonly erased: boolean;
}
