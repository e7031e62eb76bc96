import { isAfter } from '#law';
import { SIDES } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { archiveDue } from '../due-dates.ts';
import { CLOCK } from '../who-acts.ts';

/** Intermediate archive (retention is practice, to be validated by the controller's data protection officer). */
export interface ArchiveDispute {
  readonly type: 'ArchiveDispute';
}

export interface DisputeArchived {
  readonly type: 'DisputeArchived';
}

export const archiveDispute = defineAct<ArchiveDispute, DisputeArchived>({
  type: 'ArchiveDispute',
  by: CLOCK,
  event: 'DisputeArchived',
  binds: false,
  decide: (dispute, _act, { today }) => {
    const due = archiveDue(dispute);
    return isAfter(today, due.nominalOn)
      ? decided({ type: 'DisputeArchived' })
      : refused('date-not-come', due.article, { on: due.nominalOn });
  },
  events: {
    DisputeArchived: { audience: SIDES, evolve: (_dispute, _event, { on }) => ({ archivedOn: on }) },
  },
});
