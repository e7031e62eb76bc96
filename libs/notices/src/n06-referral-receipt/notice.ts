import { rejectionDue } from '#dispute';
import { articleInWords } from '#law';
import { notYetSuspended } from '../mentions/limitation.ts';
import { type MustSay, must, reminder } from '../mentions/must-say.ts';
import { mediatorPrivacy, reachMediator } from '../mentions/privacy.ts';
import { assistance, byPost, freeOfCharge } from '../mentions/rights.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { heading, list, paragraph, piecesList, rows } from '../writing/blocks.ts';
import { day, lastDay } from '../writing/dates.ts';
import { bodyOf, complaintOf, needed, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, fromMediator, mediatorSignature } from '../writing/letterheads.ts';

/** N06: the mediator acknowledges the request; custom, and law for energy. Its date starts the three weeks (L612-2 last al.). */
export const referralReceipt: NoticeModel = {
  write: (facts) => ({
    title: 'Accusé de réception de votre demande de médiation',
    subject: `Litige avec ${facts.people.merchant.name}, dossier ${referenceOf(facts)}`,
    basis: `Usage des médiateurs ; ${articleInWords('FR/L612-2', 'dernier alinéa').fr}`,
    sender: fromMediator(facts),
    addressee: addresseeOf(facts),
    summary: [
      received(facts).sentence,
      'Nous vérifions d’abord si elle peut être examinée.',
      threeWeeks(facts).sentence,
    ],
    body: [
      paragraph('Madame, Monsieur,'),
      paragraph(received(facts).sentence),
      rows(
        ['Dossier', referenceOf(facts)],
        ['Professionnel', facts.people.merchant.name],
        ['Réclamation écrite du', day(complaintOf(facts).sentOn)],
        ['Demande reçue le', day(receivedOn(facts))],
      ),
      heading('Les pièces que nous avons reçues'),
      piecesList(facts, 'Aucune pièce n’était jointe à votre demande.'),
      paragraph(
        'S’il manque une pièce nécessaire à cette vérification, nous vous la demanderons. Nous ne demandons rien d’autre à ce stade.',
      ),
      heading('Ce qui va se passer'),
      list(
        rejectionDue(facts.dispute).explanation.fr,
        'Le professionnel ne prend aucune part à cette vérification.',
        'Si votre demande peut être examinée, nous la notifions aux deux parties, avec ses pièces ; les quatre-vingt-dix jours de la médiation courent de cette notification, et non d’aujourd’hui.',
        'Chacun reste libre d’entrer en médiation et d’en sortir.',
      ),
      reminder('Vos droits', [withdraw(), freeOfCharge(facts), ...assistance(), byPost(), notYetSuspended(facts)]),
      paragraph(`Notre charte et les règles que nous suivons figurent sur notre site : ${bodyOf(facts).website}.`),
    ],
    signature: mediatorSignature(facts),
    footer: [mediatorPrivacy(facts), reachMediator(facts)],
  }),
  mustSay: (facts) => [
    received(facts),
    threeWeeks(facts),
    withdraw(),
    freeOfCharge(facts),
    ...assistance(),
    byPost(),
    notYetSuspended(facts),
  ],
};

function receivedOn({ dispute }: NoticeFacts) {
  return needed(dispute.referral, 'the referral').receivedOn;
}

function received(facts: NoticeFacts): MustSay {
  return must(
    'received',
    'FR/L612-2',
    `Nous avons reçu votre demande de médiation le ${day(receivedOn(facts))}.`,
    'dernier alinéa',
  );
}

function threeWeeks({ dispute }: NoticeFacts): MustSay {
  return must(
    'three-weeks',
    'FR/L612-2',
    `Si nous devons la rejeter, nous vous en informerons, avec le motif, jusqu'au ${lastDay(rejectionDue(dispute).nominalOn)}.`,
    'dernier alinéa',
  );
}

/** Dir. 2013/11 art. 9(2)(a): told before the procedure starts. */
function withdraw(): MustSay {
  return must(
    'free-to-withdraw',
    'EU/DIR-2013-11-9',
    'Vous pouvez retirer votre demande, puis sortir de la médiation, à tout moment et sans donner de raison.',
    '2 a',
  );
}
