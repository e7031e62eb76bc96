import { INTERRUPTION_CAUSES, type InterruptionCause } from '#dispute';
import { OneOf } from '../fields/field.ts';
import { form } from './act-form.ts';

class InterruptMediation {
  @OneOf(INTERRUPTION_CAUSES, 'Why the mediation cannot go on; counted in the annual report (R614-2 4°).')
  readonly cause: InterruptionCause;
}

export const interruptMediation = form('InterruptMediation', InterruptMediation, ({ cause }) => ({
  act: { type: 'InterruptMediation', cause },
}));
