import type { Dispute, Party, Recorded } from '#dispute';
import type { CivilDate } from '#law';
import type { Locale } from '#text';

/** All that a letter may say: nothing in this library looks anything up. */
export interface NoticeFacts {
  /** As it stands after the act that owes the notice. */
  readonly dispute: Dispute;
  /** The event that owes it; the letter bears its date. */
  readonly recorded: Recorded;
  readonly to: Party;
  /** This addressee's nth notice in this dispute. */
  readonly copy: number;
  readonly people: NoticePeople;
  /** textId -> words; a text that was erased is absent, and the letter says so. */
  readonly texts: Readonly<Record<string, string>>;
  /** The pieces that this addressee may see. */
  readonly pieces: readonly { readonly name: string; readonly on: CivilDate }[];
  /** That of the addressee. */
  readonly lang: Locale;
  /** N01 to the merchant: by it the complaint is answered without an account. */
  readonly answerCode?: string;
  /** By it anybody may ask the portal whether this notice was issued; absent from a preview. */
  readonly verificationCode?: string;
}

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

export interface PersonDetails {
  readonly name: string;
  readonly addressLines: readonly string[];
  readonly email?: string;
}

export interface MerchantDetails {
  readonly name: string;
  /** Its number in the register of its State, in France the SIREN; absent when whoever named it did not know it. */
  readonly registration?: string;
  readonly addressLines: readonly string[];
  readonly website?: string;
}

export interface BodyDetails {
  readonly name: string;
  readonly website: string;
  readonly email: string;
  readonly phone?: string;
  readonly addressLines: readonly string[];
  /** 'inscrit sur la liste prévue à l'article L. 615-1', when it is true; the words of its State. */
  readonly listing?: string;
}

export interface PortalDetails {
  readonly name: string;
  readonly website: string;
  /** Where a person answers: an address, a number. */
  readonly contact: string;
}
