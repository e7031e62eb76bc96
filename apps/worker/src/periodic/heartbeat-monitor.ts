import { Inject, Injectable, Optional } from '@nestjs/common';
import { Heartbeats } from '#casework';
import { ServiceGate } from '#observability';

/** Between two signs of life of a duty that goes well; a change for the worse or the better is told at once. */
const QUIET_MS = 10_000;

/** Lets rounds go while the service is open, and keeps their signs of life. */
@Injectable()
export class HeartbeatMonitor {
  private readonly told = new Map<string, { readonly at: number; readonly error: string | undefined }>();

  constructor(
    @Inject(ServiceGate) private readonly gate: Pick<ServiceGate, 'closed'>,
    @Inject(Heartbeats) private readonly heartbeats: Pick<Heartbeats, 'beat'>,
    @Optional() private readonly now: () => number = () => performance.now(),
  ) {}

  /** Nothing is done in a service that waits for its operator, or by a machine whose clock is astray. */
  closed(): ReturnType<ServiceGate['closed']> {
    return this.gate.closed();
  }

  async over(name: string, round: { everyMs: number; lastedMs: number; error?: string }): Promise<void> {
    const last = this.told.get(name);
    const at = this.now();
    if (last !== undefined && last.error === round.error && at - last.at < QUIET_MS) return;
    this.told.set(name, { at, error: round.error });
    // Away with the database is the sign itself: its age will tell.
    await this.heartbeats.beat(name, round).catch(() => this.told.delete(name));
  }
}
