import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import { Heartbeats } from '#casework';
import { type Closed, ServiceGate } from '#observability';
import { WorkerRunner } from '../worker-runner.ts';

/** Whether the database answers; given by the wiring. */
export const DATABASE_ANSWERS = Symbol('DatabaseAnswers');

interface Ready {
  /**
   * `late`: it works, but some duty has not been done for too long; `closed`: it does nothing, and `closed` says why.
   */
  readonly status: 'ok' | 'late' | 'closed';
  readonly late: readonly string[];
  readonly closed?: Closed;
  readonly tasks: ReturnType<WorkerRunner['state']>;
}

@Controller('health')
export class HealthController {
  constructor(
    private readonly workerRunner: WorkerRunner,
    @Inject(DATABASE_ANSWERS) private readonly databaseAnswers: () => Promise<boolean>,
    private readonly heartbeats: Heartbeats,
    private readonly gate: ServiceGate,
  ) {}

  /** The program runs. */
  @Get('live')
  live(): { readonly status: 'ok' } {
    return { status: 'ok' };
  }

  /** It can do its work; and what its rounds did last, and which duty nobody has done for too long. */
  @Get('ready')
  async ready(): Promise<Ready> {
    if (!(await this.databaseAnswers())) throw new ServiceUnavailableException({ status: 'database-away' });
    const late = (await this.heartbeats.all()).filter((beat) => beat.late).map(({ name }) => name);
    const closed = await this.gate.closed();
    const tasks = this.workerRunner.state();
    if (closed !== undefined) return { status: 'closed', closed, late, tasks };
    return { status: late.length > 0 ? 'late' : 'ok', late, tasks };
  }
}
