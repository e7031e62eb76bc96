import type { Bilingual } from '#law';

/** The invented people of a rehearsal, as its guide names them; test/rehearsal-people.spec.ts keeps this list true. */
export interface RehearsalPerson {
  readonly name: string;
  readonly email: string;
  readonly as: Bilingual;
  /** Whoever acts for an organisation proves it with a second code. */
  readonly secondFactor: boolean;
}

const one = (name: string, email: string, fr: string, en: string, secondFactor: boolean): RehearsalPerson => ({
  name,
  email,
  as: { fr, en },
  secondFactor,
});

export const REHEARSAL_PEOPLE: readonly RehearsalPerson[] = [
  one('Camille Moreau', 'camille.moreau@personnes.example', 'consommatrice', 'consumer', false),
  one('Karim Benali', 'karim.benali@personnes.example', 'consommateur', 'consumer', false),
  one(
    'Association Exemple Conso',
    'conseil@association-exemple.example',
    'représente Karim Benali',
    'represents Karim Benali',
    false,
  ),
  one(
    'Nadia Perrin',
    'nadia.perrin@atelier-boussole.example',
    'professionnel : Atelier Boussole, équipement de la maison',
    'merchant: Atelier Boussole, household goods',
    true,
  ),
  one(
    'Hugo Lefort',
    'hugo.lefort@voyages-mirabelle.example',
    'professionnel : Voyages Mirabelle, voyages',
    'merchant: Voyages Mirabelle, travel',
    true,
  ),
  one(
    'Inès Caron',
    'ines.caron@fil-clair.example',
    'professionnel : Fil Clair, téléphone et internet',
    'merchant: Fil Clair, telephone and internet',
    true,
  ),
  one(
    'Mathilde Aubry',
    'mathilde.aubry@mediation-exemple.example',
    'médiatrice : Médiation Exemple',
    'mediator: Médiation Exemple',
    true,
  ),
  one(
    'Octave Renard',
    'octave.renard@mediation-exemple.example',
    'médiateur : Médiation Exemple',
    'mediator: Médiation Exemple',
    true,
  ),
  one(
    'Sacha Nguyen',
    'sacha.nguyen@mediation-exemple.example',
    'assistant du médiateur : Médiation Exemple',
    "mediator's clerk: Médiation Exemple",
    true,
  ),
  one(
    'Louise Garnier',
    'louise.garnier@mediation-exemple.example',
    'coordonne Médiation Exemple : fiche, charte, personnes',
    'coordinates Médiation Exemple: entry, charter, people',
    true,
  ),
];
