import { describe, expect, test } from '@jest/globals';
import {
  type Act,
  type Actor,
  type Dispute,
  decide,
  draft,
  evolve,
  isRefusal,
  runningClocks,
  STAGE_NAMES,
} from '#dispute';
import { addDays, type CivilDate, civilDate, civilDateAt, DEFAULT_PRACTICE, type Instant, startOfDay } from '#law';
import { agendaOf, type Entry, ZONE } from '../agenda.ts';
import { MERCHANTS } from '../organisations.ts';
import type { ScenarioAct, ScenarioDispute } from '../scenario.ts';
import { actorOf, type Numbers, written } from '../written.ts';
import { DISPUTES } from './index.ts';

const numbers: Numbers = { person: (key) => key, merchant: (key) => key, body: (key) => key };
const CLOCK: Actor = { role: 'clock' };

describe('the disputes of the data set', () => {
  test('stand at every stage but the draft', () => {
    const stages = DISPUTES.map(({ stage }) => stage);
    expect([...new Set(stages)].sort()).toEqual(STAGE_NAMES.filter((stage) => stage !== 'ComplaintDraft').sort());
  });

  test('end where they are meant to, on whatever day the data set is made', () => {
    const strayed: string[] = [];
    for (let day = 0; day < 800; day += 53) {
      const today = addDays(civilDate('2026-01-01'), day);
      for (const told of DISPUTES) {
        const stage = lived(told, today);
        if (stage !== told.stage) strayed.push(`${today} ${told.stage}: ${stage}`);
      }
    }
    expect(strayed).toEqual([]);
  });
});

/** The dispute lived by the rules alone: people on their days, the clock on its own. */
function lived(told: ScenarioDispute, today: CivilDate): string {
  const rules = {
    jurisdiction: 'FR',
    sector: MERCHANTS[told.merchant].sector as 'general',
    practice: DEFAULT_PRACTICE,
  } as const;
  let dispute: Dispute = draft(rules);

  function perform(act: Act, actor: Actor, at: Instant): void {
    const decision = decide(dispute, act, actor, at);
    if (isRefusal(decision)) throw new Error(`${told.stage}, ${today}: ${act.type} ${decision.refused}`);
    for (const event of decision.events) {
      dispute = evolve(dispute, { version: dispute.version + 1, at, by: actor, event });
    }
  }

  function wait(until: Instant): void {
    for (;;) {
      const [next] = [...runningClocks(dispute)].sort((a, b) => (a.performAt < b.performAt ? -1 : 1));
      if (next === undefined || next.performAt > until) return;
      perform({ type: next.act }, CLOCK, next.performAt);
    }
  }

  for (const { at, step, telling } of agendaOf([told], today)) {
    wait(at);
    if (step === undefined) perform(written(complaint(told, at, rules)).act, actorOf(numbers, told.consumer, told), at);
    else perform(act(step, at, telling), actorOf(numbers, step.by, told), at);
  }
  // Whoever makes the data set may do it in the first minute of the day.
  wait(startOfDay(today, ZONE));
  return dispute.stage;
}

function complaint(told: ScenarioDispute, at: Instant, rules: Dispute['rules']): ScenarioAct {
  const on = civilDateAt(at, ZONE);
  const subject = {
    reference: 'ENT-2026-0000000-8',
    consumerId: told.consumer,
    merchantId: told.merchant,
    rules,
    statement: told.statement,
    claims: told.claims,
    pieceIds: [],
  };
  if (told.elsewhereDaysBefore === undefined) return { type: 'FileComplaint', ...subject };
  return {
    type: 'ReportComplaint',
    ...subject,
    sentOn: addDays(on, -told.elsewhereDaysBefore),
    proofPieceId: 'proof',
  };
}

function act(step: NonNullable<Entry['step']>, at: Instant, telling: Entry['telling']): Act {
  const today = civilDateAt(at, ZONE);
  const deps = { person: numbers.person, body: numbers.body, practice: DEFAULT_PRACTICE, newId: () => 'offer', today };
  const told = typeof step.act === 'function' ? step.act({ ...deps, offer: telling.offer }) : step.act;
  if (told.type === 'MakeOffer') telling.offer = told.offerId;
  return written(told).act;
}
