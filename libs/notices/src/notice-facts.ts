import type { Dispute, Party, Recorded } from '#dispute';
import type { CivilDate } from '#law';
import type { Locale } from '#text';

/** Facts from which a letter is composed; this library looks up nothing else. */
export interface NoticeFacts {
  /** Dispute as it stands after the act that owes the notice. */
  readonly dispute: Dispute;
  /** Event that owes the notice; the letter bears its date. */
  readonly recorded: Recorded;
  readonly to: Party;
  /** Count of the notices of this dispute to this addressee, this one included. */
  readonly copy: number;
  readonly people: NoticePeople;
  /** Texts by their id; a text that was erased is absent, and the letter says so. */
  readonly texts: Readonly<Record<string, string>>;
  /** Pieces that this addressee may see. */
  readonly pieces: readonly { readonly name: string; readonly on: CivilDate }[];
  /** Language of the addressee. */
  readonly lang: Locale;
  /** N01 to the merchant: code by which the complaint is answered without an account. */
  readonly answerCode?: string;
  /** Code by which the portal confirms that this notice was issued; absent from a preview. */
  readonly verificationCode?: string;
}

/** Persons and organisations that a letter may name. */
export interface NoticePeople {
  readonly consumer: PersonDetails;
  readonly merchant: MerchantDetails;
  /** The mediator body seised of the dispute. */
  readonly body?: BodyDetails;
  /** The natural person in charge (CECMC D01-1). */
  readonly caseMediator?: { readonly name: string };
  /** The mediator to whom the merchant belongs, before any referral (L616-1). */
  readonly mediatorOfMerchant?: BodyDetails;
  readonly redirectedTo?: BodyDetails;
  readonly portal: PortalDetails;
}

/** Name and addresses of a person, as letters print them. */
export interface PersonDetails {
  readonly name: string;
  readonly addressLines: readonly string[];
  readonly email?: string;
}

/** Name, registration and addresses of a merchant, as letters print them. */
export interface MerchantDetails {
  readonly name: string;
  /** Its number in the register of its State, in France the SIREN; absent when it was not known. */
  readonly registration?: string;
  readonly addressLines: readonly string[];
  readonly website?: string;
}

/** Name and contact details of a mediator body, as letters print them. */
export interface BodyDetails {
  readonly name: string;
  readonly website: string;
  readonly email: string;
  readonly phone?: string;
  readonly addressLines: readonly string[];
  /** Words of its State for a listed body, when it is listed: 'inscrit sur la liste prévue à l'article L. 615-1'. */
  readonly listing?: string;
}

/** Name, website and contact of the portal, as letters print them. */
export interface PortalDetails {
  readonly name: string;
  readonly website: string;
  /** Address or telephone number at which a person answers. */
  readonly contact: string;
}
