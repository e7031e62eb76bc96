import type { Recorded } from '#dispute';
import type { PartyDetails } from '../writing/records.ts';

/** What a notice is composed from, beside the record. */
export interface CaseFile {
  readonly events: readonly Recorded[];
  readonly texts: Readonly<Record<string, string>>;
  readonly parties: readonly PartyDetails[];
  readonly pieces: readonly { readonly pieceId: string; readonly name: string; readonly addedOn: string }[];
}

/** The worker's reading of a dispute: everything, for it writes to everybody. */
export abstract class CaseFiles {
  abstract read(disputeId: string): Promise<CaseFile | undefined>;
}
