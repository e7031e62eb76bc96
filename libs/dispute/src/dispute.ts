import type { CivilDate, DisputeScope, NoDutyToReply, Rules } from '#law';
import type { Party, Side } from './actor.ts';
import type { Stage } from './stage.ts';
import type { Answer, Claim, ExaminedElsewhere, Ground, InterruptionCause, Outcome } from './terms.ts';
import type { TextRef } from './text-ref.ts';

/**
 * A dispute (*litige*, *dossier*) as its events have made it: facts only, each present once it has happened.
 * All dates are civil dates in the zone of its jurisdiction.
 */
export interface Dispute {
  /** Number of events folded; 0 before the complaint. */
  readonly version: number;
  readonly stage: Stage;
  /** The last stage each side was told of: the merchant is told of the referral by its notification only (R612-2). */
  readonly stageSeenBy: Readonly<Record<Side, Stage>>;
  readonly rules: Rules;
  readonly reference?: string;
  readonly consumerId?: string;
  readonly merchantId?: string;
  readonly bodyId?: string;
  readonly representatives: readonly string[];
  readonly complaint?: Complaint;
  readonly answer?:
    | {
        readonly kind: Answer | 'offer' | 'elsewhere';
        readonly on: CivilDate;
      }
    | undefined;
  /** The first *réponse d'attente*: in payment services the final answer is then due later (CMF L133-45). */
  readonly holdingAnswerOn?: CivilDate;
  /** The due date of the answer whose passing has been recorded. */
  readonly answerOverdueSince?: CivilDate;
  readonly silence?: { readonly recordedOn: CivilDate; readonly lastDay: CivilDate } | undefined;
  readonly offers: readonly Offer[];
  readonly pieces: readonly PieceRef[];
  readonly referral?: Referral;
  readonly rejection?: { readonly ground: Ground; readonly on: CivilDate } | undefined;
  /** L612-5: the body to which the request was sent on, with the day on which it was first introduced. */
  readonly redirection?: { readonly toBodyId: string; readonly introducedOn: CivilDate };
  readonly caseMediator?: { readonly personId: string; readonly independent: boolean } | undefined;
  /** R612-2: the day both parties were notified; the ninety days count from it. */
  readonly notifiedOn?: CivilDate;
  readonly invitedOn?: CivilDate;
  /** Why the merchant was not invited: it owes no answer, and its silence means nothing. */
  readonly noInvitation?: NoDutyToReply;
  /** Dir. (EU) 2025/2647: thirty working days instead of twenty. */
  readonly merchantAnswerExtended?: boolean;
  /** R612-3: the day on which each party last asked for the file. */
  readonly fileAskedOn?: Partial<Record<Party, CivilDate>>;
  readonly participation?: 'committed' | 'entered' | 'declined' | 'silent' | undefined;
  /** Dir. (EU) 2025/2647: a party asked a person to look again at the silence taken for a refusal; undone when the merchant is invited again. */
  readonly reviewAsked?: boolean;
  readonly conflict?: {
    readonly disclosedOn: CivilDate;
    readonly answers: Partial<Record<Party, 'objects' | 'continues'>>;
  };
  readonly prolongations: readonly { readonly on: CivilDate; readonly until: CivilDate }[];
  /** The due date of the outcome whose passing has been recorded. */
  readonly outcomeOverdueSince?: CivilDate;
  readonly proposal?: Proposal;
  readonly ending?: { readonly on: CivilDate; readonly by?: Party; readonly cause?: InterruptionCause } | undefined;
  readonly closing?: { readonly on: CivilDate; readonly outcome: Outcome } | undefined;
  readonly execution?: {
    readonly askedOn?: CivilDate;
    readonly reports: Partial<Record<Side, 'yes' | 'partly' | 'no'>>;
  };
  /** The day the dispute left the hands of people; undone when it is referred again. */
  readonly finishedOn?: CivilDate | undefined;
  readonly archivedOn?: CivilDate;
}

