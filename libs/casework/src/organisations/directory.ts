import type { JurisdictionCode } from '#law';

/** Merchant as the directory has it. */
export interface Merchant {
  readonly merchantId: string;
  readonly name: string;
  /** Where it is established: that law governs a dispute with it, and is kept with the dispute. */
  readonly jurisdiction: JurisdictionCode;
  /**
   * Its number in the register of that State, in France the SIREN; absent when the consumer who named it did not know
   * it.
   */
  readonly registration?: string;
  readonly website?: string;
  readonly email?: string;
  readonly addressLines: readonly string[];
  readonly sector: string;
}

/** Mediator body as the directory has it. */
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

/** Port. Merchants and mediator bodies, readable by everybody. */
export abstract class Directory {
  /** Returns a merchant; nothing when it is unknown, or of a State whose law is not held. */
  abstract merchant(merchantId: string): Promise<Merchant | undefined>;
  /** Returns a mediator body; nothing when it is unknown, or of a State whose law is not held. */
  abstract body(bodyId: string): Promise<MediatorBody | undefined>;
  /**
   * Returns the body to which a merchant is affiliated on a civil date (L612-1), the latest of several, and whether it
   * undertook to take part.
   */
  abstract affiliation(
    merchantId: string,
    on: string,
  ): Promise<{ readonly body: MediatorBody; readonly committed: boolean } | undefined>;
}

/** Name and addresses of the portal, as letters and mails give them. */
export abstract class Portal {
  abstract readonly name: string;
  abstract readonly website: string;
  abstract readonly contact: string;
}
