import { Injectable } from '@nestjs/common';
import type { Visitor } from '#accounts';
import { answerToClosedAct, Clock, type Outcome, perform, Records, type RoleContext } from '#casework';
import { isOpen, sideOf, stageWording } from '#dispute';
import { civilDateAt, jurisdiction } from '#law';
import { translate } from '#text';
import { Problem } from '../problem/problem.ts';
import { ActingRole } from '../roles/acting-role.ts';
import type { RequestedRole } from '../roles/requested-role.ts';
import { type Done, doneOr } from '../writing/answer.ts';
import type { WriteHeaders } from '../writing/write-headers.ts';
import type { ActForm, PersonAct } from './act-form.ts';
import { ACT_FORMS } from './act-forms.ts';
import { PeopleAsked } from './people-asked.ts';

export interface Asked {
  readonly disputeId: string;
  readonly visitor: Visitor;
  readonly requestedRole: RequestedRole;
  readonly headers: WriteHeaders;
}

/** Takes an act from the request to the only write path, and its outcome back. */
@Injectable()
export class ActService {
  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
    private readonly actingRole: ActingRole,
    private readonly people: PeopleAsked,
  ) {}

  async perform(type: PersonAct, body: object, { disputeId, visitor, requestedRole, headers }: Asked): Promise<Done> {
    const roleContext = await this.actingRole.in(disputeId, visitor, requestedRole, type);
    const { reader, sideView } = roleContext;
    if (!isOpen(sideView.stage, type, reader.role, sideView.facts.notifiedOn !== undefined)) {
      const asked = { disputeId, actor: reader, ...headers };
      return doneOr(
        await this.asChanged(
          await answerToClosedAct(this.records, asked, sideView.tag),
          roleContext,
          visitor,
          requestedRole,
        ),
      );
    }
    const { zone } = jurisdiction(sideView.facts.rules.jurisdiction);
    // One request is of one moment: what it means on that day is what is decided on that day.
    const now = await this.clock.now();
    const today = civilDateAt(now, zone);
    const form: Pick<ActForm<PersonAct>, 'prepare'> = ACT_FORMS[type];
    const prepared = await form.prepare(body, { visitor, reader, sideView, today, people: this.people });
    const moment: Clock = { now: () => Promise.resolve(now) };
    const outcome = await perform(this.records, moment, { disputeId, actor: reader, ...prepared, ...headers });
    return doneOr(await this.asChanged(outcome, roleContext, visitor, requestedRole));
  }

  /** Tells what the dispute has become, so that the person can decide anew. */
  private async asChanged(
    outcome: Outcome,
    { reader, sideView }: RoleContext,
    visitor: Visitor,
    requestedRole: RequestedRole,
  ): Promise<Outcome> {
    if (outcome.kind !== 'changed') return outcome;
    const now = await this.actingRole.in(sideView.disputeId, visitor, requestedRole);
    const { stage, tag } = now.sideView;
    const side = sideOf(reader.role) ?? sideView.side;
    throw new Problem('changed', {
      headers: { etag: `"${tag}"` },
      members: (lang) => ({ tag, stage, stageInWords: translate(stageWording(stage, side), lang) }),
    });
  }
}
