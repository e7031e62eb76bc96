import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { canonical, sha256 } from '#casework';
import { ActingRole, type ActRequest, ActService, Problem, problemOf, type RequestedRole, sentenceOf } from '#requests';
import { field } from '../../security/field.ts';
import { requestContextOf } from '../../security/signed-in.ts';
import type { ActiveMembership } from '../active-membership.ts';
import { ON_A_PAGE } from './question.ts';

export interface BulkReport {
  readonly wrong?: 'nobody-chosen' | 'nothing-chosen';
  readonly done: readonly string[];
  readonly refused: readonly { readonly reference: string; readonly why: string }[];
}

interface Asked extends Pick<ActRequest, 'visitor' | 'headers'> {
  readonly disputeId: string;
  readonly requestedRole: RequestedRole;
}

const CHOSEN = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) ([0-9A-Z-]{10,30}) (assign|replace)$/;

/** The same act on several disputes, one after the other through the one write path; a report of each. */
@Injectable()
export class BulkAssignment {
  constructor(
    private readonly acts: ActService,
    private readonly actingRole: ActingRole,
  ) {}

  async assign({ reader, visitor }: ActiveMembership, request: FastifyRequest, body: unknown): Promise<BulkReport> {
    const { lang } = requestContextOf(request);
    const personId = field(body, 'person', 40);
    const chosen = chosenIn(body);
    if (chosen.length === 0) return { wrong: 'nothing-chosen', done: [], refused: [] };
    if (personId === '') return { wrong: 'nobody-chosen', done: [], refused: [] };
    const once = field(body, 'once', 100);
    const requestedRole = { role: reader.role, organisation: reader.bodyId };
    const done: string[] = [];
    const refused: { reference: string; why: string }[] = [];
    for (const { disputeId, reference, how } of chosen) {
      const act = how === 'assign' ? 'AssignCaseMediator' : 'ReplaceCaseMediator';
      const fingerprint = sha256(canonical({ disputeId, personId, act }));
      const headers = once === '' ? {} : { idempotency: { key: `page ${once} ${disputeId}`, fingerprint } };
      const problem = await this.problemOf(act, personId, { disputeId, visitor, requestedRole, headers });
      if (problem === undefined) done.push(reference);
      else refused.push({ reference, why: sentenceOf(problem, lang) });
    }
    return { done, refused };
  }

  private async problemOf(
    act: 'AssignCaseMediator' | 'ReplaceCaseMediator',
    personId: string,
    { disputeId, visitor, requestedRole, headers }: Asked,
  ): Promise<Problem | undefined> {
    const context = await this.actingRole.find(disputeId, visitor, requestedRole, act);
    if (context instanceof Problem) return context;
    const outcome = await this.acts.perform(act, { personId }, { visitor, context, headers });
    return outcome.kind === 'done' ? undefined : problemOf(outcome);
  }
}

/** One box ticked is a word, several are a list of them. */
function chosenIn(body: unknown) {
  const given = (body as Readonly<Record<string, unknown>> | null)?.['dispute'];
  return (Array.isArray(given) ? given : [given]).slice(0, ON_A_PAGE).flatMap((one) => {
    const [, disputeId, reference, how] = CHOSEN.exec(String(one)) ?? [];
    return disputeId === undefined || reference === undefined ? [] : [{ disputeId, reference, how }];
  });
}
