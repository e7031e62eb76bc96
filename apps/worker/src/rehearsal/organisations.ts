import type { BodyKey, MerchantKey } from '#accounts';

interface Organisation {
  readonly name: string;
  readonly website: string;
  readonly email: string;
  readonly lines: readonly string[];
  readonly postcode: string;
  readonly city: string;
}

/** Numbers with a right check digit in a range that the register does not give out. */
export const MERCHANTS: Readonly<
  Record<MerchantKey, Organisation & { readonly siren: string; readonly sector: string }>
> = {
  boussole: {
    name: 'Atelier Boussole',
    siren: '000000109',
    sector: 'general',
    website: 'https://www.atelier-boussole.example',
    email: 'reclamations@atelier-boussole.example',
    lines: ['3 quai des Marchands'],
    postcode: '44000',
    city: 'Nantes',
  },
  mirabelle: {
    name: 'Voyages Mirabelle',
    siren: '000000208',
    sector: 'travel',
    website: 'https://www.voyages-mirabelle.example',
    // Its mails come back, so that there are letters to post.
    email: 'relation-clients@revient.voyages-mirabelle.example',
    lines: ['27 avenue de la Gare'],
    postcode: '57000',
    city: 'Metz',
  },
  filou: {
    name: 'Fil Clair',
    siren: '000000307',
    sector: 'telecom',
    website: 'https://www.fil-clair.example',
    email: 'service-consommateurs@fil-clair.example',
    lines: ['150 boulevard du Réseau'],
    postcode: '59000',
    city: 'Lille',
  },
};

/** The one body of the rehearsal, and the name of a neighbour to whom it can send on what is not for it (L612-5). */
export const BODIES: Readonly<Record<BodyKey, Organisation & { readonly phone: string }>> = {
  exemple: {
    name: 'Médiation Exemple',
    website: 'https://www.mediation-exemple.example',
    email: 'saisine@mediation-exemple.example',
    phone: '01 99 00 00 00',
    lines: ['1 place de l’Entente'],
    postcode: '75011',
    city: 'Paris',
  },
  voisine: {
    name: 'Médiation Voisine (exemple)',
    website: 'https://www.mediation-voisine.example',
    email: 'contact@mediation-voisine.example',
    phone: '05 36 49 00 00',
    lines: ['9 rue du Pont'],
    postcode: '31000',
    city: 'Toulouse',
  },
};

/** Fil Clair undertook beforehand to take part in each mediation; the two others are asked each time. */
export const AFFILIATIONS: readonly { readonly merchant: MerchantKey; readonly committed: boolean }[] = [
  { merchant: 'boussole', committed: false },
  { merchant: 'mirabelle', committed: false },
  { merchant: 'filou', committed: true },
];

/** What the one body tells of itself; made up like the rest, and claiming no listing. */
export const CARD = {
  disputeTypes:
    'Achats et services de la vie courante, voyages, téléphone et internet : litiges entre un consommateur et un professionnel affilié.',
  course:
    'Vous racontez ce qui s’est passé une seule fois. Nous vérifions si la demande peut être examinée, nous prévenons les deux parties, nous entendons chacune, et à défaut d’accord nous proposons une solution, que chacun accepte ou refuse.',
  people: [
    { person: 'mathilde', career: 'Juriste, douze ans de droit de la consommation (personne inventée).' },
    { person: 'octave', career: 'Ancien conseiller d’association, formé à la médiation (personne inventée).' },
  ],
} as const;
