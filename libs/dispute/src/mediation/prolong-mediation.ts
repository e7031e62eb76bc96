import { type CivilDate, isAfter } from '#law';
import { type DecideAct, decided, refused } from '../decision.ts';
import { outcomeDue } from '../due-dates.ts';
import type { TextRef } from '../text-ref.ts';
import { notTheCaseMediator } from './case-mediator.ts';

/** R612-5: « en cas de litige complexe », at any time, the mediator prolongs and tells the parties immediately; the notice carries the new expected date (Dir. 2013/11 art. 8(e)). */
export interface ProlongMediation {
  readonly type: 'ProlongMediation';
  readonly until: CivilDate;
  readonly reasons: TextRef;
}

export interface MediationProlonged {
  readonly type: 'MediationProlonged';
  readonly until: CivilDate;
  readonly reasons: TextRef;
}

export const prolongMediation: DecideAct<ProlongMediation> = (dispute, act, { actor }) => {
  const due = outcomeDue(dispute);
  return (
    notTheCaseMediator(dispute, actor) ??
    (isAfter(act.until, due.nominalOn)
      ? decided({ ...act, type: 'MediationProlonged' })
      : refused('prolongation-not-later', due.article, { on: due.nominalOn }))
  );
};
