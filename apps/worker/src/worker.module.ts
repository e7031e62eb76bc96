import type { KeyObject } from 'node:crypto';
import { type DynamicModule, Logger, Module, type Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  ADDRESSES,
  type Addresses,
  ANSWER_CODES,
  type AnswerCodes,
  CASE_FILES,
  type CaseFiles,
  CENSUS,
  type Census,
  CLOCK,
  type Clock,
  DEADLINES,
  type Deadlines,
  type Desk,
  DIRECTORY,
  type Directory,
  ERASURES,
  type Erasures,
  HEARTBEATS,
  type Heartbeats,
  KEPT_MAILS,
  type KeptMails,
  type MailRoom,
  OUTBOX,
  type Outbox,
  type Portal,
  PUBLICATIONS,
  type Publications,
  QUARANTINE,
  type Quarantine,
  RECORDS,
  REFERRAL_COUNTS,
  type Records,
  type ReferralCounts,
  SERVICE_STATES,
  type ServiceStates,
  UNSENT_DRAFTS,
  UNUSED_UPLOADS,
  type UnsentDrafts,
  type UnusedUploads,
  VITALS,
  type Vitals,
} from '#casework';
import {
  CaptureTransport,
  Clamd,
  CopierApart,
  createQueues,
  FolderAnchors,
  FolderFiles,
  FolderLedger,
  type MailTransport,
  NeutralMailer,
  SmtpTransport,
  ThreadPrinter,
} from '#delivery';
import { counted, countedOutbox, Metrics, noting, ServiceGate } from '#observability';
import { PersistenceModule, type Settings, SystemClock } from '#persistence';
import { CarryOutDuty } from './carry-out-duty/carry-out-duty.handler.ts';
import { EraseFiles } from './erase-files/erase-files.handler.ts';
import { ExaminePieces } from './examine-pieces/examine-pieces.handler.ts';
import { ForgetUploads } from './forget-uploads/forget-uploads.handler.ts';
import { DATABASE_ANSWERS, HealthController } from './health/health.controller.ts';
import { DatesFirst } from './lapse-deadlines/dates-first.ts';
import { LapseDeadlines } from './lapse-deadlines/lapse-deadlines.handler.ts';
import { PublishStatistics } from './publish-statistics/publish-statistics.handler.ts';
import { readReturns } from './read-returns/read-returns.module.ts';
import { queueOrHands } from './relay-outbox/queue-or-hands.ts';
import { RelayOutbox } from './relay-outbox/relay-outbox.ts';
import { Round, reason } from './rounds/round.ts';
import { measureHouse } from './rounds/vital-signs.ts';
import { Watch } from './rounds/watch.ts';
import { within } from './rounds/within.ts';
import { sealerOf } from './sealing.module.ts';
import { SendMail } from './send-mail/send-mail.handler.ts';
import { TakeAnchor } from './take-anchor/take-anchor.handler.ts';
import { thenRelay, Workroom } from './workroom.ts';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

/** The wiring of the worker: which port stands behind which handler, and how often each goes its round. */
@Module({})
export class WorkerModule {
  static forRoot(settings: Settings): DynamicModule {
    const rehearsal = settings.mode === 'rehearsal';
    const { databaseUrl: url, ledgerDir } = settings;
    const metrics = new Metrics();
    const around = (records: Records): Records =>
      counted(ledgerDir === undefined ? records : noting(records, new FolderLedger(ledgerDir)), metrics);
    return {
      module: WorkerModule,
      imports: [PersistenceModule.forRoot({ role: 'worker', url, rehearsal, around })],
      controllers: [HealthController],
      providers: [
        { provide: FolderFiles, useFactory: () => new FolderFiles(settings.filesDir) },
        mailTransport(settings),
        { provide: Metrics, useValue: metrics },
        {
          provide: ServiceGate,
          inject: [SERVICE_STATES],
          useFactory: (states: ServiceStates) => new ServiceGate(states),
        },
        {
          provide: Watch,
          inject: [ServiceGate, HEARTBEATS],
          useFactory: (gate: ServiceGate, heartbeats: Heartbeats) => new Watch(gate, heartbeats),
        },
        desk(settings, metrics),
        mailRoom(settings, metrics),
        workroom(settings),
        {
          provide: DATABASE_ANSWERS,
          inject: [DataSource],
          useFactory: (database: DataSource) => () =>
            database.query('SELECT 1').then(
              () => true,
              () => false,
            ),
        },
      ],
    };
  }
}

const MAIL_TRANSPORT = Symbol('MailTransport');
const DESK = Symbol('Desk');
const MAIL_ROOM = Symbol('MailRoom');

function mailTransport({ smtpUrl, mailFrom }: Settings): Provider {
  return smtpUrl === undefined
    ? {
        provide: MAIL_TRANSPORT,
        inject: [KEPT_MAILS],
        useFactory: (kept: KeptMails): MailTransport => new CaptureTransport(kept),
      }
    : { provide: MAIL_TRANSPORT, useFactory: (): MailTransport => new SmtpTransport({ url: smtpUrl, from: mailFrom }) };
}

function desk(settings: Settings, metrics: Metrics): Provider {
  const { portalName, publicUrl, contact } = settings;
  const portal: Portal = { name: portalName, website: publicUrl, contact };
  return {
    provide: DESK,
    inject: [OUTBOX, CASE_FILES, DIRECTORY, FolderFiles, ANSWER_CODES, CLOCK],
    useFactory: async (
      outbox: Outbox,
      caseFiles: CaseFiles,
      directory: Directory,
      files: FolderFiles,
      codes: AnswerCodes,
      clock: Clock,
    ): Promise<Desk> => ({
      codes,
      ...(await sealerOf(settings, clock, directory)),
      outbox: countedOutbox(outbox, metrics),
      caseFiles,
      directory,
      files,
      printer: new ThreadPrinter(),
      portal,
    }),
  };
}

