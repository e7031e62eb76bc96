import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { TaskRunner } from './periodic/task-runner.ts';
import { type JobKind, type JobPlace, JobQueues } from './relay-outbox/job-queues.ts';
import { JobRunner } from './relay-outbox/job-runner.ts';
import { RelayOutbox } from './relay-outbox/relay-outbox.ts';

const KINDS: readonly JobKind[] = ['duty', 'mail'];

/** Everything that this program does without being asked, begun together and ended in order. */
@Injectable()
export class WorkerRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private places: readonly JobPlace[] = [];

  constructor(
    private readonly tasks: TaskRunner,
    private readonly queues: JobQueues,
    private readonly jobs: JobRunner,
    private readonly relay: RelayOutbox,
  ) {}

  onApplicationBootstrap(): void {
    this.places = KINDS.map((kind) =>
      this.queues.work(kind, {
        handle: async (id) => {
          await this.jobs.run({ id, kind });
          this.relay.forget(id);
        },
      }),
    );
    this.tasks.start();
  }

  /**
   * First nothing new is offered, then what is in hand is finished, then the queue is left; the database is closed
   * later.
   */
  async onModuleDestroy(): Promise<void> {
    await this.tasks.stop();
    await Promise.all(this.places.map((place) => place.close()));
    await this.queues.close();
  }

  state(): ReturnType<TaskRunner['state']> {
    return this.tasks.state();
  }
}
