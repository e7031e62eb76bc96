import { type PersonKey, REHEARSAL_PEOPLE } from '#accounts';
import type { Localized } from '#text';

const AS: Readonly<Record<PersonKey, Localized>> = {
  camille: { fr: 'consommatrice', en: 'consumer' },
  karim: { fr: 'consommateur', en: 'consumer' },
  association: { fr: 'représente Karim Benali', en: 'represents Karim Benali' },
  boussole: {
    fr: 'professionnel : Atelier Boussole, équipement de la maison',
    en: 'merchant: Atelier Boussole, household goods',
  },
  mirabelle: { fr: 'professionnel : Voyages Mirabelle, voyages', en: 'merchant: Voyages Mirabelle, travel' },
  filou: { fr: 'professionnel : Fil Clair, téléphone et internet', en: 'merchant: Fil Clair, telephone and internet' },
  mathilde: { fr: 'médiatrice : Médiation Exemple', en: 'mediator: Médiation Exemple' },
  octave: { fr: 'médiateur : Médiation Exemple', en: 'mediator: Médiation Exemple' },
  sacha: { fr: 'assistant du médiateur : Médiation Exemple', en: "mediator's clerk: Médiation Exemple" },
  louise: {
    fr: 'coordonne Médiation Exemple : fiche, charte, personnes',
    en: 'coordinates Médiation Exemple: entry, charter, people',
  },
};

/** The invented people of a rehearsal, as its guide names them. */
export const PEOPLE_OF_GUIDE = REHEARSAL_PEOPLE.map(({ key, name, email, secondFactor }) => ({
  name,
  email,
  secondFactor,
  as: AS[key],
}));
