import { addDays } from '../../civil-date.ts';
import { dateInWords } from '../../date-in-words.ts';
import type { Provision } from '../../provision.ts';
import { practiceClock } from './practice-clock.ts';

export const MERCHANT_ENTRY_DAYS = 21;

export const MERCHANT_ENTRY: Provision = {
  id: 'FR/practice/merchant-entry',
  article: "réponse du professionnel à l'invitation",
  code: 'charte de médiation',
  title: {
    fr: "Trois semaines pour dire s'il entre en médiation",
    en: 'Three weeks to say whether it enters mediation',
  },
  cite: { fr: 'charte de médiation', en: 'mediation charter' },
  certainty: 'P',
  source: 'Charter of CM2C, https://www.cm2c.net/comment-ca-marche.php; other mediators vary',
};

/**
 * K9 by custom, until Directive (EU) 2025/2647 applies (`../duty-to-reply.ts`).
 * The merchant is free to enter; its silence counts as a refusal by charter only.
 */
export const merchantEntry = practiceClock({
  code: 'K9',
  provision: MERCHANT_ENTRY,
  trigger: 'merchant-invited',
  lastDay: (on, { merchantEntryDays }) => addDays(on, merchantEntryDays),
  roll: 'rolled',
  explanation: (on, lastDay, { merchantEntryDays }) => ({
    fr: `Le professionnel, invité le ${dateInWords(on, 'fr')}, a ${merchantEntryDays} jours pour dire s'il entre en médiation : jusqu'au ${dateInWords(lastDay, 'fr')} inclus. Il est libre de refuser. Ce délai vient de la charte du médiateur, non de la loi.`,
    en: `The merchant, invited on ${dateInWords(on, 'en')}, has ${merchantEntryDays} days to say whether it enters mediation: up to and including ${dateInWords(lastDay, 'en')}. It is free to refuse. This period comes from the mediator's charter, not from the law.`,
  }),
});
