import { referralWindowDue, silenceDue } from '#dispute';
import { articleInWords } from '#law';
import type { Block } from '../letter.ts';
import { reminder } from '../mentions/must-say.ts';
import { complaintPrivacy, reachPortal } from '../mentions/privacy.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel, Written } from '../notice-model.ts';
import { claimsList, heading, mediatorDetails, paragraph, piecesList, rows } from '../writing/blocks.ts';
import { day, lastDay } from '../writing/dates.ts';
import { complaintOf, eventIf, quoted, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, fromConsumer, fromPortal, registered } from '../writing/letterheads.ts';
import { capital } from '../writing/typeset.ts';
import {
  answerAwaited,
  mediator,
  neitherAuthorityNorMediator,
  portalIsNeither,
  proves,
  sentOn,
  whereTheDateComesFrom,
  window,
} from './said.ts';

/** N01, L612-2 1°: the written complaint as the portal carries it to the merchant, and the copy that proves it for the consumer. */
export const complaint: NoticeModel = {
  write: (facts) => (facts.to === 'merchant' ? letter(facts) : copy(facts)),
  mustSay: (facts) => [
    sentOn(facts),
    ...(facts.to === 'merchant'
      ? [neitherAuthorityNorMediator(facts), answerAwaited(facts)]
      : [proves(), window(facts)]),
  ],
};

/** To the merchant, in the consumer's name: nothing that looks like an order, for nobody gives one. */
function letter(facts: NoticeFacts): Written {
  const { consumer, portal } = facts.people;
  return {
    title: secondLevel(facts) ? 'Réclamation écrite au service consommateurs' : 'Réclamation écrite',
    subject: `Réclamation écrite de ${consumer.name}, dossier ${referenceOf(facts)}`,
    basis: capital(articleInWords('FR/L612-2', '1°').fr),
    sender: fromConsumer(facts),
    addressee: addresseeOf(facts),
    summary: [
      `${consumer.name} vous adresse une réclamation écrite, que vous transmet le portail ${portal.name}.`,
      answerAwaited(facts).sentence,
      'Vous pouvez accepter, proposer une autre solution, refuser ou annoncer une réponse à venir.',
    ],
    body: [
      paragraph('Madame, Monsieur,'),
      paragraph('Je vous adresse la réclamation écrite qui suit, pour que nous la réglions directement entre nous.'),
      ...secondLevelWords(facts),
      ...subject(facts),
      heading('Comment répondre'),
      ...answering(facts),
      paragraph(
        `Répondez sur ${portal.website}, sous la référence ${referenceOf(facts)}. Vous pouvez aussi écrire au consommateur, à l'adresse en tête de cette lettre ; une réponse donnée sur le portail est datée et conservée pour vous deux.`,
      ),
      heading('Ce qui se passe ensuite'),
      paragraph(
        `${whereTheDateComesFrom(facts)}Si votre réponse règle le litige, le dossier s'arrête là. Sinon, ou sans réponse de votre part, le consommateur peut demander une médiation ${mediator(facts)}. Personne n'est obligé d'y entrer.`,
      ),
      reminder('Qui vous transmet cette lettre', [neitherAuthorityNorMediator(facts), sentOn(facts)]),
    ],
    signature: [consumer.name],
    footer: [complaintPrivacy(facts), reachPortal(facts)],
  };
}

/** Two minutes without an account; the code is a way in, so the letter says what it opens and when it ends. */
function answering({ answerCode, people: { portal } }: NoticeFacts): readonly Block[] {
  if (answerCode === undefined) return [];
  return [
    paragraph('Vous pouvez répondre sans ouvrir de compte, en quelques minutes, avec le code de cette lettre :'),
    {
      kind: 'code',
      code: answerCode,
      address: `${portal.website.replace(/\/$/, '')}/answer`,
      link: `${portal.website.replace(/\/$/, '')}/answer?code=${answerCode}`,
    },
    paragraph(
      "Ce code n'ouvre que cette réclamation. Il sert pour une seule réponse et cesse d'être valable dès qu'une réponse n'est plus attendue. Ne le confiez qu'à la personne qui répond pour vous.",
    ),
  ];
}

/** To the consumer: what the copy proves, and the two dates to remember. */
function copy(facts: NoticeFacts): Written {
  const { merchant, mediatorOfMerchant } = facts.people;
  const { dispute } = facts;
  return {
    title: 'Copie de votre réclamation écrite',
    subject: `Votre réclamation à ${merchant.name}, dossier ${referenceOf(facts)}`,
    basis: capital(articleInWords('FR/L612-2', '1°').fr),
    sender: fromPortal(facts),
    addressee: addresseeOf(facts),
    summary: [
      sentOn(facts).sentence,
      'Gardez cette copie : elle prouve que vous vous êtes d’abord adressé par écrit au professionnel.',
      window(facts).sentence,
    ],
    body: [
      rows(
        ['Dossier', referenceOf(facts)],
        ['Professionnel', merchant.name],
        registered(facts),
        ['Réclamation envoyée le', day(complaintOf(facts).sentOn)],
        ['Réponse attendue jusqu’au', lastDay(silenceDue(dispute).nominalOn)],
        ['Médiateur saisi au plus tard le', lastDay(referralWindowDue(dispute).nominalOn)],
      ),
      heading('Vos dates'),
      paragraph(silenceDue(dispute).explanation.fr),
      paragraph(referralWindowDue(dispute).explanation.fr),
      ...(mediatorOfMerchant === undefined
        ? []
        : [heading('Le médiateur dont relève le professionnel'), mediatorDetails(mediatorOfMerchant)]),
      ...secondLevelWords(facts),
      ...subject(facts),
      reminder('Ce que prouve cette copie', [proves(), portalIsNeither(facts)]),
    ],
    footer: [complaintPrivacy(facts), reachPortal(facts)],
  };
}

/** Telecom: a second complaint in the same organisation, with the first under its eyes. */
function secondLevel(facts: NoticeFacts) {
  return eventIf(facts, 'ComplaintEscalated');
}

function secondLevelWords(facts: NoticeFacts): readonly Block[] {
  const again = secondLevel(facts);
  return again === undefined
    ? []
    : [
        heading('Au service consommateurs'),
        paragraph(
          `Une première réclamation, envoyée le ${day(complaintOf(facts).sentOn)} et reproduite plus bas, n'a pas réglé le litige.`,
        ),
        quoted(facts, facts.people.consumer.name, again.statement),
      ];
}

/** The consumer's own words, claims and pieces: the same in both letters. */
function subject(facts: NoticeFacts): readonly Block[] {
  const { statement, claims, sentOn: sent } = complaintOf(facts);
  const contractOn = eventIf(facts, 'ComplaintFiled')?.contractOn;
  return [
    rows(
      ['Réclamation du', day(sent)],
      contractOn === undefined ? undefined : ['Contrat ou commande du', day(contractOn)],
    ),
    heading('La réclamation'),
    quoted(facts, facts.people.consumer.name, statement),
    ...(claims.length === 0 ? [] : [heading('Ce qui est demandé'), ...claimsList(claims)]),
    heading('Pièces jointes'),
    piecesList(facts, 'Aucune pièce n’est jointe.'),
  ];
}
