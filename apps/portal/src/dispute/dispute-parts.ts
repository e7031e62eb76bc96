import { actWording, stageWording } from '#dispute';
import { home } from '#law';
import { letterLang } from '#notices';
import { downloadOf } from '#requests';
import { stepOf } from '../layout/three-steps.ts';
import { clockLine } from './clock-lines.ts';
import type { OpenDispute } from './dispute-reader.ts';
import { storyOf } from './dispute-story.ts';
import { PARTS } from './wording.ts';

export type DisputeParts = ReturnType<typeof disputeParts>;

/** What the templates of every dispute page find. */
export function disputeParts(open: OpenDispute) {
  const { sideView, side, reader, record, pieces, notices, merchant, body, parties, today } = open;
  const lang = letterLang(merchant?.jurisdiction ?? home().code);
  return {
    side,
    role: reader.role,
    disputeId: sideView.disputeId,
    reference: sideView.reference,
    tag: sideView.tag,
    stage: sideView.stage,
    stageSentence: stageWording(sideView.stage, side),
    step: stepOf(sideView.stage),
    facts: sideView.facts,
    nextDueOn: sideView.nextDueOn,
    acts: (sideView.open[reader.role] ?? []).map((act) => ({ act, wording: actWording(act) })),
    /** What the button of each open act says, by its name. */
    button: Object.fromEntries((sideView.open[reader.role] ?? []).map((act) => [act, actWording(act)])),
    clocks: sideView.clocks.map((clock) => clockLine(clock, today)),
    words: PARTS,
    story: storyOf(record, sideView.facts, today),
    seen: record.length,
    record,
    pieces: pieces.map((piece) => ({ ...piece, download: downloadOf(piece, reader.personId)?.what })),
    /** A title is in the language of its letter, whatever the page speaks. */
    notices: notices.map((notice) => ({ ...notice, lang })),
    parties,
    today,
    merchant,
    body,
    here: `/${side}/disputes/${sideView.disputeId}`,
  };
}
