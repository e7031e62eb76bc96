import { addDays, type CivilDate, isBefore } from '#law';
import { SIDES } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { silenceDue } from '../due-dates.ts';
import { CLOCK } from '../who-acts.ts';

/** The clock records that the merchant let the period pass without an answer (practice; law for energy, C. énergie R122-1 1°). */
export interface RecordSilence {
  readonly type: 'RecordSilence';
}

export interface SilenceRecorded {
  readonly type: 'SilenceRecorded';
  /** Last day on which an answer was awaited. */
  readonly lastDay: CivilDate;
}

export const recordSilence = defineAct<RecordSilence, SilenceRecorded>({
  type: 'RecordSilence',
  by: CLOCK,
  event: 'SilenceRecorded',
  binds: false,
  decide: (dispute, _act, { today }) => {
    const due = silenceDue(dispute);
    if (dispute.silence !== undefined || dispute.answer !== undefined) return refused('silence-already-ended');
    if (due.opensOn !== undefined && isBefore(today, due.opensOn))
      return refused('date-not-come', due.article, { on: addDays(due.opensOn, -1) });
    return decided({ type: 'SilenceRecorded', lastDay: due.nominalOn });
  },
  events: {
    SilenceRecorded: {
      audience: SIDES,
      evolve: (_dispute, event, { on }) => ({ silence: { recordedOn: on, lastDay: event.lastDay } }),
    },
  },
});
