import type { Ground } from '../ground.ts';
import type { Mention } from '../mention.ts';
import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

const NO_COMPLAINT =
  'Le consommateur ne justifie pas avoir tenté, au préalable, de résoudre son litige directement auprès du professionnel par une réclamation écrite selon les modalités prévues, le cas échéant, dans le contrat';
const UNFOUNDED = 'La demande est manifestement infondée ou abusive';
const EXAMINED =
  "Le litige a été précédemment examiné ou est en cours d'examen par un autre médiateur ou par un tribunal";
/** The copy at hand begins after the subject of the sentence. */
const ONE_YEAR =
  'a introduit sa demande auprès du médiateur dans un délai supérieur à un an à compter de sa réclamation écrite';
const OUTSIDE = "Le litige n'entre pas dans son champ de compétence";

/** L612-2: the five grounds, and no other, on which a dispute cannot be examined; strictly construed (CECMC B04-2.1). */
export const L612_2: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L612-2',
  article: 'L612-2',
  title: {
    fr: 'Cas dans lesquels un litige ne peut être examiné',
    en: 'Grounds on which a dispute cannot be examined',
  },
  words: [
    { words: 'Un litige ne peut être examiné par le médiateur de la consommation lorsque :' },
    { part: '1°', words: NO_COMPLAINT },
    { part: '2°', words: UNFOUNDED },
    { part: '3°', words: EXAMINED },
    { part: '4°', words: ONE_YEAR },
    { part: '5°', words: OUTSIDE },
    {
      part: 'dernier alinéa',
      words:
        'Le consommateur est informé par le médiateur, dans un délai de trois semaines à compter de la réception de son dossier, du rejet de sa demande',
    },
  ],
  certainty: 'V',
};

const at = (code: Ground['code']) =>
  ({ code, article: `L612-2 ${code}°`, provision: L612_2.id, part: `${code}°` }) as const;

export const admissibilityGrounds: readonly Ground[] = [
  {
    ...at('1'),
    slug: 'no-written-complaint',
    words: NO_COMPLAINT,
    plain: {
      fr: "Vous n'avez pas montré que vous vous êtes d'abord plaint par écrit au professionnel.",
      en: 'You have not shown that you first complained to the merchant in writing.',
    },
  },
  {
    ...at('2'),
    slug: 'unfounded-or-abusive',
    words: UNFOUNDED,
    plain: {
      fr: "Il est évident que la demande ne repose sur rien ou qu'elle est abusive.",
      en: 'The request clearly has no basis or is abusive.',
    },
  },
  {
    ...at('3'),
    slug: 'examined-elsewhere',
    words: EXAMINED,
    plain: {
      fr: "Un autre médiateur ou un tribunal a déjà examiné ce litige ou l'examine.",
      en: 'Another mediator or a court has examined this dispute or is examining it.',
    },
  },
  {
    ...at('4'),
    slug: 'beyond-one-year',
    words: ONE_YEAR,
    plain: {
      fr: "La demande est arrivée plus d'un an après votre réclamation écrite.",
      en: 'The request arrived more than one year after your written complaint.',
    },
  },
  {
    ...at('5'),
    slug: 'outside-competence',
    words: OUTSIDE,
    plain: {
      fr: "Ce litige n'est pas de ceux que ce médiateur peut traiter.",
      en: 'This dispute is not one that this mediator may handle.',
    },
  },
];

export const rejectionMentions: readonly Mention[] = [
  {
    code: 'rejection',
    provision: L612_2.id,
    part: 'dernier alinéa',
    certainty: 'V',
    requiredBy: 'text',
    words:
      'Le consommateur est informé par le médiateur, dans un délai de trois semaines à compter de la réception de son dossier, du rejet de sa demande',
    about: { fr: 'Le rejet de la demande.', en: 'That the request is rejected.' },
  },
  {
    code: 'ground',
    provision: L612_2.id,
    certainty: 'R',
    requiredBy: 'sense',
    about: {
      fr: 'Un des cinq motifs, par son numéro et ses termes : le rapport annuel en publie les proportions (R614-2 3°).',
      en: 'One of the five grounds, by number and words: the annual report publishes their shares (R614-2 3°).',
    },
  },
  {
    code: 'reasons',
    provision: 'EU/DIR-2013-11-5',
    part: '4',
    certainty: 'V',
    requiredBy: 'sense',
    about: { fr: 'Une explication motivée du rejet.', en: 'A reasoned explanation of the rejection.' },
  },
  {
    code: 'court-remains-open',
    provision: L612_2.id,
    certainty: 'R',
    requiredBy: 'sense',
    about: { fr: 'Le juge reste accessible.', en: 'The court remains open.' },
    say: {
      fr: 'Ce rejet ne vous empêche pas de saisir le juge.',
      en: 'This rejection does not prevent you from going to court.',
    },
  },
  {
    code: 'limitation-not-suspended',
    provision: 'FR/CCIV-2238',
    certainty: 'R',
    requiredBy: 'sense',
    about: { fr: 'La prescription court toujours.', en: 'Limitation keeps running.' },
    say: {
      fr: "Votre demande n'a pas suspendu le délai de prescription.",
      en: 'Your request has not suspended the limitation period.',
    },
  },
];
