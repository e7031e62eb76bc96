import type { Mention } from '../mention.ts';
import type { Provision } from '../provision.ts';
import { CECMC_F01 } from './cecmc-doctrine.ts';
import { CONSUMER_CODE } from './sources.ts';

const DETAILS = 'coordonnées du ou des médiateurs compétents dont il relève';
const AGAIN =
  "dès lors qu'un litige n'a pas pu être réglé dans le cadre d'une réclamation préalable directement introduite auprès de ses services";

/** L616-1: the merchant gives its mediator's details, and gives them again when a complaint fails. */
export const L616_1: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L616-1',
  article: 'L616-1',
  title: {
    fr: 'Coordonnées du médiateur données par le professionnel',
    en: "Mediator's details given by the merchant",
  },
  words: [
    { part: 'alinéa 1', words: DETAILS },
    { part: 'alinéa 2', words: AGAIN },
  ],
  certainty: 'V',
};

/** R616-1: where, legibly, and with the address of the mediator's website. */
export const R616_1: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R616-1',
  article: 'R616-1',
  title: { fr: 'Où figurent les coordonnées du médiateur', en: "Where the mediator's details are shown" },
  words: [{ words: 'visible et lisible' }],
  certainty: 'V',
};

/** No link to the Union's former platform for online disputes: it closed on 20 July 2025 (Reg. 2024/3228). */
export const merchantAnswerMentions: readonly Mention[] = [
  {
    code: 'mediator-name',
    provision: L616_1.id,
    part: 'alinéa 2',
    certainty: 'V',
    requiredBy: 'text',
    words: DETAILS,
    about: { fr: 'Le nom du médiateur compétent.', en: 'The name of the competent mediator.' },
  },
  {
    code: 'mediator-website',
    provision: R616_1.id,
    certainty: 'V',
    requiredBy: 'text',
    about: { fr: "L'adresse du site internet du médiateur.", en: "The address of the mediator's website." },
  },
  {
    code: 'mediator-contact',
    provision: CECMC_F01.id,
    certainty: 'V2',
    requiredBy: 'sense',
    about: {
      fr: 'Des coordonnées qui permettent de saisir directement le médiateur, adresse postale comprise.',
      en: 'Details by which the mediator can be asked directly, postal address included.',
    },
  },
  {
    code: 'merchant-will-take-part',
    provision: 'EU/DIR-2013-11-13',
    part: '3',
    certainty: 'V',
    requiredBy: 'sense',
    about: {
      fr: 'Si le professionnel entend recourir à ce médiateur.',
      en: 'Whether the merchant will use this mediator.',
    },
  },
];
