import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isPersonAct, PathId } from '#counter';
import { disputeParts } from '../../dispute/dispute-parts.ts';
import { DisputeRoom } from '../../dispute/dispute-room.ts';
import { newOnce, PageActs } from '../../dispute/page-acts.ts';
import { NoSuchPage } from '../../errors/page-errors.ts';
import { seeOther, show } from '../../layout/show.ts';
import { DISPUTE_PAGE, OVERTAKEN_PAGE } from './wording.ts';

/** The dispute of a consumer, and of whoever represents them. */
@Controller('consumer/disputes/:disputeId')
export class ConsumerDisputeController {
  constructor(
    private readonly room: DisputeRoom,
    private readonly acts: PageActs,
  ) {}

  @Get()
  async page(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    return this.#draw(reply, disputeId);
  }

  /** Acts that say everything by their name. */
  @Post('acts')
  async act(@Param('disputeId', PathId) disputeId: string, @Body() body: unknown, @Res() reply: FastifyReply) {
    const { act, ...fields } = named(body);
    if (act === undefined || !isPersonAct(act)) throw new NoSuchPage();
    const sent = await this.acts.send(reply.request, { side: 'consumer', disputeId, act, body: fields });
    if (sent.kind === 'done') return seeOther(reply, `/consumer/disputes/${disputeId}`);
    if (sent.kind === 'overtaken') return show(reply, OVERTAKEN_PAGE, { back: `/consumer/disputes/${disputeId}` }, 409);
    return this.#draw(reply, disputeId, { errors: sent.errors, kept: fields }, sent.status);
  }

  async #draw(reply: FastifyReply, disputeId: string, more: object = {}, status = 200) {
    const request: FastifyRequest = reply.request;
    const open = await this.room.open(request, 'consumer', disputeId);
    return show(reply, DISPUTE_PAGE, { ...disputeParts(open), once: newOnce(), ...more }, status);
  }
}

/** The fields of the act itself, without those of the form. */
function named(body: unknown): Readonly<Record<string, string>> {
  const ours = new Set(['form-token', 'once', 'tag']);
  const given = Object.entries((body ?? {}) as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    given.filter((entry): entry is [string, string] => !ours.has(entry[0]) && typeof entry[1] === 'string'),
  );
}
