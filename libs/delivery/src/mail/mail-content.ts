import type { WordCode } from '#notices';
import type { Locale } from '#text';

/** What a mail may say. Nobody but its addressee is named in it, and nothing of any dispute but its reference. */
export type MailContent =
  | { readonly kind: 'sign-in-code'; readonly code: string; readonly minutes: number }
  | { readonly kind: 'factor-changed' }
  | { readonly kind: 'document'; readonly link: string; readonly reference?: string }
  | {
      readonly kind: 'word';
      readonly word: WordCode;
      readonly link: string;
      readonly reference?: string;
      /** The last day in words: `lundi 16 mars 2026 inclus`. */
      readonly until?: string;
    }
  /** The merchant hears of the portal for the first time. */
  | { readonly kind: 'first-contact'; readonly link: string; readonly team?: string; readonly reference?: string }
  /** Somebody is invited to join the portal they work for. */
  | { readonly kind: 'colleague'; readonly link: string; readonly organisation: string }
  /** Whether somebody acts for the merchant for which they asked to act. */
  | {
      readonly kind: 'claim-decided';
      readonly link: string;
      readonly organisation: string;
      readonly confirmed: boolean;
    }
  /** The way back to a complaint that is not sent yet. `until`: the last day, in words. */
  | { readonly kind: 'resume-code'; readonly link: string; readonly code: string; readonly until: string };

/** One mail to one person, ready to leave. */
export interface Message {
  /** The same mail sent twice after a crash carries the same id. */
  readonly id: string;
  readonly to: string;
  readonly lang: Locale;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
