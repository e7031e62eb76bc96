import type { Localized } from '#text';
import { civilDate, isBefore } from '../civil-date.ts';
import type { Jurisdiction } from '../jurisdiction.ts';
import type { Provision } from '../provision.ts';
import { sectorRegime } from './sectors.ts';
import { CIVIL_PROCEDURE } from './sources.ts';

/** CPC 750-1: small claims must be preceded by an attempt to settle. The copy at hand is older than the recasting of Book V. */
export const PROCEDURE_750_1: Provision = {
  ...CIVIL_PROCEDURE,
  id: 'FR/CPC-750-1',
  article: '750-1',
  title: { fr: 'Tentative amiable préalable', en: 'Attempt to settle before court' },
  certainty: 'U',
  source: 'LEGI base, older version; https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070716',
};

/** Decree 2025-772, art. 1: air passengers must try consumer mediation before court. */
export const DECREE_2025_772: Provision = {
  id: 'FR/DECRET-2025-772-1',
  article: '1er',
  code: 'décret n° 2025-772 du 5 août 2025',
  title: { fr: 'Passagers aériens : médiation avant le juge', en: 'Air passengers: mediation before court' },
  words: [
    {
      words:
        "après avoir été précédée d'une tentative de médiation devant un médiateur de la consommation dans les conditions prévues par les articles L. 612-1 à L. 612-3 et R. 612-1 à R. 612-5",
    },
  ],
  inForceFrom: civilDate('2026-02-07'),
  certainty: 'V',
  source: 'https://juriblio.fr/decrets/decret-no-2025-772-du-5-aout-2025/186270182',
};

/** Decree 2025-772, art. 2 and the end of art. 1: legitimate reason and transition. Seen in the press only. */
export const DECREE_2025_772_2: Provision = {
  id: 'FR/DECRET-2025-772-2',
  article: '2',
  code: 'décret n° 2025-772 du 5 août 2025',
  title: { fr: 'Passagers aériens : entrée en vigueur', en: 'Air passengers: entry into force' },
  inForceFrom: civilDate('2026-02-07'),
  certainty: 'V2',
  source:
    'https://www.tourhebdo.com/actualites/aerien-recours-obligatoire-aupres-dun-mediateur-a-partir-du-7-fevrier-2026-969783.php',
};

/** What that means, for whoever thinks of going to court. */
const MEDIATION_BEFORE_COURT: Localized & { readonly article: string } = {
  article: 'décret 2025-772 art. 1er',
  fr: `Depuis le 7 février 2026 (${DECREE_2025_772.inForceFrom}), le juge ne peut être saisi d'une demande de passager aérien fondée sur le règlement (CE) n° 261/2004 qu'après une tentative de médiation de la consommation, à peine d'irrecevabilité, sauf motif légitime.`,
  en: `Since 7 February 2026 (${DECREE_2025_772.inForceFrom}), a claim of an air passenger under Regulation (EC) No 261/2004 is heard by the court only after an attempt at consumer mediation, unless there is a legitimate reason.`,
};

const IN_FORCE = civilDate('2026-02-07');

/** Art. 2, as the press tells it: complaints made before that day are left out. */
const COMPLAINTS_SINCE = civilDate('2025-08-05');

/**
 * Decree 2025-772: whether a court seised on that day hears the claim of an air passenger only after an attempt at consumer mediation. Flights
 * before 7 February 2022 are said to be left out too; the day of the flight is not asked for.
 */
export const attemptBeforeCourt: NonNullable<Jurisdiction['attemptBeforeCourt']> = (
  sector,
  complaintSentOn,
  seisedOn,
) =>
  sectorRegime(sector).beforeCourt !== undefined &&
  !isBefore(seisedOn, IN_FORCE) &&
  !isBefore(complaintSentOn, COMPLAINTS_SINCE)
    ? MEDIATION_BEFORE_COURT
    : undefined;
