import { Body, Controller, Get, Inject, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Directory, Memberships } from '#accounts';
import { BODY_DESK, type BodyDesk, QUEUES } from '#casework';
import { newOnce } from '../../dispute/page-acts.ts';
import { seeOther, show } from '../../layout/show.ts';
import { type AtDesk, atDesk } from '../desk.ts';
import { DESK_NAVIGATION } from '../desk-navigation.ts';
import { distanceTo } from '../distance.ts';
import { Today } from '../today.ts';
import { BulkAssignment } from './bulk-assignment.ts';
import { lineOf } from './lines.ts';
import { addressOf, asDeskQuery, type Question, readQuestion } from './question.ts';
import { WORKLIST_PAGE } from './wording.ts';

/** What waits at the body, by what it waits for; what may pass a date first comes first. */
@Controller('mediator')
export class WorklistController {
  constructor(
    @Inject(BODY_DESK) private readonly desk: BodyDesk,
    private readonly directory: Directory,
    private readonly memberships: Memberships,
    private readonly today: Today,
    private readonly bulk: BulkAssignment,
  ) {}

  @Get()
  async page(@Query() query: unknown, @Res() reply: FastifyReply) {
    return this.#draw(reply, atDesk(reply.request), readQuestion(query));
  }

  @Get('disputes')
  list(@Res() reply: FastifyReply) {
    return seeOther(reply, '/mediator');
  }

  /** Several disputes to one person: each on its own, so that one refusal holds up no other. */
  @Post('assign')
  async assign(@Body() body: unknown, @Query() query: unknown, @Res() reply: FastifyReply) {
    const at = atDesk(reply.request);
    const report = await this.bulk.assign(at, reply.request, body);
    return this.#draw(reply, at, readQuestion(query), { report }, report.wrong === undefined ? 200 : 422);
  }

  async #draw(reply: FastifyReply, { reader, visitor }: AtDesk, question: Question, more: object = {}, status = 200) {
    const today = await this.today.day();
    const found = question.q === '' ? undefined : await this.directory.merchants({ name: question.q, limit: 50 });
    const sought = found?.merchants.map(({ id }) => id) ?? [];
    const [desk, members] = await Promise.all([
      this.desk.desk(reader, asDeskQuery(question, today, sought)),
      this.memberships.of(visitor.person.id, { bodyId: reader.bodyId }),
    ]);
    const merchantIds = [...new Set(desk.page.items.flatMap(({ sight }) => sight.facts.merchantId ?? []))];
    const merchants = merchantIds.length === 0 ? [] : await this.directory.merchantsById(merchantIds);
    const mediators = members.filter(({ role }) => role === 'mediator');
    const people = new Map(members.map(({ personId, person }) => [personId, person.name]));
    const names = { merchants: new Map(merchants.map(({ id, name }) => [id, name])), people };
    const { lang } = reply.request.visit ?? { lang: 'fr' as const };
    return show(
      reply,
      WORKLIST_PAGE,
      {
        navigation: DESK_NAVIGATION[lang],
        question,
        here: addressOf(question),
        queues: QUEUES.map((queue) => ({ queue, ...desk.piles[queue], href: addressOf(BLANK, { queue }) })),
        everything: addressOf(BLANK),
        lines: desk.page.items.map((line) => lineOf(line, names, today)),
        next: desk.page.next === undefined ? undefined : addressOf(question, { cursor: desk.page.next }),
        first: question.cursor === '' ? undefined : addressOf(question, { cursor: '' }),
        mediators: mediators.map(({ personId, person }) => ({ personId, name: person.name })),
        workload: [...mediators.map(({ personId }) => personId), ''].map((personId) => {
          const { nextDueOn, ...pile } = desk.workload[personId] ?? { disputes: 0, late: 0 };
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
