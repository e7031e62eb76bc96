import { Logger, Optional } from '@nestjs/common';
import { Antivirus, Copier, examineNextPiece, Files, Quarantine } from '#casework';
import { reason } from '../periodic/periodic-task.ts';
import { Scheduled } from '../periodic/scheduled.ts';

/** Pieces in quarantine, one after the other; one that cannot be examined now is taken again later and stops none. */
@Scheduled({ name: 'examine-pieces', everyMs: 2_000, rehearsalMs: 500 })
export class ExaminePieces {
  private readonly log = new Logger('examine-pieces');

  constructor(
    private readonly quarantine: Quarantine,
    private readonly copier: Copier,
    private readonly files: Files,
    @Optional() private readonly antivirus?: Antivirus,
  ) {}

  /** True when there may be more to do at once. */
  handle(): Promise<boolean> {
    const { quarantine, antivirus, copier, files } = this;
    return examineNextPiece({ quarantine, antivirus, copier, files, onFailure: (error) => this.told(error) });
  }

  private told(error: unknown): string {
    const why = reason(error);
    this.log.warn(`a piece waits: ${why}`);
    return why;
  }
}
