import { civilDate, instant } from '#law';
import type { PaperCode } from '../notice-code.ts';
import type { PaperFacts } from '../papers/paper-model.ts';
import { PEOPLE } from './facts.ts';

const on = civilDate('2026-06-01');
const { body, merchant, portal, consumer } = PEOPLE;
if (body === undefined) throw new Error('The stories have a mediator');

const RIVES = {
  office: 'mediator' as const,
  name: body.name,
  capacity: 'Médiateur de la consommation',
  addressLines: body.addressLines,
  email: body.email,
  dpo: 'dpo@mediation-rives.example',
};
const INCIDENT = {
  on,
  controller: RIVES,
  knownAt: instant('2026-05-30T08:00:00Z'),
  toldAt: instant('2026-06-01T07:30:00Z'),
  nature: 'Une sauvegarde non chiffrée a été envoyée à un prestataire qui ne devait pas la recevoir.',
  concerned: 'Environ 120 dossiers de médiation : noms, adresses et pièces de 240 personnes.',
  consequences: 'Des pièces confidentielles ont pu être lues par deux personnes de ce prestataire.',
  measures:
    'La copie a été détruite le jour même, ce que le prestataire a attesté ; les envois sont désormais chiffrés.',
};

/** Every paper, with facts that anybody could give. */
export const PAPER_CASES: { readonly [C in PaperCode]: Readonly<Record<string, PaperFacts[C]>> } = {
  N21: { 'au professionnel': { number: 'MENTIONS-999888777', on, merchant, mediator: body, portal } },
  N22: {
    'à tous': {
      number: 'FICHE-2026',
      on,
      body,
      appointment: 'Désigné le 12 janvier 2025 par l’association des Rives, pour cinq ans.',
      people: [{ name: 'Hélène Caradec', career: 'Master de droit de la consommation ; médiatrice depuis 2014.' }],
      networks: 'Aucun réseau transfrontalier.',
      disputes: 'Vente de biens et services à domicile.',
      languages: 'Français, anglais.',
      links: ['https://www.economie.gouv.fr/mediation-conso'],
    },
  },
  N25: {
    'une modification': {
      number: 'MODIF-2026-1',
      on,
      body,
      changes: [{ about: 'Personnes physiques', before: 'Hélène Caradec', after: 'Hélène Caradec et Paul Le Goff' }],
      since: civilDate('2026-05-28'),
    },
  },
  N26: {
    'médiation, aux consommateurs': {
      number: 'DONNEES-M-C',
      on,
      controller: RIVES,
      of: 'mediation',
      reader: 'consumer',
      purgeYears: 5,
      transfers: 'Aucun envoi hors de l’Espace économique européen n’est prévu.',
    },
    'réclamation, aux professionnels': {
      number: 'DONNEES-R-P',
      on,
      controller: {
        ...RIVES,
        office: 'merchant',
        name: merchant.name,
        capacity: 'Professionnel',
        addressLines: merchant.addressLines,
      },
      of: 'complaint',
      reader: 'merchant',
      purgeYears: 5,
      transfers: 'Aucun envoi hors de l’Espace économique européen n’est prévu.',
    },
  },
  N27: {
    'à l’autorité, dans le délai': { number: 'INCIDENT-2026-1', to: 'authority', ...INCIDENT },
    'à l’autorité, en retard': {
      number: 'INCIDENT-2026-1',
      to: 'authority',
      ...INCIDENT,
      toldAt: instant('2026-06-02T08:00:01Z'),
      whyLate: 'L’étendue n’a pu être établie qu’avec le prestataire.',
    },
    'à une personne': { number: 'INCIDENT-2026-1', to: consumer, ...INCIDENT },
  },
};
