import { type DecideAct, decided, refused } from '../decision.ts';

/** The consumer ends a mandate; the representative sees nothing of the dispute from that instant. */
export interface EndMandate {
  readonly type: 'EndMandate';
  readonly personId: string;
}

export interface MandateEnded {
  readonly type: 'MandateEnded';
  readonly personId: string;
}

export const endMandate: DecideAct<EndMandate, MandateEnded> = (dispute, act) =>
  dispute.representatives.includes(act.personId)
    ? decided({ ...act, type: 'MandateEnded' })
    : refused('no-such-mandate');
