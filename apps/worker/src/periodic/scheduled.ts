import { DiscoveryService } from '@nestjs/core';

/** When a periodic task runs. Its class is found by the decorator, and its `handle` called. */
export interface Schedule {
  /** Name of its heartbeat, kept in the database and shown by health and metrics. */
  readonly name: string;
  readonly everyMs: number;
  /** In rehearsal mode, where a person watches; absent, `everyMs`. */
  readonly rehearsalMs?: number;
  /** `first`: acts on due dates. `after`: is left out while a `first` task runs. Absent: independent of both. */
  readonly dates?: 'first' | 'after';
}

export interface ScheduledTask {
  /** Returns whether there is more to do at once. */
  handle(): Promise<boolean>;
}

/** Marks a provider as a periodic task. */
export const Scheduled = DiscoveryService.createDecorator<Schedule>();
