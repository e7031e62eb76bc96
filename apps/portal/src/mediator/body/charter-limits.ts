import { type Bilingual, home, type Practice } from '#law';

type Periods = Omit<Practice, 'silenceInclusive'>;

/** What a charter may set, and between which bounds; `bounded` says by what. Law itself stands beside, and is not set here. */
export interface CharterLine {
  readonly name: keyof Periods;
  readonly least: number;
  readonly most: number;
  readonly label: Bilingual;
  readonly bounded: Bilingual;
}

const OURS: Bilingual = {
  fr: 'Aucun texte ne fixe cette durée : les bornes sont un choix du portail.',
  en: 'No text sets this period: the bounds are a choice of the portal.',
};

/** The bounds never widen what a text gives: they keep a charter from taking away what the law leaves to the parties. */
export const CHARTER: readonly CharterLine[] = [
  {
    name: 'silenceMonths',
    least: 0,
    most: 2,
    label: { fr: 'Silence du professionnel, en mois', en: 'Silence of the merchant, in months' },
    bounded: {
      fr: "Usage : en général deux mois, jamais plus ici. L612-2 n'impose aucune attente ; l'énergie a son propre texte (C. énergie R122-1 1°), que la charte ne change pas.",
      en: 'Custom: generally two months, never more here. L612-2 imposes no wait; energy has its own text (C. énergie R122-1 1°), which the charter does not change.',
    },
  },
  {
    name: 'piecesDays',
    least: 1,
    most: 60,
    label: { fr: 'Pour envoyer des pièces, en jours', en: 'To send pieces, in days' },
    bounded: {
      fr: 'Choix du portail. Les trois semaines de L612-2 courent toujours : aucun texte ne les arrête.',
      en: 'Choice of the portal. The three weeks of L612-2 go on running: no text stops them.',
    },
  },
  {
    name: 'merchantEntryDays',
    least: 7,
    most: 42,
    label: {
      fr: 'Pour que le professionnel dise s’il entre, en jours',
      en: 'For the merchant to say whether it enters, in days',
    },
    bounded: OURS,
  },
  {
    name: 'acceptanceDays',
    least: 2,
    most: 60,
    label: { fr: 'Pour répondre à une proposition, en jours', en: 'To answer a proposal, in days' },
    bounded: {
      fr: 'R612-4 exige un délai, fixé dans chaque proposition ; ceci n’est que la durée proposée d’abord. Jamais moins que le temps de réflexion.',
      en: 'R612-4 requires a period, fixed in each proposal; this is only the one suggested first. Never less than the time to reflect.',
    },
  },
  {
    name: 'reflectionDays',
    least: 1,
    most: 14,
    label: { fr: 'Réflexion avant d’accepter, en jours', en: 'Reflection before accepting, in days' },
    bounded: {
      fr: 'La directive 2013/11, article 9(2)(d), veut un délai raisonnable : jamais zéro.',
      en: 'Directive 2013/11, article 9(2)(d), wants a reasonable period: never zero.',
    },
  },
  {
    name: 'conflictAnswerDays',
    least: 3,
    most: 30,
    label: { fr: 'Pour s’opposer après une révélation, en jours', en: 'To object after a disclosure, in days' },
    bounded: OURS,
  },
  {
    name: 'closingDays',
    least: 1,
    most: 30,
    label: { fr: 'Pour clore après l’issue, en jours', en: 'To close after the outcome, in days' },
    bounded: OURS,
  },
  {
    name: 'executionFollowUpDays',
    least: 7,
    most: 180,
    label: {
      fr: 'Avant de demander si l’accord est exécuté, en jours',
      en: 'Before asking whether the agreement was carried out, in days',
    },
    bounded: OURS,
  },
  {
    name: 'archiveAfterMonths',
    least: 1,
    most: 24,
    label: { fr: 'Avant l’archive, en mois', en: 'Before the archive, in months' },
    bounded: OURS,
  },
  {
    name: 'purgeAfterYears',
    least: 1,
    most: 10,
    label: { fr: 'Avant l’effacement, en années', en: 'Before erasure, in years' },
    bounded: OURS,
  },
];

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
  const { acceptanceDays, reflectionDays } = { ...home().defaultPractice, ...practice };
  return { practice, wrong, reflectionTooLong: reflectionDays >= acceptanceDays };
}
