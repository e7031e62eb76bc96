import { expect } from '@jest/globals';
import fc from 'fast-check';
import { canonical } from '#casework';
import type { ActType, Side } from '#dispute';
import { addDays } from '#law';
import { Attempt } from './attempt.ts';
import { type Command, Counted, NOBODY, type Tally } from './counted.ts';
import type { Expected } from './expected.ts';
import type { Reality } from './reality.ts';
import { stageOf } from './reference-model.ts';

class Wait extends Counted {
  constructor(
    tally: Tally,
    private readonly days: number,
  ) {
    super(tally);
  }

  protected async happens({ told }: Expected, real: Reality): Promise<readonly Side[]> {
    this.said = `${this.days} days pass`;
    real.goOn(this.days);
    told.today = addDays(told.today, this.days);
    return NOBODY;
  }
}

class Lapse extends Counted {
  protected async happens(model: Expected, real: Reality): Promise<readonly Side[]> {
    this.said = `the clock acts at ${stageOf(model.told)}`;
    real.goOn(0);
    await real.lapse();
    return model.lapse();
  }
}

/** Duties and mails that one command carries out. */
const JOBS = 4;

class Settle extends Counted {
  constructor(
    tally: Tally,
    private readonly becomes: 'sent' | 'failed' | 'bounced',
  ) {
    super(tally);
  }

  protected async happens(model: Expected, real: Reality): Promise<readonly Side[]> {
    this.said = `the worker writes and sends: ${this.becomes}`;
    real.goOn(0);
    const before = real.kept;
    const emptied = await real.settle(this.becomes, JOBS);
    const { after } = await real.look();
    const learned = model.dispatched(before, after);
    if (emptied) {
      const archived = ['D3', 'D4'].includes(stageOf(model.told));
      const { undocumented, ...left } = await real.leftover();
      expect(left).toEqual({ duties: 0, mails: 0, noticesAmiss: 0 });
      if (!archived) expect(undocumented).toBe(0);
    }
    real.kept = before;
    return learned;
  }
}

/** The last request with a key comes again: the same answer; or another request under its key. */
class Again extends Counted {
  constructor(
    tally: Tally,
    private readonly same: boolean,
  ) {
    super(tally);
  }

  protected async happens(_model: Expected, real: Reality): Promise<readonly Side[]> {
    this.said = `the same key again, the request ${this.same ? 'too' : 'another'}`;
    const { remembered } = real;
    if (remembered?.request.idempotency === undefined) return NOBODY;
    real.goOn(0);
    const idempotency = { ...remembered.request.idempotency, ...(this.same ? {} : { fingerprint: 'another' }) };
    const outcome = await real.perform({ ...remembered.request, idempotency });
    expect(canonical(outcome)).toBe(canonical(this.same ? remembered.outcome : { kind: 'key-reused' }));
    return NOBODY;
  }
}

/** Everybody reads what is there, for a later act that says so. */
class Read extends Counted {
  protected async happens(model: Expected, real: Reality): Promise<readonly Side[]> {
    this.said = 'everybody reads';
    for (const side of ['consumer', 'merchant', 'mediator'] as const) {
      const tag = real.tagOf(side);
      if (tag !== undefined) model.read[side] = { tag, news: model.news[side] };
    }
    return NOBODY;
  }
}

/** From the complaint to the proposal, plainly: lives that begin on the way see more of the mediation. */
const PLAINLY: readonly (readonly [number, ActType, number])[] = [
  [2, 'AnswerComplaint', 0],
  [0, 'ReferToMediator', 0],
  [5, 'AssignCaseMediator', 0],
  [3, 'DeclareIndependence', 0],
  [3, 'AdmitReferral', 0],
  [3, 'NotifyReferral', 1],
  [2, 'EnterMediation', 0],
  [3, 'IssueProposal', 0],
];

export function plainlyToProposal(tally: Tally): readonly Command[] {
  const calmly = { who: 0, what: 0, blindly: false, carefully: false, keyed: false };
  const steps = PLAINLY.map(([nth, type, how]) => new Attempt(tally, { ...calmly, how, fixed: [nth, type] }));
  return [...steps, new Wait(tally, 2)];
}

const oneIn = (n: number) => fc.nat({ max: n - 1 }).map((drawn) => drawn === n - 1);

export function commandsOn(tally: Tally): fc.Arbitrary<Command>[] {
  const attempt = (blindly: boolean) =>
    fc
      .record({
        who: fc.nat({ max: 99 }),
        what: fc.nat({ max: 999 }),
        how: fc.nat({ max: 59 }),
        blindly: fc.constant(blindly),
        carefully: oneIn(4),
        keyed: oneIn(4),
      })
      .map((given) => new Attempt(tally, given));
  const days = fc.oneof(
    { weight: 6, arbitrary: fc.nat({ max: 6 }) },
    { weight: 4, arbitrary: fc.integer({ min: 7, max: 95 }) },
    { weight: 1, arbitrary: fc.constantFrom(200, 400, 1900) },
  );
  return [
    ...Array.from({ length: 8 }, () => attempt(false)),
    attempt(true),
    days.map((drawn) => new Wait(tally, drawn)),
    fc.constant(0).map(() => new Lapse(tally)),
    fc.constantFrom('sent', 'sent', 'failed', 'bounced').map((becomes) => new Settle(tally, becomes as 'sent')),
    fc.boolean().map((same) => new Again(tally, same)),
    fc.constant(0).map(() => new Read(tally)),
  ];
}
