import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { DeadlinePriority } from '../lapse-deadlines/deadline-priority.ts';
import { WorkerSettings } from '../settings.ts';
import { HeartbeatMonitor } from './heartbeat-monitor.ts';
import { PeriodicTask } from './periodic-task.ts';
import { type Schedule, Scheduled, type ScheduledTask } from './scheduled.ts';

/** Runs every provider that is marked `@Scheduled`: each by itself, and never twice at the same time. */
@Injectable()
export class TaskRunner {
  private tasks: readonly PeriodicTask[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly first: DeadlinePriority,
    private readonly heartbeat: HeartbeatMonitor,
    private readonly settings: WorkerSettings,
  ) {}

  start(): void {
    this.tasks = this.discovery.getProviders().flatMap((provider) => {
      const schedule = this.discovery.getMetadataByDecorator(Scheduled, provider);
      return schedule === undefined ? [] : [this.roundOf(provider.instance as ScheduledTask, schedule)];
    });
    for (const round of this.tasks) round.start(this.heartbeat);
  }

  /** Runs one task now instead of at its next time. */
  wake(name: string): void {
    this.tasks.find((round) => round.name === name)?.wake();
  }

  /** Finishes what runs, and begins nothing more. */
  async stop(): Promise<void> {
    await Promise.all(this.tasks.map((round) => round.stop()));
  }

  state(): readonly ReturnType<PeriodicTask['state']>[] {
    return this.tasks.map((round) => round.state());
  }

  private roundOf(task: ScheduledTask, { name, everyMs, rehearsalMs, dates }: Schedule): PeriodicTask {
    const work = () => task.handle();
    return new PeriodicTask({
      name,
      everyMs: (this.settings.rehearsal ? rehearsalMs : undefined) ?? everyMs,
      work:
        dates === 'first' ? () => this.first.during(work) : dates === 'after' ? () => this.first.orLater(work) : work,
    });
  }
}
