import { merchantEntryDue } from '#dispute';
import type { NoDutyToReply } from '#law';
import type { Block } from '../letter.ts';
import { cited, type MustSay, must, ours } from '../mentions/must-say.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { claimsList, heading, list, paragraph, piecesList } from '../writing/blocks.ts';
import { lastDay } from '../writing/dates.ts';
import { bodyOf, complaintOf, needed, quoted, referenceOf } from '../writing/facts-of.ts';

/** The merchant is asked whether it takes part: voluntary (CECMC B02), within a period of the charter or of the Directive (K9), silence said to be a refusal; with a slip to answer on paper (L614-3). */
export function invitation(facts: NoticeFacts): readonly Block[] {
  const invited = facts.dispute.invitedOn !== undefined;
  return [
    heading(invited ? 'Votre réponse : participez-vous ?' : 'Votre participation'),
    ...takesPartUntil(facts).map((mention) => paragraph(cited(mention))),
    ...(invited
      ? [
          paragraph(
            `Répondez sur ${facts.people.portal.website}, sous la référence ${referenceOf(facts)}, ou renvoyez ce qui suit. Vous n'avez pas à motiver un refus, et participer ne vous engage à accepter aucune solution.`,
          ),
          ...answerSlip(facts),
        ]
      : []),
  ];
}

/** To be cut out and sent back: the postal way stays open to a merchant too. */
export function answerSlip(facts: NoticeFacts): readonly Block[] {
  return [
    heading('Répondre sur papier : à renvoyer au médiateur'),
    list(
      `Dossier ${referenceOf(facts)}, ${facts.people.merchant.name}.`,
      '☐ Nous participons à la médiation.',
      '☐ Nous ne participons pas à la médiation.',
      'Nom et qualité : ………………………………………………',
      'Date et signature : ………………………………………………',
    ),
    paragraph(`Adresse de retour : ${[bodyOf(facts).name, ...bodyOf(facts).addressLines].join(', ')}.`),
  ];
}

/** Why a merchant is not invited, said to it. */
const NOT_INVITED: Readonly<Record<NoDutyToReply, string>> = {
  committed: 'Vous vous êtes engagé à participer à la médiation',
  compulsory: 'Un texte vous oblige à participer à cette médiation',
  'consent-not-needed': 'Cette procédure peut aboutir sans votre accord',
};

export function takesPartUntil({ dispute }: NoticeFacts): readonly MustSay[] {
  if (dispute.invitedOn === undefined) {
    const because = dispute.noInvitation ?? 'committed';
    return [ours(because, `${NOT_INVITED[because]} : l’examen du dossier commence sans autre formalité.`)];
  }
  const due = merchantEntryDue(dispute);
  if (due.nature === 'law')
    return [
      must('free-to-enter', 'FR/CECMC-B02', 'Vous êtes libre de participer ou non.'),
      must(
        'must-reply',
        due.provision,
        `Vous devez nous dire si vous participez, jusqu'au ${lastDay(due.nominalOn)}. Répondre n'est pas participer.`,
      ),
      silenceIsRefusal(due.provision),
    ];
  return [
    must(
      'free-to-enter',
      'FR/CECMC-B02',
      `Vous êtes libre de participer ou non : dites-le-nous jusqu'au ${lastDay(due.nominalOn)}.`,
    ),
    silenceIsRefusal(due.provision),
  ];
}

function silenceIsRefusal(provision: string): MustSay {
  return must(
    'silence-is-refusal',
    provision,
    'Sans réponse de votre part à cette date, nous considérerons que vous refusez.',
  );
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
