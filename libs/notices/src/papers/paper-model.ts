import type { CivilDate, Instant } from '#law';
import type { Office } from '../letter.ts';
import type { MustSay } from '../mentions/must-say.ts';
import type { BodyDetails, MerchantDetails, PersonDetails, PortalDetails } from '../notice-facts.ts';
import type { Written } from '../notice-model.ts';

export interface PaperModel<F> {
  readonly write: (facts: F) => Written;
  readonly mustSay: (facts: F) => readonly MustSay[];
}

interface Numbered {
  /** Given by who asks for it, and printed: 'MENTIONS-999888777'. */
  readonly number: string;
  readonly on: CivilDate;
}

/** All that each paper may say. */
export interface PaperFacts {
  readonly N21: Numbered & {
    readonly merchant: MerchantDetails;
    readonly mediator: BodyDetails;
    readonly portal: PortalDetails;
  };
  readonly N22: Numbered & {
    readonly body: BodyDetails;
    /** R614-1 3°: who appointed the mediator, when and for how long. */
    readonly appointment: string;
    readonly people: readonly { readonly name: string; readonly career: string }[];
    readonly networks: string;
    readonly disputes: string;
    readonly languages: string;
    readonly links: readonly string[];
  };
  readonly N25: Numbered & {
    readonly body: BodyDetails;
    readonly changes: readonly { readonly about: string; readonly before: string; readonly after: string }[];
    readonly since: CivilDate;
  };
  readonly N26: Numbered & {
    readonly controller: Controller;
    readonly of: 'complaint' | 'mediation';
    readonly reader: 'consumer' | 'merchant';
    readonly purgeYears: number;
    /** Whether anything leaves the European Economic Area, as the controller knows it. */
    readonly transfers: string;
  };
  readonly N27: Numbered & {
    readonly controller: Controller;
    /** GDPR 33 to the authority; 34 to a person, when the risk is high. */
    readonly to: 'authority' | PersonDetails;
    readonly knownAt: Instant;
    readonly toldAt: Instant;
    readonly nature: string;
    readonly concerned: string;
    readonly consequences: string;
    readonly measures: string;
    readonly whyLate?: string;
  };
}

export interface Controller {
  readonly office: Office;
  readonly name: string;
  readonly capacity: string;
  readonly addressLines: readonly string[];
  readonly email: string;
  /** Data protection officer, where there is one. */
  readonly dpo?: string;
}
