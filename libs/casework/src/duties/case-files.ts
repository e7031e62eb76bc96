import type { Recorded } from '#dispute';
import type { PartyDetails } from '../writing/records.ts';

/** Whole file of a dispute: what a notice is composed from. `texts`: by text id. */
export interface CaseFile {
  readonly events: readonly Recorded[];
  readonly texts: Readonly<Record<string, string>>;
  readonly parties: readonly PartyDetails[];
  readonly pieces: readonly { readonly pieceId: string; readonly name: string; readonly addedOn: string }[];
}

/** Port. The worker's reading of disputes, of all sides. */
export abstract class CaseFiles {
  /** Returns the whole file, erased pieces included; nothing when the dispute does not exist. Read at one moment. */
  abstract read(disputeId: string): Promise<CaseFile | undefined>;
}
