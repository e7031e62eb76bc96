import type { EventType, Party } from '#dispute';
import type { Certainty, CivilDate, ClockCode, JurisdictionCode, Sector } from '#law';
import type { LetterLocale } from '#text';
import type { CatalogueCode } from './notice-code.ts';

/**
 * A notice ready to be drawn: every word decided, nothing yet placed on paper.
 * Models in this library make letters; the PDF engine of `delivery` draws them without choosing a word of its own.
 */
export interface Letter {
  readonly code: CatalogueCode;
  readonly lang: LetterLocale;
  /** Identifies this copy: the reference of the dispute, the notice and the addressee's own count (`ENT-2026-…/N09-C2`). */
  readonly number: string;
  /** The human reference of the dispute; opens nothing by itself. */
  readonly reference: string;
  /** Title of the document, also in its metadata. */
  readonly title: string;
  readonly on: CivilDate;
  /** Place and date in words, as letters carry them: `Le lundi 16 mars 2026`. */
  readonly dateLine: string;
  /** The provision or practice on which the notice rests, quoted small and last: `Article R612-2 du code de la consommation`. */
  readonly basis: string;
  readonly sender: Sender;
  readonly addressee: Addressee;
  readonly subject: string;
  /** What the letter means, in plain words, set on top: two to four short sentences. */
  readonly summary: readonly string[];
  readonly body: readonly Block[];
  /** Name and capacity under the letter; absent for what the portal issues by itself. */
  readonly signature?: readonly string[];
  /** Last lines: confidentiality, privacy, how to reach a person. */
  readonly footer: readonly string[];
  /** How anybody asks the portal whether this notice was issued; absent from what no dispute owes. */
  readonly verification?: CodeAt;
  /** For somebody who does not read the language of the letter: its essentials, on pages of their own after it. */
  readonly courtesy?: Letter;
  /** For programs, in what is sealed; absent from a text that is there for everybody to read or to copy. */
  readonly enclosed?: EnclosedFacts;
}

/** Whose letter it is: what a mediator issues bears the seal of its body, all else that of the portal. */
export type Office = 'consumer' | 'merchant' | 'mediator' | 'portal';

/** Letterhead. A mediator shows its mediator capacity only (CECMC C01-3). */
export interface Sender {
  readonly office: Office;
  readonly name: string;
  readonly capacity: string;
  readonly lines: readonly string[];
}

/** Printed where a window envelope (DL, window on the right) shows it. */
export interface Addressee {
  readonly name: string;
  readonly lines: readonly string[];
}

/** A code, the address at which it is typed, and both as one link for a picture. */
export interface CodeAt {
  readonly code: string;
  readonly address: string;
  readonly link: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Names and values, two columns: dates, references, amounts. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] }
  /** What the law requires to be said, set apart so that nobody can miss it. */
  | { readonly kind: 'reminder'; readonly title: string; readonly items: readonly string[] }
  /** A code to be typed, where, and the same as a picture for a telephone. */
  | ({ readonly kind: 'code' } & CodeAt)
  /** Words of a person, framed and attributed: they can neither break nor imitate the fixed parts. */
  | { readonly kind: 'quotation'; readonly by: string; readonly text: string };

/** Who reads a paper that somebody issues: everybody, the commission (CECMC), the authority (CNIL), one person. */
export type PaperReader = 'public' | 'commission' | 'authority' | 'person';

/**
 * What a program reads of a notice without reading its words; enclosed in the PDF as `notice.json`. Codes and dates of what
 * the addressee may know: no name, no amount, nobody's words. Described by `docs/schemas/notice.json`.
 */
export interface EnclosedFacts {
  /** Where this portal serves the schema. */
  readonly $schema: string;
  readonly notice: Pick<Letter, 'number' | 'title' | 'basis'> & {
    readonly code: CatalogueCode;
    readonly lang: LetterLocale;
    readonly issuedOn: CivilDate;
  };
  readonly recipient: Party | PaperReader;
  /** It and what follows are absent from what no dispute owes. */
  readonly dispute?: {
    readonly reference: string;
    readonly jurisdiction: JurisdictionCode;
    readonly sector: Sector;
  };
  /** What happened, for which the notice is owed. */
  readonly event?: EventType;
  readonly dates?: readonly EnclosedDate[];
}

/** A date that runs for the addressee on the day of the notice, with the rule that gave it. */
export interface EnclosedDate {
  readonly clock: ClockCode;
  /** Id in the register of the law: 'FR/R612-5'. */
  readonly provision: string;
  readonly nature: 'law' | 'practice';
  readonly certainty: Certainty;
  /** State of the law it was counted under. */
  readonly edition: string;
  readonly startsOn: CivilDate;
  readonly nominalOn: CivilDate;
  readonly rolledOn: CivilDate;
  readonly opensOn?: CivilDate;
}
