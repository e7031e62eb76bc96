import { Inject, Injectable } from '@nestjs/common';
import type { Visitor } from '#accounts';
import {
  answerToClosedAct,
  CLOCK,
  type Clock,
  type Outcome,
  perform,
  RECORDS,
  type Records,
  type Stand,
} from '#casework';
import { isOpen, sideOf, stageWording } from '#dispute';
import { civilDateAt, jurisdiction } from '#law';
import { Problem } from '../problem/problem.ts';
import { Standing } from '../standing/standing.ts';
import type { Wish } from '../standing/wish.ts';
import { type Done, doneOr } from '../writing/answer.ts';
import type { WriteHeaders } from '../writing/write-headers.ts';
import type { ActForm, PersonAct } from './act-form.ts';
import { ACT_FORMS } from './act-forms.ts';
import { PeopleAsked } from './people-asked.ts';

export interface Asked {
  readonly disputeId: string;
  readonly visitor: Visitor;
  readonly wish: Wish;
  readonly headers: WriteHeaders;
}

/** Takes an act from the request to the only write path, and its outcome back. */
@Injectable()
export class ActDesk {
  constructor(
    @Inject(RECORDS) private readonly records: Records,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly standing: Standing,
    private readonly people: PeopleAsked,
  ) {}

  async perform(type: PersonAct, body: object, { disputeId, visitor, wish, headers }: Asked): Promise<Done> {
    const stand = await this.standing.in(disputeId, visitor, wish, type);
    const { reader, sight } = stand;
    if (!isOpen(sight.stage, type, reader.role, sight.facts.notifiedOn !== undefined)) {
      const asked = { disputeId, actor: reader, ...headers };
      return doneOr(
        await this.#asChanged(await answerToClosedAct(this.records, asked, sight.tag), stand, visitor, wish),
      );
    }
    const { zone } = jurisdiction(sight.facts.rules.jurisdiction);
    // One request is of one moment: what it means on that day is what is decided on that day.
    const now = await this.clock.now();
    const today = civilDateAt(now, zone);
    const form: Pick<ActForm<PersonAct>, 'prepare'> = ACT_FORMS[type];
    const prepared = await form.prepare(body, { visitor, reader, sight, today, people: this.people });
    const moment: Clock = { now: () => Promise.resolve(now) };
    const outcome = await perform(this.records, moment, { disputeId, actor: reader, ...prepared, ...headers });
    return doneOr(await this.#asChanged(outcome, stand, visitor, wish));
  }

  /** Tells what the dispute has become, so that the person can decide anew. */
  async #asChanged(outcome: Outcome, { reader, sight }: Stand, visitor: Visitor, wish: Wish): Promise<Outcome> {
    if (outcome.kind !== 'changed') return outcome;
    const now = await this.standing.in(sight.disputeId, visitor, wish);
    const { stage, tag } = now.sight;
    const side = sideOf(reader.role) ?? sight.side;
    throw new Problem('changed', {
      headers: { etag: `"${tag}"` },
      members: (lang) => ({ tag, stage, stageInWords: stageWording(stage, side)[lang] }),
    });
  }
}
