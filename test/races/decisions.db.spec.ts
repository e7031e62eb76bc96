import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { canonical, nextTags, type Outcome } from '#casework';
import { type Actor, SIDES, type Side, sideOf } from '#dispute';
import { civilDate } from '#law';
import { type Kept, keptOf } from '../model/kept.ts';
import { wrongWith } from '../model/wrong-with.ts';
import {
  type Attempt,
  chance,
  inExamination,
  inTurns,
  openTestCluster,
  shuffled,
  statesOf,
  type TestCluster,
  verdicts,
  withProposal,
  words,
} from './crowd.ts';

let stack: TestCluster;

beforeAll(async () => {
  stack = await openTestCluster();
});
afterAll(() => stack.close());

/** One of six, as it came out. */
interface Tried extends Attempt {
  readonly outcome: Outcome;
  readonly ifMatch?: string | undefined;
}

const SEED = 2026;

/** Six act at once on each dispute; a third of them say what they had read last. */
async function race(disputeIds: readonly string[], sixOf: (index: number) => readonly Attempt[]) {
  const before = new Map((await keptOf(stack.superuser, disputeIds)).map((kept) => [kept.disputeId, kept]));
  const pick = chance(SEED);
  const tried = await inTurns([...disputeIds.entries()], 8, async ([index, disputeId]) => {
    const attempts = shuffled(sixOf(index), pick);
    const read = before.get(disputeId);
    return Promise.all(
      attempts.map(async ({ actor, act, when }, nth): Promise<Tried> => {
        const side = sideOf(actor.role);
        const tag =
          (nth + index) % 3 === 0 ? read?.sideViews.find((sideView) => sideView.side === side)?.tag : undefined;
        const more = tag === undefined ? {} : { ifMatch: tag };
        const outcome = await stack.performAt(nth, when, { disputeId, actor, act, ...more });
        return { actor, act, when, outcome, ifMatch: tag };
      }),
    );
  });
  const after = new Map((await keptOf(stack.superuser, disputeIds)).map((kept) => [kept.disputeId, kept]));
  return disputeIds.map((disputeId, index) => ({
    before: before.get(disputeId) as Kept,
    after: after.get(disputeId) as Kept,
    tried: tried[index] as readonly Tried[],
  }));
}

type Raced = Awaited<ReturnType<typeof race>>[number];

/** Whatever the order was, it was an order: each outcome is what the law says at some moment of the record. */
function expectOneAfterTheOther({ before, after, tried }: Raced): void {
  expect(wrongWith(after)).toEqual([]);
  const states = statesOf(after.record);
  const tags = tagsOf(after);
  const taken = new Set<number>();
  for (const one of tried) {
    const { outcome } = one;
    const possible = verdicts(states, before.version, one);
    if (outcome.kind === 'done') {
      const found = possible.find(
        ({ version, events }) =>
          !taken.has(version) && events !== undefined && isRecorded(after, version, one.actor, events),
      );
      expect(found).toBeDefined();
      if (found !== undefined) taken.add(found.version);
    } else if (outcome.kind === 'refused') {
      expect(possible.map(({ refusal }) => refusal)).toContainEqual(outcome.refusal);
    } else {
      expect(outcome.kind).toBe('changed');
      const side = sideOf(one.actor.role) as Side;
      const { tag } = outcome as { readonly tag: string };
      expect(tags[side]).toContain(tag);
      expect(tag).not.toBe(one.ifMatch);
    }
  }
  const done = tried.filter(({ outcome }) => outcome.kind === 'done');
  const added = done.reduce((sum, one) => sum + eventsOf(states, after, one), 0);
  expect(after.version - before.version).toBe(added);
}

/** Each side's tags, one after the other. */
function tagsOf({ disputeId, record }: Kept): Readonly<Record<Side, readonly string[]>> {
  const all = record.map((_, index) => nextTags(disputeId, {}, record.slice(0, index + 1)));
  return Object.fromEntries(SIDES.map((side) => [side, all.map((tags) => tags[side])])) as Record<Side, string[]>;
}

