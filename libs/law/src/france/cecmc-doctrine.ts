import type { Provision } from '../provision.ts';
import { CECMC } from './sources.ts';

/** CECMC B01 (16 July 2019): limitation is suspended from the notification that expressly says so. Doctrine does not bind a court. */
export const CECMC_B01: Provision = {
  ...CECMC,
  id: 'FR/CECMC-B01',
  article: 'B01',
  title: { fr: 'Prescription et notification de la saisine', en: 'Limitation and notification of the referral' },
  cite: { fr: 'fiche de jurisprudence B01 de la CECMC', en: 'opinion B01 of the CECMC' },
  words: [
    {
      words:
        'à compter de la date de notification aux parties de la recevabilité de la saisine, cette notification devant en faire expressément mention',
    },
  ],
  certainty: 'V',
  source: 'https://www.economie.gouv.fr/mediation-conso/processus-de-mediation-de-la-consommation',
};

/** CECMC B04-3: the merchant takes no part in the examination of admissibility. */
export const CECMC_B04: Provision = {
  ...CECMC,
  id: 'FR/CECMC-B04',
  article: 'B04',
  title: { fr: 'Examen de la recevabilité', en: 'Examination of admissibility' },
  cite: { fr: 'fiche de jurisprudence B04 de la CECMC', en: 'opinion B04 of the CECMC' },
  certainty: 'V2',
  source: 'https://www.economie.gouv.fr/mediation-conso/fiches-de-jurisprudence-degagee-par-la-cecmc',
};

/** CECMC B02-3: the merchant is free to enter mediation or not. */
export const CECMC_B02: Provision = {
  ...CECMC,
  id: 'FR/CECMC-B02',
  article: 'B02',
  title: { fr: 'Participation volontaire du professionnel', en: 'The merchant takes part freely' },
  cite: { fr: 'fiche de jurisprudence B02 de la CECMC', en: 'opinion B02 of the CECMC' },
  certainty: 'V2',
  source: 'https://www.economie.gouv.fr/mediation-conso/processus-de-mediation-de-la-consommation',
};

/** CECMC C01-3: letters about mediation show the capacity of mediator only. */
export const CECMC_C01: Provision = {
  ...CECMC,
  id: 'FR/CECMC-C01',
  article: 'C01',
  title: { fr: 'Qualité de médiateur de la consommation', en: 'Capacity of consumer mediator' },
  cite: { fr: 'fiche de jurisprudence C01 de la CECMC', en: 'opinion C01 of the CECMC' },
  words: [{ words: 'uniquement sa qualité de médiateur de la consommation' }],
  certainty: 'V2',
  source: 'https://www.economie.gouv.fr/mediation-conso/statut-du-mediateur-de-la-consommation',
};

/** CECMC F01-1: the mediator's details, precise enough to ask it directly. */
export const CECMC_F01: Provision = {
  ...CECMC,
  id: 'FR/CECMC-F01',
  article: 'F01',
  title: {
    fr: 'Coordonnées du médiateur données par le professionnel',
    en: "Mediator's details given by the merchant",
  },
  cite: { fr: 'fiche de jurisprudence F01 de la CECMC', en: 'opinion F01 of the CECMC' },
  certainty: 'V2',
  source: 'https://www.economie.gouv.fr/mediation-conso/information-et-assistance-du-consommateur',
};
