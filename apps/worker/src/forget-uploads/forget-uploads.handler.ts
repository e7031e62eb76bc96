import { Clock, MachineClock, UnsentDrafts, UnusedUploads } from '#casework';
import { dayAtHome, instant } from '#law';
import { Scheduled } from '../periodic/scheduled.ts';

/** What uploads that were cut short have left behind. */
export abstract class UnfinishedFiles {
  abstract sweep(before: Date): Promise<number>;
}

const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * What somebody uploaded and joined to nothing is forgotten after seven days; its content goes the way of erased files.
 * So is a draft whose last day has passed, with what it owns.
 */
@Scheduled({ name: 'forget-uploads', everyMs: 3_600_000 })
export class ForgetUploads {
  constructor(
    private readonly uploads: UnusedUploads,
    /** The time of the machine, which dates uploads, in rehearsal too. */
    private readonly machine: MachineClock,
    private readonly unfinished: UnfinishedFiles,
    private readonly drafts: UnsentDrafts,
    /** The time of the portal, by which people are told the last day of their draft. */
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<boolean> {
    const before = new Date(Date.parse(await this.machine.now()) - KEPT_MS);
    await this.drafts.forget(dayAtHome(await this.clock.now()));
    await this.uploads.forget(instant(before.toISOString()));
    await this.unfinished.sweep(before);
    return false;
  }
}
