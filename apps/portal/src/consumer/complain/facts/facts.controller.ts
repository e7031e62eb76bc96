import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { ComplaintDraft } from '#casework';
import { isBlankDay, readText, readTypedDayOrMonth } from '#text';
import { seeOther, show } from '../../../layout/show.ts';
import { field, typedDay } from '../../../security/field.ts';
import { requestContextOf } from '../../../security/signed-in.ts';
import { DraftSession } from '../draft-session.ts';
import { COMPLAIN } from '../wording.ts';
import { eventsInOrder, momentInWords } from '../written.ts';
import { FACTS, FACTS_PAGE } from './wording.ts';

const LONGEST_STATEMENT = 10_000;
const LONGEST_EVENT = 300;
const MOST_EVENTS = 25;

type Facts = NonNullable<ComplaintDraft['facts']>;

/** What is wrong, in the consumer's words, and what happened when. */
@Controller('complain/facts')
export class FactsController {
  constructor(private readonly draftSession: DraftSession) {}

  @Get()
  async ask(@Res() reply: FastifyReply) {
    const { content } = await this.draftSession.open(reply.request);
    return this.show(reply, content.facts);
  }

  /** One form for all: whatever the button, what was typed is kept. */
  @Post()
  async write(@Body() body: unknown, @Res() reply: FastifyReply) {
    const { today, content } = await this.draftSession.open(reply.request);
    const { lang } = requestContextOf(reply.request);
    const given = Object(body) as Readonly<Record<string, unknown>>;
    const statement = readText(given['statement'], LONGEST_STATEMENT);
    const typed = typedDay(body, 'event');
    const what = readText(given['what'], LONGEST_EVENT).replaceAll('\n', ' ');
    const on = readTypedDayOrMonth(typed);
    const adding = !isBlankDay(typed) || what !== '';
    const removed = field(body, 'remove', 4);
    const known = content.facts?.events ?? [];

    const errors: Record<string, string> = {};
    if (adding && on === undefined) errors['event'] = FACTS[lang].dateMissing;
    else if (on !== undefined && on > today) errors['event'] = COMPLAIN[lang].inTheFuture;
    if (adding && what === '') errors['what'] = FACTS[lang].whatMissing;
    if (adding && known.length >= MOST_EVENTS) errors['what'] = FACTS[lang].enough(MOST_EVENTS);
    const leaving = removed === '' && field(body, 'add') === '';
    if (leaving && statement === '') errors['statement'] = FACTS[lang].statementMissing;

    const sound = errors['event'] === undefined && errors['what'] === undefined;
    const kept = await this.draftSession.change(reply, (now) => {
      const before = now.facts?.events ?? [];
      const left = removed === '' ? before : eventsInOrder(before).filter((_, index) => String(index) !== removed);
      const events = adding && sound && on !== undefined ? [...left, { on, what }] : left;
      return { ...now, facts: { statement, events } };
    });
    if (Object.keys(errors).length > 0) {
      return this.show(reply, kept.content.facts, { errors, ...(sound ? {} : { typed, what }) }, 422);
    }
    return seeOther(reply, leaving ? '/complain/tasks' : '/complain/facts#events');
  }

  private show(reply: FastifyReply, facts: Facts | undefined, more: object = {}, status = 200) {
    const { lang } = requestContextOf(reply.request);
    const events = eventsInOrder(facts?.events ?? []).map(({ on, what }) => ({ on: momentInWords(on, lang), what }));
    return show(
      reply,
      FACTS_PAGE,
      { c: COMPLAIN[lang], statement: facts?.statement, events, longest: LONGEST_STATEMENT, ...more },
      status,
    );
  }
}
