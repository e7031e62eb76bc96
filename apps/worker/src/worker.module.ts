import type { KeyObject } from 'node:crypto';
import { type DynamicModule, Logger, Module, type Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  Addresses,
  AnswerCodes,
  CaseFiles,
  Clock,
  Deadlines,
  Directory,
  Erasures,
  Heartbeats,
  KeptMails,
  type MailDeps,
  type NoticeDeps,
  Outbox,
  type Portal,
  Publications,
  Quarantine,
  Records,
  ReferralCounts,
  ServiceStates,
  UnsentDrafts,
  UnusedUploads,
  VerificationSource,
  Vitals,
} from '#casework';
import {
  CaptureTransport,
  Clamd,
  createQueues,
  FolderAnchors,
  FolderFiles,
  FolderLedger,
  type MailTransport,
  NeutralMailer,
  SandboxedCopier,
  SmtpTransport,
  ThreadPrinter,
} from '#delivery';
import { Metrics, ServiceGate, withActMetrics, withErasureLedger, withOutboxMetrics } from '#observability';
import { PersistenceModule, type Settings, SystemClock } from '#persistence';
import { CarryOutDuty } from './carry-out-duty/carry-out-duty.handler.ts';
import { EraseFiles } from './erase-files/erase-files.handler.ts';
import { ExaminePieces } from './examine-pieces/examine-pieces.handler.ts';
import { ForgetUploads } from './forget-uploads/forget-uploads.handler.ts';
import { DATABASE_ANSWERS, HealthController } from './health/health.controller.ts';
import { DeadlinePriority } from './lapse-deadlines/deadline-priority.ts';
import { LapseDeadlines } from './lapse-deadlines/lapse-deadlines.handler.ts';
import { HeartbeatMonitor } from './periodic/heartbeat-monitor.ts';
import { PeriodicTask, reason } from './periodic/periodic-task.ts';
import { measureService } from './periodic/service-metrics.ts';
import { withTimeout } from './periodic/with-timeout.ts';
import { PublishStatistics } from './publish-statistics/publish-statistics.handler.ts';
import { readReturns } from './read-returns/read-returns.module.ts';
import { withInlineFallback } from './relay-outbox/inline-fallback.ts';
import { RelayOutbox } from './relay-outbox/relay-outbox.ts';
import { sealerOf } from './sealing.module.ts';
import { SendMail } from './send-mail/send-mail.handler.ts';
import { TakeAnchor } from './take-anchor/take-anchor.handler.ts';
import { thenRelay, WorkerRunner } from './worker-runner.ts';

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
      withActMetrics(
        ledgerDir === undefined ? records : withErasureLedger(records, new FolderLedger(ledgerDir)),
        metrics,
      );
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
          inject: [ServiceStates],
          useFactory: (states: ServiceStates) => new ServiceGate(states),
        },
        {
          provide: HeartbeatMonitor,
          inject: [ServiceGate, Heartbeats],
          useFactory: (gate: ServiceGate, heartbeats: Heartbeats) => new HeartbeatMonitor(gate, heartbeats),
        },
        noticeDeps(settings, metrics),
        mailDeps(settings, metrics),
        workerRunner(settings),
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
const NOTICE_DEPS = Symbol('NoticeDeps');
const MAIL_DEPS = Symbol('MailDeps');

function mailTransport({ smtpUrl, mailFrom }: Settings): Provider {
  return smtpUrl === undefined
    ? {
        provide: MAIL_TRANSPORT,
        inject: [KeptMails],
        useFactory: (kept: KeptMails): MailTransport => new CaptureTransport(kept),
      }
    : { provide: MAIL_TRANSPORT, useFactory: (): MailTransport => new SmtpTransport({ url: smtpUrl, from: mailFrom }) };
}

function noticeDeps(settings: Settings, metrics: Metrics): Provider {
  const { portalName, publicUrl, contact } = settings;
  const portal: Portal = { name: portalName, website: publicUrl, contact };
  return {
    provide: NOTICE_DEPS,
    inject: [Outbox, CaseFiles, Directory, FolderFiles, AnswerCodes, Clock],
    useFactory: async (
      outbox: Outbox,
      caseFiles: CaseFiles,
      directory: Directory,
      files: FolderFiles,
      codes: AnswerCodes,
      clock: Clock,
    ): Promise<NoticeDeps> => ({
      codes,
      ...(await sealerOf(settings, clock, directory)),
      outbox: withOutboxMetrics(outbox, metrics),
      caseFiles,
      directory,
      files,
      printer: new ThreadPrinter(),
      portal,
    }),
  };
}

function mailDeps({ portalName, publicUrl, contact }: Settings, metrics: Metrics): Provider {
  const linkTo = (side: string, disputeId: string): string => new URL(`/${side}/disputes/${disputeId}`, publicUrl).href;
  const answerLink = (code: string): string => new URL(`/answer?code=${code}`, publicUrl).href;
  return {
    provide: MAIL_DEPS,
    inject: [Outbox, Addresses, Records, Clock, MAIL_TRANSPORT, AnswerCodes],
    useFactory: (
      outbox: Outbox,
      addresses: Addresses,
      records: Records,
      clock: Clock,
      transport: MailTransport,
      codes: AnswerCodes,
    ): MailDeps => ({
      codes,
      outbox: withOutboxMetrics(outbox, metrics),
      addresses,
      records,
      clock,
      mailer: new NeutralMailer(transport, { portalName, contact, linkTo, answerLink }),
    }),
  };
}

