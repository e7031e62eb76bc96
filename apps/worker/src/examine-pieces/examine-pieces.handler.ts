import { Logger } from '@nestjs/common';
import { type ExaminationDeps, examineNextPiece } from '#casework';
import { reason } from '../periodic/periodic-task.ts';

/** Pieces in quarantine, one after the other; one that cannot be examined now is taken again later and stops none. */
export class ExaminePieces {
  private readonly log = new Logger('examine-pieces');
  private readonly deps: ExaminationDeps;

  constructor(deps: Omit<ExaminationDeps, 'onFailure'>) {
    this.deps = { ...deps, onFailure: (error) => this.told(error) };
  }

  /** True when there may be more to do at once. */
  handle(): Promise<boolean> {
    return examineNextPiece(this.deps);
  }

  private told(error: unknown): string {
    const why = reason(error);
    this.log.warn(`a piece waits: ${why}`);
    return why;
  }
}
