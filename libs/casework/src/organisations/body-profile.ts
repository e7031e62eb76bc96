import type { MediatorBody } from './directory.ts';

/** Public profile of a mediator body (R614-1; CECMC D01-1), with the name under which it writes (CECMC C01-3). */
export interface BodyCard {
  readonly name: string;
  readonly website: string;
  readonly email: string;
  readonly phone: string | undefined;
  readonly lines: readonly string[];
  readonly postcode: string;
  readonly city: string;
  /** R614-1 2°: the words by which it states that it is listed; empty while it is not. */
  readonly listingMention: string;
  readonly listedOn: string | undefined;
  /** R614-1 5°, 6° and 9°. */
  readonly networks: string;
  readonly disputeTypes: string;
  readonly languages: readonly string[];
  /** CECMC D01-1: how a mediation goes, and what each party may and must do. */
  readonly course: string;
  /** R614-1 10°, and other addresses that help; one a line. */
  readonly links: string;
}

/** A natural person who mediates for the body (R614-1 3° and 4°; CECMC D01-1). */
export interface BodyPerson {
  readonly personId: string;
  readonly name: string;
  readonly role: string;
  readonly career: string;
  readonly appointment: string;
  readonly mandateFrom: string | undefined;
  readonly mandateTo: string | undefined;
}

/** Merchant affiliated to a body between two civil dates. `committed`: it undertook to take part in mediations. */
export interface AffiliatedMerchant {
  readonly merchantId: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly registration: string;
  readonly fromOn: string;
  readonly toOn: string | undefined;
  readonly committed: boolean;
}

/** Affiliation to add; it replaces one of the same merchant from the same day. `fromOn`, `toOn`: civil dates. */
export interface NewAffiliation {
  readonly merchantId: string;
  readonly fromOn: string;
  readonly toOn?: string;
  readonly committed: boolean;
}

/** Port. Public profile, charter, people and affiliations of a mediator body. Only its coordinators change anything. */
export abstract class BodyProfile {
  /** Returns the public profile, or nothing. */
  abstract card(bodyId: string): Promise<BodyCard | undefined>;
  /** Returns the people shown on the public page, by name. */
  abstract people(bodyId: string): Promise<readonly BodyPerson[]>;
  /** Returns one page of affiliated merchants by name, past affiliations included. `total`: number of affiliations. */
  abstract affiliated(
    bodyId: string,
    page: { readonly limit: number; readonly after?: string },
  ): Promise<{ readonly total: number; readonly merchants: readonly AffiliatedMerchant[]; readonly next?: string }>;
  /** Saves the profile. Like the three below: returns false when this person is not a coordinator of the body. */
  abstract saveCard(personId: string, bodyId: string, card: BodyCard): Promise<boolean>;
  /** Saves the charter, in place of the one before. */
  abstract saveCharter(personId: string, bodyId: string, practice: MediatorBody['practice']): Promise<boolean>;
  /**
   * Adds or changes a person of the public page, whose role is that of their membership. Returns false also for a
   * person who is not a member of the body.
   */
  abstract savePerson(personId: string, bodyId: string, person: Omit<BodyPerson, 'role'>): Promise<boolean>;
  /** Adds affiliations, or changes those of the same merchant and first day. Returns false also for an empty list. */
  abstract affiliate(personId: string, bodyId: string, affiliations: readonly NewAffiliation[]): Promise<boolean>;
}
