import { type DecideAct, decided, refused } from '../decision.ts';
import { independence } from './case-mediator.ts';

/**
 * R613-1: where the mediator is a legal person, the natural person objected to is replaced and the mediation goes on. So is
 * one who can no longer see to it; whoever was told who is in charge is told of the other.
 */
export interface ReplaceCaseMediator {
  readonly type: 'ReplaceCaseMediator';
  readonly personId: string;
}

export interface CaseMediatorReplaced {
  readonly type: 'CaseMediatorReplaced';
  readonly personId: string;
}

export const replaceCaseMediator: DecideAct<ReplaceCaseMediator, CaseMediatorReplaced> = (dispute, act) =>
  dispute.caseMediator?.personId === act.personId
    ? refused('same-person', independence(dispute))
    : decided({ type: 'CaseMediatorReplaced', personId: act.personId });
