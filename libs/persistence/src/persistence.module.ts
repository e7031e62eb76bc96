import {
  type Abstract,
  type DynamicModule,
  Module,
  type OnApplicationShutdown,
  type Provider,
  type Type,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  Accesses,
  Addresses,
  AnswerCodeLookup,
  AnswerCodes,
  BodyPost,
  BodyProfile,
  CaseFiles,
  Clock,
  DeadLetters,
  Deadlines,
  Directory,
  Drafts,
  Erasures,
  Heartbeats,
  IssuedNotices,
  KeptMails,
  MachineClock,
  MediatorWorklist,
  MerchantTeam,
  OpenData,
  Outbox,
  Publications,
  Quarantine,
  Reading,
  Records,
  ReferralCounts,
  RehearsalClock,
  ServiceStates,
  Surveys,
  UnsentDrafts,
  UnusedUploads,
  Uploads,
  VerificationSource,
  Vitals,
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
import { SystemClock } from './system-clock.ts';
import { PgVerificationSource } from './verification/pg-verification-source.ts';
import { PgAddresses } from './worker/pg-addresses.ts';
import { PgCaseFiles } from './worker/pg-case-files.ts';
import { PgDeadLetters } from './worker/pg-dead-letters.ts';
import { PgDeadlines } from './worker/pg-deadlines.ts';
import { PgErasures, PgUnusedUploads } from './worker/pg-erasures.ts';
import { PgOutbox } from './worker/pg-outbox.ts';
import { PgQuarantine } from './worker/pg-quarantine.ts';
import { PgRecords } from './write/pg-records.ts';

/** Options of `PersistenceModule.forRoot`. */
export interface PersistenceOptions {
  /** Kind of program, which decides the ports provided: one that people use, or the worker. Login role: in `url`. */
  readonly role: 'web' | 'worker';
  readonly url: string;
  readonly poolSize?: number;
  /** Provides the movable clock and the kept mail of a rehearsal. False when absent. */
  readonly rehearsal?: boolean;
  /** Wraps the write path of records, to count or to log. */
  readonly around?: (records: Records) => Records;
  /** Wraps the outbox of the worker, likewise. */
  readonly aroundOutbox?: (outbox: Outbox) => Outbox;
}

/** Module that provides casework's ports on PostgreSQL, and the `DataSource` for accounts and for readiness. */
@Module({})
export class PersistenceModule implements OnApplicationShutdown {
  constructor(private readonly database: DataSource) {}

  static forRoot({
    role,
    url,
    poolSize,
    rehearsal = false,
    around = (records) => records,
    aroundOutbox = (outbox) => outbox,
  }: PersistenceOptions): DynamicModule {
    const database: Provider = {
      provide: DataSource,
      useFactory: () => databaseOf({ url, ...(poolSize === undefined ? {} : { poolSize }) }).initialize(),
    };
    const record = {
      provide: Records,
      useFactory: (database: DataSource) => around(new PgRecords(database)),
      inject: [DataSource],
    } satisfies Provider;
    const outbox = {
      provide: Outbox,
      useFactory: (database: DataSource) => aroundOutbox(new PgOutbox(database)),
      inject: [DataSource],
    } satisfies Provider;
    const ports = [
      record,
      ...FOR_ALL,
      ...(role === 'web' ? FOR_WEB : [outbox, ...FOR_WORKER]),
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

/** Returns the provider of a port by its adapter. */
const behind = <T>(provide: Abstract<T>, useClass: Type<T>) => ({ provide, useClass }) satisfies Provider;

const FOR_ALL = [
  behind(Directory, PgDirectory),
  behind(ServiceStates, PgServiceStates),
  behind(MachineClock, SystemClock),
];

const FOR_WEB = [
  behind(Reading, PgReading),
  behind(Uploads, PgUploads),
  behind(Accesses, PgAccesses),
  behind(Surveys, PgSurveys),
  behind(Drafts, PgDrafts),
  behind(OpenData, PgOpenData),
  behind(IssuedNotices, PgIssuedNotices),
  behind(AnswerCodeLookup, PgAnswerCodeLookup),
  behind(MerchantTeam, PgMerchantTeam),
  behind(MediatorWorklist, PgMediatorWorklist),
  behind(BodyProfile, PgBodyProfile),
  behind(BodyPost, PgBodyPost),
];

const FOR_WORKER = [
  behind(Deadlines, PgDeadlines),
  behind(CaseFiles, PgCaseFiles),
  behind(Addresses, PgAddresses),
  behind(AnswerCodes, PgAnswerCodes),
  behind(Erasures, PgErasures),
  behind(Quarantine, PgQuarantine),
  behind(UnusedUploads, PgUnusedUploads),
  behind(UnsentDrafts, PgUnsentDrafts),
  behind(DeadLetters, PgDeadLetters),
  behind(VerificationSource, PgVerificationSource),
  behind(Heartbeats, PgHeartbeats),
  behind(Vitals, PgVitals),
  behind(ReferralCounts, PgReferralCounts),
  behind(Publications, PgPublications),
];

const REHEARSING = [
  behind(RehearsalClock, MovableClock),
  { provide: Clock, useExisting: RehearsalClock },
  behind(KeptMails, PgKeptMails),
];

const REAL_TIME = [behind(Clock, DatabaseClock)];
