import type { EventType, Party } from '#dispute';
import type { NoticeCode } from '../notice-code.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { factsOf } from './facts.ts';
import * as lamp from './sample-dispute.ts';
import { CAMILLE, CLOCK, HELENE, LUMEN, type Step, told } from './story.ts';

/** Every letter of every notice, each from a story of its own. */
export const CASES: { readonly [C in NoticeCode]: Readonly<Record<string, NoticeFacts>> } = {
  N01: {
    'au professionnel': after([lamp.filed], 'ComplaintFiled', 'merchant'),
    'au professionnel, avec le code de réponse': {
      ...after([lamp.filed], 'ComplaintFiled', 'merchant'),
      answerCode: '7K3Q-0MZB-119X',
    },
    'au consommateur (copie)': after([lamp.filed], 'ComplaintFiled', 'consumer'),
    'au service consommateurs (télécom)': after(
      [lamp.inTelecom, lamp.refused, lamp.escalated],
      'ComplaintEscalated',
      'merchant',
    ),
  },
  N02: {
    'accusé de réception': after([lamp.filed, lamp.acknowledged], 'ComplaintAcknowledged', 'consumer'),
    'réponse d’attente': after([lamp.filed, lamp.heldOff], 'HoldingAnswerGiven', 'consumer'),
  },
  N03: { 'avec ses motifs': after([lamp.inPayment, lamp.heldOff], 'HoldingAnswerGiven', 'consumer') },
  N04: {
    refus: after([lamp.filed, lamp.refused], 'ComplaintAnswered', 'consumer'),
    acceptation: after([lamp.filed, lamp.accepted], 'ComplaintAnswered', 'consumer'),
    'après un an, pendant l’examen d’une demande': after(
      [
        lamp.filed,
        lamp.dispatched('sent'),
        lamp.silent,
        ['2027-03-12', CAMILLE, lamp.referred[2]],
        ['2027-03-22', LUMEN, lamp.refused[2]],
      ],
      'ComplaintAnswered',
      'consumer',
    ),
    'offre sans suite': after([lamp.filed, lamp.offered, lamp.contested], 'ComplaintUnresolved', 'consumer'),
  },
  'N04-S': {
    silence: after([lamp.filed, lamp.dispatched('sent'), lamp.silent], 'SilenceRecorded', 'consumer'),
    'lettre non remise': after([lamp.filed, lamp.dispatched('bounced'), lamp.silent], 'SilenceRecorded', 'consumer'),
    'médiateur déjà saisi': after(
      [lamp.filed, lamp.dispatched('sent'), ['2026-04-20', CAMILLE, lamp.referred[2]], lamp.silent],
      'SilenceRecorded',
      'consumer',
    ),
  },
  N05: {
    'demande après refus': after([lamp.filed, lamp.refused, lamp.referred], 'ReferralReceived', 'consumer'),
    'demande après réclamation faite ailleurs': after([lamp.reported, lamp.referred], 'ReferralReceived', 'consumer'),
  },
  N06: { 'demande reçue': after([lamp.filed, lamp.refused, lamp.referred], 'ReferralReceived', 'consumer') },
  N07: {
    'pièces manquantes': after([lamp.filed, lamp.refused, lamp.referred, lamp.missing], 'PiecesRequested', 'consumer'),
  },
  N08: {
    'motif 1°': rejected('1'),
    'motif 2°': rejected('2'),
    'motif 3°': rejected('3'),
    'motif 4°': late(),
    'motif 5°': rejected('5'),
    'transmission au médiateur compétent': after(
      [lamp.filed, lamp.refused, lamp.referred, lamp.redirected],
      'ReferralRedirected',
      'consumer',
    ),
  },
  N09: {
    'au consommateur': after(lamp.toNotified, 'ReferralNotified', 'consumer'),
    'au professionnel': after(lamp.toNotified, 'ReferralNotified', 'merchant'),
    'au professionnel, sous la directive': after(lamp.underTheDirective, 'ReferralNotified', 'merchant'),
    'au professionnel déjà engagé': after(
      [...lamp.toNotified.slice(0, -1), lamp.notifiedCommitted],
      'ReferralNotified',
      'merchant',
    ),
  },
  N10: {
    'délai porté à trente jours ouvrables, au professionnel': after(
      [...lamp.underTheDirective, lamp.extended],
      'MerchantAnswerExtended',
      'merchant',
    ),
    'délai porté à trente jours ouvrables, au consommateur': after(
      [...lamp.underTheDirective, lamp.extended],
      'MerchantAnswerExtended',
      'consumer',
    ),
    'de nouveau après réexamen, au professionnel': after(
      [...lamp.underTheDirective, lamp.silentUnderTheDirective, lamp.reviewAsked, lamp.invitedAgain],
      'MerchantInvitedAgain',
      'merchant',
    ),
    'de nouveau après réexamen, au consommateur': after(
      [...lamp.underTheDirective, lamp.silentUnderTheDirective, lamp.reviewAsked, lamp.invitedAgain],
      'MerchantInvitedAgain',
      'consumer',
    ),
  },
  N11: {
    'refus, au consommateur': after([...lamp.toNotified, lamp.declined], 'MerchantDeclined', 'consumer'),
    'silence, au professionnel': after([...lamp.toNotified, lamp.noAnswer], 'MerchantDeclined', 'merchant'),
    'silence sous la directive, au consommateur': after(
      [...lamp.underTheDirective, lamp.silentUnderTheDirective],
      'MerchantDeclined',
      'consumer',
    ),
  },
  N12: {
    'au consommateur': after([...lamp.toNotified, lamp.entered], 'MerchantEntered', 'consumer'),
    'au professionnel': after([...lamp.toNotified, lamp.entered], 'MerchantEntered', 'merchant'),
    'sans pièce': { ...after([...lamp.toNotified, lamp.entered], 'MerchantEntered', 'consumer'), pieces: [] },
    'à la demande du professionnel': after([...lamp.toNotified, lamp.entered, lamp.asked], 'FileAsked', 'merchant'),
  },
  N13: { 'aux parties': after([...lamp.toNotified, lamp.entered, lamp.disclosed], 'ConflictDisclosed', 'consumer') },
  N14: { 'aux parties': after([...lamp.toNotified, lamp.entered, lamp.prolonged], 'MediationProlonged', 'merchant') },
  N15: {
    'au consommateur': after(lamp.toProposal, 'ProposalIssued', 'consumer'),
    'au professionnel': after(lamp.toProposal, 'ProposalIssued', 'merchant'),
  },
  N16: {
    acceptation: after([...lamp.toProposal, lamp.answeredBy(CAMILLE, 'accepted')], 'ProposalAnswered', 'consumer'),
    refus: after([...lamp.toProposal, lamp.answeredBy(LUMEN, 'refused')], 'ProposalAnswered', 'merchant'),
  },
  N17: {
    'proposition acceptée': closed(
      [...lamp.toProposal, lamp.answeredBy(CAMILLE, 'accepted'), lamp.answeredBy(LUMEN, 'accepted', '2026-09-24')],
      '2026-09-25',
    ),
    'proposition non acceptée': closed(
      [...lamp.toProposal, lamp.answeredBy(CAMILLE, 'accepted'), lamp.answeredBy(LUMEN, 'refused', '2026-09-24')],
      '2026-09-25',
    ),
    'sans réponse à la proposition': closed([...lamp.toProposal, lamp.lapsed], '2026-10-01'),
    'refus du professionnel d’entrer': closed([...lamp.toNotified, lamp.declined], '2026-06-09'),
    'silence du professionnel invité': closed([...lamp.toNotified, lamp.noAnswer], '2026-06-19'),
    'retrait d’une partie': closed(
      [...lamp.toNotified, lamp.entered, lamp.withdrawnBy(LUMEN, '2026-07-01')],
      '2026-07-02',
    ),
    'demande retirée avant notification': closed(
      [lamp.filed, lamp.refused, lamp.referred, ['2026-05-20', CAMILLE, { type: 'WithdrawRequest' }]],
      '2026-05-21',
    ),
    'tribunal saisi': closed(
      [...lamp.toNotified, lamp.entered, ['2026-07-01', CAMILLE, { type: 'DeclareCourtSeised' }]],
      '2026-07-02',
    ),
  },
  N18: {
    'sans entrée en médiation': closed([...lamp.toNotified, lamp.declined], '2026-06-09'),
    'sans accord': closed([...lamp.toProposal, lamp.lapsed], '2026-10-01'),
  },
  N19: {
    'proposition acceptée': after(lamp.toAgreement, 'ProposalAccepted', 'consumer'),
    'offre acceptée': after([...lamp.toNotified, lamp.entered, ...lamp.offerTaken], 'OfferAccepted', 'merchant'),
  },
  N20: {
    'au consommateur': after(
      [...lamp.toAgreement, lamp.closed('2026-09-25'), ['2026-12-01', CLOCK, { type: 'AskExecution' }]],
      'ExecutionAsked',
      'consumer',
    ),
  },
};

/** The facts of one letter, by the name of its case. */
export function letterFacts(code: NoticeCode, name: string): NoticeFacts {
  const facts = CASES[code][name];
  if (facts === undefined) throw new Error(`No letter ${code} ${name}`);
  return facts;
}

function after(steps: readonly Step[], type: EventType, to: Party): NoticeFacts {
  return factsOf(told(...steps), type, to);
}

function closed(steps: readonly Step[], date: string): NoticeFacts {
  return after([...steps, [date, HELENE, { type: 'CloseMediation' }]], 'MediationClosed', 'consumer');
}

/** Ground 1° cannot be held against a complaint that the portal carried: it was made elsewhere. */
function rejected(ground: '1' | '2' | '3' | '5'): NoticeFacts {
  return after([lamp.reported, lamp.referred, lamp.rejectedOn(ground)], 'ReferralRejected', 'consumer');
}

/** More than a year after the complaint. */
function late(): NoticeFacts {
  const request: Step = ['2027-03-30', CAMILLE, lamp.referred[2]];
  return after([lamp.filed, lamp.refused, request, lamp.rejectedOn('4', '2027-04-12')], 'ReferralRejected', 'consumer');
}
