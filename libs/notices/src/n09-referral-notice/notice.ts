import { outcomeDue } from '#dispute';
import { articleInWords } from '#law';
import type { Block } from '../letter.ts';
import { concludedByItself } from '../mentions/automation.ts';
import { confidentiality, confidentialityReminder, preExistingPieces } from '../mentions/confidentiality.ts';
import { limitationSuspended, suspendedSince } from '../mentions/limitation.ts';
import { type MustSay, must, reminder } from '../mentions/must-say.ts';
import { mediatorPrivacy, reachMediator } from '../mentions/privacy.ts';
import {
  assistance,
  byPost,
  courtRemainsOpen,
  fileOnRequest,
  freeOfCharge,
  freeToWithdraw,
  rightToObject,
} from '../mentions/rights.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { heading, list, paragraph, rows } from '../writing/blocks.ts';
import { day, lastDay } from '../writing/dates.ts';
import { complaintOf, needed, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, fromMediator, mediatorSignature } from '../writing/letterheads.ts';
import { capital } from '../writing/typeset.ts';
import { invitation, requestForMerchant, takesPartUntil } from './merchant.ts';

/** N09, R612-2: the referral notice, to each party. The ninety days run from it and limitation stops with it, so it says both. */
export const referralNotice: NoticeModel = {
  write: (facts) => ({
    title: 'Notification de la saisine du médiateur',
    subject: subject(facts),
    basis: capital(articleInWords('FR/R612-2').fr),
    sender: fromMediator(facts),
    addressee: addresseeOf(facts),
    summary: [
      facts.to === 'consumer'
        ? `Votre demande de médiation est recevable : nous la notifions aujourd'hui à ${facts.people.merchant.name} et à vous.`
        : `${facts.people.consumer.name} nous a saisis d'une demande de médiation recevable, qui vous concerne.`,
      ...summaryOfTurn(facts),
      'Chacun peut se retirer à tout moment.',
    ],
    body: [
      paragraph('Madame, Monsieur,'),
      paragraph(seised(facts).sentence),
      whatAndWhen(facts),
      ...(facts.to === 'merchant' ? [...invitation(facts), ...requestForMerchant(facts)] : forConsumer(facts)),
      heading('Comment se déroule la médiation'),
      list(
        'Chacun expose sa position et envoie ses pièces ; chacun peut répondre à l’autre.',
        'Nous pouvons entendre chacun séparément : ce qui nous est confié ainsi n’est pas transmis à l’autre sans accord.',
        'Les parties peuvent s’entendre à tout moment. À défaut, nous proposons une solution, que chacun est libre d’accepter ou de refuser.',
      ),
      reminder('Ce que la loi nous demande de vous dire', [
        freeToWithdraw(facts),
        ...limitationSuspended(facts),
        suspendedSince(facts),
        ninetyDays(facts),
        ...concludedByItself(facts),
      ]),
      reminder('Vos droits pendant la médiation', [
        freeOfCharge(facts),
        ...assistance(),
        fileOnRequest(),
        rightToObject(),
        courtRemainsOpen(facts),
        byPost(),
      ]),
      confidentialityReminder(preExistingPieces()),
    ],
    signature: mediatorSignature(facts),
    footer: [mediatorPrivacy(facts), reachMediator(facts)],
  }),
  mustSay: (facts) => [
    seised(facts),
    freeToWithdraw(facts),
    ...limitationSuspended(facts),
    suspendedSince(facts),
    ninetyDays(facts),
    ...concludedByItself(facts),
    freeOfCharge(facts),
    ...assistance(),
    fileOnRequest(),
    rightToObject(),
    courtRemainsOpen(facts),
    byPost(),
    confidentiality(),
    preExistingPieces(),
    ...(facts.to === 'merchant' ? takesPartUntil(facts) : []),
  ],
};

function subject(facts: NoticeFacts): string {
  const { consumer, merchant } = facts.people;
  const other = facts.to === 'consumer' ? merchant.name : consumer.name;
  return `Litige avec ${other}, dossier ${referenceOf(facts)}`;
}

function summaryOfTurn(facts: NoticeFacts): readonly string[] {
  // What must be done and by when; that nobody is obliged to enter stands in the letter.
  if (facts.to === 'merchant')
    return takesPartUntil(facts)
      .slice(-2)
      .map(({ sentence }) => sentence);
  return ['Le délai pour agir en justice est suspendu.'];
}

function whatAndWhen(facts: NoticeFacts): Block {
  const { dispute, people } = facts;
  return rows(
    ['Dossier', referenceOf(facts)],
    ['Consommateur', people.consumer.name],
    ['Professionnel', people.merchant.name],
    ['Réclamation écrite du', day(complaintOf(facts).sentOn)],
    ['Demande reçue le', day(needed(dispute.referral, 'the referral').receivedOn)],
    ['Notification du', day(notifiedOn(facts))],
    ['Issue attendue au plus tard le', lastDay(outcomeDue(dispute).nominalOn)],
    people.caseMediator === undefined ? undefined : ['Personne en charge', people.caseMediator.name],
  );
}

function forConsumer({ dispute, people }: NoticeFacts): readonly Block[] {
  return [
    heading('Ce qui se passe maintenant'),
    paragraph(
      dispute.invitedOn === undefined
        ? `${people.merchant.name} n'a pas à dire s'il participe : l'examen de votre dossier commence.`
        : `Nous demandons à ${people.merchant.name} s'il accepte de participer. Vous n'avez rien à faire pour l'instant ; nous vous dirons sa réponse.`,
    ),
  ];
}

function seised(facts: NoticeFacts): MustSay {
  const { consumer, merchant } = facts.people;
  const { receivedOn } = needed(facts.dispute.referral, 'the referral');
  const other = facts.to === 'consumer' ? merchant.name : consumer.name;
  return must(
    'mediator-seised',
    'FR/R612-2',
    `Nous vous notifions que nous sommes saisis, en qualité de médiateur de la consommation, du litige entre ${other} et vous, par une demande reçue le ${day(receivedOn)}. Cette demande est recevable.`,
  );
}

function ninetyDays(facts: NoticeFacts): MustSay {
  return must(
    'ninety-days',
    'FR/R612-5',
    `L'issue de la médiation est attendue dans les quatre-vingt-dix jours de la présente notification, soit jusqu'au ${lastDay(outcomeDue(facts.dispute).nominalOn)}. Si le litige est complexe, nous pouvons prolonger ce délai ; nous vous en aviserions immédiatement.`,
  );
}

function notifiedOn({ dispute }: NoticeFacts) {
  return needed(dispute.notifiedOn, 'the day of notification');
}
