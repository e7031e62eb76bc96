import type { JurisdictionCode } from '#law';

export interface Merchant {
  readonly merchantId: string;
  readonly name: string;
  /** Where it is established: that law governs a dispute with it, and is kept with the dispute. */
  readonly jurisdiction: JurisdictionCode;
  /** Its number in the register of that State, in France the SIREN; absent when the consumer who named it did not know it. */
  readonly registration?: string;
  readonly website?: string;
  readonly email?: string;
  readonly addressLines: readonly string[];
  readonly sector: string;
}

export interface MediatorBody {
  readonly bodyId: string;
  /** The State that lists it: it is asked of disputes under that law, and of no others. */
  readonly jurisdiction: JurisdictionCode;
  readonly name: string;
  readonly website: string;
  readonly email: string;
  readonly phone?: string;
  readonly addressLines: readonly string[];
  readonly listed: boolean;
  /** Its charter: what it changes of the default practice. */
  readonly practice: Readonly<Record<string, number | boolean>>;
}

/** Who is who outside any dispute: readable by everybody. */
export abstract class Directory {
  abstract merchant(merchantId: string): Promise<Merchant | undefined>;
  abstract body(bodyId: string): Promise<MediatorBody | undefined>;
  /** The body to which a merchant is affiliated on a date (L612-1), and whether it undertook to take part. */
  abstract affiliation(
    merchantId: string,
    on: string,
  ): Promise<{ readonly body: MediatorBody; readonly committed: boolean } | undefined>;
}

export interface Portal {
  readonly name: string;
  readonly website: string;
  readonly contact: string;
}
