import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Records } from '#casework';
import { DeliveryModule, FolderLedger } from '#delivery';
import { Metrics, ObservabilityModule, withActMetrics, withErasureLedger, withOutboxMetrics } from '#observability';
import { PersistenceModule, type Settings } from '#persistence';
import { DATABASE_ANSWERS, HealthController } from './health/health.controller.ts';
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
      ],
      controllers: [HealthController],
      providers: [
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
