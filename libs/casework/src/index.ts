// Time
export { Clock, MachineClock, RehearsalClock } from './clock.ts';
// Codes on paper
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
} from './codes/answer-codes.ts';
export { drawCode } from './codes/code-letters.ts';
export { readVerificationCode } from './codes/verification-code.ts';
// The complaint, from its draft to the request for mediation
export {
  type ComplaintDraft,
  DRAFT_DAYS,
  type DraftMerchant,
  type DraftPiece,
  type DraftRepresentative,
  Drafts,
  type KeptDraft,
  PIECE_KINDS,
  type PieceKind,
  UnsentDrafts,
} from './complaint/complaint-draft.ts';
export { type Complainant, type Complaint, fileComplaint } from './complaint/intake.ts';
export { isCommitted, referralTo } from './complaint/referral.ts';
// Duties: dates that come, notices owed, mails
export { carryOutDuty, NoticeDeps } from './duties/carry-out-duty.ts';
export { type CaseFile, CaseFiles } from './duties/case-files.ts';
export { type DeadLetter, DeadLetters } from './duties/dead-letters.ts';
export { Deadlines } from './duties/deadlines.ts';
export { lapseDeadlines } from './duties/lapse-deadlines.ts';
export { Addresses, type KeptMail, KeptMails, Mailer } from './duties/mailer.ts';
export { NoticePrinter, NoticeSealer } from './duties/notice-printer.ts';
export {
  type IssuedNotice,
  type MailOutcome,
  type MailOwed,
  type OpenDuty,
  Outbox,
  type Recipient,
} from './duties/outbox.ts';
export { disputeSeen, previewLetters } from './duties/preview-letters.ts';
export { type DeliveryReport, type Return, recordReturn } from './duties/returned-mails.ts';
export { MailDeps, sendMail } from './duties/send-mail.ts';
// Operation
export {
  type Heartbeat,
  Heartbeats,
  type ServiceState,
  ServiceStates,
  type VitalSigns,
  Vitals,
} from './operations/service-state.ts';
export { type BodyCard, type BodyPerson, BodyProfile, type NewAffiliation } from './organisations/body-profile.ts';
export { rulesFor } from './organisations/charter.ts';
export { Directory, type MediatorBody, type Merchant, Portal } from './organisations/directory.ts';
// Merchants and mediator bodies
export {
  type BodyReader,
  MediatorWorklist,
  type MediatorWorklistLine,
  type MediatorWorklistQuery,
  type MediatorWorklistView,
  type Pile,
  type PrivateNote,
  QUEUE_STAGES,
  QUEUES,
  type Queue,
  STAGES_IN_PROGRESS,
  STAGES_TO_ASSIGN,
  type UndeliveredLetter,
} from './organisations/mediator-worklist.ts';
export {
  type Agent,
  type DisputeFigures,
  MerchantTeam,
  type ReplyTemplate,
  type TeamCounts,
  type TeamLine,
  type TeamNote,
  type TeamQuery,
} from './organisations/merchant-team.ts';
// Pieces and uploads
export { ErasureLedger, Erasures } from './pieces/erasures.ts';
export { type ExaminationDeps, examineNextPiece } from './pieces/examine-piece.ts';
export { Files, type Received } from './pieces/files.ts';
export type { Piece, PieceCopy } from './pieces/piece.ts';
export {
  Antivirus,
  COPY_REFUSALS,
  Copier,
  type CopyMade,
  type CopyRefusal,
  Quarantine,
  type Quarantined,
  type SafeCopy,
} from './pieces/quarantine.ts';
export { type NewUpload, UnusedUploads, Uploads } from './pieces/uploads.ts';
// Letters by post
export { type Envelope, envelopesOf } from './post/envelopes.ts';
export { BodyPost, type LetterToPost, type PostOffice } from './post/post-office.ts';
export { recordPosting } from './post/record-posting.ts';
// Reading
export { type Access, Accesses } from './reading/accesses.ts';
export { type Issued, IssuedNotices } from './reading/issued-notices.ts';
export { nextDueOn } from './reading/next-due-on.ts';
export { Pictures } from './reading/pictures.ts';
export {
  type FullSideView,
  type ListQuery,
  type Page,
  type Reader,
  Reading,
  type RelatedSideView,
  type RoleContext,
  type SideViewRow,
} from './reading/reading.ts';
export { type Survey, type SurveyFigure, Surveys } from './reading/surveys.ts';
export { type SeenDispute, sideViewsOf } from './side-view.ts';
// Statistics
export {
  type AnnualStatement,
  NO_STATEMENT,
  OpenData,
  Publications,
  type PublishedYear,
  ReferralCounts,
  type Stated,
  type YearToPublish,
} from './statistics/ports.ts';
export { commissionLetter, reportLetter } from './statistics/report-letter.ts';
export { FAULTS, type Fault, type FaultKind } from './verify/faults.ts';
export type { KeptDispute, KeptEvent } from './verify/kept.ts';
export { type Findings, lookAt, type Task } from './verify/look-at.ts';
export { takeAnchor } from './verify/take-anchor.ts';
// Verification of all that is kept
export {
  AnchorKey,
  Anchors,
  type Head,
  type KeptFiles,
  type Stray,
  type Stretch,
  VerificationSource,
} from './verify/verification-source.ts';
export { type Progress, type Report, type Verification, type VerificationWorkers, verifyAll } from './verify/verify.ts';
// Writing: the one way to change a dispute
export { canonical, GENESIS, linkEvents, linkHash, nextTags, sha256 } from './writing/chain.ts';
export { answerToClosedAct } from './writing/closed-act.ts';
export type { Outcome } from './writing/outcome.ts';
export { type Performance, perform } from './writing/perform.ts';
export { type DisputeFile, type Entry, type Opened, type PartyDetails, Records, type Text } from './writing/records.ts';
export { ReferenceTaken } from './writing/reference-taken.ts';
export { keepText, textDigest } from './writing/texts.ts';
