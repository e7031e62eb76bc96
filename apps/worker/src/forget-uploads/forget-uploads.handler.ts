import type { Clock, UnusedUploads } from '#casework';
import { instant } from '#law';

/** What uploads that were cut short have left behind. */
export interface UnfinishedFiles {
  sweep(before: Date): Promise<number>;
}

const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** What somebody uploaded and joined to nothing is forgotten after seven days; its content goes the way of erased files. */
export class ForgetUploads {
  constructor(
    private readonly uploads: UnusedUploads,
    /** The time of the machine, which dates uploads, in rehearsal too. */
    private readonly machine: Clock,
    private readonly unfinished: UnfinishedFiles,
  ) {}

  async handle(): Promise<boolean> {
    const before = new Date(Date.parse(await this.machine.now()) - KEPT_MS);
    await this.uploads.forget(instant(before.toISOString()));
    await this.unfinished.sweep(before);
    return false;
  }
}
