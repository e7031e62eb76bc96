import { expect } from '@jest/globals';
import { canonical } from '#casework';
import { type Act, SIDES, type Side } from '#dispute';
import { addDays, startOfDay } from '#law';
import type { Kept, SideViewKept } from './kept.ts';
import { codeOf, type Reality, sideViewOf } from './reality.ts';
import { hasPart, lastDays, type ModelState, stageFor, stageOf, type Who } from './reference-model.ts';
import { verdictOn } from './who-may.ts';
import { wrongWith } from './wrong-with.ts';

const ZONE = 'Europe/Paris';

/** What the model holds beside the dispute: how often each side learned something, and what it read last. */
export class Expected {
  readonly told: ModelState;
  readonly news: Record<Side, number> = { consumer: 0, merchant: 0, mediator: 0 };
  readonly read: Partial<Record<Side, { readonly tag: string; readonly news: number }>> = {};

  constructor(told: ModelState) {
    this.told = told;
  }

  /** The clock performs what is due, the oldest first, and then what that has made due. */
  lapse(): readonly Side[] {
    const learned = new Set<Side>();
    for (let moved = true; moved; ) {
      moved = false;
      const due = Object.entries(lastDays(this.told)).filter(([, last]) => this.told.today > last);
      for (const [type] of due.sort(([, a], [, b]) => (a < b ? -1 : 1))) {
        const verdict = verdictOn(this.told, { type } as Act, CLOCK);
        if (verdict.kind !== 'open') continue;
        moved = true;
        for (const side of this.happened(verdict.happen())) learned.add(side);
      }
    }
    return [...learned];
  }

  happened(learned: readonly Side[]): readonly Side[] {
    for (const side of learned) this.news[side] += 1;
    return learned;
  }

  /** What is recorded of letters that left: told to their addressee and the mediator; that of the complaint, to all. */
  dispatched(before: Kept | undefined, after: Kept): readonly Side[] {
    const learned = after.record.slice(before?.version ?? 0).flatMap(({ event, by }) => {
      expect({ event: event.type, by: by.role }).toEqual({ event: 'NoticeDispatched', by: 'clock' });
      const verdict = verdictOn(this.told, { ...event, type: 'RecordDispatch' } as Act, CLOCK);
      if (verdict.kind !== 'open') throw new Error(`A dispatch was recorded at ${stageOf(this.told)}`);
      return this.happened(verdict.happen());
    });
    return [...new Set(learned)];
  }
}

const CLOCK: Who = { role: 'clock', person: '' };

/** The rows after a command: whole in themselves, and as the model has them. */
export async function expectAgreement(model: Expected, real: Reality, learned: readonly Side[]): Promise<void> {
  const { before, after } = await real.look();
  const { told } = model;
  expect(wrongWith(after)).toEqual([]);
  expect(codeOf(after.stage)).toBe(stageOf(told));
  expect(Object.fromEntries(after.deadlines.map(({ act, performAt }) => [act, performAt]))).toEqual(
    Object.fromEntries(Object.entries(lastDays(told)).map(([act, last]) => [act, startOfDay(addDays(last, 1), ZONE)])),
  );
  for (const side of SIDES) {
    const [was, is] = [sideViewOf(before, side), sideViewOf(after, side)];
    expect({ side, has: is !== undefined }).toEqual({ side, has: has(told, side) });
    if (is !== undefined) expect({ side, stage: codeOf(is.stage) }).toEqual({ side, stage: stageFor(told, side) });
    // Who learned nothing finds their row as it was: to the last word, the tag included.
    if (was !== undefined && !learned.includes(side)) {
      expect(changed(was, is)).toEqual([]);
    }
    if (was !== undefined && is !== undefined && learned.includes(side)) expect(is.tag).not.toBe(was.tag);
  }
}

/** The columns of a row that are no longer what they were. */
function changed(was: SideViewKept, is: SideViewKept | undefined): readonly string[] {
  return (['stage', 'tag', 'facts', 'clocks', 'open'] as const)
    .filter((column) => canonical(is?.[column]) !== canonical(was[column]))
    .map((column) => `${was.side}: ${column}`);
}

function has(told: ModelState, side: Side): boolean {
  if (side === 'consumer') return true;
  if (side === 'mediator') return told.body !== undefined;
  return hasPart(told, { role: 'merchant', person: '', stack: told.merchant });
}
