import type { Provision } from '../../provision.ts';
import type { Practice } from '../../rules.ts';
import { ACCEPTANCE, ACCEPTANCE_DAYS, REFLECTION, REFLECTION_DAYS } from './acceptance.ts';
import { ACPR_ACKNOWLEDGEMENT, ACPR_ANSWER } from './acpr-complaints.ts';
import { CLOSING, CLOSING_DAYS } from './closing.ts';
import { CONFLICT_ANSWER, CONFLICT_ANSWER_DAYS } from './conflict-answer.ts';
import { EXECUTION_FOLLOW_UP, EXECUTION_FOLLOW_UP_DAYS } from './execution-follow-up.ts';
import { MERCHANT_ENTRY, MERCHANT_ENTRY_DAYS } from './merchant-entry.ts';
import { PIECES, PIECES_DAYS } from './missing-pieces.ts';
import { ARCHIVE_AFTER_MONTHS, PURGE_AFTER_YEARS, RETENTION } from './retention.ts';
import { SILENCE_MONTHS, silencePractices } from './silence.ts';

/** What custom suggests in France, where a mediator's charter says nothing else. */
export const DEFAULT_PRACTICE: Practice = {
  silenceMonths: SILENCE_MONTHS,
  silenceInclusive: false,
  merchantEntryDays: MERCHANT_ENTRY_DAYS,
  acceptanceDays: ACCEPTANCE_DAYS,
  reflectionDays: REFLECTION_DAYS,
  conflictAnswerDays: CONFLICT_ANSWER_DAYS,
  piecesDays: PIECES_DAYS,
  closingDays: CLOSING_DAYS,
  executionFollowUpDays: EXECUTION_FOLLOW_UP_DAYS,
  archiveAfterMonths: ARCHIVE_AFTER_MONTHS,
  purgeAfterYears: PURGE_AFTER_YEARS,
};

/** Where each custom comes from, and how sure we are of it. */
export const practices: readonly Provision[] = [
  ...silencePractices,
  ACPR_ACKNOWLEDGEMENT,
  ACPR_ANSWER,
  MERCHANT_ENTRY,
  ACCEPTANCE,
  REFLECTION,
  CONFLICT_ANSWER,
  PIECES,
  CLOSING,
  EXECUTION_FOLLOW_UP,
  RETENTION,
];
