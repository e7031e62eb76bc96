import { Injectable } from '@nestjs/common';
import type { HealthIndicatorResult } from '@nestjs/terminus';
import { Heartbeats } from '#casework';
import { ServiceGate } from '#observability';
import { WorkerRunner } from '../worker-runner.ts';

/** What the worker does and does not: degraded while duties are late, or while the service is closed to writing. */
@Injectable()
export class WorkerHealth {
  constructor(
    private readonly workerRunner: WorkerRunner,
    private readonly heartbeats: Heartbeats,
    private readonly gate: ServiceGate,
  ) {}

  /** The health of the database, and where it answers that of the worker, which is kept there. */
  async check(ofDatabase: Promise<HealthIndicatorResult>): Promise<HealthIndicatorResult> {
    const database = await ofDatabase;
    if (database['database']?.status === 'down') return database;
    const late = (await this.heartbeats.all()).filter((beat) => beat.late).map(({ name }) => name);
    const closed = await this.gate.closed();
    return {
      ...database,
      service: closed === undefined ? { status: 'up' } : { status: 'degraded', closed },
      duties: { status: late.length > 0 ? 'degraded' : 'up', late, tasks: this.workerRunner.state() },
    };
  }
}
