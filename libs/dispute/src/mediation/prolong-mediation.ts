import { addDays, type CivilDate, isAfter } from '#law';
import { SIDES } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { latestOutcomeDue, outcomeDue } from '../due-dates.ts';
import type { TextRef } from '../text-ref.ts';
import { MEDIATOR } from '../who-acts.ts';
import { notTheCaseMediator } from './case-mediator.ts';

/** R612-5: « en cas de litige complexe », at any time, the mediator prolongs and tells the parties immediately; the notice carries the new expected date (Dir. 2013/11 art. 8(e)). Where the law sets a longest prolongation, no further. */
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

export const prolongMediation = defineAct<ProlongMediation, MediationProlonged>({
  type: 'ProlongMediation',
  by: MEDIATOR,
  event: 'MediationProlonged',
  binds: false,
  decide: (dispute, act, { actor }) => {
    const refusal = notTheCaseMediator(dispute, actor);
    if (refusal !== undefined) return refusal;
    const due = outcomeDue(dispute);
    if (!isAfter(act.until, due.nominalOn))
      return refused('prolongation-not-later', due.article, { on: due.nominalOn });
    const latest = latestOutcomeDue(dispute);
    if (latest !== undefined && isAfter(act.until, latest.nominalOn))
      return refused('prolongation-too-long', latest.article, { on: latest.nominalOn });
    return decided({ ...act, type: 'MediationProlonged' });
  },
  events: {
    MediationProlonged: {
      audience: SIDES,
      evolve: (dispute, event, { on }) => ({
        prolongations: [...dispute.prolongations, { on, until: event.until }],
      }),
    },
  },
  example: ({ dispute, today, text }) => ({
    until: addDays(dispute.notifiedOn === undefined ? today : outcomeDue(dispute).nominalOn, 30),
    reasons: text('complex'),
  }),
});
