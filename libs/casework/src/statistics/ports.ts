import type { Figures, ReferralLine, Tally } from '#statistics';

/** Port. Referrals as they are counted: one line each, made from the record. */
export abstract class ReferralCounts {
  /** Counts at most `limit` disputes that changed since; returns how many, 0 when all is counted. */
  abstract refresh(limit: number): Promise<number>;
  /** Returns each body and year for which something counts, and the instant of its last change. */
  abstract years(): Promise<readonly { readonly bodyId: string; readonly year: number; readonly changedAt: string }[]>;
  /** Returns the counts of a body for one year (R614-2). */
  abstract tally(bodyId: string, year: number): Promise<Tally>;
  /** Yields the lines that belong to any population of the year, in batches. */
  abstract lines(bodyId: string, year: number): AsyncIterable<readonly ReferralLine[]>;
}

/** Part of a body's annual report that no count gives, in the mediator's own words (R614-2 2°, 7°, 8° and R614-4). */
export interface AnnualStatement {
  readonly recommendations: string;
  readonly networks: string;
  readonly exclusive: boolean;
  readonly trainings: string;
  readonly evaluation: string;
}

/** Empty statement, for a year for which none is written. */
export const NO_STATEMENT: AnnualStatement = {
  recommendations: '',
  networks: '',
  exclusive: false,
  trainings: '',
  evaluation: '',
};

/** Published statistics of one body for one year. */
export interface PublishedYear {
  readonly bodyId: string;
  readonly body: string;
  readonly year: number;
  readonly publishedAt: string;
  readonly lines: number;
  readonly sha256: string;
  /** Ed25519 over the SHA-256 of the extract, base64; absent where the portal has no key. */
  readonly signature?: string;
  readonly publicKey?: string;
  /** The year was over when it was published. */
  readonly complete: boolean;
  readonly figures: Figures;
  /** What of the statement is public: recommendations, networks, and whether 8° is asked of this body. */
  readonly statement: Pick<AnnualStatement, 'recommendations' | 'networks' | 'exclusive'>;
}

/** Year to be published, with its extract (gzip), its report (PDF), and the full counts for the people of the body. */
export interface YearToPublish extends Omit<PublishedYear, 'body' | 'publishedAt'> {
  readonly extract: Uint8Array;
  readonly report: Uint8Array;
  readonly tally: Tally;
}

/** Annual statement as stored, and the instant at which it was last written. */
export interface Stated {
  readonly statement: AnnualStatement;
  readonly writtenAt: string;
}

/** Port of the worker. Published years. */
export abstract class Publications {
  /** Returns when a year was last published, and whether it was complete. */
  abstract last(bodyId: string, year: number): Promise<{ readonly at: string; readonly complete: boolean } | undefined>;
  /** Returns the mediator's own statement for a year, or nothing. */
  abstract statement(bodyId: string, year: number): Promise<Stated | undefined>;
  /** Publishes a year, in place of what was published of it. */
  abstract publish(year: YearToPublish): Promise<void>;
}

/** Port of the web. Published statistics, and what the people of a body read and write for their own. */
export abstract class OpenData {
  /** Returns all published years, newest first. */
  abstract years(): Promise<readonly PublishedYear[]>;
  /** Returns a published year, or nothing. */
  abstract year(bodyId: string, year: number): Promise<PublishedYear | undefined>;
  /** Returns the extract (gzip) or the report (PDF) of a published year, or nothing. */
  abstract file(bodyId: string, year: number, which: 'extract' | 'report'): Promise<Uint8Array | undefined>;
  /** Returns the full counts of a year, none withheld, to people of this body; nothing to others. */
  abstract count(personId: string, bodyId: string, year: number): Promise<Tally | undefined>;
  /** Returns the statement of a body for a year; `NO_STATEMENT` when there is none that this person may read. */
  abstract statement(personId: string, bodyId: string, year: number): Promise<AnnualStatement>;
  /** Stores the statement of a body for a year, in place of the one before. */
  abstract state(personId: string, bodyId: string, year: number, statement: AnnualStatement): Promise<void>;
}
