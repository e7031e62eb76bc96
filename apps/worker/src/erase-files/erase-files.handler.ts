import { Inject, Optional } from '@nestjs/common';
import { ErasureLedger, Erasures } from '#casework';
import { Scheduled } from '../periodic/scheduled.ts';

/** Where contents lie, as far as erasing is concerned. */
export abstract class ErasableFiles {
  abstract delete(sha256: string): Promise<void>;
}

const BATCH = 100;

/** Contents of which nothing in the record needs to be kept: removed from the store, then struck off the list. */
@Scheduled({ name: 'erase-files', everyMs: 60_000 })
export class EraseFiles {
  constructor(
    private readonly erasures: Erasures,
    private readonly files: ErasableFiles,
    @Optional() @Inject(ErasureLedger) private readonly ledger?: Pick<ErasureLedger, 'begin' | 'note'>,
  ) {}

  async handle(): Promise<boolean> {
    await this.ledger?.begin();
    const waiting = await this.erasures.waiting(BATCH);
    for (const sha256 of waiting) {
      await this.ledger?.note('content', sha256, new Date());
      await this.files.delete(sha256);
      await this.erasures.done(sha256);
    }
    return waiting.length === BATCH;
  }
}
