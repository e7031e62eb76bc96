import { addDays, addMonths } from '../../civil-date.ts';
import type { Clock } from '../../clock.ts';
import { dateInWords } from '../../date-in-words.ts';
import { settled } from '../../due-date.ts';
import type { Provision } from '../../provision.ts';
import type { Sector } from '../../rules.ts';
import { CALENDAR } from '../calendar.ts';
import { ENERGY_R122_1 } from '../energy-code-limitation.ts';
import { nameOf } from './practice-clock.ts';

/** Months after which custom takes the merchant's silence for an answer. */
export const SILENCE_MONTHS = 2;

/** Telecom: one month at each of the two levels, the customer service and then the consumer service. */
const SECOND_LEVEL_MONTHS = 1;

/**
 * K2: silence of the merchant. Law in energy only (C. énergie R122-1 1°: two months); custom elsewhere. Referring earlier is not a ground of
 * rejection in the Consumer Code, and an unsatisfactory answer opens the referral at once.
 */
export const silence: Clock = ({ sector, practice }, { on, level, calendar = CALENDAR }) => {
  const energy = sector === 'energy';
  const again = level === 2 && sector === 'telecom';
  const months = energy ? SILENCE_MONTHS : again ? SECOND_LEVEL_MONTHS : practice.silenceMonths;
  const lastDay = addMonths(on, months);
  const opensOn = practice.silenceInclusive ? lastDay : addDays(lastDay, 1);
  const rule = again ? TELECOM : ruleFor(sector, months);
  return settled(
    {
      code: 'K2',
      nature: energy ? 'law' : 'practice',
      article: energy ? 'C. énergie R122-1 1°' : nameOf(rule),
      provision: rule.id,
      ...(energy ? { part: '1°' } : {}),
      certainty: rule.certainty,
      trigger: again ? 'second-level-complaint' : 'complaint-sent',
      startsOn: on,
      nominalOn: lastDay,
      opensOn,
      explanation: {
        fr: `${again ? 'Réclamation au service consommateurs' : 'Réclamation'} envoyée le ${dateInWords(on, 'fr')}. Sans réponse du professionnel au bout de ${months} mois, le médiateur peut être saisi à partir du ${dateInWords(opensOn, 'fr')}. ${energy ? "Ce délai est fixé par le code de l'énergie." : `Ce délai n'est pas dans la loi : ${rule.title.fr}.`} Une réponse qui ne convient pas ouvre la saisine aussitôt.`,
        en: `Complaint ${again ? 'to the consumer service ' : ''}sent on ${dateInWords(on, 'en')}. Without an answer from the merchant after ${months} ${months === 1 ? 'month' : 'months'}, the mediator can be asked from ${dateInWords(opensOn, 'en')}. ${energy ? 'This period is set by the French Energy Code.' : `This period is not in the law: ${rule.title.en}.`} An answer that does not satisfy opens the referral at once.`,
      },
    },
    calendar,
    'unrolled',
  );
};

/** A charter that sets another length than the custom of the sector stands on itself alone. */
function ruleFor(sector: Sector, months: number): Provision {
  return months === SILENCE_MONTHS ? BY_SECTOR[sector] : GENERAL;
}

const PRACTICE = { code: 'usage des médiateurs', article: 'silence du professionnel' } as const;

const GENERAL: Provision = {
  ...PRACTICE,
  id: 'FR/practice/silence',
  title: { fr: 'usage des médiateurs', en: 'custom of mediators' },
  cite: { fr: 'usage des médiateurs', en: 'custom of mediators' },
  certainty: 'P',
  source: 'Institut national de la consommation, https://inc-conso.fr/node/17190: « en général de 2 mois »',
};

const ACPR: Provision = {
  ...PRACTICE,
  id: 'FR/practice/silence-acpr',
  title: { fr: "recommandation de l'ACPR", en: 'recommendation of the ACPR' },
  cite: {
    fr: "recommandation de l'ACPR sur le traitement des réclamations",
    en: 'recommendation of the ACPR on complaints',
  },
  certainty: 'V2',
  source:
    'https://acpr.banque-france.fr/proteger-la-clientele/vous-etes-un-particulier/formuler-une-reclamation-vis-vis-dun-professionnel',
};

const TELECOM: Provision = {
  ...PRACTICE,
  id: 'FR/practice/silence-telecom',
  title: { fr: 'charte du médiateur des communications', en: 'charter of the telecommunications mediator' },
  cite: { fr: 'charte du médiateur des communications', en: 'charter of the telecommunications mediator' },
  certainty: 'V2',
  source: 'service-public.fr, fiche F14373',
};

const TRAVEL: Provision = {
  ...PRACTICE,
  id: 'FR/practice/silence-travel',
  title: { fr: 'charte du médiateur Tourisme et Voyage', en: 'charter of the travel and tourism mediator' },
  cite: { fr: 'charte du médiateur Tourisme et Voyage', en: 'charter of the travel and tourism mediator' },
  certainty: 'V',
  source: 'http://www.mtv.travel/',
};

const BY_SECTOR: Readonly<Record<Sector, Provision>> = {
  general: GENERAL,
  energy: ENERGY_R122_1,
  insurance: ACPR,
  banking: ACPR,
  payment: ACPR,
  telecom: TELECOM,
  travel: TRAVEL,
  air: TRAVEL,
};

export const silencePractices: readonly Provision[] = [GENERAL, ACPR, TELECOM, TRAVEL];
