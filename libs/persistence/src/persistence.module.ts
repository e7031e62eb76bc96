import { type DynamicModule, Inject, Module, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  ACCESSES,
  ADDRESSES,
  ANSWER_CODE_LOOKUP,
  ANSWER_CODES,
  BODY_POST,
  BODY_PROFILE,
  CASE_FILES,
  CLOCK,
  DEAD_LETTERS,
  DEADLINES,
  DIRECTORY,
  DRAFTS,
  ERASURES,
  HEARTBEATS,
  ISSUED_NOTICES,
  KEPT_MAILS,
  MEDIATOR_WORKLIST,
  MERCHANT_TEAM,
  OPEN_DATA,
  OUTBOX,
  PUBLICATIONS,
  QUARANTINE,
  READING,
  RECORDS,
  REFERRAL_COUNTS,
  REHEARSAL_CLOCK,
  type Records,
  SERVICE_STATES,
  SURVEYS,
  UNSENT_DRAFTS,
  UNUSED_UPLOADS,
  UPLOADS,
  VERIFICATION_SOURCE,
  VITALS,
} from '#casework';
import { PgBodyProfile } from './body/pg-body-profile.ts';
import { PgMediatorWorklist } from './body/pg-mediator-worklist.ts';
import { databaseOf } from './database.ts';
import { DatabaseClock } from './database-clock.ts';
import { PgAnswerCodeLookup, PgAnswerCodes } from './merchant/pg-answer-codes.ts';
import { PgMerchantTeam } from './merchant/pg-merchant-team.ts';
import { PgHeartbeats } from './operations/pg-heartbeats.ts';
import { PgServiceStates } from './operations/pg-service-states.ts';
import { PgVitals } from './operations/pg-vitals.ts';
import { PgDirectory } from './pg-directory.ts';
import { PgDrafts, PgUnsentDrafts } from './pg-drafts.ts';
import { PgUploads } from './pg-uploads.ts';
import { PgBodyPost } from './post/pg-post-office.ts';
import { PgIssuedNotices } from './reading/pg-issued-notices.ts';
import { PgReading } from './reading/pg-reading.ts';
import { MovableClock } from './rehearsal/movable-clock.ts';
import { PgKeptMails } from './rehearsal/pg-kept-mails.ts';
import { PgAccesses } from './related/pg-accesses.ts';
import { PgSurveys } from './related/pg-surveys.ts';
import { PgOpenData, PgPublications } from './statistics/pg-publications.ts';
import { PgReferralCounts } from './statistics/pg-referral-counts.ts';
import { PgVerificationSource } from './verification/pg-verification-source.ts';
import { PgAddresses } from './worker/pg-addresses.ts';
import { PgCaseFiles } from './worker/pg-case-files.ts';
import { PgDeadLetters } from './worker/pg-dead-letters.ts';
import { PgDeadlines } from './worker/pg-deadlines.ts';
import { PgErasures, PgUnusedUploads } from './worker/pg-erasures.ts';
import { PgOutbox } from './worker/pg-outbox.ts';
import { PgQuarantine } from './worker/pg-quarantine.ts';
import { PgRecords } from './write/pg-records.ts';

export interface PersistenceOptions {
  /** Which programs: those that people use, or the one that works alone. Its login role is in the address. */
  readonly role: 'web' | 'worker';
  readonly url: string;
  readonly poolSize?: number;
  /** Only a rehearsal moves its clock and keeps its mail. */
  readonly rehearsal?: boolean;
  /** What the program puts before the record: it counts, or notes. */
  readonly around?: (records: Records) => Records;
}

/** PostgreSQL behind casework's ports; the `DataSource` itself is for accounts and for readiness. */
@Module({})
export class PersistenceModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  static forRoot({
    role,
    url,
    poolSize,
    rehearsal = false,
    around = (records) => records,
  }: PersistenceOptions): DynamicModule {
    const database: Provider = {
      provide: DataSource,
      useFactory: () => databaseOf({ url, ...(poolSize === undefined ? {} : { poolSize }) }).initialize(),
    };
    const record = {
      provide: RECORDS,
      useFactory: (database: DataSource) => around(new PgRecords(database)),
      inject: [DataSource],
    } satisfies Provider;
    const ports = [
      record,
      ...FOR_ALL,
      ...(role === 'web' ? FOR_WEB : FOR_WORKER),
      ...(rehearsal ? REHEARSING : REAL_TIME),
    ];
    return {
      module: PersistenceModule,
      global: true,
      providers: [database, ...ports],
      exports: [DataSource, ...ports.map((port) => ('provide' in port ? port.provide : port))],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.database.isInitialized) await this.database.destroy();
  }
}

function behind<T>(port: symbol, implementation: new (database: DataSource) => T) {
  return {
    provide: port,
    useFactory: (database: DataSource) => new implementation(database),
    inject: [DataSource],
  } satisfies Provider;
}

const FOR_ALL = [behind(DIRECTORY, PgDirectory), behind(SERVICE_STATES, PgServiceStates)];

const FOR_WEB = [
  behind(READING, PgReading),
  behind(UPLOADS, PgUploads),
  behind(ACCESSES, PgAccesses),
  behind(SURVEYS, PgSurveys),
  behind(DRAFTS, PgDrafts),
  behind(OPEN_DATA, PgOpenData),
  behind(ISSUED_NOTICES, PgIssuedNotices),
  behind(ANSWER_CODE_LOOKUP, PgAnswerCodeLookup),
  behind(MERCHANT_TEAM, PgMerchantTeam),
  behind(MEDIATOR_WORKLIST, PgMediatorWorklist),
  behind(BODY_PROFILE, PgBodyProfile),
  behind(BODY_POST, PgBodyPost),
];

const FOR_WORKER = [
  behind(DEADLINES, PgDeadlines),
  behind(OUTBOX, PgOutbox),
  behind(CASE_FILES, PgCaseFiles),
  behind(ADDRESSES, PgAddresses),
  behind(ANSWER_CODES, PgAnswerCodes),
  behind(ERASURES, PgErasures),
  behind(QUARANTINE, PgQuarantine),
  behind(UNUSED_UPLOADS, PgUnusedUploads),
  behind(UNSENT_DRAFTS, PgUnsentDrafts),
  behind(DEAD_LETTERS, PgDeadLetters),
  behind(VERIFICATION_SOURCE, PgVerificationSource),
  behind(HEARTBEATS, PgHeartbeats),
  behind(VITALS, PgVitals),
  behind(REFERRAL_COUNTS, PgReferralCounts),
  behind(PUBLICATIONS, PgPublications),
];

const REHEARSING = [
  behind(REHEARSAL_CLOCK, MovableClock),
  { provide: CLOCK, useExisting: REHEARSAL_CLOCK },
  behind(KEPT_MAILS, PgKeptMails),
];

const REAL_TIME = [behind(CLOCK, DatabaseClock)];
