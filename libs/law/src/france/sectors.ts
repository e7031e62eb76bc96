import type { Localized } from '#text';
import type { ClockCode } from '../clock.ts';
import type { Sector } from '../rules.ts';

/**
 * Regime of a sector: its own rules between the complaint and the court. La Poste is included, though no dispute can be
 * in it yet.
 */
export interface SectorRegime {
  readonly code: Sector | 'post';
  readonly name: Localized;
  /** Months of silence before the referral, and the provision; absent where only a final refusal opens it. */
  readonly silence?: { readonly months: 2; readonly nature: 'law' | 'practice'; readonly provision: string };
  /** Levels of complaint that the charter requires before the mediator; the law requires one. */
  readonly levels: 1 | 2;
  /** Clocks of the merchant's answer. */
  readonly answers: readonly ClockCode[];
  /** Event that suspends limitation. */
  readonly suspendedBy: 'notification' | 'referral';
  /** Mediator's period where a text gives another than R612-5; which of the two prevails is not settled. */
  readonly outcome?: { readonly months: 2; readonly provision: string };
  /** Provision that requires an attempt at mediation before the court, by its id; absent where none does. */
  readonly beforeCourt?: string;
  readonly sentence: Localized;
}

const FINANCIAL: readonly ClockCode[] = ['K3', 'K4'];
const acpr = { months: 2, nature: 'practice', provision: 'FR/practice/silence-acpr' } as const;
const usual = { levels: 1, answers: [], suspendedBy: 'notification' } as const;

/** Regimes of every sector in France, `general` first; La Poste is listed last, though no dispute can be in it yet. */
export const SECTOR_REGIMES: readonly SectorRegime[] = [
  {
    ...usual,
    code: 'general',
    name: { fr: 'Cas général', en: 'General case' },
    silence: { months: 2, nature: 'practice', provision: 'FR/practice/silence' },
    sentence: {
      fr: "Une réponse qui ne convient pas, ou en général deux mois de silence selon l'usage des médiateurs.",
      en: 'An answer that does not satisfy, or in general two months of silence by the custom of mediators.',
    },
  },
  {
    ...usual,
    code: 'energy',
    name: { fr: 'Énergie', en: 'Energy' },
    silence: { months: 2, nature: 'law', provision: 'FR/CENERGIE-R122-1' },
    suspendedBy: 'referral',
    sentence: {
      fr: "Réclamation écrite, puis deux mois fixés par le code de l'énergie ; la saisine elle-même suspend la prescription ; un autre médiateur déjà saisi n'arrête pas celui-ci.",
      en: 'A written complaint, then two months set by the Energy Code; the referral itself suspends limitation; another mediator already asked does not stop this one.',
    },
  },
  {
    ...usual,
    code: 'insurance',
    name: { fr: 'Assurance', en: 'Insurance' },
    silence: acpr,
    answers: FINANCIAL,
    sentence: {
      fr: "Accusé de réception sous dix jours ouvrables et réponse sous deux mois, par recommandation ; une saisine prématurée est irrecevable d'après les chartes.",
      en: 'Acknowledged within ten working days and answered within two months, by recommendation; charters reject a premature referral.',
    },
  },
  {
    ...usual,
    code: 'banking',
    name: { fr: 'Banque', en: 'Banking' },
    silence: acpr,
    answers: FINANCIAL,
    sentence: {
      fr: 'Accusé de réception sous dix jours ouvrables et réponse sous deux mois, par recommandation.',
      en: 'Acknowledged within ten working days and answered within two months, by recommendation.',
    },
  },
  {
    ...usual,
    code: 'payment',
    name: { fr: 'Services de paiement', en: 'Payment services' },
    silence: acpr,
    answers: [...FINANCIAL, 'K5', 'K5-max'],
    sentence: {
      fr: "Réponse sous quinze jours ouvrables, trente-cinq au plus dans une situation exceptionnelle dite dans une réponse d'attente, par la loi.",
      en: 'Answered within fifteen working days, thirty-five at most in an exceptional situation told in a holding reply, by law.',
    },
  },
  {
    ...usual,
    code: 'telecom',
    name: { fr: 'Communications électroniques', en: 'Telecommunications' },
    silence: { months: 2, nature: 'practice', provision: 'FR/practice/silence-telecom' },
    levels: 2,
    sentence: {
      fr: 'Service clients (un mois), puis service consommateurs (un mois), puis le médiateur ; ou directement après deux mois de silence du premier.',
      en: 'Customer service (one month), then consumer service (one month), then the mediator; or directly after two months of silence of the first.',
    },
  },
  {
    ...usual,
    code: 'travel',
    name: { fr: 'Tourisme et voyage', en: 'Travel and tourism' },
    silence: { months: 2, nature: 'practice', provision: 'FR/practice/silence-travel' },
    sentence: {
      fr: 'Réponse négative, ou deux mois sans réponse, par charte.',
      en: 'A negative answer, or two months without one, by charter.',
    },
  },
  {
    ...usual,
    code: 'air',
    name: { fr: 'Transport aérien', en: 'Air transport' },
    silence: { months: 2, nature: 'practice', provision: 'FR/practice/silence-travel' },
    beforeCourt: 'FR/DECRET-2025-772-1',
    sentence: {
      fr: "Comme le tourisme ; et depuis le 7 février 2026 le juge veut une tentative de médiation pour l'indemnité du règlement (CE) n° 261/2004.",
      en: 'As for travel; and since 7 February 2026 the court wants an attempt at mediation for compensation under Regulation (EC) No 261/2004.',
    },
  },
  {
    ...usual,
    code: 'post',
    name: { fr: 'La Poste', en: 'La Poste' },
    outcome: { months: 2, provision: 'FR/CPCE-R1-1-18' },
    sentence: {
      fr: "Rejet définitif de la réclamation, puis avis du médiateur sous deux mois ; le lien avec les quatre-vingt-dix jours de R612-5 n'est pas tranché.",
      en: 'A final refusal of the complaint, then an opinion of the mediator within two months; how that stands to the ninety days of R612-5 is not settled.',
    },
  },
];

/** Returns the regime of a sector in France. Throws RangeError for an unknown code. */
export function sectorRegime(code: SectorRegime['code']): SectorRegime {
  const found = SECTOR_REGIMES.find((one) => one.code === code);
  if (found === undefined) throw new RangeError(`no such sector: ${code}`);
  return found;
}
