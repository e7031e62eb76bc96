import type { Mention } from '../mention.ts';
import type { Provision } from '../provision.ts';
import { suspensionMention } from './civil-code-2238-limitation.ts';
import { energySuspensionMention } from './energy-code-limitation.ts';
import { CONSUMER_CODE } from './sources.ts';

const WITHDRAWAL = "rappelle aux parties qu'elles peuvent à tout moment se retirer du processus";

/** R612-2: the mediator's notice to both parties that the dispute is referred; the ninety days run from it. */
export const R612_2: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R612-2',
  article: 'R612-2',
  title: { fr: 'Notification de la saisine', en: 'Notification of the referral' },
  words: [{ words: 'Dès réception des documents sur lesquels est fondée la demande' }, { words: WITHDRAWAL }],
  certainty: 'V',
};

export const referralNoticeMentions: readonly Mention[] = [
  {
    code: 'mediator-seised',
    provision: R612_2.id,
    certainty: 'V',
    requiredBy: 'text',
    about: { fr: 'Le médiateur est saisi.', en: 'The mediator has been asked.' },
  },
  {
    code: 'free-to-withdraw',
    provision: R612_2.id,
    certainty: 'V',
    requiredBy: 'text',
    words: WITHDRAWAL,
    about: { fr: 'Chaque partie peut se retirer à tout moment.', en: 'Each party may withdraw at any time.' },
    say: {
      fr: 'Vous pouvez à tout moment vous retirer du processus de médiation.',
      en: 'You may withdraw from the mediation at any time.',
    },
  },
  suspensionMention,
  energySuspensionMention,
  {
    code: 'ninety-days',
    provision: 'FR/R612-5',
    certainty: 'R',
    requiredBy: 'sense',
    about: {
      fr: 'Le dernier jour des quatre-vingt-dix jours et la faculté de prolonger.',
      en: 'The last of the ninety days, and that they may be prolonged.',
    },
  },
];
