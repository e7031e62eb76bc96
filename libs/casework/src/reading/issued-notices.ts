import type { Party } from '#dispute';

/** Date and recipient of a notice: all that is disclosed of it to a person who has the notice. */
export interface Issued {
  /** Civil date. */
  readonly issuedOn: string;
  readonly recipient: Party;
}

/**
 * Port. Tells anybody whether a notice was issued. Returns nothing for an unknown notice and for one that is not
 * disclosed.
 */
export abstract class IssuedNotices {
  /** Returns the notice with this SHA-256 of its file, in hexadecimal. */
  abstract ofContent(sha256: string): Promise<Issued | undefined>;
  /** Returns the notice with this code on its paper, as `readVerificationCode` reads it. */
  abstract ofCode(bits: Uint8Array): Promise<Issued | undefined>;
}
