import type fc from 'fast-check';
import type { Side } from '#dispute';
import { type Expected, expectAgreement } from './expected.ts';
import type { Reality } from './reality.ts';
import { stageOf } from './reference-model.ts';

export type Command = fc.AsyncCommand<Expected, Reality>;

/** Nobody learned anything, for nothing was done. */
export const NOBODY: readonly Side[] = [];

/** What was done in a run, to know at the end that everything was. */
export interface Tally {
  commands: number;
  readonly acts: Set<string>;
  readonly stages: Set<string>;
  readonly refusals: Set<string>;
  readonly kinds: Map<string, number>;
}

export const emptyTally = (): Tally => ({
  commands: 0,
  acts: new Set(),
  stages: new Set(),
  refusals: new Set(),
  kinds: new Map(),
});

export abstract class Counted implements Command {
  protected said = '';
  protected readonly tally: Tally;

  constructor(tally: Tally) {
    this.tally = tally;
  }

  check(_model: Readonly<Expected>): boolean {
    return true;
  }

  async run(model: Expected, real: Reality): Promise<void> {
    this.tally.commands += 1;
    const learned = await this.happens(model, real);
    if (learned === NOBODY) await real.expectUntouched();
    else await expectAgreement(model, real, learned);
    this.tally.stages.add(stageOf(model.told));
  }

  /** Says who learned something. */
  protected abstract happens(model: Expected, real: Reality): Promise<readonly Side[]>;

  toString(): string {
    return this.said;
  }
}
