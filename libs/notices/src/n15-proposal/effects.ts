import { type MustSay, must } from '../mentions/must-say.ts';

/** R612-4: what acceptance by both would mean, in general; the mediator adds what is special to the dispute. */
export function acceptanceBinds(): MustSay {
  return must(
    'legal-effects-of-acceptance',
    'FR/R612-4',
    "Si les deux parties acceptent, la solution devient un accord qui les engage : chacune doit faire ce qu'elle a accepté. Cet accord n'a pas par lui-même la force d'un jugement ; les parties peuvent demander au juge de l'homologuer.",
  );
}

/** C. civ. 2044 and 2052: an accepted proposal may be a settlement, and then bars a new action. */
export function maySettle(): MustSay {
  return must(
    'may-be-a-settlement',
    'FR/R612-4',
    "Si l'accord est écrit et comporte des concessions de chaque partie, il peut constituer une transaction : un nouveau procès sur le même objet n'est alors plus possible (articles 2044 et 2052 du code civil).",
  );
}