function workerRunner(settings: Settings): Provider {
  const { mode, databaseUrl, redisUrl, clamdUrl, anchorsDir, anchorKey, ledgerDir, bouncesDir } = settings;
  const rehearsing = mode === 'rehearsal';
  return {
    provide: WorkerRunner,
    inject: [
      NOTICE_DEPS,
      MAIL_DEPS,
      Deadlines,
      Quarantine,
      UnusedUploads,
      UnsentDrafts,
      Erasures,
      VerificationSource,
      FolderFiles,
      HeartbeatMonitor,
      Metrics,
      Vitals,
      Heartbeats,
      ReferralCounts,
      Publications,
    ],
    useFactory: async (
      noticeDeps: NoticeDeps,
      mailDeps: MailDeps,
      deadlines: Deadlines,
      quarantine: Quarantine,
      uploads: UnusedUploads,
      drafts: UnsentDrafts,
      erasures: Erasures,
      verificationSource: VerificationSource,
      files: FolderFiles,
      heartbeat: HeartbeatMonitor,
      metrics: Metrics,
      vitals: Vitals,
      heartbeats: Heartbeats,
      counts: ReferralCounts,
      publications: Publications,
    ): Promise<WorkerRunner> => {
      const { clock, records, outbox } = mailDeps;
      const log = new Logger('queue');
      const queues = createQueues({ databaseUrl, redisUrl, onError: (error) => log.error(reason(error)) });
      const again = { afterMs: 10 * SECOND, now: Date.now };
      const jobs = withInlineFallback(queues, ({ id, kind }) => inline[kind](id));
      const relay = new RelayOutbox(outbox, clock, jobs, again);
      const first = new DeadlinePriority();
      const relayTask = new PeriodicTask({
        name: 'relay-outbox',
        everyMs: rehearsing ? 200 : SECOND,
        work: () => first.orLater(() => relay.relay()),
      });
      const lapse = new LapseDeadlines({ records, deadlines, clock });
      const forget = new ForgetUploads(uploads, new SystemClock(), files, drafts, clock);
      const erase = new EraseFiles(erasures, files, ledgerDir === undefined ? undefined : new FolderLedger(ledgerDir));
      const antivirus = clamdUrl === undefined ? undefined : new Clamd(clamdUrl);
      const examine = new ExaminePieces({ quarantine, antivirus, copier: new SandboxedCopier(), files });
      const { directory, printer, sealer, portal } = noticeDeps;
      const reports = { directory, printer, website: portal.website, ...(sealer && { sealer }) };
      const publish = new PublishStatistics({ counts, publications, clock, ...reports }, anchorKey);
      const tasks = [
        relayTask,
        new PeriodicTask({
          name: 'lapse-deadlines',
          everyMs: rehearsing ? SECOND : 20 * SECOND,
          work: () => first.during(() => lapse.handle()),
        }),
        new PeriodicTask({
          name: 'examine-pieces',
          everyMs: rehearsing ? 500 : 2 * SECOND,
          work: () => examine.handle(),
        }),
        new PeriodicTask({ name: 'forget-uploads', everyMs: HOUR, work: () => forget.handle() }),
        new PeriodicTask({
          name: 'publish-statistics',
          everyMs: rehearsing ? 10 * SECOND : HOUR,
          work: () => first.orLater(() => publish.handle()),
        }),
        new PeriodicTask({ name: 'erase-files', everyMs: HOUR / 60, work: () => erase.handle() }),
        ...(bouncesDir === undefined ? [] : [await readReturns(bouncesDir, mailDeps, metrics)]),
        ...(anchorsDir === undefined || anchorKey === undefined
          ? []
          : [anchoring({ verificationSource, anchors: new FolderAnchors(anchorsDir) }, anchorKey)]),
      ];
      const duties = new CarryOutDuty(noticeDeps, clock);
      const mails = new SendMail(mailDeps);
      const next = { outbox: relay, round: relayTask, heartbeat };
      const inline = {
        duty: thenRelay(next, (id) => first.turn().then(() => duties.handle(id))),
        mail: thenRelay(next, (id) => first.turn().then(() => mails.handle(id))),
      };
      // Of a queue that is away nothing is told.
      const queueDepth = () => withTimeout(queues.waiting(), SECOND).catch(() => ({}));
      measureService(metrics, { vitals, heartbeats, clock, queueDepth });
      const places = () => [queues.work('duty', { handle: inline.duty }), queues.work('mail', { handle: inline.mail })];
      return new WorkerRunner(tasks, places, () => queues.close(), heartbeat);
    },
  };
}

/** Asked every hour, so that a day on which the worker was away at night is anchored all the same. */
function anchoring(deps: ConstructorParameters<typeof TakeAnchor>[0], key: KeyObject): PeriodicTask {
  const take = new TakeAnchor(deps, new SystemClock(), key);
  return new PeriodicTask({ name: 'take-anchor', everyMs: HOUR, work: () => take.handle() });
}
