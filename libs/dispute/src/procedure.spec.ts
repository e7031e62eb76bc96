import { describe, expect, test } from '@jest/globals';
import { type Role, type Side, sideOf } from './actor.ts';
import { ACTS, DEFINITIONS } from './acts.ts';
import { runningClocks } from './deadlines.ts';
import { ENDING_STAGES } from './dispute.ts';
import { EVENT_TYPES } from './events.ts';
import { openActs, openActsIn } from './open-acts.ts';
import { eventsAt, nextStage } from './procedure.ts';
import { STAGE_NAMES, STAGES, type Stage } from './stage.ts';
import { expectApproved } from './testing/approved.ts';
import { CLOCK, ROLES, storyOf } from './testing/index.ts';
import { procedureDocument } from './testing/procedure-document.ts';

const targets = (stage: Stage, notified = false): readonly Stage[] =>
  Object.values(eventsAt(stage, notified)).map((next) => (next === 'stays' ? stage : next));

function reachableFrom(start: Stage): ReadonlySet<Stage> {
  const found = new Set<Stage>([start]);
  for (const stage of found) for (const next of targets(stage)) found.add(next);
  return found;
}

const OPEN = STAGE_NAMES.filter((stage) => STAGES[stage].turn !== 'nobody');
const rolesOf = (side: Side): readonly Role[] => ROLES.filter((role) => sideOf(role) === side);
const movers = (stage: Stage, roles: readonly Role[]) =>
  roles.flatMap((role) =>
    openActsIn(storyOf(stage).dispute, role).filter((act) => PROCEDURE_MOVES(stage, ACTS[act].event)),
  );
const PROCEDURE_MOVES = (stage: Stage, event: Parameters<typeof nextStage>[1]) => nextStage(stage, event) !== stage;

describe('the procedure', () => {
  test('no event is possible at no stage, for want of its row in the table', () => {
    const possible = new Set(STAGE_NAMES.flatMap((stage) => Object.keys(eventsAt(stage))));
    const possibleAtNoStage = EVENT_TYPES.filter((event) => !possible.has(event));
    expect({ possibleAtNoStage }).toEqual({ possibleAtNoStage: [] });
    expect([...possible].filter((event) => !EVENT_TYPES.some((type) => type === event))).toEqual([]);
  });

  test('every event belongs to one act', () => {
    const owned = DEFINITIONS.flatMap(({ events }) => Object.keys(events));
    expect(owned.filter((event, index) => owned.indexOf(event) !== index)).toEqual([]);
  });

  test('every stage is reached from a draft', () => {
    expect([...reachableFrom('ComplaintDraft')].sort()).toEqual([...STAGE_NAMES].sort());
  });

  test.each(STAGE_NAMES)('%s is reached by real acts', (stage) => {
    storyOf(stage).thenStage(stage);
  });

  test.each(OPEN)('%s reaches the end', (stage) => {
    expect(reachableFrom(stage)).toContain('Purged');
  });

  test('at the end nothing happens any more', () => {
    expect(STAGE_NAMES.filter((stage) => Object.keys(eventsAt(stage)).length === 0)).toEqual(['Purged']);
    expect(STAGE_NAMES.filter((stage) => STAGES[stage].turn === 'nobody')).toEqual(['Purged']);
    expect(runningClocks(storyOf('Purged').dispute)).toEqual([]);
    expect(ROLES.flatMap((role) => openActs('Purged', role))).toEqual([]);
  });

  test('a mediation that is over, of which both parties knew, can only be declared closed; a silence may be set aside', () => {
    for (const stage of ENDING_STAGES) {
      const silence = stage === 'MerchantDeclined';
      expect(new Set(targets(stage, true))).toEqual(
        new Set([stage, 'Closed', ...(silence ? ['AwaitingMerchant'] : [])]),
      );
      expect(movers(stage, ['mediator'])).toEqual(['CloseMediation']);
    }
  });

  test.each(OPEN)('at %s a clock runs, or a person whose turn it is can move the dispute', (stage) => {
    const { turn } = STAGES[stage];
    const { dispute } = storyOf(stage);
    if (turn === 'clock') expect(runningClocks(dispute)).not.toEqual([]);
    else if (turn === 'parties') for (const party of ['consumer', 'merchant'] as const) expectMover(stage, party);
    else if (turn !== 'nobody') expectMover(stage, turn);
  });

  test('every clock that runs at a stage performs an act that is open to it there', () => {
    for (const stage of STAGE_NAMES) {
      for (const { act } of runningClocks(storyOf(stage).dispute)) expect(openActs(stage, CLOCK.role)).toContain(act);
    }
  });

  test('nothing is rejected, proposed or prolonged by the clock or a clerk alone', () => {
    const decisions = [
      'RejectReferral',
      'AdmitReferral',
      'RedirectReferral',
      'IssueProposal',
      'ProlongMediation',
    ] as const;
    for (const act of decisions) expect(ACTS[act].by).toEqual(['mediator']);
  });

  test('only the consumer refers a dispute, and the merchant decides nothing of admissibility', () => {
    expect(ACTS.ReferToMediator.by).toEqual(['consumer', 'representative']);
    const open = (['ReferralReceived', 'PiecesRequested'] as const).flatMap((stage) => openActs(stage, 'merchant'));
    for (const act of ['AdmitReferral', 'RejectReferral', 'RedirectReferral', 'RequestPieces', 'CompleteFile'] as const)
      expect(open).not.toContain(act);
  });
});

describe('what is written of the procedure', () => {
  test('the complete list of acts open at each stage to each role', () => {
    const lines = STAGE_NAMES.flatMap((stage) => {
      const list = (title: string, notified: boolean) => [
        title,
        ...ROLES.map((role) => `  ${role}: ${openActs(stage, role, notified).join(', ') || '–'}`),
        '',
      ];
      const isOne = eventsAt(stage, true) === eventsAt(stage);
      return isOne ? list(stage, false) : [...list(stage, true), ...list(`${stage} before the notification`, false)];
    });
    expectApproved(new URL('./open-acts.approved.txt', import.meta.url), lines.join('\n'));
  });

  test('the chart and the table of stages in the documents', () => {
    expectApproved(new URL('../../../docs/procedure.md', import.meta.url), procedureDocument());
  });
});

function expectMover(stage: Stage, side: Side): void {
  expect({ stage, side, acts: movers(stage, rolesOf(side)) }).not.toEqual({ stage, side, acts: [] });
}