function mailRoom({ portalName, publicUrl, contact }: Settings, metrics: Metrics): Provider {
  const linkTo = (side: string, disputeId: string): string => new URL(`/${side}/disputes/${disputeId}`, publicUrl).href;
  const answerLink = (code: string): string => new URL(`/answer?code=${code}`, publicUrl).href;
  return {
    provide: MAIL_ROOM,
    inject: [OUTBOX, ADDRESSES, RECORDS, CLOCK, MAIL_TRANSPORT, ANSWER_CODES],
    useFactory: (
      outbox: Outbox,
      addresses: Addresses,
      records: Records,
      clock: Clock,
      transport: MailTransport,
      codes: AnswerCodes,
    ): MailRoom => ({
      codes,
      outbox: countedOutbox(outbox, metrics),
      addresses,
      records,
      clock,
      mailer: new NeutralMailer(transport, { portalName, contact, linkTo, answerLink }),
    }),
  };
}

function workroom(settings: Settings): Provider {
  const { mode, databaseUrl, redisUrl, clamdUrl, anchorsDir, anchorKey, ledgerDir, bouncesDir } = settings;
  const rehearsing = mode === 'rehearsal';
  return {
    provide: Workroom,
    inject: [
      DESK,
      MAIL_ROOM,
      DEADLINES,
      QUARANTINE,
      UNUSED_UPLOADS,
      UNSENT_DRAFTS,
      ERASURES,
      CENSUS,
      FolderFiles,
      Watch,
      Metrics,
      VITALS,
      HEARTBEATS,
      REFERRAL_COUNTS,
      PUBLICATIONS,
    ],
    useFactory: async (
      desk: Desk,
      room: MailRoom,
      deadlines: Deadlines,
      quarantine: Quarantine,
      uploads: UnusedUploads,
      drafts: UnsentDrafts,
      erasures: Erasures,
      census: Census,
      files: FolderFiles,
      watch: Watch,
      metrics: Metrics,
      vitals: Vitals,
      heartbeats: Heartbeats,
      counts: ReferralCounts,
      publications: Publications,
    ): Promise<Workroom> => {
      const { clock, records, outbox } = room;
      const log = new Logger('queue');
      const queues = createQueues({ databaseUrl, redisUrl, onError: (error) => log.error(reason(error)) });
      const again = { afterMs: 10 * SECOND, now: Date.now };
      const jobs = queueOrHands(queues, ({ id, kind }) => hands[kind](id));
      const relay = new RelayOutbox(outbox, clock, jobs, again);
      const first = new DatesFirst();
      const relayRound = new Round({
        name: 'relay-outbox',
        everyMs: rehearsing ? 200 : SECOND,
        work: () => first.orLater(() => relay.relay()),
      });
      const lapse = new LapseDeadlines({ records, deadlines, clock });
      const forget = new ForgetUploads(uploads, new SystemClock(), files, drafts, clock);
      const erase = new EraseFiles(erasures, files, ledgerDir === undefined ? undefined : new FolderLedger(ledgerDir));
      const antivirus = clamdUrl === undefined ? undefined : new Clamd(clamdUrl);
      const examine = new ExaminePieces({ quarantine, antivirus, copier: new CopierApart(), files });
      const { directory, printer, sealer, portal } = desk;
      const reports = { directory, printer, website: portal.website, ...(sealer && { sealer }) };
      const publish = new PublishStatistics({ counts, publications, clock, ...reports }, anchorKey);
      const rounds = [
        relayRound,
        new Round({
          name: 'lapse-deadlines',
          everyMs: rehearsing ? SECOND : 20 * SECOND,
          work: () => first.during(() => lapse.handle()),
        }),
        new Round({ name: 'examine-pieces', everyMs: rehearsing ? 500 : 2 * SECOND, work: () => examine.handle() }),
        new Round({ name: 'forget-uploads', everyMs: HOUR, work: () => forget.handle() }),
        new Round({
          name: 'publish-statistics',
          everyMs: rehearsing ? 10 * SECOND : HOUR,
          work: () => first.orLater(() => publish.handle()),
        }),
        new Round({ name: 'erase-files', everyMs: HOUR / 60, work: () => erase.handle() }),
        ...(bouncesDir === undefined ? [] : [await readReturns(bouncesDir, room, metrics)]),
        ...(anchorsDir === undefined || anchorKey === undefined
          ? []
          : [anchoring({ census, anchors: new FolderAnchors(anchorsDir) }, anchorKey)]),
      ];
      const duties = new CarryOutDuty(desk, clock);
      const mails = new SendMail(room);
      const next = { outbox: relay, round: relayRound, watch };
      const hands = {
        duty: thenRelay(next, (id) => first.turn().then(() => duties.handle(id))),
        mail: thenRelay(next, (id) => first.turn().then(() => mails.handle(id))),
      };
      // Of a queue that is away nothing is told.
      const queueDepth = () => within(queues.waiting(), SECOND).catch(() => ({}));
      measureHouse(metrics, { vitals, heartbeats, clock, queueDepth });
      const places = () => [queues.work('duty', { handle: hands.duty }), queues.work('mail', { handle: hands.mail })];
      return new Workroom(rounds, places, () => queues.close(), watch);
    },
  };
}

/** Asked every hour, so that a day on which the worker was away at night is anchored all the same. */
function anchoring(house: ConstructorParameters<typeof TakeAnchor>[0], key: KeyObject): Round {
  const take = new TakeAnchor(house, new SystemClock(), key);
  return new Round({ name: 'take-anchor', everyMs: HOUR, work: () => take.handle() });
}
