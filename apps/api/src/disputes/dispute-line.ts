import type { Reader, SideViewRow } from '#casework';
import { STAGES, sideOf, stageWording } from '#dispute';
import { omitUndefined } from '#requests';
import { type Locale, translate } from '#text';
import type { DisputeLine, TurnView } from './dispute-view.dto.ts';

/** One row of a worklist. */
export function disputeLine(sideView: SideViewRow, reader: Reader, lang: Locale): DisputeLine {
  const { disputeId, reference, stage, openedOn, nextDueOn, tag } = sideView;
  return {
    disputeId,
    reference,
    role: reader.role,
    stage,
    phase: STAGES[stage].phase,
    wording: translate(stageWording(stage, sideOf(reader.role) ?? sideView.side), lang),
    turn: turnOf(sideView, reader),
    openedOn,
    ...omitUndefined({ nextDueOn }),
    tag,
    href: `/v1/disputes/${disputeId}`,
  };
}

/** Where both parties owe an answer, it is the reader's turn while theirs is missing. */
function turnOf({ stage, open }: SideViewRow, reader: Reader): TurnView {
  const of = STAGES[stage].turn;
  const owed = open[reader.role]?.some((act) => act === 'AnswerProposal' || act === 'AnswerConflict') ?? false;
  return { of, yours: of === 'parties' ? owed : of === sideOf(reader.role) };
}
