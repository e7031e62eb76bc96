import { addDays } from '../../civil-date.ts';
import { dateInWords } from '../../date-in-words.ts';
import type { Provision } from '../../provision.ts';
import { practiceClock } from './practice-clock.ts';

export const PIECES_DAYS = 21;

export const PIECES: Provision = {
  id: 'FR/practice/pieces',
  article: 'envoi des pièces manquantes',
  code: 'charte de médiation',
  title: { fr: 'Trois semaines pour envoyer les pièces manquantes', en: 'Three weeks to send missing pieces' },
  cite: { fr: 'charte de médiation', en: 'mediation charter' },
  certainty: 'R',
  source: 'Choice of this portal: no text sets this period, and none suspends the three weeks of L612-2',
};

/** Practice: pieces strictly necessary to admissibility (CECMC B04-2.2); the three weeks of L612-2 keep running. */
export const missingPieces = practiceClock({
  code: 'P-PIECES',
  provision: PIECES,
  trigger: 'pieces-requested',
  lastDay: (on, { piecesDays }) => addDays(on, piecesDays),
  roll: 'rolled',
  explanation: (on, lastDay, { piecesDays }) => ({
    fr: `Le médiateur a demandé des pièces le ${dateInWords(on, 'fr')} ; elles sont attendues sous ${piecesDays} jours, jusqu'au ${dateInWords(lastDay, 'fr')} inclus. Ce délai est celui du médiateur, non de la loi.`,
    en: `The mediator asked for documents on ${dateInWords(on, 'en')}; they are expected within ${piecesDays} days, up to and including ${dateInWords(lastDay, 'en')}. This period is the mediator's own, not the law's.`,
  }),
});
