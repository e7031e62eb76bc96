import { STAGES, type Stage } from '#dispute';

export type Step = 1 | 2 | 3;

/** On which of the three steps a stage stands: the draft is the complaint, what the merchant does with it is settled inside. */
export function stepOf(stage: Stage): Step {
  if (STAGES[stage].phase !== 'complaint') return 3;
  return stage === 'ComplaintDraft' ? 1 : 2;
}
