import { CHARTER_BOUNDS, type CharterPeriod, home, reflectionFits } from '#law';
import type { Localized } from '#text';

/** What a charter may set, and between which bounds; `bounded` says by what. Law itself stands beside, and is not set here. */
export interface CharterLine {
  readonly name: CharterPeriod;
  readonly least: number;
  readonly most: number;
  readonly label: Localized;
  readonly bounded: Localized;
}

const OURS: Localized = {
  fr: 'Aucun texte ne fixe cette durée : les bornes sont un choix du portail.',
  en: 'No text sets this period: the bounds are a choice of the portal.',
};

const LINES: readonly Omit<CharterLine, 'least' | 'most'>[] = [
  {
    name: 'silenceMonths',
    label: { fr: 'Silence du professionnel, en mois', en: 'Silence of the merchant, in months' },
    bounded: {
      fr: "Usage : en général deux mois, jamais plus ici. L612-2 n'impose aucune attente ; l'énergie a son propre texte (C. énergie R122-1 1°), que la charte ne change pas.",
      en: 'Custom: generally two months, never more here. L612-2 imposes no wait; energy has its own text (C. énergie R122-1 1°), which the charter does not change.',
    },
  },
  {
    name: 'piecesDays',
    label: { fr: 'Pour envoyer des pièces, en jours', en: 'To send pieces, in days' },
    bounded: {
      fr: 'Choix du portail. Les trois semaines de L612-2 courent toujours : aucun texte ne les arrête.',
      en: 'Choice of the portal. The three weeks of L612-2 go on running: no text stops them.',
    },
  },
  {
    name: 'merchantEntryDays',
    label: {
      fr: 'Pour que le professionnel dise s’il entre, en jours',
      en: 'For the merchant to say whether it enters, in days',
    },
    bounded: OURS,
  },
  {
    name: 'acceptanceDays',
    label: { fr: 'Pour répondre à une proposition, en jours', en: 'To answer a proposal, in days' },
    bounded: {
      fr: 'R612-4 exige un délai, fixé dans chaque proposition ; ceci n’est que la durée proposée d’abord. Jamais moins que le temps de réflexion.',
      en: 'R612-4 requires a period, fixed in each proposal; this is only the one suggested first. Never less than the time to reflect.',
    },
  },
  {
    name: 'reflectionDays',
    label: { fr: 'Réflexion avant d’accepter, en jours', en: 'Reflection before accepting, in days' },
    bounded: {
      fr: 'La directive 2013/11, article 9(2)(d), veut un délai raisonnable : jamais zéro.',
      en: 'Directive 2013/11, article 9(2)(d), wants a reasonable period: never zero.',
    },
  },
  {
    name: 'conflictAnswerDays',
    label: { fr: 'Pour s’opposer après une révélation, en jours', en: 'To object after a disclosure, in days' },
    bounded: OURS,
  },
  {
    name: 'closingDays',
    label: { fr: 'Pour clore après l’issue, en jours', en: 'To close after the outcome, in days' },
    bounded: OURS,
  },
  {
    name: 'executionFollowUpDays',
    label: {
      fr: 'Avant de demander si l’accord est exécuté, en jours',
      en: 'Before asking whether the agreement was carried out, in days',
    },
    bounded: OURS,
  },
  {
    name: 'archiveAfterMonths',
    label: { fr: 'Avant l’archive, en mois', en: 'Before the archive, in months' },
    bounded: OURS,
  },
  {
    name: 'purgeAfterYears',
    label: { fr: 'Avant l’effacement, en années', en: 'Before erasure, in years' },
    bounded: OURS,
  },
];

/** Every period that a charter may set, with its bounds. */
export const CHARTER: readonly CharterLine[] = LINES.map((line) => ({ ...line, ...CHARTER_BOUNDS[line.name] }));

export type CharterInput = Readonly<Record<string, number>>;

/** Reads the form: the numbers within their bounds, and what is wrong with the others. */
export function readCharter(given: (name: string) => string): {
  readonly practice: CharterInput;
  readonly wrong: readonly CharterLine[];
  readonly reflectionTooLong: boolean;
} {
  const practice: Record<string, number> = {};
  const wrong: CharterLine[] = [];
  for (const line of CHARTER) {
    const written = given(line.name);
    if (written === '') continue;
    const value = /^\d{1,3}$/.test(written) ? Number(written) : Number.NaN;
    if (value >= line.least && value <= line.most) practice[line.name] = value;
    else wrong.push(line);
  }
  return { practice, wrong, reflectionTooLong: !reflectionFits({ ...home().defaultPractice, ...practice }) };
}
