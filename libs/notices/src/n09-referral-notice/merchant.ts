import { merchantEntryDue } from '#dispute';
import type { Block } from '../letter.ts';
import { cited, type MustSay, must, ours } from '../mentions/must-say.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { claimsList, heading, paragraph, piecesList } from '../writing/blocks.ts';
import { lastDay } from '../writing/dates.ts';
import { complaintOf, needed, quoted, referenceOf } from '../writing/facts-of.ts';

/** The merchant is asked whether it takes part: voluntary (CECMC B02), within a period of the charter (K9), silence said to be a refusal. */
export function invitation(facts: NoticeFacts): readonly Block[] {
  const invited = facts.dispute.invitedOn !== undefined;
  return [
    heading(invited ? 'Votre réponse : participez-vous ?' : 'Votre participation'),
    ...takesPartUntil(facts).map((mention) => paragraph(cited(mention))),
    ...(invited
      ? [
          paragraph(
            `Répondez sur ${facts.people.portal.website}, sous la référence ${referenceOf(facts)}, ou écrivez-nous. Vous n'avez pas à motiver un refus, et participer ne vous engage à accepter aucune solution.`,
          ),
        ]
      : []),
  ];
}

export function takesPartUntil({ dispute }: NoticeFacts): readonly MustSay[] {
  if (dispute.invitedOn === undefined)
    return [
      ours(
        'committed',
        'Vous vous êtes engagé à participer à la médiation : l’examen du dossier commence sans autre formalité.',
      ),
    ];
  const due = merchantEntryDue(dispute);
  return [
    must(
      'free-to-enter',
      'FR/CECMC-B02',
      `Vous êtes libre de participer ou non : dites-le-nous jusqu'au ${lastDay(due.nominalOn)}.`,
    ),
    must(
      'silence-is-refusal',
      due.provision,
      'Sans réponse de votre part à cette date, nous considérerons que vous refusez.',
    ),
  ];
}

/** The request itself, which the merchant reads here for the first time (Dir. 2013/11 art. 9(1)(a)). */
export function requestForMerchant(facts: NoticeFacts): readonly Block[] {
  const { statement, claims } = complaintOf(facts);
  const request = needed(facts.dispute.referral, 'the referral').statement;
  const { name } = facts.people.consumer;
  return [
    heading('La demande'),
    quoted(facts, `${name}, dans sa réclamation`, statement),
    ...(request === undefined ? [] : [quoted(facts, `${name}, dans sa demande de médiation`, request)]),
    ...(claims.length === 0 ? [] : [paragraph('Il est demandé :'), ...claimsList(claims)]),
    heading('Les pièces jointes'),
    piecesList(facts, 'Aucune pièce n’est jointe à la demande.'),
  ];
}