export interface Complaint {
  /** Carried by the portal, which proves it by construction; or made elsewhere, with an uploaded proof. */
  readonly origin: 'portal' | 'elsewhere';
  /** Sending starts the year (L612-2 4°) and the silence period, as mediators count them. */
  readonly sentOn: CivilDate;
  /** The rules under which it was made: the merchant's silence and the year are counted by them, whatever body is asked later. */
  readonly rules: Rules;
  readonly statement: TextRef;
  readonly claims: readonly Claim[];
  readonly proofPieceId?: string;
  /** What decides whether mediation reaches it (L611-1; Dir. (EU) 2025/2647); absent, an ordinary contract for a price. */
  readonly scope?: DisputeScope;
  /** Telecom: complained again, to the second level. `firstEnded`: the first had answered, or its silence was recorded. */
  readonly secondLevel?: { readonly on: CivilDate; readonly statement: TextRef; readonly firstEnded: boolean };
  /** What became of the letter that carried it to the merchant, as last recorded: the proof of its dispatch. */
  readonly dispatch?: {
    readonly on: CivilDate;
    readonly channel: 'email' | 'post';
    readonly outcome: 'sent' | 'failed' | 'bounced';
  };
}

export interface Offer {
  readonly offerId: string;
  readonly by: Party;
  readonly madeOn: CivilDate;
  readonly statement: TextRef;
  readonly amountCents?: number;
  readonly openUntil?: CivilDate;
  readonly outcome?: 'accepted' | 'declined';
}

export interface PieceRef {
  readonly pieceId: string;
  readonly addedOn: CivilDate;
  readonly by: Side;
  readonly audience: readonly Side[];
  /** The body it was confided to, where it is not for everybody. */
  readonly bodyId?: string;
}

/** The four dates that must not be confused (law.md 2.4): received, complete, admissibility decided; the fourth is `notifiedOn`. */
export interface Referral {
  /** When the consumer introduced the request (L612-2 4°): for one redirected by another body, the day that body received it. */
  readonly introducedOn: CivilDate;
  /** When this body received the file; its three weeks run from here. */
  readonly receivedOn: CivilDate;
  readonly piecesRequestedOn?: CivilDate;
  readonly completedOn?: CivilDate;
  readonly decidedOn?: CivilDate;
  readonly examinedElsewhere?: ExaminedElsewhere;
  readonly statement?: TextRef;
  readonly overdue?: boolean;
}

export interface Proposal {
  readonly issuedOn: CivilDate;
  readonly acceptanceDays: number;
  readonly solution: TextRef;
  readonly reasons: TextRef;
  readonly sense: 'consumer' | 'partial' | 'merchant';
  readonly answers: Partial<Record<Party, 'accepted' | 'refused'>>;
}

/** Stages in which the mediation is over and remains to be declared so. */
export const ENDING_STAGES = [
  'MerchantDeclined',
  'AgreementReached',
  'ProposalAccepted',
  'ProposalRefused',
  'ProposalLapsed',
  'Withdrawn',
  'Interrupted',
] as const satisfies readonly Stage[];

export type EndingStage = (typeof ENDING_STAGES)[number];

/** Whether the mediation is over at this stage and remains to be declared so. */
export function isEnding(stage: Stage): stage is EndingStage {
  return (ENDING_STAGES as readonly Stage[]).includes(stage);
}

/** Whether it ended in an agreement, or in a proposal that both accepted: something is left to carry out. */
export function agreed({ closing }: Dispute): boolean {
  return closing?.outcome === 'agreement' || closing?.outcome === 'proposal-accepted';
}

/** Before the first event: a draft, without legal effect (A0). The rules are those under which it would be filed. */
export function draft(rules: Rules): Dispute {
  return {
    version: 0,
    stage: 'ComplaintDraft',
    stageSeenBy: { consumer: 'ComplaintDraft', merchant: 'ComplaintDraft', mediator: 'ComplaintDraft' },
    rules,
    representatives: [],
    offers: [],
    pieces: [],
    prolongations: [],
  };
}
