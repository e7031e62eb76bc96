import type { ServiceState, ServiceStates } from '#casework';

/** Largest difference allowed between the clocks of this machine and of the database, in milliseconds. */
export const LONGEST_SKEW_MS = 5_000;

/** Reason why nothing may be changed: a restored service not reconciled yet, or a machine clock too far off. */
export type Closed = 'recovering' | 'clock-astray';

/**
 * Gate before every write. It is closed after a restore until an operator has reconciled the service, and on a machine
 * whose clock is off, as dates decide rights here. The state is cached for `keptMs` milliseconds, 1,000 by default.
 */
export class ServiceGate {
  private last: { readonly at: number; readonly state: Promise<ServiceState> } | undefined;

  constructor(
    private readonly states: ServiceStates,
    private readonly keptMs = 1_000,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Returns why the gate is closed; undefined when it is open. Throws what the database throws. */
  async closed(): Promise<Closed | undefined> {
    const { recovering, skewMs } = await this.state();
    if (recovering) return 'recovering';
    return Math.abs(skewMs) > LONGEST_SKEW_MS ? 'clock-astray' : undefined;
  }

  /** Returns the state of the service, read from the database at most once per `keptMs`. */
  private state(): Promise<ServiceState> {
    const at = this.now();
    if (this.last !== undefined && at - this.last.at < this.keptMs) return this.last.state;
    const state = this.states.read();
    this.last = { at, state };
    state.catch(() => {
      this.last = undefined;
    });
    return state;
  }
}
