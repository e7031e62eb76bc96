import { isAfter } from '#law';
import { SIDES } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct, unchanged } from '../define-act.ts';
import { purgeDue } from '../due-dates.ts';
import { CLOCK } from '../who-acts.ts';

/** Persons and words are erased; the record of ids, dates and codes stays, and stays true. */
export interface PurgeDispute {
  readonly type: 'PurgeDispute';
}

export interface DisputePurged {
  readonly type: 'DisputePurged';
}

export const purgeDispute = defineAct<PurgeDispute, DisputePurged>({
  type: 'PurgeDispute',
  by: CLOCK,
  event: 'DisputePurged',
  binds: false,
  decide: (dispute, _act, { today }) => {
    const due = purgeDue(dispute);
    return isAfter(today, due.nominalOn)
      ? decided({ type: 'DisputePurged' })
      : refused('date-not-come', due.article, { on: due.nominalOn });
  },
  events: {
    DisputePurged: { audience: SIDES, evolve: unchanged },
  },
});
