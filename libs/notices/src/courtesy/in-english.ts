import {
  acceptanceDue,
  answerDue,
  archiveDue,
  conflictAnswerDue,
  limitationOf,
  mayBeReviewed,
  merchantEntryDue,
  outcomeDue,
  piecesDue,
  referralWindowDue,
  rejectionDue,
  silenceDue,
} from '#dispute';
import { type CivilDate, dateInWords } from '#law';
import { yearIsOver } from '../n04-answer/mediation.ts';
import type { NoticeCode } from '../notice-code.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { dayOf } from '../writing/dates.ts';
import { complaintOf, eventIf, eventOf, needed } from '../writing/facts-of.ts';

export interface Essentials {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** The essentials of each notice, for a reader of English: what it is, what it changes, until when. */
export const IN_ENGLISH: Readonly<Record<NoticeCode, (facts: NoticeFacts) => Essentials>> = {
  N01: (facts) => ({
    title: 'Written complaint',
    sentences: [
      `${consumer(facts)} sends a written complaint to ${merchant(facts)}, carried by the portal on ${date(complaintOf(facts).sentOn)}.`,
      `An answer is expected up to and including ${date(silenceDue(facts.dispute).nominalOn)}.`,
      `A mediator may be asked up to and including ${date(referralWindowDue(facts.dispute).nominalOn)}.`,
    ],
  }),
  N02: (facts) => ({
    title: eventIf(facts, 'HoldingAnswerGiven') ? 'Holding answer to your complaint' : 'Your complaint was received',
    sentences: [
      `${merchant(facts)} has your complaint of ${date(complaintOf(facts).sentOn)}.`,
      `An answer is expected up to and including ${date(silenceDue(facts.dispute).nominalOn)}; this letter moves none of your dates.`,
    ],
  }),
  N03: (facts) => ({
    title: 'Holding answer of a payment service',
    sentences: [
      `${merchant(facts)} needs more than fifteen working days and says why in the letter.`,
      `The final answer comes by ${date(latestPayment(facts))}.`,
      'This letter does not move the date until which a mediator may be asked.',
    ],
  }),
  N04: (facts) => ({
    title: 'Answer to your complaint',
    sentences: [
      `${merchant(facts)} answers your complaint of ${date(complaintOf(facts).sentOn)}. Its own words are in the letter.`,
      `If the dispute is not settled, a mediator ${yearIsOver(facts) ? 'could' : 'may'} be asked, free of charge, up to and including ${date(referralWindowDue(facts.dispute).nominalOn)}. The letter gives the mediator’s details.`,
    ],
  }),
  'N04-S': (facts) => ({
    title: 'Certificate of silence',
    sentences: [
      `No answer to your complaint was recorded on the portal up to and including ${date(eventOf(facts, 'SilenceRecorded').lastDay)}.`,
      'The portal is neither an authority nor a mediator; it certifies only what passed through it.',
    ],
  }),
  N05: (facts) => ({
    title: 'Your request for mediation (your copy)',
    sentences: [
      `This is the request that the mediator received on ${date(receivedOn(facts))}. You need not send anything more.`,
    ],
  }),
  N06: (facts) => ({
    title: 'Your request for mediation was received',
    sentences: [
      `The mediator received your request on ${date(receivedOn(facts))} and checks whether it can be examined.`,
      `If it must be rejected, you are told, with the reason, up to and including ${date(rejectionDue(facts.dispute).nominalOn)}.`,
      'Mediation is free of charge for you.',
    ],
  }),
  N07: (facts) => ({
    title: 'Documents are needed',
    sentences: [
      'Something is missing to check whether your request can be examined; the letter says what.',
      `It is expected up to and including ${date(piecesDue(facts.dispute).nominalOn)}, online or by post.`,
    ],
  }),
  N08: (facts) =>
    eventIf(facts, 'ReferralRedirected')
      ? {
          title: 'Your request goes to the competent mediator',
          sentences: [
            'Another mediator is competent; the letter gives its details. The date of your request goes with it.',
          ],
        }
      : {
          title: 'The request cannot be examined',
          sentences: [
            `The mediator rejects the request on ground ${eventOf(facts, 'ReferralRejected').ground}° of article L. 612-2 of the French Consumer Code.`,
            `${facts.dispute.rules.sector === 'energy' ? '' : 'Limitation is not suspended. '}You may still go to court.`,
          ],
        },
  N09: (facts) => ({
    title: 'Notification of the referral to the mediator',
    sentences: [
      `The mediator is asked to settle the dispute between ${consumer(facts)} and ${merchant(facts)}. The request is admissible.`,
      `The outcome is expected up to and including ${date(outcomeDue(facts.dispute).nominalOn)}.`,
      ...(facts.to === 'merchant' && facts.dispute.invitedOn !== undefined ? [sayBy(facts)] : []),
    ],
  }),
  N10: (facts) => ({
    title: 'Longer to say whether to take part',
    sentences: [
      ...(eventIf(facts, 'MerchantInvitedAgain')
        ? ['A person has reviewed the silence of the merchant: it is no longer held for a refusal.']
        : []),
      facts.to === 'merchant'
        ? sayBy(facts)
        : `${merchant(facts)} has until ${date(merchantEntryDue(facts.dispute).nominalOn)} inclusive to say whether it takes part. No answer counts as a refusal.`,
    ],
  }),
  N11: (facts) => ({
    title: 'No mediation takes place',
    sentences: [
      `${merchant(facts)} ${eventOf(facts, 'MerchantDeclined').how === 'silence' ? 'did not answer in time, which counts as a refusal' : 'does not take part, as it is free to'}. The dispute is not examined.`,
      ...(mayBeReviewed(facts.dispute)
        ? ['No person has looked at this finding. Until the mediator closes, you may ask for a person to review it.']
        : []),
      runsAgain(facts),
    ],
  }),
  N12: (facts) => ({
    title: eventIf(facts, 'FileAsked') ? 'The file you asked for' : 'The examination begins',
    sentences: [
      facts.pieces.length === 0
        ? 'There is no document in the file yet. You may add your own.'
        : 'The letter lists the documents of the file that you may read. You may answer them and add your own.',
      `The outcome is expected up to and including ${date(outcomeDue(facts.dispute).nominalOn)}.`,
    ],
  }),
  N13: (facts) => ({
    title: 'A possible conflict of interest',
    sentences: [
      'The mediator discloses a circumstance, told in the letter.',
      `You may object to the mediator going on: say so up to and including ${date(conflictAnswerDue(facts.dispute).nominalOn)}.`,
    ],
  }),
  N14: (facts) => ({
    title: 'The mediation is prolonged',
    sentences: [
      `Because the dispute is complex, the outcome is now expected up to and including ${date(eventOf(facts, 'MediationProlonged').until)}.`,
    ],
  }),
  N15: (facts) => ({
    title: 'Proposed solution',
    sentences: [
      'The mediator proposes a solution, with its reasons; both are in the letter.',
      `You may accept or refuse up to and including ${date(acceptanceDue(facts.dispute).nominalOn)}. No answer counts as a refusal.`,
      runsAgain(facts),
    ],
  }),
  N16: (facts) => ({
    title: 'Your answer to the proposed solution',
    sentences: [
      `On ${date(dayOf(facts))} you ${eventOf(facts, 'ProposalAnswered').answer === 'accepted' ? 'accepted' : 'refused'} the proposed solution.`,
      'No answer is told to the other party before both have answered or the period is over.',
    ],
  }),
  N17: (facts) => ({
    title: 'The mediation has ended',
    sentences: [
      `The mediator declares that the mediation ended on ${date(closedOn(facts))}.`,
      ...(facts.dispute.notifiedOn === undefined ? [] : [runsAgain(facts)]),
      `The file can be read until ${date(archiveDue(facts.dispute).nominalOn)}.`,
    ],
  }),
  N18: (facts) => ({
    title: 'Attestation of an attempt at mediation',
    sentences: [
      `A mediation was asked for and ended without agreement; the end was declared on ${date(closedOn(facts))}.`,
      'This attestation may be shown to a court: it says nothing of what was said.',
    ],
  }),
  N19: (facts) => ({
    title: 'Agreement',
    sentences: [
      `On ${date(dayOf(facts))} the parties agreed. The terms are in the letter; you may both sign it, and need not.`,
      'The agreement binds both; a court may make it enforceable.',
    ],
  }),
  N20: () => ({
    title: 'Was the agreement carried out?',
    sentences: [
      'The mediator asks whether the agreement was carried out: in full, in part, or not. You need not answer.',
    ],
  }),
};

const date = (on: CivilDate): string => dateInWords(on, 'en');
const consumer = ({ people }: NoticeFacts): string => people.consumer.name;
const merchant = ({ people }: NoticeFacts): string => people.merchant.name;

function receivedOn({ dispute }: NoticeFacts): CivilDate {
  return needed(dispute.referral, 'the referral').receivedOn;
}

function closedOn({ dispute }: NoticeFacts): CivilDate {
  return needed(dispute.closing, 'the closing').on;
}

function latestPayment({ dispute }: NoticeFacts): CivilDate {
  return needed(answerDue(dispute), 'a period to answer').nominalOn;
}

function sayBy({ dispute }: NoticeFacts): string {
  const due = merchantEntryDue(dispute);
  return due.nature === 'law'
    ? `You are free to take part or not, but must say which, up to and including ${date(due.nominalOn)}. No answer counts as a refusal.`
    : `You are free to take part or not: say so up to and including ${date(due.nominalOn)}. No answer counts as a refusal.`;
}

function runsAgain({ dispute }: NoticeFacts): string {
  const { suspendedOn, resumedOn, notBefore } = limitationOf(dispute) ?? {};
  if (suspendedOn === undefined || resumedOn === undefined) return 'Limitation is suspended.';
  const floor = notBefore === undefined ? '' : `, and cannot expire before the end of ${date(notBefore)}`;
  return `Limitation, suspended since ${date(suspendedOn)}, runs again from ${date(resumedOn)}${floor}.`;
}
