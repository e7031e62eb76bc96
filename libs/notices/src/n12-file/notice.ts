import { outcomeDue } from '#dispute';
import { articleInWords } from '#law';
import { confidentiality, confidentialityReminder, preExistingPieces } from '../mentions/confidentiality.ts';
import { type MustSay, must, reminder } from '../mentions/must-say.ts';
import { mediatorPrivacy, reachMediator } from '../mentions/privacy.ts';
import { byPost, fileOnRequest, freeToWithdraw } from '../mentions/rights.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { heading, paragraph, piecesList, rows } from '../writing/blocks.ts';
import { day, dayOf, lastDay } from '../writing/dates.ts';
import { eventIf, needed, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, fromMediator, mediatorSignature } from '../writing/letterheads.ts';
import { capital } from '../writing/typeset.ts';

/**
 * N12, R612-3: the file as this party may see it (*communication du dossier*), when it asks for it, and when the examination opens: the
 * Directive wants each party to receive what the other relies on (art. 9(1)(a)).
 */
export const file: NoticeModel = {
  write: (facts) => ({
    title: asked(facts) ? 'Communication du dossier' : 'Ouverture de l’examen et communication du dossier',
    subject: `${subject(facts)}, dossier ${referenceOf(facts)}`,
    basis: capital(articleInWords('FR/R612-3').fr),
    sender: fromMediator(facts),
    addressee: addresseeOf(facts),
    summary: [
      asked(facts) ? `Vous avez demandé les pièces du dossier le ${day(dayOf(facts))}.` : opened(facts),
      facts.pieces.length === 0
        ? 'Le dossier ne contient encore aucune pièce ; vous pouvez en ajouter.'
        : 'Voici les pièces que vous pouvez lire ; vous pouvez y répondre et en ajouter.',
    ],
    body: [
      paragraph('Madame, Monsieur,'),
      rows(
        ['Dossier', referenceOf(facts)],
        ['Saisine notifiée le', day(needed(facts.dispute.notifiedOn, 'the day of notification'))],
        ['Issue attendue au plus tard le', lastDay(outcomeDue(facts.dispute).nominalOn)],
      ),
      heading('Les pièces du dossier'),
      piecesList(facts, 'Le dossier ne contient encore aucune pièce.'),
      paragraph(whereToRead(facts)),
      reminder('Vos droits sur le dossier', [fileOnRequest(), mayComment(), freeToWithdraw(facts), byPost()]),
      confidentialityReminder(preExistingPieces()),
    ],
    signature: mediatorSignature(facts),
    footer: [mediatorPrivacy(facts), reachMediator(facts)],
  }),
  mustSay: (facts) => [
    fileOnRequest(),
    mayComment(),
    freeToWithdraw(facts),
    byPost(),
    confidentiality(),
    preExistingPieces(),
  ],
};

function subject({ to, people }: NoticeFacts): string {
  return `Litige avec ${to === 'consumer' ? people.merchant.name : people.consumer.name}`;
}

/** R612-3: asked for since, and not given with the opening of the examination. */
function asked(facts: NoticeFacts): boolean {
  return eventIf(facts, 'FileAsked') !== undefined;
}

function opened({ to, people }: NoticeFacts): string {
  return to === 'consumer'
    ? `${people.merchant.name} participe à la médiation : l'examen de votre dossier commence.`
    : 'Vous participez à la médiation : l’examen du dossier commence.';
}

function whereToRead({ pieces, people }: NoticeFacts): string {
  return pieces.length === 0
    ? `Celles qui viendront pourront être lues sur ${people.portal.website}, ou envoyées sur papier à qui nous l’écrit.`
    : `Vous pouvez les lire sur ${people.portal.website}. Si vous préférez une copie sur papier, écrivez-nous.`;
}

function mayComment(): MustSay {
  return must(
    'may-comment',
    'EU/DIR-2013-11-9',
    'Vous pouvez exposer votre point de vue dans un délai raisonnable, recevoir les arguments et les pièces que l’autre partie soumet pour vous, et les commenter.',
    '1 a',
  );
}
