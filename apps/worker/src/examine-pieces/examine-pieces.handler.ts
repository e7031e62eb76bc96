import { Logger } from '@nestjs/common';
import { type ExaminingRoom, examineNextPiece } from '#casework';
import { reason } from '../rounds/round.ts';

/** Pieces in quarantine, one after the other; one that cannot be examined now is taken again later and stops none. */
export class ExaminePieces {
  private readonly log = new Logger('examine-pieces');
  private readonly room: ExaminingRoom;

  constructor(room: Omit<ExaminingRoom, 'onFailure'>) {
    this.room = { ...room, onFailure: (error) => this.told(error) };
  }

  /** True when there may be more to do at once. */
  handle(): Promise<boolean> {
    return examineNextPiece(this.room);
  }

  private told(error: unknown): string {
    const why = reason(error);
    this.log.warn(`a piece waits: ${why}`);
    return why;
  }
}
