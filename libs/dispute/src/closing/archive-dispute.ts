import { isAfter } from '#law';
import { type DecideAct, decided, refused } from '../decision.ts';
import { archiveDue } from '../due-dates.ts';

/** Intermediate archive (retention is practice, to be validated by the controller's data protection officer). */
export interface ArchiveDispute {
  readonly type: 'ArchiveDispute';
}

export interface DisputeArchived {
  readonly type: 'DisputeArchived';
}

export const archiveDispute: DecideAct<ArchiveDispute, DisputeArchived> = (dispute, _act, { today }) => {
  const due = archiveDue(dispute);
  return isAfter(today, due.nominalOn)
    ? decided({ type: 'DisputeArchived' })
    : refused('date-not-come', due.article, { on: due.nominalOn });
};
