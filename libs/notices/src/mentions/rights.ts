import type { NoticeFacts } from '../notice-facts.ts';
import { fromLaw, type MustSay, must } from './must-say.ts';

/** R612-2, as the law's register says it. */
export function freeToWithdraw(facts: NoticeFacts): MustSay {
  return fromLaw(facts, 'referral-notice', 'free-to-withdraw');
}

/** L612-1. The merchant's own cost is told to the merchant only. */
export function freeOfCharge({ to }: NoticeFacts): MustSay {
  return must(
    'free-of-charge',
    'FR/L612-1',
    to === 'consumer'
      ? 'La médiation est gratuite pour vous.'
      : 'La médiation est gratuite pour le consommateur ; son coût est à votre charge, selon ce qui est convenu entre vous et le médiateur.',
  );
}

/** R612-1 3° and 4°. */
export function assistance(): readonly MustSay[] {
  return [
    must(
      'assistance',
      'FR/R612-1',
      'Vous pouvez, à tout moment, vous faire représenter par un avocat ou vous faire assister par la personne de votre choix ; les frais en restent à votre charge.',
      '3°',
    ),
    must(
      'expert',
      'FR/R612-1',
      "Vous pouvez demander l'avis d'un expert ; les frais sont à la charge de la partie qui le demande, et partagés si les deux parties le demandent ensemble.",
      '4°',
    ),
  ];
}

/** R612-3. */
export function fileOnRequest(): MustSay {
  return must(
    'file-on-request',
    'FR/R612-3',
    'À votre demande, le médiateur vous communique tout ou partie des pièces du dossier.',
  );
}

/** R613-1. */
export function rightToObject(): MustSay {
  return must(
    'right-to-object',
    'FR/R613-1',
    "Si une circonstance peut affecter l'indépendance du médiateur ou créer un conflit d'intérêts, il vous en informe sans délai et vous pouvez vous opposer à la poursuite de sa mission.",
  );
}

/** L614-3. */
export function byPost(): MustSay {
  return must(
    'by-post',
    'FR/L614-3',
    "Vous pouvez toujours recourir à la médiation par voie postale, à l'adresse qui figure en tête de cette lettre.",
  );
}

/** R612-4 and L612-4: the court stays open, whatever the stage. */
export function courtRemainsOpen(facts: NoticeFacts): MustSay {
  return fromLaw(facts, 'proposal', 'court-remains-open');
}
