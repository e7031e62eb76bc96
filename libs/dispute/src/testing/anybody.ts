import fc from 'fast-check';
import { addDays, civilDateAt, type Instant, instant, type Sector } from '#law';
import { type Actor, type Role, sideOf } from '../actor.ts';
import { ACT_TYPES, type Act, type ActType } from '../acts.ts';
import { runningClocks } from '../deadlines.ts';
import { decide } from '../decide.ts';
import { type Decision, isRefusal } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import type { DisputeEvent } from '../events.ts';
import { openActsIn } from '../open-acts.ts';
import { STAGE_NAMES, STAGES } from '../stage.ts';
import { exampleOf } from './example-acts.ts';
import { ACTORS, CLOCK, ROLES, rulesFor } from './people.ts';
import { plainly, stages, storyOf } from './stages.ts';
import { moment, nothingYet, type Story } from './story.ts';

/** What somebody does next, in numbers: who, which of the acts open to them, in which way, how many days later. */
export interface Move {
  readonly who: number;
  readonly what: number;
  readonly how: number;
  readonly days: number;
  /** Tries an act whether it is open or not. */
  readonly blindly: boolean;
}

export const anyMoves = (maxLength = 20): fc.Arbitrary<readonly Move[]> =>
  fc.array(
    fc.record({
      who: fc.nat({ max: 4 }),
      what: fc.nat({ max: 11 }),
      how: fc.nat({ max: 11 }),
      days: fc.oneof(
        { weight: 40, arbitrary: fc.nat({ max: 6 }) },
        { weight: 5, arbitrary: fc.nat({ max: 120 }) },
        fc.constant(1900),
      ),
      blindly: fc.nat({ max: 9 }).map((one) => one === 0),
    }),
    { minLength: 1, size: 'max', maxLength },
  );

/** One step of a life: what was decided, by whom, and the dispute before and after. */
export interface Step {
  readonly before: Dispute;
  readonly after: Dispute;
  readonly act: Act;
  readonly actor: Actor;
  readonly decision: Decision<DisputeEvent>;
}

const ZONE = 'Europe/Paris';
export const PEOPLE: readonly Role[] = ROLES.filter((role) => role !== 'clock');

/** Lives a dispute through these moves, the worker performing every clock that falls due on the way. */
export function live(moves: readonly Move[], start: Story = nothingYet(), from = '2026-01-15') {
  const steps: Step[] = [];
  let story = start;
  let now = moment(from);
  const doing = (act: Act, actor: Actor, at: Instant) => {
    const before = story.dispute;
    const decision = decide(before, act, actor, at);
    if (!isRefusal(decision)) story = story.recording(decision.events, actor, at);
    steps.push({ before, after: story.dispute, act, actor, decision });
  };
  for (const move of moves) {
    now = later(now, move.days);
    for (let clock = dueBy(story.dispute, now); clock !== undefined; clock = dueBy(story.dispute, now)) {
      doing({ type: clock.act }, CLOCK, clock.performAt);
    }
    const chosen = choose(story.dispute, move, now);
    if (chosen !== undefined) doing(chosen.act, chosen.actor, now);
  }
  return { story, steps, now };
}

/** The person of a role in this dispute: the mediator is whoever is in charge. */
export function personOf(role: Role, dispute: Dispute): Actor {
  const inCharge = dispute.caseMediator?.personId;
  const actor = ACTORS[role];
  return actor.role === 'mediator' && inCharge !== undefined ? { ...actor, personId: inCharge } : actor;
}

/** Mostly whoever's turn it is, and mostly what takes the dispute somewhere: else everybody would only write messages. */
function choose(dispute: Dispute, { who, what, how, blindly }: Move, now: Instant) {
  const { turn } = STAGES[dispute.stage];
  const awaited = PEOPLE.filter((role) => turn === 'parties' || sideOf(role) === turn);
  const roles = what % 3 > 0 && awaited.length > 0 ? awaited : PEOPLE;
  const role = roles[who % roles.length] ?? 'consumer';
  const open = blindly ? ACT_TYPES : openActsIn(dispute, role);
  const going = open.filter((act) => !IDLE.includes(act));
  const acts = what > 7 || going.length === 0 ? open : going;
  const type = acts[(what + how) % acts.length];
  if (type === undefined) return undefined;
  const act = exampleOf(type, { dispute, today: civilDateAt(now, ZONE), choice: how });
  return { act, actor: personOf(role, dispute) };
}

const IDLE: readonly ActType[] = [
  'AddPiece',
  'SendMessage',
  'MandateRepresentative',
  'WithdrawFromMediation',
  'WithdrawComplaint',
  'DeclareCourtSeised',
  'InterruptMediation',
];

function dueBy(dispute: Dispute, now: Instant) {
  const due = runningClocks(dispute).filter(({ performAt }) => performAt <= now);
  return due.sort((a, b) => (a.performAt < b.performAt ? -1 : 1))[0];
}

function later(now: Instant, days: number): Instant {
  return days === 0 ? now : moment(addDays(civilDateAt(now, ZONE), days));
}

/** The last instant at which a clock may not act yet. */
export const justBefore = (at: Instant): Instant => instant(new Date(Date.parse(at) - 1).toISOString());

const inSector = (sector: Sector) => () =>
  plainly(nothingYet(rulesFor(sector)), 'FileComplaint', ACTORS.consumer, '2026-03-02');

/** Every stage; the sectors in which the merchant owes more; an invitation under Directive (EU) 2025/2647, and one that nobody answered. */
const STARTS: readonly (() => Story)[] = [
  ...STAGE_NAMES.map((stage) => () => storyOf(stage)),
  inSector('telecom'),
  inSector('payment'),
  () => stages.awaitingMerchant('2028-09-20'),
  () => stages.awaitingMerchant('2028-09-20').waited('LapseMerchantAnswer'),
];

/** A life that begins at any stage and goes on in any way. */
export const anyLife = (): fc.Arbitrary<Life> =>
  fc.tuple(fc.constantFrom(...STARTS), anyMoves()).map(([begin, moves]) => {
    const start = begin();
    return live(moves, start, start.record.at(-1)?.at ?? '2026-03-02');
  });

export type Life = ReturnType<typeof live>;
