import type { Party } from '#dispute';

/** All that is said of a notice to whoever holds it. */
export interface Issued {
  /** Civil date. */
  readonly issuedOn: string;
  readonly recipient: Party;
}

/** Port. Whether a notice was issued, for anybody who asks. Unknown and not to be told are the same answer: nothing. */
export abstract class IssuedNotices {
  /** By the SHA-256 of its file, in hexadecimal. */
  abstract ofContent(sha256: string): Promise<Issued | undefined>;
  /** By the code on its paper, as `readVerificationCode` reads it. */
  abstract ofCode(bits: Uint8Array): Promise<Issued | undefined>;
}
