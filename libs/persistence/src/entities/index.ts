import { DeadlineRow } from './deadline.entity.ts';
import { DisputeEventRow } from './dispute-event.entity.ts';
import { DisputePartyRow } from './dispute-party.entity.ts';
import { DisputeSideViewRow } from './dispute-side-view.entity.ts';
import { DisputeTextRow } from './dispute-text.entity.ts';
import { NoticeRow } from './notice.entity.ts';
import { PieceRow } from './piece.entity.ts';

/** The tables of disputes, for reading; what an act writes is written in write/. The migrations alone make tables. */
export const entities = [
  DeadlineRow,
  DisputeEventRow,
  DisputePartyRow,
  DisputeSideViewRow,
  DisputeTextRow,
  NoticeRow,
  PieceRow,
];

export { DeadlineRow, DisputeEventRow, DisputePartyRow, DisputeSideViewRow, DisputeTextRow, NoticeRow, PieceRow };
