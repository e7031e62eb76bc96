import { Accounts1764000000001 } from './0001-accounts.ts';
import { Record1764000000002 } from './0002-record.ts';
import { Duties1764000000003 } from './0003-duties.ts';
import { Rehearsal1764000000004 } from './0004-rehearsal.ts';
import { Confided1764000000005 } from './0005-confided.ts';
import { Belonging1764000000006 } from './0006-belonging.ts';
import { Quarantine1764000000007 } from './0007-quarantine.ts';
import { Operations1764000000008 } from './0008-operations.ts';
import { FewerQuestions1764000000009 } from './0009-fewer-questions.ts';
import { ComplaintDrafts1764000000010 } from './0010-complaint-drafts.ts';
import { MerchantWorklist1764000000011 } from './0011-merchant-desk.ts';
import { MediatorWorklist1764000000012 } from './0012-body-desk.ts';
import { AccessAndSurvey1764000000013 } from './0013-access-and-survey.ts';
import { ComplainantsOfAPage1764000000014 } from './0014-complainants-of-a-page.ts';
import { Statistics1764000000015 } from './0015-statistics.ts';
import { WorklistCounts1764000000016 } from './0016-desk-counts.ts';
import { OtherStates1764000000017 } from './0017-other-states.ts';
import { ReadByBodies1764000000018 } from './0018-read-by-bodies.ts';
import { IssuedNotices1764000000019 } from './0019-issued-notices.ts';
import { MerchantsWithoutNumber1764000000020 } from './0020-merchants-without-number.ts';
import { Post1764000000021 } from './0021-post.ts';
import { AnswerAwaited1764000000022 } from './0022-answer-awaited.ts';
import { LettersUnheard1764000000023 } from './0023-letters-unheard.ts';
import { OneDisputeAsked1764000000024 } from './0024-one-dispute-asked.ts';
import { NumbersAndClaims1764000000025 } from './0025-numbers-and-claims.ts';
import { MailsComeBack1764000000026 } from './0026-mails-come-back.ts';

/** Every migration, in order. The class is named by its date; the file by its number. */
export const migrations = [
  Accounts1764000000001,
  Record1764000000002,
  Duties1764000000003,
  Rehearsal1764000000004,
  Confided1764000000005,
  Belonging1764000000006,
  Quarantine1764000000007,
  Operations1764000000008,
  FewerQuestions1764000000009,
  ComplaintDrafts1764000000010,
  MerchantWorklist1764000000011,
  MediatorWorklist1764000000012,
  AccessAndSurvey1764000000013,
  ComplainantsOfAPage1764000000014,
  Statistics1764000000015,
  WorklistCounts1764000000016,
  OtherStates1764000000017,
  ReadByBodies1764000000018,
  IssuedNotices1764000000019,
  MerchantsWithoutNumber1764000000020,
  Post1764000000021,
  AnswerAwaited1764000000022,
  LettersUnheard1764000000023,
  OneDisputeAsked1764000000024,
  NumbersAndClaims1764000000025,
  MailsComeBack1764000000026,
];
