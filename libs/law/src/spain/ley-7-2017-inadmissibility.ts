import type { Ground } from '../ground.ts';
import { LEY_18 } from './ley-7-2017.ts';

const at = (code: Ground['code'], letter: string) =>
  ({ code, article: `Ley 7/2017 art. 18.1 ${letter})`, provision: LEY_18.id, part: `1 ${letter})` }) as const;

/**
 * Art. 18.1: the closed list, in its sense; its words are not held. Its sixth case is for procedures that bind the consumer, which this
 * portal does not carry. A body keeps in its statutes those that it uses.
 */
export const admissibilityGrounds: readonly Ground[] = [
  {
    ...at('1', 'a'),
    slug: 'no-written-complaint',
    plain: {
      fr: "Vous n'avez pas montré que vous vous êtes d'abord adressé au professionnel.",
      en: 'You have not shown that you first turned to the merchant.',
    },
  },
  {
    ...at('2', 'b'),
    slug: 'unfounded-or-abusive',
    plain: {
      fr: 'Il est évident que la demande ne repose sur rien, ou elle ne touche pas aux droits du consommateur.',
      en: "The request clearly has no basis, or does not touch the consumer's rights.",
    },
  },
  {
    ...at('3', 'c'),
    slug: 'vexatious',
    plain: { fr: 'La demande est vexatoire.', en: 'The request is vexatious.' },
  },
  {
    ...at('4', 'd'),
    slug: 'examined-elsewhere',
    plain: {
      fr: 'Un autre organisme accrédité ou un tribunal a déjà tranché ce litige ou en est saisi.',
      en: 'Another accredited body or a court has settled this dispute or has it before it.',
    },
  },
  {
    ...at('5', 'e'),
    slug: 'beyond-one-year',
    plain: {
      fr: "La demande est arrivée plus d'un an après votre réclamation au professionnel.",
      en: 'The request arrived more than one year after your complaint to the merchant.',
    },
  },
];
