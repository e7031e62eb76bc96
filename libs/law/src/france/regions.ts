import type { Localized } from '#text';
import type { HolidayList } from '../calendar/calendar.ts';

/** Region: a part of France with its own public holidays or time zone. */
export interface Region {
  readonly code: RegionCode;
  readonly holidays: HolidayList;
  /** Time zone of the place (IANA name); the law does not say whether days are counted in it. */
  readonly zone: string;
  readonly name: Localized;
}

/** Codes of the parts of France with their own public holidays; `national` for the rest. */
export const REGION_CODES = [
  'national',
  'alsace-moselle',
  'guadeloupe',
  'guyane',
  'martinique',
  'mayotte',
  'nouvelle-caledonie',
  'la-reunion',
  'polynesie-francaise',
  'saint-barthelemy',
  'saint-martin',
  'wallis-et-futuna',
] as const;
/** Code of a part of France: one of `REGION_CODES`. */
export type RegionCode = (typeof REGION_CODES)[number];

const PARIS = 'Europe/Paris';

const PLACES: Readonly<Record<RegionCode, readonly [zone: string, fr: string, en: string]>> = {
  national: [PARIS, 'jours fériés nationaux', 'national public holidays'],
  'alsace-moselle': [PARIS, "jours fériés d'Alsace-Moselle", 'public holidays of Alsace-Moselle'],
  guadeloupe: ['America/Guadeloupe', 'jours fériés de Guadeloupe', 'public holidays of Guadeloupe'],
  guyane: ['America/Cayenne', 'jours fériés de Guyane', 'public holidays of French Guiana'],
  martinique: ['America/Martinique', 'jours fériés de Martinique', 'public holidays of Martinique'],
  mayotte: ['Indian/Mayotte', 'jours fériés de Mayotte', 'public holidays of Mayotte'],
  'nouvelle-caledonie': ['Pacific/Noumea', 'jours fériés de Nouvelle-Calédonie', 'public holidays of New Caledonia'],
  'la-reunion': ['Indian/Reunion', 'jours fériés de La Réunion', 'public holidays of Réunion'],
  'polynesie-francaise': [
    'Pacific/Tahiti',
    'jours fériés de Polynésie française',
    'public holidays of French Polynesia',
  ],
  'saint-barthelemy': [
    'America/St_Barthelemy',
    'jours fériés de Saint-Barthélemy',
    'public holidays of Saint Barthélemy',
  ],
  'saint-martin': ['America/Marigot', 'jours fériés de Saint-Martin', 'public holidays of Saint Martin'],
  'wallis-et-futuna': ['Pacific/Wallis', 'jours fériés de Wallis-et-Futuna', 'public holidays of Wallis and Futuna'],
};

/** Returns the region of a code, with its list of public holidays, its time zone and its name. */
export function region(code: RegionCode): Region {
  const [zone, fr, en] = PLACES[code];
  return { code, holidays: `FR-${code}`, zone, name: { fr, en } };
}
