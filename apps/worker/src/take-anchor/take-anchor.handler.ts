import type { KeyObject } from 'node:crypto';
import { type Anchors, type Clock, takeAnchor, type VerificationSource } from '#casework';

/** Once a day the last link of every chain is written outside the database, and signed. */
export class TakeAnchor {
  constructor(
    private readonly deps: { readonly verificationSource: VerificationSource; readonly anchors: Anchors },
    /** The time of the machine, in rehearsal too: an anchor proves when it was taken. */
    private readonly machine: Clock,
    private readonly key: KeyObject,
  ) {}

  async handle(): Promise<boolean> {
    const day = (await this.machine.now()).slice(0, 10);
    await takeAnchor(this.deps, day, this.key);
    return false;
  }
}