function isRecorded({ record }: Kept, version: number, actor: Actor, events: readonly unknown[]): boolean {
  const written = record.slice(version, version + events.length);
  return (
    canonical(written.map(({ event }) => event)) === canonical(events) &&
    written.every(({ by }) => canonical(by) === canonical(actor))
  );
}

function eventsOf(states: ReturnType<typeof statesOf>, after: Kept, one: Tried): number {
  const written = verdicts(states, 0, one).find(
    ({ version, events }) => events !== undefined && isRecorded(after, version, one.actor, events),
  );
  return written?.events?.length ?? 0;
}

describe('a proposal that six want to end', () => {
  const ENDINGS = ['ProposalAccepted', 'ProposalRefused', 'ProposalLapsed', 'PartyWithdrew', 'MediationInterrupted'];

  /** Acceptance is open until 5 May, midnight in Paris: well before, on the stroke, and the day after. */
  const TIMES = [
    { people: '2026-04-25T10:00:00Z', clock: '2026-04-25T10:00:00Z' },
    { people: '2026-05-05T21:59:59.999Z', clock: '2026-05-05T22:00:00Z' },
    { people: '2026-05-06T08:00:00Z', clock: '2026-05-06T08:00:00Z' },
  ] as const;

  test('comes to one end', async () => {
    const disputeIds = await inTurns(Array.from({ length: 180 }), 12, () => withProposal(stack));
    const raced = await race(disputeIds, (index) => {
      const { people, clock } = TIMES[index % 3] as (typeof TIMES)[number];
      const when = people;
      return [
        { actor: stack.camille, act: { type: 'AnswerProposal', answer: 'accepted' }, when },
        { actor: stack.agent, act: { type: 'AnswerProposal', answer: index % 2 === 0 ? 'accepted' : 'refused' }, when },
        { actor: stack.secondAgent, act: { type: 'WithdrawFromMediation' }, when },
        { actor: stack.rachel, act: { type: 'DeclareCourtSeised' }, when },
        { actor: stack.mathilde, act: { type: 'InterruptMediation', cause: 'mission-ended' }, when },
        { actor: { role: 'clock' }, act: { type: 'LapseProposal' }, when: clock },
      ];
    });
    const ends = raced.map((one) => {
      expectOneAfterTheOther(one);
      const ended = one.after.record.filter(({ event }) => ENDINGS.includes(event.type));
      expect(ended).toHaveLength(1);
      return ended[0]?.event.type;
    });
    // A race that the same one always wins is none.
    expect(new Set(ends).size).toBeGreaterThanOrEqual(3);
  }, 180_000);
});

describe('an examination that six want to lead elsewhere', () => {
  test('goes one way after the other, never two at once', async () => {
    const disputeIds = await inTurns(Array.from({ length: 120 }), 12, () => inExamination(stack));
    const raced = await race(disputeIds, (index) => {
      // The ninety days of R612-5 end on 16 June 2026.
      const when = index % 2 === 0 ? '2026-05-04T09:00:00Z' : '2026-06-18T09:00:00Z';
      const until = civilDate('2026-07-30');
      return [
        { actor: stack.mathilde, act: { type: 'ProlongMediation', until, reasons: words('complex') }, when },
        {
          actor: stack.mathilde,
          act: { type: 'IssueProposal', solution: words('s'), reasons: words('r'), sense: 'consumer' },
          when,
        },
        { actor: stack.agent, act: { type: 'AcceptOffer', offerId: 'half' }, when },
        { actor: stack.camille, act: { type: 'WithdrawFromMediation' }, when },
        { actor: stack.mathilde, act: { type: 'DiscloseConflict', statement: words('known') }, when },
        { actor: { role: 'clock' }, act: { type: 'RecordOutcomeOverdue' }, when },
      ];
    });
    const stages = raced.map((one) => {
      expectOneAfterTheOther(one);
      return one.after.stage;
    });
    expect(new Set(stages).size).toBeGreaterThanOrEqual(2);
    const lost = raced.flatMap(({ tried }) => tried.map(({ outcome }) => outcome.kind));
    expect(new Set(lost)).toEqual(new Set(['done', 'refused', 'changed']));
  }, 180_000);
});
