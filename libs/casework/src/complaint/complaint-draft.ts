import type { Claim, Matter, Subject } from '#dispute';

/** What a document shows, as its owner says; it helps them to think of each, and travels no further. */
export const PIECE_KINDS = ['contract', 'payment', 'correspondence', 'photo', 'expert', 'other'] as const;
export type PieceKind = (typeof PIECE_KINDS)[number];

export interface DraftPiece {
  readonly pieceId: string;
  readonly name: string;
  readonly bytes: number;
  readonly kind: PieceKind;
}

/** The business complained of: one of the directory, or one that nobody has named yet. */
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

/**
 * A complaint that is being written, part by part, by somebody who may not have an account yet. Nothing of it is needed
 * but what filing needs.
 */
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

/** How long a draft waits for its author, after the last change: nothing that was never sent is kept for longer. */
export const DRAFT_DAYS = 90;

export interface KeptDraft {
  /** Until there is an account, the draft is the owner of its uploads. */
  readonly draftId: string;
  readonly content: ComplaintDraft;
  /** The last day on which it can be taken up again. */
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
