import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Outcome, Performance } from '#casework';
import { ACT_TYPES, type Actor, type ActType, type Side, sideOf } from '#dispute';
import { Counted, NOBODY, type Tally } from './counted.ts';
import type { Expected } from './expected.ts';
import { sessionResolver } from './people.ts';
import { plannedActFor } from './planned-acts.ts';
import { codeOf, type Reality } from './reality.ts';
import { hasPart, stageFor, stageOf } from './reference-model.ts';
import { isOpenTo, verdictOn } from './who-may.ts';

/** Somebody does something: mostly what is open to them, now and then anything at all. */
export class Attempt extends Counted {
  constructor(
    tally: Tally,
    private readonly given: {
      who: number;
      what: number;
      how: number;
      blindly: boolean;
      carefully: boolean;
      keyed: boolean;
      /** Exactly this, by the nth of the people. */
      fixed?: readonly [number, ActType];
    },
  ) {
    super(tally);
  }

  /** Where nobody can do anything, only the clock goes on. */
  override check({ told }: Readonly<Expected>): boolean {
    return this.given.blindly || !DEAD_ENDS.includes(stageOf(told));
  }

  protected async happens(model: Expected, real: Reality): Promise<readonly Side[]> {
    const { how, carefully, keyed } = this.given;
    const [actor, type] = this.choose(model, real);
    const { told } = model;
    const who = sessionResolver(actor);
    const side = sideOf(actor.role);
    const planned = plannedActFor(type, how, told, real.people);
    await real.bring(who.person || undefined, planned);

    const read = carefully && side !== undefined ? model.read[side] : undefined;
    const overtaken = read !== undefined && side !== undefined && read.news !== model.news[side];
    const verdict = verdictOn(told, planned.act, who);
    const request: Omit<Performance, 'disputeId'> = {
      actor,
      act: planned.act,
      texts: planned.texts,
      parties: planned.parties,
      ...(read === undefined ? {} : { ifMatch: read.tag }),
      ...(keyed ? { idempotency: { key: randomUUID(), fingerprint: type } } : {}),
    };
    real.goOn(0);
    const outcome = await real.perform(request);
    this.said = `${stageOf(told)}: ${actor.role} ${JSON.stringify(planned.act)}: ${JSON.stringify(outcome)}`;
    this.tally.kinds.set(outcome.kind, (this.tally.kinds.get(outcome.kind) ?? 0) + 1);

    if (verdict.kind === 'not-found') return this.nothing(outcome, { kind: 'not-found' });
    if (overtaken)
      return this.nothing(outcome, { kind: 'changed', tag: side === undefined ? '' : (real.tagOf(side) ?? '') });
    if (verdict.kind === 'refused') {
      this.tally.refusals.add(verdict.refused);
      return this.nothing(outcome, { kind: 'refused', refusal: { refused: verdict.refused } });
    }
    if (planned.piece?.uploaded === false) return this.nothing(outcome, { kind: 'no-such-piece' });

    expect(outcome.kind).toBe('done');
    if (outcome.kind === 'done' && keyed) real.remember(request, outcome);
    const learned = model.happened(verdict.happen());
    if (outcome.kind === 'done') expect(codeOf(outcome.stage)).toBe(stageFor(told, side));
    this.tally.acts.add(type);
    return learned;
  }

  private nothing(outcome: Outcome, expected: object): readonly Side[] {
    expect(outcome).toMatchObject(expected);
    return NOBODY;
  }

  private choose({ told }: Expected, { people }: Reality): readonly [Actor, ActType] {
    const { who, what, how, blindly, fixed } = this.given;
    const { actors } = people;
    if (fixed !== undefined) return [actors[fixed[0]] as Actor, fixed[1]];
    if (!blindly) {
      const open = actors
        .filter((actor) => actor.role !== 'clock' && hasPart(told, sessionResolver(actor)))
        .flatMap((actor) =>
          ACTS.filter((type) => isOpenTo(told, type, sessionResolver(actor))).map((type) => [actor, type] as const),
        );
      const going = open.filter(([, type]) => !IDLE.includes(type));
      const among = what % 6 > 0 && going.length > 0 ? going : open;
      const from = (who * 31 + what) % Math.max(1, among.length);
      const turned = [...among.slice(from), ...among.slice(0, from)];
      const likely = turned.find(
        ([actor, type]) =>
          verdictOn(told, plannedActFor(type, how, told, people).act, sessionResolver(actor)).kind === 'open',
      );
      const chosen = what % 5 > 0 ? (likely ?? turned[0]) : turned[0];
      if (chosen !== undefined) return chosen;
    }
    return [actors[who % actors.length] as Actor, ACTS[what % ACTS.length] as ActType];
  }
}

const ACTS = ACT_TYPES.filter((type) => type !== 'FileComplaint' && type !== 'ReportComplaint');
const DEAD_ENDS = ['A4', 'AW', 'D3', 'D4'];
const IDLE: readonly ActType[] = [
  'AddPiece',
  'AskForFile',
  'AskForReview',
  'EscalateComplaint',
  'ExtendMerchantAnswer',
  'InviteAgain',
  'RecordDispatch',
  'SendMessage',
  'MandateRepresentative',
  'EndMandate',
  'WithdrawFromMediation',
  'WithdrawComplaint',
  'WithdrawRequest',
  'DeclareCourtSeised',
  'InterruptMediation',
];
