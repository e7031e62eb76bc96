import { type DynamicModule, Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { DataSource } from 'typeorm';
import type { Records } from '#casework';
import type { Settings } from '#config';
import { DeliveryModule, FolderLedger } from '#delivery';
import {
  HealthController,
  Metrics,
  ObservabilityModule,
  ReadinessChecks,
  withActMetrics,
  withErasureLedger,
  withOutboxMetrics,
} from '#observability';
import { databaseHealth, PersistenceModule } from '#persistence';
import { WorkerHealth } from './health/worker-health.ts';
import { JobsModule } from './jobs.module.ts';

/** What happens without anyone asking. */
@Module({})
export class WorkerModule {
  static forRoot(settings: Settings): DynamicModule {
    const metrics = new Metrics();
    return {
      module: WorkerModule,
      imports: [
        PersistenceModule.forRoot({
          role: 'worker',
          url: settings.databaseUrl,
          rehearsal: settings.mode === 'rehearsal',
          around: (records) => withActMetrics(noted(records, settings), metrics),
          aroundOutbox: (outbox) => withOutboxMetrics(outbox, metrics),
        }),
        ObservabilityModule.forRoot(metrics),
        DeliveryModule.forRoot('worker', settings),
        JobsModule.forRoot(settings),
        TerminusModule.forRoot({ logger: false }),
      ],
      controllers: [HealthController],
      providers: [
        WorkerHealth,
        {
          provide: ReadinessChecks,
          inject: [DataSource, WorkerHealth],
          useFactory: (database: DataSource, worker: WorkerHealth) =>
            new ReadinessChecks([() => worker.check(databaseHealth(database))]),
        },
      ],
    };
  }
}

/** What a purge erases is noted outside the database first, where a ledger is kept. */
const noted = (records: Records, { ledgerDir }: Settings): Records =>
  ledgerDir === undefined ? records : withErasureLedger(records, new FolderLedger(ledgerDir));
