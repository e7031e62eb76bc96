import type { Party } from '#dispute';
import type { NoticeCode } from '#notices';
import type { BodyReader } from '../organisations/mediator-worklist.ts';

/** A notice that goes by post, its mail not having arrived (*voie postale*, L614-3): to be posted, or come back. */
export interface LetterToPost {
  readonly outboxId: string;
  readonly noticeId: string;
  readonly disputeId: string;
  /** Of the dispute, for people. */
  readonly reference: string;
  readonly code: NoticeCode;
  readonly number: string;
  readonly title: string;
  readonly to: Party;
  /** Of the document as it was issued: what is printed is this and no other. */
  readonly sha256: string;
  /** The body whose letter it is; absent, the portal's own. */
  readonly bodyId?: string;
  /** What became of the mail. */
  readonly because: 'failed' | 'bounced';
  /** Instants, ISO UTC. */
  readonly queuedAt: string;
  readonly envelope?: string;
  readonly postedAt?: string;
  readonly returnedAt?: string;
}

/** Letters to print and post, of all organisations, for the operator. */
export interface PostOffice {
  /** Those not in an envelope yet, oldest first, with those that came back. */
  waiting(limit: number): Promise<readonly LetterToPost[]>;
  /** Those of an envelope, posted or not; nothing when there is no such envelope. */
  inEnvelope(envelope: string): Promise<readonly LetterToPost[]>;
  enclose(envelope: string, outboxIds: readonly string[]): Promise<void>;
}

/** Port. Letters to post, for the people of one mediator body. */
export abstract class BodyPost {
  /** Returns the letters of this body that wait to be posted. */
  abstract toPost(reader: BodyReader): Promise<readonly LetterToPost[]>;
}
