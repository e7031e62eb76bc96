import type { Locale } from '#text';
import type { OrganisationRole } from '../memberships/organisation.ts';

/** Mails that leave at once, while somebody waits before a screen. They name nobody but their addressee, and nothing of any dispute. */
export type SignInMail =
  | {
      readonly kind: 'code';
      readonly to: string;
      readonly language: Locale;
      readonly code: string;
      readonly minutes: number;
    }
  /** A second factor was added or removed, or a recovery code used: the person must hear of it in another way. */
  | { readonly kind: 'factor-changed'; readonly to: string; readonly language: Locale }
  | {
      readonly kind: 'invitation';
      readonly to: string;
      readonly language: Locale;
      readonly organisation: string;
      readonly role: OrganisationRole;
    }
  /** Whoever asked to act for a merchant hears what its mediator body answered. */
  | {
      readonly kind: 'claim-decided';
      readonly to: string;
      readonly language: Locale;
      readonly organisation: string;
      readonly confirmed: boolean;
    }
  /** Somebody who writes a complaint asks for the code by which it is taken up again, on another device or later. */
  | {
      readonly kind: 'resume-code';
      readonly to: string;
      readonly language: Locale;
      readonly code: string;
      /** The last day on which it serves, in words of that language. */
      readonly until: string;
    };

/** Port: delivery stands behind it. An abstract class, so that Nest can inject it by name. */
export abstract class SendSignInMail {
  abstract send(mail: SignInMail): Promise<void>;
}
