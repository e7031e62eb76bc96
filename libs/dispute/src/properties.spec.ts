import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { startOfDay } from '#law';
import { ACT_TYPES } from './acts.ts';
import { runningClocks } from './deadlines.ts';
import { decide } from './decide.ts';
import { isRefusal } from './decision.ts';
import { draft } from './dispute.ts';
import { fold } from './fold.ts';
import { isOpenIn, openActsIn } from './open-acts.ts';
import { nextStage } from './procedure.ts';
import { STAGES } from './stage.ts';
import { anyLife, justBefore, type Life } from './testing/anybody.ts';
import { CLOCK, ROLES, rulesFor } from './testing/index.ts';
import { REFUSAL_CODES } from './wording/acts.ts';

const RUNS = { numRuns: 60 };

/** Whatever people do, in whatever order, and every clock acting in its time. */
function always(title: string, holds: (life: Life) => void): void {
  test(title, () => {
    fc.assert(fc.property(anyLife(), holds), RUNS);
  });
}

describe('whatever people do', () => {
  always('an act is decided or refused with a reason that has words; nothing is thrown', ({ steps }) => {
    for (const { decision } of steps) if (isRefusal(decision)) expect(REFUSAL_CODES).toContain(decision.refused);
  });

  always('the record folds to the same dispute, one version per event', ({ story }) => {
    if (story.record.length === 0) return;
    expect(fold(story.record)).toEqual(story.dispute);
    expect(story.record.map(({ version }) => version)).toEqual(story.record.map((_, index) => index + 1));
    expect(story.dispute.version).toBe(story.record.length);
  });

  always('each event leads where the table says', ({ story }) => {
    let notified = false;
    const reached = story.record.reduce((stage, { event }) => {
      const next = nextStage(stage, event.type, notified);
      if (next === undefined) throw new Error(`${event.type} cannot happen at ${stage}`);
      notified ||= event.type === 'ReferralNotified';
      return next;
    }, draft(rulesFor()).stage);
    expect(story.dispute.stage).toBe(reached);
  });

  always('what is not open is refused as not open, and changes nothing', ({ steps }) => {
    for (const { before, after, act, actor, decision } of steps) {
      if (isOpenIn(before, act.type, actor.role)) continue;
      expect(decision).toEqual({ refused: 'act-not-open' });
      expect(after).toBe(before);
    }
  });

  always('an act of the clock that falls due is justified', ({ steps }) => {
    for (const { actor, decision } of steps) if (actor.role === 'clock') expect(decision).toHaveProperty('events');
  });

  always('every clock runs from its trigger to a later day, and cannot act a moment early', ({ story }) => {
    for (const { due, act, performAt } of runningClocks(story.dispute)) {
      expect(performAt > startOfDay(due.startsOn, 'Europe/Paris')).toBe(true);
      expect(due.nominalOn >= due.startsOn && due.rolledOn >= due.nominalOn && due.targetOn <= due.nominalOn).toBe(
        true,
      );
      expect(decide(story.dispute, { type: act }, CLOCK, justBefore(performAt))).toMatchObject({
        refused: 'date-not-come',
      });
      expect(decide(story.dispute, { type: act }, CLOCK, performAt)).toHaveProperty('events');
    }
  });

  always('where nobody has to act, a clock runs', ({ story }) => {
    if (STAGES[story.dispute.stage].turn === 'clock') expect(runningClocks(story.dispute)).not.toEqual([]);
  });

  always('the end stays the end', ({ steps }) => {
    for (const { before, after } of steps) if (before.stage === 'Purged') expect(after).toBe(before);
    for (const { before, after } of steps) {
      const untold = before.notifiedOn === undefined;
      if (before.closing === undefined || (untold && after.stage === 'ReferralReceived')) continue;
      expect(after.closing).toEqual(before.closing);
      const settled = untold && after.stage === 'SettledDirectly';
      expect(settled ? 'after' : STAGES[after.stage].phase).toBe('after');
    }
  });

  test('and they do everything there is to do', () => {
    const lives = fc.sample(anyLife(), { numRuns: 800, seed: 2026 });
    const done = lives.flatMap(({ steps }) =>
      steps.filter(({ decision }) => !isRefusal(decision)).map(({ act }) => act.type),
    );
    expect([...new Set(done)].sort()).toEqual(ACT_TYPES.filter((act) => act !== 'RecordDispatch').sort());
  });

  always('only buttons that are open to somebody are drawn', ({ story: { dispute } }) => {
    for (const role of ROLES)
      for (const act of openActsIn(dispute, role)) expect(isOpenIn(dispute, act, role)).toBe(true);
  });
});
