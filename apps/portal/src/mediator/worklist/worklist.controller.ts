import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Directory, Memberships } from '#accounts';
import { MediatorWorklist, QUEUES } from '#casework';
import { newOnce } from '../../dispute/page-acts.ts';
import { seeOther, show } from '../../layout/show.ts';
import { type ActiveMembership, activeMembership } from '../active-membership.ts';
import { BODY_NAVIGATION } from '../body-navigation.ts';
import { distanceTo } from '../distance.ts';
import { Today } from '../today.ts';
import { BulkAssignment } from './bulk-assignment.ts';
import { lineOf } from './lines.ts';
import { addressOf, asWorklistQuery, type Question, readQuestion } from './question.ts';
import { WORKLIST_PAGE } from './wording.ts';

/** What waits at the body, by what it waits for; what may pass a date first comes first. */
@Controller('mediator')
export class WorklistController {
  constructor(
    private readonly worklist: MediatorWorklist,
    private readonly directory: Directory,
    private readonly memberships: Memberships,
    private readonly today: Today,
    private readonly bulk: BulkAssignment,
  ) {}

  @Get()
  async page(@Query() query: unknown, @Res() reply: FastifyReply) {
    return this.draw(reply, activeMembership(reply.request), readQuestion(query));
  }

  @Get('disputes')
  list(@Res() reply: FastifyReply) {
    return seeOther(reply, '/mediator');
  }

  /** Several disputes to one person: each on its own, so that one refusal holds up no other. */
  @Post('assign')
  async assign(@Body() body: unknown, @Query() query: unknown, @Res() reply: FastifyReply) {
    const at = activeMembership(reply.request);
    const report = await this.bulk.assign(at, reply.request, body);
    return this.draw(reply, at, readQuestion(query), { report }, report.wrong === undefined ? 200 : 422);
  }

  private async draw(
    reply: FastifyReply,
    { reader, visitor }: ActiveMembership,
    question: Question,
    more: object = {},
    status = 200,
  ) {
    const today = await this.today.day();
    const found = question.q === '' ? undefined : await this.directory.merchants({ name: question.q, limit: 50 });
    const sought = found?.merchants.map(({ id }) => id) ?? [];
    const [worklist, members] = await Promise.all([
      this.worklist.page(reader, asWorklistQuery(question, today, sought)),
      this.memberships.of(visitor.person.id, { bodyId: reader.bodyId }),
    ]);
    const merchantIds = [...new Set(worklist.page.items.flatMap(({ sideView }) => sideView.facts.merchantId ?? []))];
    const merchants = merchantIds.length === 0 ? [] : await this.directory.merchantsById(merchantIds);
    const mediators = members.filter(({ role }) => role === 'mediator');
    const people = new Map(members.map(({ personId, person }) => [personId, person.name]));
    const names = { merchants: new Map(merchants.map(({ id, name }) => [id, name])), people };
    const { lang } = reply.request.requestContext ?? { lang: 'fr' as const };
    return show(
      reply,
      WORKLIST_PAGE,
      {
        navigation: BODY_NAVIGATION[lang],
        question,
        here: addressOf(question),
        queues: QUEUES.map((queue) => ({ queue, ...worklist.piles[queue], href: addressOf(BLANK, { queue }) })),
        everything: addressOf(BLANK),
        lines: worklist.page.items.map((line) => lineOf(line, names, today)),
        next: worklist.page.next === undefined ? undefined : addressOf(question, { cursor: worklist.page.next }),
        first: question.cursor === '' ? undefined : addressOf(question, { cursor: '' }),
        mediators: mediators.map(({ personId, person }) => ({ personId, name: person.name })),
        workload: [...mediators.map(({ personId }) => personId), ''].map((personId) => {
          const { nextDueOn, ...pile } = worklist.workload[personId] ?? { disputes: 0, late: 0 };
          return {
            ...pile,
            name: people.get(personId),
            href: addressOf(BLANK, { inCharge: personId === '' ? 'nobody' : personId }),
            next: nextDueOn === undefined ? undefined : distanceTo(nextDueOn, today),
          };
        }),
        once: newOnce(),
        report: undefined,
        ...more,
      },
      status,
    );
  }
}

const BLANK: Question = { queue: undefined, q: '', inCharge: '', due: '', cursor: '' };
