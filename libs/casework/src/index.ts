export * from './accesses-and-surveys.ts';
export {
  AnswerCodeLookup,
  AnswerCodes,
  answerCodeDigest,
  type Claimed,
  type CodeVia,
  drawAnswerCode,
  type HeldCode,
  newAnswerCode,
  readAnswerCode,
} from './answer-codes.ts';
export * from './body/body-profile.ts';
export * from './body/mediator-worklist.ts';
export { type Draft, disputeSeen, previewLetters } from './body/preview-letters.ts';
export { carryOutDuty, type NoticeDeps } from './carry-out-duty.ts';
export { canonical, GENESIS, linkEvents, linkHash, nextTags, sha256 } from './chain.ts';
export { practiceOf, rulesFor } from './charter.ts';
export { answerToClosedAct } from './closed-act.ts';
export { drawCode, inFours, readCode } from './code-letters.ts';
export * from './complaint-draft.ts';
export {
  type Antivirus,
  COPY_REFUSALS,
  type Copier,
  type CopyMade,
  type CopyRefusal,
  type ExaminationDeps,
  examineNextPiece,
  Quarantine,
  type Quarantined,
  type SafeCopy,
} from './examine-piece.ts';
export * from './housekeeping.ts';
export { type Complainant, type Complaint, fileComplaint } from './intake.ts';
export { type Issued, IssuedNotices } from './issued-notices.ts';
export { lapseDeadlines } from './lapse-deadlines.ts';
export * from './merchant-team.ts';
export { nextDueOn } from './next-due-on.ts';
export * from './operations.ts';
export type { Outcome } from './outcome.ts';
export { type Performance, perform } from './perform.ts';
export * from './pictures.ts';
export * from './ports.ts';
export { type Envelope, envelopesOf } from './post/envelopes.ts';
export * from './post/post-office.ts';
export { recordPosting } from './post/record-posting.ts';
export * from './reading.ts';
export { ReferenceTaken } from './reference-taken.ts';
export { isCommitted, referralTo } from './referral.ts';
export { type DeliveryReport, type Return, recordReturn } from './returned-mails.ts';
export { type MailDeps, sendMail } from './send-mail.ts';
export { type SeenDispute, type SideView, seenBy, sideViewsOf } from './side-view.ts';
export * from './statistics/ports.ts';
export { commissionLetter, reportLetter } from './statistics/report-letter.ts';
export { keepText, textDigest } from './texts.ts';
export { readVerificationCode, verificationCode } from './verification-code.ts';
export { FAULTS, type Fault, type FaultKind, type Faults, type Found } from './verify/faults.ts';
export type * from './verify/kept.ts';
export { type Findings, lookAt, type Sources, type Task } from './verify/look-at.ts';
export { takeAnchor } from './verify/take-anchor.ts';
export {
  type Anchors,
  type Head,
  type KeptFiles,
  type Stray,
  type Stretch,
  VerificationSource,
} from './verify/verification-source.ts';
export { type Progress, type Report, type Verification, type VerificationWorkers, verifyAll } from './verify/verify.ts';
