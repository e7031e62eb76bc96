import { AnchorKey, Anchors, MachineClock, takeAnchor, VerificationSource } from '#casework';
import { Scheduled } from '../periodic/scheduled.ts';

/**
 * Once a day the last link of every chain is written outside the database, and signed. Asked every hour, so that a day
 * on which the worker was away at night is anchored all the same.
 */
@Scheduled({ name: 'take-anchor', everyMs: 3_600_000 })
export class TakeAnchor {
  constructor(
    readonly verificationSource: VerificationSource,
    readonly anchors: Anchors,
    /** An anchor proves when it was taken. */
    private readonly machine: MachineClock,
    private readonly signing: AnchorKey,
  ) {}

  async handle(): Promise<boolean> {
    const day = (await this.machine.now()).slice(0, 10);
    await takeAnchor(this, day, this.signing.key);
    return false;
  }
}
