import type { Claim, Matter, Subject } from '#dispute';

/** Kinds of document that a draft may declare, to remind the consumer of each. They are not kept after the draft. */
export const PIECE_KINDS = ['contract', 'payment', 'correspondence', 'photo', 'expert', 'other'] as const;
/** Kind of document, as its owner declares it in a draft. */
export type PieceKind = (typeof PIECE_KINDS)[number];

/** Upload attached to a draft. `bytes`: its length. */
export interface DraftPiece {
  readonly pieceId: string;
  readonly name: string;
  readonly bytes: number;
  readonly kind: PieceKind;
}

/** Merchant complained of: one of the directory (`known`), or one that the consumer describes. */
export type DraftMerchant =
  | {
      readonly known: true;
      readonly merchantId: string;
      readonly name: string;
      /** Where it is established, ISO 3166 alpha-2. */
      readonly jurisdiction: string;
      /** Its number in the register of that State, if it is known. */
      readonly registration?: string;
    }
  | {
      readonly known: false;
      readonly jurisdiction: string;
      readonly registration?: string;
      readonly name: string;
      readonly lines: readonly string[];
      readonly postcode: string;
      readonly city: string;
      readonly website?: string;
      readonly email?: string;
    };

/**
 * *Mandataire* (R612-1 3°). `writes` : they fill in the complaint themselves; the consumer confirms it all the same.
 */
export interface DraftRepresentative {
  readonly name: string;
  readonly email: string;
  readonly capacity: 'lawyer' | 'relative' | 'association' | 'other';
  readonly writes: boolean;
  readonly mandate?: Omit<DraftPiece, 'kind'>;
}

/** Complaint being written, part by part; its author may have no account yet. No part is required before filing. */
export interface ComplaintDraft {
  readonly merchant?: DraftMerchant;
  readonly contract?: { readonly on?: string; readonly residence: string; readonly matter?: Matter };
  readonly facts?: {
    readonly statement: string;
    /** `on`: a day, or a month when the day is not known. */
    readonly events: readonly { readonly on: string; readonly what: string }[];
  };
  /** What the dispute is about, for the annual count (R614-2 1°). */
  readonly subject?: Subject;
  /** Empty: no claim in particular, the statement says it. */
  readonly claims?: readonly Claim[];
  readonly pieces?: readonly DraftPiece[];
  /** Whether the written complaint was made already, by other means. */
  readonly earlier?:
    | { readonly made: false }
    | {
        readonly made: true;
        readonly sentOn: string;
        readonly answeredOn?: string;
        readonly proof?: Omit<DraftPiece, 'kind'>;
      };
  readonly you?: {
    readonly name: string;
    readonly email: string;
    readonly phone?: string;
    readonly address?: { readonly lines: readonly string[]; readonly postcode: string; readonly city: string };
  };
  /** Null: nobody represents the consumer. */
  readonly representative?: DraftRepresentative | null;
}

/** Days for which a draft is kept after its last change. */
export const DRAFT_DAYS = 90;

/** Draft as stored, with its id and its last day. */
export interface KeptDraft {
  /** Id of the draft, which owns its uploads until there is an account. */
  readonly draftId: string;
  readonly content: ComplaintDraft;
  /** Last civil date on which it can be resumed. */
  readonly expiresOn: string;
}

/** Port. Drafts of complaints, found by the SHA-256 of a secret that their author alone has. */
export abstract class Drafts {
  /** Stores a new draft. */
  abstract begin(secretDigest: string, draft: KeptDraft): Promise<void>;
  /** Returns the draft; nothing when there is none, or its last day is before `today` (civil date). */
  abstract open(secretDigest: string, today: string): Promise<KeptDraft | undefined>;
  /** Changes the draft under a lock, sets its last day, and returns it; nothing as with `open`. */
  abstract change(
    secretDigest: string,
    today: string,
    expiresOn: string,
    work: (content: ComplaintDraft) => ComplaintDraft,
  ): Promise<KeptDraft | undefined>;
  /** Returns the bytes uploaded for it, removed pieces included: they are kept until the draft ends. */
  abstract held(secretDigest: string): Promise<{ readonly bytes: number }>;
  /** Makes this person the owner of the draft's uploads. Idempotent. */
  abstract giveUploadsTo(secretDigest: string, personId: string): Promise<void>;
  /** Deletes the draft with its uploads. */
  abstract discard(secretDigest: string): Promise<void>;
}

/** Port of the worker. Drafts whose last day has passed. */
export abstract class UnsentDrafts {
  /** Deletes drafts whose last day is before `today` (civil date), with their uploads. Returns how many. */
  abstract forget(today: string): Promise<number>;
}
