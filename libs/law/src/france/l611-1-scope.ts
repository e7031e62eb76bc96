import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** Preliminary article of the Consumer Code: who is a consumer, who is a merchant, what a durable medium is. */
export const PRELIMINARY: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/LIMINAIRE',
  article: 'liminaire',
  title: { fr: 'Définitions', en: 'Definitions' },
  words: [
    {
      part: '1°',
      words:
        "toute personne physique qui agit à des fins qui n'entrent pas dans le cadre de son activité commerciale, industrielle, artisanale, libérale ou agricole",
    },
    { part: '2°', words: "toute personne morale qui n'agit pas à des fins professionnelles" },
    {
      part: '3°',
      words:
        "toute personne physique ou morale, publique ou privée, qui agit à des fins entrant dans le cadre de son activité commerciale, industrielle, artisanale, libérale ou agricole, y compris lorsqu'elle agit au nom ou pour le compte d'un autre professionnel",
    },
  ],
  certainty: 'V',
};

/** L611-1: domestic and cross-border disputes, consumer mediation, mediator. */
export const L611_1: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L611-1',
  article: 'L611-1',
  title: { fr: 'Litiges et médiation de la consommation', en: 'Consumer disputes and mediation' },
  words: [
    {
      part: '1°',
      words:
        "litige de nature contractuelle entre un consommateur et un professionnel portant sur l'exécution d'un contrat de vente ou de fourniture de services, lorsqu'au moment de sa conclusion le consommateur réside dans le même Etat membre que celui du lieu d'établissement du professionnel",
    },
    {
      part: '5°',
      words:
        "processus de médiation conventionnelle, tel que défini à l'article 21 de la loi n° 95-125 […] ou un autre processus de médiation conventionnelle prévu par la loi",
    },
    {
      part: '6°',
      words: 'la personne physique ou la personne morale accomplissant une mission de médiation conventionnelle',
    },
  ],
  certainty: 'V',
};

/** L611-3: what is not consumer mediation; a complaint to the merchant and direct talks are not. */
export const L611_3: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L611-3',
  article: 'L611-3',
  title: { fr: 'Ce qui ne relève pas de la médiation de la consommation', en: 'What is not consumer mediation' },
  words: [
    { part: '2°', words: 'réclamations portées […] auprès du service clientèle' },
    { part: '3°', words: 'négociations directes' },
  ],
  certainty: 'V',
};

/** L611-4: services left out: non-economic services of general interest, health, public higher education. */
export const L611_4: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L611-4',
  article: 'L611-4',
  title: { fr: 'Services exclus', en: 'Services left out' },
  certainty: 'V',
};
