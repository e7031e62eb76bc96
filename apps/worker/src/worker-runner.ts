import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { HeartbeatMonitor } from './periodic/heartbeat-monitor.ts';
import type { PeriodicTask } from './periodic/periodic-task.ts';
import type { RelayOutbox } from './relay-outbox/relay-outbox.ts';

/** A place where jobs of one kind are taken up; closing it ends the jobs in hand and takes no more. */
export interface JobPlace {
  close(): Promise<void>;
}

/** Everything that this program does without being asked, begun together and ended in order. */
export class WorkerRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private places: readonly JobPlace[] = [];

  constructor(
    private readonly tasks: readonly PeriodicTask[],
    private readonly openPlaces: () => readonly JobPlace[],
    private readonly closeQueue: () => Promise<void>,
    private readonly heartbeat?: HeartbeatMonitor,
  ) {}

  onApplicationBootstrap(): void {
    this.places = this.openPlaces();
    for (const round of this.tasks) round.start(this.heartbeat);
  }

  /** First nothing new is offered, then what is in hand is finished, then the queue is left; the database is closed later. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.tasks.map((round) => round.stop()));
    await Promise.all(this.places.map((place) => place.close()));
    await this.closeQueue();
  }

  state(): readonly ReturnType<PeriodicTask['state']>[] {
    return this.tasks.map((round) => round.state());
  }
}

/** One job, then the next: what it left in the outbox is offered at once. A queue may hold jobs while the service waits: they are left. */
export function thenRelay(
  relay: {
    readonly outbox: RelayOutbox;
    readonly round: PeriodicTask;
    readonly heartbeat?: Pick<HeartbeatMonitor, 'closed'>;
  },
  handle: (id: string) => Promise<boolean>,
): (id: string) => Promise<void> {
  return async (id) => {
    const closed = (await relay.heartbeat?.closed()) !== undefined;
    const done = !closed && (await handle(id));
    relay.outbox.forget(id);
    if (done) relay.round.wake();
  };
}
