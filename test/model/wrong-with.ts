import { canonical, GENESIS, linkHash, nextTags, sideViewsOf } from '#casework';
import {
  audienceOf,
  type Dispute,
  draft,
  type EventType,
  evolve,
  hasPartIn,
  type Recorded,
  runningClocks,
  type Side,
} from '#dispute';
import { dutiesOf } from '#notices';
import type { Kept } from './kept.ts';

/** All that is wrong with what was kept of a dispute, in words; nothing when it is whole. */
export function wrongWith(kept: Kept): readonly string[] {
  const states = statesOf(kept.record);
  const dispute = states.at(-1);
  if (dispute === undefined) return ['it has no event'];
  return [
    ...chain(kept),
    ...(kept.version === dispute.version && kept.stage === dispute.stage ? [] : ['its row is not at its last event']),
    ...differs('its summary', kept.summary, dispute),
    ...sideViews(kept, states),
    ...deadlines(kept, dispute),
    ...duties(kept, states),
    ...admissibility(kept, dispute),
  ];
}

/** The dispute after each of its events; folding throws where the procedure knows no such step. */
function statesOf(record: readonly Recorded[]): readonly Dispute[] {
  const opening = record[0]?.event;
  if (opening?.type !== 'ComplaintFiled' && opening?.type !== 'ComplaintReported') return [];
  const states: Dispute[] = [];
  for (const recorded of record) states.push(evolve(states.at(-1) ?? draft(opening.rules), recorded));
  return states;
}

function chain({ disputeId, record, links }: Kept): readonly string[] {
  let previous = GENESIS;
  return record.flatMap((recorded, index) => {
    const link = links[index];
    const expected = linkHash(disputeId, previous, recorded);
    const whole = link?.previous === previous && link.hash === expected;
    previous = expected;
    return [
      ...(whole ? [] : [`event ${recorded.version} is not linked to the one before`]),
      ...differs(`the audience of event ${recorded.version}`, link?.audience, audienceOf(recorded.event)),
    ];
  });
}

function sideViews(kept: Kept, states: readonly Dispute[]): readonly string[] {
  const dispute = states.at(-1) as Dispute;
  const expected = sideViewsOf(dispute, tagsOf(kept, states));
  const missing = expected.filter(({ side }) => !kept.sideViews.some((sideView) => sideView.side === side));
  return [
    ...missing.map(({ side }) => `the ${side} has a part and no side_view`),
    ...kept.sideViews.flatMap((sideView) => {
      const own = expected.find(({ side }) => side === sideView.side);
      return own === undefined
        ? [`the ${sideView.side} has a side_view and no part`]
        : differs(`the ${own.side}'s side_view`, sideView, own);
    }),
  ];
}

/** Act after act: the tag of a side begins when it gets a part in the file. */
function tagsOf({ disputeId, record }: Kept, states: readonly Dispute[]): Record<Side, string> {
  let tags: Partial<Record<Side, string>> = {};
  for (let from = 0; from < record.length; ) {
    const end = endsAct(record, from);
    const dispute = states[end] as Dispute;
    const next = nextTags(disputeId, tags, record.slice(from, end + 1));
    tags = Object.fromEntries(Object.entries(next).filter(([side]) => hasPartIn(dispute, side as Side)));
    from = end + 1;
  }
  return tags as Record<Side, string>;
}

function deadlines(kept: Kept, dispute: Dispute): readonly string[] {
  const inOrder = (clocks: readonly { act: string; due: unknown; performAt: string }[]) =>
    clocks.map(({ act, due, performAt }) => ({ act, due, performAt })).sort((a, b) => (a.act < b.act ? -1 : 1));
  return differs('its running clocks', inOrder(kept.deadlines), inOrder(runningClocks(dispute)));
}

/** Written with the event before them, by the same act. */
const SECOND: Partial<Record<EventType, readonly EventType[]>> = {
  ComplaintUnresolved: ['ComplaintAnswered', 'ComplaintReported'],
  MerchantInvited: ['ReferralNotified'],
  ConflictCleared: ['ConflictAnswered'],
  ProposalAccepted: ['ProposalAnswered'],
  ProposalRefused: ['ProposalAnswered'],
};

function endsAct(record: readonly Recorded[], index: number): number {
  const [one, next] = [record[index], record[index + 1]];
  const together =
    one !== undefined &&
    next !== undefined &&
    SECOND[next.event.type]?.includes(one.event.type) &&
    next.at === one.at &&
    canonical(next.by) === canonical(one.by);
  return together ? index + 1 : index;
}

/** Each event owes what the register says, once, and each addressee's notices are numbered without a gap. */
function duties({ record, owed }: Kept, states: readonly Dispute[]): readonly string[] {
  const expected = record.flatMap((recorded, index) => {
    const end = endsAct(record, index);
    return dutiesOf(recorded, states[end] as Dispute).map((duty) =>
      [recorded.version, end + 1, duty.kind, duty.kind === 'notice' ? duty.code : duty.word, duty.to].join(' '),
    );
  });
  const found = owed.map(({ version, asOf, kind, code, to }) => [version, asOf, kind, code, to].join(' '));
  const copies = ['consumer', 'merchant'].flatMap((side) => {
    const numbers = owed.filter(({ to, copy }) => to === side && copy !== null).map(({ copy }) => copy);
    return differs(
      `the numbers of the ${side}'s notices`,
      numbers,
      numbers.map((_, index) => index + 1),
    );
  });
  return [...differs('its duties', [...found].sort(), [...expected].sort()), ...copies];
}

const OF_ADMISSIBILITY = ['referral', 'rejection', 'bodyId', 'caseMediator', 'ending', 'closing', 'redirection'];

/** CECMC B04-3: the merchant takes no part in admissibility, and reads nothing of it before it is notified. */
function admissibility(kept: Kept, dispute: Dispute): readonly string[] {
  const facts = kept.sideViews.find(({ side }) => side === 'merchant')?.facts;
  const settled = dispute.stageSeenBy.merchant === 'SettledDirectly';
  if (facts === undefined || dispute.notifiedOn !== undefined || settled) return [];
  return OF_ADMISSIBILITY.filter((name) => name in facts).map((name) => `the merchant reads "${name}"`);
}

function differs(what: string, found: unknown, expected: unknown): readonly string[] {
  const [is, should] = [canonical(found), canonical(expected)];
  return is === should ? [] : [`${what}:\n      is ${is}\n  should ${should}`];
}
