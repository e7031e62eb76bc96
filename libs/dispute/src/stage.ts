import type { Side } from './actor.ts';

export interface StageFacts {
  /** The state's code in the domain file of the law (A0 … D4); `–` for the two the procedure needs beside them. */
  readonly code: string;
  readonly phase: 'complaint' | 'referral' | 'mediation' | 'after';
  /** Whose turn it is; `clock` where only a date can move the dispute on its own; `nobody` at the end. */
  readonly turn: Side | 'parties' | 'clock' | 'nobody';
}

/**
 * Every stage of a dispute (*étape*). Phase A is the complaint to the merchant, which is not yet mediation (L611-3 2°);
 * B the referral and its admissibility (L612-2); C the mediation (R612-2 to R612-5); D what follows.
 */
export const STAGES = {
  ComplaintDraft: { code: 'A0', phase: 'complaint', turn: 'consumer' },
  ComplaintSent: { code: 'A1', phase: 'complaint', turn: 'merchant' },
  ComplaintAcknowledged: { code: 'A2', phase: 'complaint', turn: 'merchant' },
  ComplaintAnswered: { code: 'A3', phase: 'complaint', turn: 'consumer' },
  SettledDirectly: { code: 'A4', phase: 'complaint', turn: 'clock' },
  Unresolved: { code: 'A5', phase: 'complaint', turn: 'consumer' },
  SilenceRecorded: { code: 'A6', phase: 'complaint', turn: 'consumer' },
  ReferralWindowPassed: { code: 'A7', phase: 'complaint', turn: 'consumer' },
  ComplaintWithdrawn: { code: '–', phase: 'complaint', turn: 'clock' },
  ReferralReceived: { code: 'B1', phase: 'referral', turn: 'mediator' },
  PiecesRequested: { code: 'B2', phase: 'referral', turn: 'consumer' },
  Rejected: { code: 'B3', phase: 'referral', turn: 'clock' },
  Redirected: { code: 'B4', phase: 'referral', turn: 'clock' },
  Admitted: { code: '–', phase: 'referral', turn: 'mediator' },
  ReferralNotified: { code: 'C1', phase: 'mediation', turn: 'mediator' },
  AwaitingMerchant: { code: 'C2', phase: 'mediation', turn: 'merchant' },
  MerchantDeclined: { code: 'C3', phase: 'mediation', turn: 'mediator' },
  UnderExamination: { code: 'C4', phase: 'mediation', turn: 'mediator' },
  ConflictDisclosed: { code: 'C5', phase: 'mediation', turn: 'parties' },
  ExaminationProlonged: { code: 'C6', phase: 'mediation', turn: 'mediator' },
  AgreementReached: { code: 'C7', phase: 'mediation', turn: 'mediator' },
  ProposalPending: { code: 'C8', phase: 'mediation', turn: 'parties' },
  ProposalAccepted: { code: 'C9', phase: 'mediation', turn: 'mediator' },
  ProposalRefused: { code: 'C10', phase: 'mediation', turn: 'mediator' },
  ProposalLapsed: { code: 'C11', phase: 'mediation', turn: 'mediator' },
  Withdrawn: { code: 'C12', phase: 'mediation', turn: 'mediator' },
  Interrupted: { code: 'C13', phase: 'mediation', turn: 'mediator' },
  Closed: { code: 'D1', phase: 'after', turn: 'clock' },
  ExecutionFollowed: { code: 'D2', phase: 'after', turn: 'clock' },
  Archived: { code: 'D3', phase: 'after', turn: 'clock' },
  Purged: { code: 'D4', phase: 'after', turn: 'nobody' },
} as const satisfies Record<string, StageFacts>;

/** The name of a stage. */
export type Stage = keyof typeof STAGES;

/** Every stage, in the order of the procedure. */
export const STAGE_NAMES = Object.keys(STAGES) as readonly Stage[];

/** The words of one language for every stage, for each reader. */
export type StageWording = Readonly<Record<Stage, Readonly<Record<Side, string>>>>;
