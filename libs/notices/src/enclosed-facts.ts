import { clocksShown, type EventType, type Party } from '#dispute';
import type { Certainty, CivilDate, ClockCode, JurisdictionCode, Sector } from '#law';
import type { Letter, LetterLang } from './letter.ts';
import type { NoticeCode } from './notice-code.ts';
import type { NoticeFacts } from './notice-facts.ts';
import type { CatalogueCode } from './papers/catalogue.ts';
import type { PaperReader } from './papers/issued-paper.ts';

/**
 * What a program reads of a notice without reading its words; enclosed in the PDF as `notice.json`. Codes and dates of what
 * the addressee may know: no name, no amount, nobody's words. Described by `docs/schemas/notice.json`.
 */
export interface EnclosedFacts {
  /** Where this portal serves the schema. */
  readonly $schema: string;
  readonly notice: Pick<Letter, 'number' | 'title' | 'basis'> & {
    readonly code: CatalogueCode;
    readonly lang: LetterLang;
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

export const SCHEMA_PATH = '/schemas/notice.json';

export function enclosedFacts(
  code: NoticeCode,
  { dispute, recorded, to, people }: NoticeFacts,
  letter: Omit<Letter, 'enclosed'>,
): EnclosedFacts {
  const { number, title, basis, lang, on, reference } = letter;
  const { jurisdiction, sector } = dispute.complaint?.rules ?? dispute.rules;
  return {
    $schema: new URL(SCHEMA_PATH, people.portal.website).href,
    notice: { code, number, title, basis, lang, issuedOn: on },
    recipient: to,
    dispute: { reference, jurisdiction, sector },
    event: recorded.event.type,
    dates: clocksShown(dispute, to).map(
      ({ code: clock, provision, nature, certainty, edition, startsOn, nominalOn, rolledOn, opensOn }) => ({
        clock,
        provision,
        nature,
        certainty,
        edition,
        startsOn,
        nominalOn,
        rolledOn,
        ...(opensOn === undefined ? {} : { opensOn }),
      }),
    ),
  };
}
