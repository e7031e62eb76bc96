import { Injectable } from '@nestjs/common';
import type { Visitor } from '#accounts';
import { answerToClosedAct, Clock, type Outcome, perform, Reading, Records, type RoleContext } from '#casework';
import { isOpen } from '#dispute';
import { civilDateAt, jurisdiction } from '#law';
import { Problem } from '../problem/problem.ts';
import type { WriteHeaders } from '../writing/write-headers.ts';
import type { ActForm, PersonAct } from './act-form.ts';
import { ACT_FORMS } from './act-forms.ts';
import type { ActOutcome } from './act-outcome.ts';
import { PeopleAsked } from './people-asked.ts';

/** Request of an act: the person, their role in the dispute, and the headers of the write. */
export interface ActRequest {
  readonly visitor: Visitor;
  /** Role in which the visitor acts, with the dispute as that role sees it; found once per request by `ActingRole`. */
  readonly context: RoleContext;
  readonly headers: WriteHeaders;
}

/** Performs the act of a person: prepares it from the body of the request and takes it to the only write path. */
@Injectable()
export class ActService {
  constructor(
    private readonly records: Records,
    private readonly reading: Reading,
    private readonly clock: Clock,
    private readonly people: PeopleAsked,
  ) {}

  /** Returns the outcome of the act; never throws for a refusal. `body`: validated as `ACT_FORMS[type].body`. */
  async perform(type: PersonAct, body: object, request: ActRequest): Promise<ActOutcome> {
    const { visitor, context, headers } = request;
    const { reader, sideView } = context;
    const { disputeId } = sideView;
    if (!isOpen(sideView.stage, type, reader.role, sideView.facts.notifiedOn !== undefined)) {
      const asked = { disputeId, actor: reader, ...headers };
      return this.outcome(await answerToClosedAct(this.records, asked, sideView.tag), context);
    }
    // One instant for the whole request: the body is read and the act decided on the same day.
    const now = await this.clock.now();
    const today = civilDateAt(now, jurisdiction(sideView.facts.rules.jurisdiction).zone);
    const form: Pick<ActForm<PersonAct>, 'prepare'> = ACT_FORMS[type];
    const prepared = await form.prepare(body, { visitor, reader, sideView, today, people: this.people });
    if (prepared instanceof Problem) return { kind: 'not-prepared', problem: prepared };
    const moment: Clock = { now: () => Promise.resolve(now) };
    const performance = { disputeId, actor: reader, ...prepared, ...headers };
    return this.outcome(await perform(this.records, moment, performance), context);
  }

  /** Adds the present side view to `changed`, so that the person can decide anew. */
  private async outcome(outcome: Outcome, { reader, sideView }: RoleContext): Promise<ActOutcome> {
    if (outcome.kind !== 'changed') return outcome;
    const now = await this.reading.dispute(reader, sideView.disputeId);
    return now === undefined ? { kind: 'not-found' } : { kind: 'changed', now };
  }
}
