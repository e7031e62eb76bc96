/**
 * Person of the rehearsal. Everything is made up and recognisable as such: addresses under `.example`, which cannot be
 * registered, and numbers that no register gives out.
 */
export interface RehearsalPerson {
  readonly key: PersonKey;
  readonly name: string;
  readonly email: string;
  /** In words, for the list shown at the start. */
  readonly as: string;
  readonly belongs?:
    | { readonly merchant: MerchantKey; readonly role: 'agent' | 'owner' }
    | { readonly body: BodyKey; readonly role: 'mediator' | 'clerk' | 'coordinator' };
  readonly kind?: 'lawyer' | 'association';
  readonly lines: readonly string[];
  readonly postcode: string;
  readonly city: string;
  /** True for people of an organisation, who sign in with a second code. */
  readonly secondFactor: boolean;
}

/** Key of a rehearsal person, as `personNamed` takes it. */
export type PersonKey =
  | 'camille'
  | 'karim'
  | 'association'
  | 'boussole'
  | 'mirabelle'
  | 'filou'
  | 'mathilde'
  | 'octave'
  | 'sacha'
  | 'louise';
/** Key of a rehearsal merchant. */
export type MerchantKey = 'boussole' | 'mirabelle' | 'filou';
/** Key of a rehearsal mediator body. */
export type BodyKey = 'exemple' | 'voisine';

/** All people of the rehearsal: consumers, a representative, agents of merchants and people of mediator bodies. */
export const REHEARSAL_PEOPLE: readonly RehearsalPerson[] = [
  {
    key: 'camille',
    name: 'Camille Moreau',
    email: 'camille.moreau@personnes.example',
    as: 'consumer',
    lines: ['12 rue des Lilas'],
    postcode: '69003',
    city: 'Lyon',
    secondFactor: false,
  },
  {
    key: 'karim',
    name: 'Karim Benali',
    email: 'karim.benali@personnes.example',
    as: 'consumer',
    lines: ['Bâtiment B', '4 allée des Tilleuls'],
    postcode: '35000',
    city: 'Rennes',
    secondFactor: false,
  },
  {
    key: 'association',
    name: 'Association Exemple Conso',
    email: 'conseil@association-exemple.example',
    as: 'representative of Karim Benali',
    kind: 'association',
    lines: ['8 place du Marché'],
    postcode: '35000',
    city: 'Rennes',
    secondFactor: false,
  },
  {
    key: 'boussole',
    name: 'Nadia Perrin',
    email: 'nadia.perrin@atelier-boussole.example',
    as: 'agent and owner of the account of Atelier Boussole (household goods)',
    belongs: { merchant: 'boussole', role: 'owner' },
    lines: ['3 quai des Marchands'],
    postcode: '44000',
    city: 'Nantes',
    secondFactor: true,
  },
  {
    key: 'mirabelle',
    name: 'Hugo Lefort',
    email: 'hugo.lefort@voyages-mirabelle.example',
    as: 'agent of Voyages Mirabelle (travel)',
    belongs: { merchant: 'mirabelle', role: 'agent' },
    lines: ['27 avenue de la Gare'],
    postcode: '57000',
    city: 'Metz',
    secondFactor: true,
  },
  {
    key: 'filou',
    name: 'Inès Caron',
    email: 'ines.caron@fil-clair.example',
    as: 'agent of Fil Clair (telephone and internet)',
    belongs: { merchant: 'filou', role: 'agent' },
    lines: ['150 boulevard du Réseau'],
    postcode: '59000',
    city: 'Lille',
    secondFactor: true,
  },
  {
    key: 'mathilde',
    name: 'Mathilde Aubry',
    email: 'mathilde.aubry@mediation-exemple.example',
    as: 'mediator of Médiation Exemple',
    belongs: { body: 'exemple', role: 'mediator' },
    lines: ['1 place de l’Entente'],
    postcode: '75011',
    city: 'Paris',
    secondFactor: true,
  },
  {
    key: 'octave',
    name: 'Octave Renard',
    email: 'octave.renard@mediation-exemple.example',
    as: 'mediator of Médiation Exemple',
    belongs: { body: 'exemple', role: 'mediator' },
    lines: ['1 place de l’Entente'],
    postcode: '75011',
    city: 'Paris',
    secondFactor: true,
  },
  {
    key: 'sacha',
    name: 'Sacha Nguyen',
    email: 'sacha.nguyen@mediation-exemple.example',
    as: 'clerk of Médiation Exemple',
    belongs: { body: 'exemple', role: 'clerk' },
    lines: ['1 place de l’Entente'],
    postcode: '75011',
    city: 'Paris',
    secondFactor: true,
  },
  {
    key: 'louise',
    name: 'Louise Garnier',
    email: 'louise.garnier@mediation-exemple.example',
    as: 'coordinator of Médiation Exemple',
    belongs: { body: 'exemple', role: 'coordinator' },
    lines: ['1 place de l’Entente'],
    postcode: '75011',
    city: 'Paris',
    secondFactor: true,
  },
];

/** Returns the rehearsal person of a key. Throws when there is none. */
export function personNamed(key: PersonKey): RehearsalPerson {
  const found = REHEARSAL_PEOPLE.find((person) => person.key === key);
  if (found === undefined) throw new Error(`Nobody is called ${key}`);
  return found;
}
