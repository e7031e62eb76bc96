import { civilDate } from '../civil-date.ts';
import type { Mention } from '../mention.ts';
import type { Provision } from '../provision.ts';
import { CIVIL_PROCEDURE, CONSUMER_CODE } from './sources.ts';

const PRINCIPLE = 'Sauf accord contraire des parties, la médiation est soumise au principe de confidentialité.';
const SCOPE =
  "Les constatations du médiateur et les déclarations recueillies au cours de la médiation ne peuvent être divulguées aux tiers ni invoquées ou produites dans le cadre d'une instance judiciaire ou arbitrale sans l'accord des parties.";

/** L612-3: mediation is confidential, as the Act of 1995 says. */
export const L612_3: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L612-3',
  article: 'L612-3',
  title: { fr: 'Confidentialité de la médiation', en: 'Confidentiality of mediation' },
  certainty: 'V',
};

/** Act 95-125, art. 21-3: what may not be disclosed; except for public policy, for a person's integrity, and to enforce the agreement. */
export const ACT_95_125_21_3: Provision = {
  id: 'FR/LOI-95-125-21-3',
  article: '21-3',
  code: 'loi n° 95-125 du 8 février 1995',
  title: { fr: 'Principe de confidentialité', en: 'Principle of confidentiality' },
  words: [{ words: `${PRINCIPLE} ${SCOPE}` }],
  certainty: 'V',
  source: 'https://www.doctrine.fr/l/texts/lois/JORFTEXT000000350926/articles/LEGIARTI000024806405',
};

/** CPC 1528-3: pieces made in mediation are confidential, pieces that existed before are not. */
export const PROCEDURE_1528_3: Provision = {
  ...CIVIL_PROCEDURE,
  id: 'FR/CPC-1528-3',
  article: '1528-3',
  title: { fr: 'Étendue de la confidentialité', en: 'Scope of confidentiality' },
  words: [{ words: 'dit, écrit ou fait' }, { words: 'pièces élaborées dans le cadre' }],
  inForceFrom: civilDate('2025-09-01'),
  certainty: 'V2',
  source: 'https://cabinet-balestie.com/confidentialite-mediation-conciliation-ara',
};

export const confidentialMentions: readonly Mention[] = [
  {
    code: 'confidentiality',
    provision: ACT_95_125_21_3.id,
    certainty: 'V',
    requiredBy: 'sense',
    words: `${PRINCIPLE} ${SCOPE}`,
    about: { fr: 'La médiation est confidentielle.', en: 'Mediation is confidential.' },
    say: {
      fr: `${PRINCIPLE} ${SCOPE}`,
      en: "Unless the parties agree otherwise, mediation is confidential. The mediator's findings and the statements gathered during mediation may not be disclosed to third parties, nor relied on or produced before a court or an arbitrator, without the parties' consent.",
    },
  },
];
