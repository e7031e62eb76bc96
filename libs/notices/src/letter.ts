import type { EventType, Party } from '#dispute';
import type { Certainty, CivilDate, ClockCode, JurisdictionCode, Sector } from '#law';
import type { LetterLocale } from '#text';
import type { CatalogueCode } from './notice-code.ts';

/**
 * Letter: a notice ready to be drawn, every word decided and nothing yet placed on paper. Models in this library make
 * letters; the PDF engine of `delivery` draws them and adds no word.
 */
export interface Letter {
  readonly code: CatalogueCode;
  readonly lang: LetterLocale;
  /** Number of this copy: reference of the dispute, notice, the addressee's own count (`ENT-2026-…/N09-C2`). */
  readonly number: string;
  /** Reference of the dispute for people; gives no access by itself. */
  readonly reference: string;
  /** Title of the document, also in its metadata. */
  readonly title: string;
  readonly on: CivilDate;
  /** Place and date in words, as letters carry them: `Le lundi 16 mars 2026`. */
  readonly dateLine: string;
  /**
   * Provision or practice on which the notice rests, printed small and last: `Article R612-2 du code de la
   * consommation`.
   */
  readonly basis: string;
  readonly sender: Sender;
  readonly addressee: Addressee;
  readonly subject: string;
  /** Meaning of the letter in plain words, printed on top: two to four short sentences. */
  readonly summary: readonly string[];
  readonly body: readonly Block[];
  /** Name and capacity under the letter; absent from a letter that the portal issues by itself. */
  readonly signature?: readonly string[];
  /** Last lines: confidentiality, privacy, how to reach a person. */
  readonly footer: readonly string[];
  /** Code by which the portal confirms that this notice was issued; absent from a paper that no dispute owes. */
  readonly verification?: CodeAt;
  /** Courtesy version for an addressee of another language: the essentials, on separate pages after the letter. */
  readonly courtesy?: Letter;
  /** Facts for programs, inside the sealed file; absent from a text published for everybody to read or to copy. */
  readonly enclosed?: EnclosedFacts;
}

/** Office that issues a letter. A letter of a mediator bears the seal of its body, any other that of the portal. */
export type Office = 'consumer' | 'merchant' | 'mediator' | 'portal';

/** Sender, as the letterhead shows it. A mediator shows its mediator capacity only (CECMC C01-3). */
export interface Sender {
  readonly office: Office;
  readonly name: string;
  readonly capacity: string;
  readonly lines: readonly string[];
}

/** Addressee, printed where a window envelope (DL, window on the right) shows it. */
export interface Addressee {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Code to be typed, the address at which it is typed, and both as one link for a QR code. */
export interface CodeAt {
  readonly code: string;
  readonly address: string;
  readonly link: string;
}

/** Block of the body of a letter, by its kind; drawn in order. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Names and values, two columns: dates, references, amounts. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] }
  /** Mentions that the law requires, set apart to be noticed. */
  | { readonly kind: 'reminder'; readonly title: string; readonly items: readonly string[] }
  /** Code to be typed, its address, and both as a picture for a telephone. */
  | ({ readonly kind: 'code' } & CodeAt)
  /** Words of a person, framed and attributed: they can neither break nor imitate the fixed parts. */
  | { readonly kind: 'quotation'; readonly by: string; readonly text: string };

/** Reader of a paper: everybody, the commission (CECMC), the authority (CNIL) or one person. */
export type PaperReader = 'public' | 'commission' | 'authority' | 'person';

/**
 * Facts of a notice for programs, enclosed in the PDF as `notice.json` and described by `docs/schemas/notice.json`.
 * Codes and dates that the addressee may know; no name, no amount, no words of a person.
 */
export interface EnclosedFacts {
  /** Address at which this portal serves the schema. */
  readonly $schema: string;
  readonly notice: Pick<Letter, 'number' | 'title' | 'basis'> & {
    readonly code: CatalogueCode;
    readonly lang: LetterLocale;
    readonly issuedOn: CivilDate;
  };
  readonly recipient: Party | PaperReader;
  /** Dispute of the notice; this and the members below are absent from a paper that no dispute owes. */
  readonly dispute?: {
    readonly reference: string;
    readonly jurisdiction: JurisdictionCode;
    readonly sector: Sector;
  };
  /** Event for which the notice is owed. */
  readonly event?: EventType;
  readonly dates?: readonly EnclosedDate[];
}

/** Clock that runs for the addressee on the day of the notice: its civil dates and the rule that gave them. */
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
