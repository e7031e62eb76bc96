import type { ServiceState, ServiceStates } from '#casework';

/** A machine whose clock is further from that of the database would date acts wrongly. */
export const LONGEST_SKEW_MS = 5_000;

export type Closed = 'recovering' | 'clock-astray';

/**
 * Whether anything may be changed now. A restored service is read until an operator has reconciled it; and dates are the
 * law here, so that a machine whose clock is astray changes nothing either.
 */
export class ServiceGate {
  private last: { readonly at: number; readonly state: Promise<ServiceState> } | undefined;

  constructor(
    private readonly states: ServiceStates,
    private readonly keptMs = 1_000,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Nothing when all is well; throws what the database throws. */
  async closed(): Promise<Closed | undefined> {
    const { recovering, skewMs } = await this.state();
    if (recovering) return 'recovering';
    return Math.abs(skewMs) > LONGEST_SKEW_MS ? 'clock-astray' : undefined;
  }

  /** Asked by every request, and of the database once a second. */
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
