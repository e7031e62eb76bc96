import type { Jurisdiction } from '../jurisdiction.ts';
import { LEY_4, LEY_14, LEY_18, LEY_20 } from './ley-7-2017.ts';

const DIRECTIVE_9 = 'EU/DIR-2013-11-9';

/** What letters must say by the articles that were read, and by the Directive behind them. */
export const mentions: Jurisdiction['mentions'] = {
  'merchant-answer': [],
  conflict: [],
  confidential: [],
  rejection: [
    {
      code: 'reasons',
      provision: LEY_18.id,
      part: '3',
      certainty: 'V',
      requiredBy: 'text',
      about: { fr: 'Un refus motivé.', en: 'A reasoned refusal.' },
    },
    {
      code: 'ground',
      provision: LEY_18.id,
      part: '1',
      certainty: 'V',
      requiredBy: 'sense',
      about: {
        fr: 'Un des motifs de la liste, qui est fermée.',
        en: 'One of the grounds of the list, which is closed.',
      },
    },
  ],
  'referral-notice': [
    {
      code: 'limitation-suspended',
      provision: LEY_4.id,
      part: '1',
      certainty: 'V',
      requiredBy: 'sense',
      about: { fr: 'La prescription est suspendue.', en: 'Limitation is suspended.' },
      say: {
        fr: 'Le dépôt de la demande suspend ou interrompt le délai pour agir en justice.',
        en: 'Lodging the request suspends or interrupts the time limit for going to court.',
      },
    },
    {
      code: 'period',
      provision: LEY_20.id,
      part: '1',
      certainty: 'V',
      requiredBy: 'sense',
      about: { fr: "Le jour où l'issue est attendue.", en: 'The day on which the outcome is expected.' },
    },
    {
      code: 'free-to-withdraw',
      provision: DIRECTIVE_9,
      part: '2 a',
      certainty: 'V',
      requiredBy: 'sense',
      about: { fr: 'Chacun peut se retirer à tout moment.', en: 'Either may withdraw at any time.' },
    },
  ],
  prolongation: [
    {
      code: 'reasons',
      provision: LEY_20.id,
      part: '2',
      certainty: 'V',
      requiredBy: 'text',
      about: { fr: 'Une prolongation motivée.', en: 'A reasoned prolongation.' },
    },
    {
      code: 'new-date',
      provision: LEY_20.id,
      part: '2',
      certainty: 'R',
      requiredBy: 'sense',
      about: { fr: 'La nouvelle date.', en: 'The new date.' },
    },
  ],
  proposal: [
    {
      code: 'time-to-reflect',
      provision: LEY_14.id,
      part: '2',
      certainty: 'V',
      requiredBy: 'sense',
      about: {
        fr: "Trois jours ouvrables de réflexion avant d'accepter.",
        en: 'Three working days to reflect before accepting.',
      },
      say: {
        fr: "Chacun a au moins trois jours ouvrables pour réfléchir avant d'accepter.",
        en: 'Each has at least three working days to reflect before accepting.',
      },
    },
    {
      code: 'free-to-accept-or-refuse',
      provision: DIRECTIVE_9,
      part: '2 b',
      certainty: 'V',
      requiredBy: 'sense',
      about: { fr: 'Chacun est libre.', en: 'Each is free.' },
      say: {
        fr: "Chacun est libre d'accepter ou de refuser, et le juge reste ouvert ; il peut décider autrement.",
        en: 'Each is free to accept or to refuse, and the court remains open; it may decide otherwise.',
      },
    },
  ],
  closing: [
    {
      code: 'kind-of-end',
      provision: DIRECTIVE_9,
      part: '1 c',
      certainty: 'V',
      requiredBy: 'sense',
      about: { fr: "Comment la procédure s'est terminée, et pourquoi.", en: 'How the procedure ended, and why.' },
    },
  ],
};
