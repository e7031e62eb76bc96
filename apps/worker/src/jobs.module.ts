import { type DynamicModule, Logger, Module, type OnModuleInit, type Provider } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AnchorKey, Clock, Heartbeats, MailDeps, NoticeDeps, Vitals } from '#casework';
import type { Settings } from '#config';
import { createQueues, FolderFiles, Maildir, readDeliveryReport } from '#delivery';
import { Metrics } from '#observability';
import { CarryOutDuty } from './carry-out-duty/carry-out-duty.handler.ts';
import { ErasableFiles, EraseFiles } from './erase-files/erase-files.handler.ts';
import { ExaminePieces } from './examine-pieces/examine-pieces.handler.ts';
import { ForgetUploads, UnfinishedFiles } from './forget-uploads/forget-uploads.handler.ts';
import { DeadlinePriority } from './lapse-deadlines/deadline-priority.ts';
import { LapseDeadlines } from './lapse-deadlines/lapse-deadlines.handler.ts';
import { HeartbeatMonitor } from './periodic/heartbeat-monitor.ts';
import { reason } from './periodic/periodic-task.ts';
import { measureService } from './periodic/service-metrics.ts';
import { TaskRunner } from './periodic/task-runner.ts';
import { withTimeout } from './periodic/with-timeout.ts';
import { PublishingDeps, PublishStatistics } from './publish-statistics/publish-statistics.handler.ts';
import { ReadReturns } from './read-returns/read-returns.handler.ts';
import { withInlineFallback } from './relay-outbox/inline-fallback.ts';
import { JobQueues } from './relay-outbox/job-queues.ts';
import { JobRunner } from './relay-outbox/job-runner.ts';
import { Jobs, RelayOutbox } from './relay-outbox/relay-outbox.ts';
import { SendMail } from './send-mail/send-mail.handler.ts';
import { WorkerSettings } from './settings.ts';
import { TakeAnchor } from './take-anchor/take-anchor.handler.ts';
import { WorkerRunner } from './worker-runner.ts';

/** Periodic tasks, in the order in which health shows them. */
const TASKS: readonly Provider[] = [
  RelayOutbox,
  LapseDeadlines,
  ExaminePieces,
  ForgetUploads,
  PublishStatistics,
  EraseFiles,
];

/** The jobs of the worker, what runs them, and the queue between. */
@Module({})
export class JobsModule implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly vitals: Vitals,
    private readonly heartbeats: Heartbeats,
    private readonly clock: Clock,
    private readonly queues: JobQueues,
  ) {}

  static forRoot(settings: Settings): DynamicModule {
    const { anchorsDir, anchorKey, bouncesDir } = settings;
    return {
      module: JobsModule,
      imports: [DiscoveryModule],
      providers: [
        ...TASKS,
        ...(bouncesDir === undefined ? [] : [readReturns(bouncesDir)]),
        ...(anchorKey === undefined ? [] : [{ provide: AnchorKey, useValue: new AnchorKey(anchorKey) }]),
        ...(anchorsDir === undefined || anchorKey === undefined ? [] : [TakeAnchor]),
        CarryOutDuty,
        SendMail,
        NoticeDeps,
        MailDeps,
        PublishingDeps,
        { provide: ErasableFiles, useExisting: FolderFiles },
        { provide: UnfinishedFiles, useExisting: FolderFiles },
        { provide: WorkerSettings, useValue: new WorkerSettings(settings.mode === 'rehearsal') },
        DeadlinePriority,
        HeartbeatMonitor,
        TaskRunner,
        JobRunner,
        { provide: JobQueues, useFactory: () => queuesOf(settings) },
        {
          provide: Jobs,
          inject: [JobQueues, JobRunner],
          useFactory: (queues: JobQueues, runner: JobRunner) => withInlineFallback(queues, (job) => runner.run(job)),
        },
        WorkerRunner,
      ],
      exports: [WorkerRunner],
    };
  }

  onModuleInit(): void {
    const { metrics, vitals, heartbeats, clock } = this;
    // Of a queue that is away nothing is told.
    const queueDepth = () => withTimeout(this.queues.waiting(), 1_000).catch(() => ({}));
    measureService(metrics, { vitals, heartbeats, clock, queueDepth });
  }
}

function queuesOf({ databaseUrl, redisUrl }: Settings): JobQueues {
  const log = new Logger('queue');
  return createQueues({ databaseUrl, redisUrl, onError: (error) => log.error(reason(error)) });
}

/** A folder that is no Maildir stops the worker, not the first report. */
function readReturns(bouncesDir: string): Provider {
  return {
    provide: ReadReturns,
    inject: [MailDeps, Metrics],
    useFactory: async (deps: MailDeps, { mailReports }: Metrics) => {
      const mailbox = await Maildir.open(bouncesDir).catch(({ message }: Error) => {
        throw new Error(`BOUNCES_DIR is not a Maildir: ${message}`);
      });
      return new ReadReturns(mailbox, readDeliveryReport, deps, (kind) => mailReports.add({ kind }));
    },
  };
}
