import { type CivilDate, type ClockCode, clockInWords, type DueDate, daysBetween, triggerInWords } from '#law';
import type { Localized } from '#text';
import { share } from '../layout/share.ts';

/** A due date as a page tells it: its name, the line from its start to its end, and how sure we are of it. */
export interface ClockLine extends DueDate {
  readonly name: Localized;
  readonly triggerInWords: Localized;
  /** The end of the line: the last day as counted, never the lenient one. */
  readonly lastOn: CivilDate;
  /** Where today stands on the line, from 0 to 100: for a drawing, not for a decision. */
  readonly past: number;
  readonly tone: 'soon' | 'late' | undefined;
  /** The next worked day, where the last one is not worked: it may do, and nobody should rely on it. */
  readonly alsoOn: CivilDate | undefined;
  /** Nobody can miss it: it only tells what becomes of the file. */
  readonly quiet: boolean;
}

const SOON_DAYS = 7;

/** Dates by which nobody has to do anything. */
const QUIET: readonly ClockCode[] = ['K11', 'K12', 'P-EXECUTION', 'P-ARCHIVE', 'P-PURGE'];

export function clockLine(clock: DueDate, today: CivilDate): ClockLine {
  const { code, nominalOn, rolledOn, roll } = clock;
  const quiet = QUIET.includes(code);
  const days = daysBetween(today, nominalOn);
  return {
    ...clock,
    name: clockName(clock),
    triggerInWords: triggerInWords(clock.trigger),
    lastOn: nominalOn,
    past: share(clock.startsOn, nominalOn, today),
    tone: quiet ? undefined : days < 0 ? 'late' : days <= SOON_DAYS ? 'soon' : undefined,
    alsoOn: roll === 'rolled' && rolledOn !== nominalOn ? rolledOn : undefined,
    quiet,
  };
}

/** As a dispute says it; what is no date of a dispute keeps the name that the law's own list gives it. */
export const clockName = ({ code }: Pick<DueDate, 'code'>): Localized => NAMES[code] ?? clockInWords(code);

/** What each date is for, as a heading; its sentence is the rule's own. */
const NAMES: Partial<Record<ClockCode, Localized>> = {
  K1: { fr: "L'année pour saisir le médiateur", en: 'The year to ask the mediator' },
  K2: { fr: 'La réponse du professionnel', en: "The merchant's answer" },
  K6: { fr: 'La décision du médiateur sur la demande', en: "The mediator's decision on the request" },
  K8: { fr: "L'issue de la médiation", en: 'The outcome of the mediation' },
  K9: { fr: "L'entrée du professionnel en médiation", en: "The merchant's entry into mediation" },
  K10: { fr: 'La réponse à la proposition', en: 'The answer to the proposal' },
  K11: { fr: 'Le délai pour agir en justice est suspendu', en: 'The time limit for going to court is suspended' },
  K12: { fr: 'Le délai pour agir en justice court de nouveau', en: 'The time limit for going to court runs again' },
  'P-PIECES': { fr: 'Les pièces demandées', en: 'The pieces asked for' },
  'P-CONFLICT': { fr: "Le droit de s'opposer à la personne en charge", en: 'The right to object to the case mediator' },
  'P-CLOSING': { fr: 'La clôture par le médiateur', en: 'The closing by the mediator' },
  'P-EXECUTION': { fr: "La question sur l'exécution", en: 'The question about execution' },
  'P-ARCHIVE': { fr: "L'archivage du dossier", en: 'The archiving of the dispute' },
  'P-PURGE': { fr: "L'effacement du dossier", en: 'The erasure of the dispute' },
};
