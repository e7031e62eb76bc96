import { actWording, stageWording } from '#dispute';
import { home } from '#law';
import { letterLang } from '#notices';
import { downloadOf } from '#requests';
import { stepOf } from '../layout/three-steps.ts';
import { clockLine } from './clock-lines.ts';
import type { OpenDispute } from './dispute-room.ts';
import { storyOf } from './dispute-story.ts';
import { PARTS } from './wording.ts';

export type DisputeParts = ReturnType<typeof disputeParts>;

/** What the templates of every dispute page find. */
export function disputeParts(open: OpenDispute) {
  const { sight, side, reader, record, pieces, notices, merchant, body, parties, today } = open;
  const lang = letterLang(merchant?.jurisdiction ?? home().code);
  return {
    side,
    role: reader.role,
    disputeId: sight.disputeId,
    reference: sight.reference,
    tag: sight.tag,
    stage: sight.stage,
    stageSentence: stageWording(sight.stage, side),
    step: stepOf(sight.stage),
    facts: sight.facts,
    nextDueOn: sight.nextDueOn,
    acts: (sight.open[reader.role] ?? []).map((act) => ({ act, wording: actWording(act) })),
    clocks: sight.clocks.map((clock) => clockLine(clock, today)),
    words: PARTS,
    story: storyOf(record, sight.facts, today),
    seen: record.length,
    record,
    pieces: pieces.map((piece) => ({ ...piece, download: downloadOf(piece, reader.personId)?.what })),
    /** A title is in the language of its letter, whatever the page speaks. */
    notices: notices.map((notice) => ({ ...notice, lang })),
    parties,
    today,
    merchant,
    body,
    here: `/${side}/disputes/${sight.disputeId}`,
  };
}
