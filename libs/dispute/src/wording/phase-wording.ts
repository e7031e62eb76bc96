import type { Bilingual } from '#law';
import type { Side } from '../actor.ts';
import type { STAGES, Stage, StageFacts } from '../stage.ts';

/** The stages of one phase. */
type StageOf<P extends StageFacts['phase']> = {
  [S in Stage]: (typeof STAGES)[S]['phase'] extends P ? S : never;
}[Stage];

/** Words for every stage of a phase and every reader: where we are, and whose turn it is. Dates stand beside, in the clocks. */
export type PhaseWording<P extends StageFacts['phase']> = Readonly<
  Record<StageOf<P>, Readonly<Record<Side, Bilingual>>>
>;
