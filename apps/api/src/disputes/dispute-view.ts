import type { IssuedNotice, MediatorBody, Merchant, PartyDetails, Piece, Reader, SideViewRow } from '#casework';
import { actWording } from '#dispute';
import { type DueDate, triggerInWords } from '#law';
import { actName, isPersonAct, omitUndefined } from '#requests';
import { type Locale, translate } from '#text';
import { bodyParty, merchantParty } from '../merchants/merchant-view.ts';
import { noticeView } from '../notices/notice-view.ts';
import { pieceView } from '../pieces/piece-view.ts';
import { disputeLine } from './dispute-line.ts';
import type { ClockView, DisputeView, OpenActView, PartiesView, PersonView } from './dispute-view.dto.ts';

/** What stands beside the side view: names, papers, organisations. */
export interface RelatedRows {
  readonly parties: readonly PartyDetails[];
  readonly pieces: readonly Piece[];
  readonly notices: readonly IssuedNotice[];
  readonly merchant: Merchant | undefined;
  readonly body: MediatorBody | undefined;
}

/** A dispute for its reader. Everything here comes from what their side may see; texts are read apart. */
export function disputeView(sideView: SideViewRow, reader: Reader, related: RelatedRows, lang: Locale): DisputeView {
  const { facts, disputeId } = sideView;
  const { complaint, referral, proposal } = facts;
  return {
    ...disputeLine(sideView, reader, lang),
    clocks: sideView.clocks.map((due) => clockView(due, lang)),
    acts: openActs(sideView, reader, lang),
    parties: partiesView(sideView, related),
    claims: complaint?.claims ?? [],
    dates: omitUndefined({
      complaintSentOn: complaint?.sentOn,
      receivedOn: referral?.receivedOn,
      completeOn: referral?.completedOn,
      admissibilityDecidedOn: referral?.decidedOn,
      notifiedOn: facts.notifiedOn,
    }),
    offers: facts.offers.map(({ statement: _words, ...offer }) => offer),
    prolongations: facts.prolongations,
    pieces: related.pieces.map((piece) => pieceView(disputeId, piece, facts.pieces, reader)),
    notices: related.notices.map((notice) => noticeView(disputeId, notice)),
    ...omitUndefined({
      origin: complaint?.origin,
      answer: facts.answer,
      silenceRecordedOn: facts.silence?.recordedOn,
      rejection: facts.rejection,
      participation: facts.participation,
      proposal: proposal && {
        issuedOn: proposal.issuedOn,
        acceptanceDays: proposal.acceptanceDays,
        sense: proposal.sense,
        answers: proposal.answers,
      },
      ending: facts.ending,
      closing: facts.closing,
      execution: facts.execution,
    }),
  };
}

export function clockView({ explanation, trigger, part: _part, ...due }: DueDate, lang: Locale): ClockView {
  return {
    ...due,
    trigger,
    triggerInWords: translate(triggerInWords(trigger), lang),
    explanation: translate(explanation, lang),
  };
}

function openActs({ disputeId, open }: SideViewRow, reader: Reader, lang: Locale): readonly OpenActView[] {
  return (open[reader.role] ?? []).filter(isPersonAct).map((act) => ({
    name: actName(act),
    label: translate(actWording(act), lang),
    href: `/v1/disputes/${disputeId}/acts/${actName(act)}`,
  }));
}

/** The case mediator is named to those who know of one (R612-2); the rows beside may hold more than the reader's share. */
function partiesView({ facts }: SideViewRow, { parties, merchant, body }: RelatedRows): PartiesView {
  const consumer = parties.find((party) => party.kind === 'consumer');
  const { caseMediator, representatives, bodyId } = facts;
  const inCharge = parties.find((party) => party.kind === 'case-mediator' && party.personId === caseMediator?.personId);
  return {
    representatives: parties
      .filter((party) => party.kind === 'representative' && representatives.includes(party.personId))
      .map(personView),
    ...omitUndefined({
      consumer: consumer && personView(consumer),
      merchant: merchant && merchantParty(merchant),
      mediator: bodyId === undefined || body === undefined ? undefined : bodyParty(body),
      caseMediator: caseMediator && { ...caseMediator, ...omitUndefined({ name: inCharge?.name }) },
    }),
  };
}

function personView({ personId, name, email, addressLines }: PartyDetails): PersonView {
  return { personId, name, ...omitUndefined({ email }), addressLines };
}
