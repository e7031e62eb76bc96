import { isAfter } from '#law';
import { type DecideAct, decided, refused } from '../decision.ts';
import { purgeDue } from '../due-dates.ts';

/** Persons and words are erased; the record of ids, dates and codes stays, and stays true. */
export interface PurgeDispute {
  readonly type: 'PurgeDispute';
}

export interface DisputePurged {
  readonly type: 'DisputePurged';
}

export const purgeDispute: DecideAct<PurgeDispute, DisputePurged> = (dispute, _act, { today }) => {
  const due = purgeDue(dispute);
  return isAfter(today, due.nominalOn)
    ? decided({ type: 'DisputePurged' })
    : refused('date-not-come', due.article, { on: due.nominalOn });
};
