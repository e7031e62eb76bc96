import { type DecideAct, decided } from '../decision.ts';

/** The consumer says that the pieces asked for are there: the third of the four dates (*dossier complet*). */
export interface CompleteFile {
  readonly type: 'CompleteFile';
}

export interface FileCompleted {
  readonly type: 'FileCompleted';
}

export const completeFile: DecideAct<CompleteFile, FileCompleted> = () => decided({ type: 'FileCompleted' });
