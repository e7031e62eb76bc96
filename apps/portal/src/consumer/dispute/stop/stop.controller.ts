import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PathId } from '#requests';
import type { OpenDispute } from '../../../dispute/dispute-reader.ts';
import { Form, inWords, type Submitted } from '../../../forms/form.ts';
import { seeOther } from '../../../layout/show.ts';
import { requestContextOf } from '../../../security/signed-in.ts';
import { ConsumerDisputePages, hereOf, isOpenFor } from '../consumer-dispute-pages.ts';
import { StopForm, WAYS } from './stop.form.ts';
import { STOP_PAGE } from './wording.ts';

/** R612-2: a party may leave « à tout moment ». What it means is said before, and asked once. */
@Controller('consumer/disputes/:disputeId/stop')
export class ConsumerStopController {
  constructor(private readonly pages: ConsumerDisputePages) {}

  @Get()
  async page(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    const open = await this.pages.open(reply, disputeId);
    if (waysOut(open).ways.length === 0) return seeOther(reply, hereOf(disputeId));
    return this.pages.draw(reply, STOP_PAGE, open, waysOut(open));
  }

  @Post()
  async stop(
    @Param('disputeId', PathId) disputeId: string,
    @Form(StopForm) { typed, mistakes }: Submitted<StopForm>,
    @Res() reply: FastifyReply,
  ) {
    const { way } = typed;
    if (way !== '') return this.pages.act(reply, { disputeId, act: way, page: STOP_PAGE, more: waysOut });
    const open = await this.pages.open(reply, disputeId);
    const errors = inWords(mistakes ?? {}, STOP_PAGE.words[requestContextOf(reply.request).lang]);
    return this.pages.draw(reply, STOP_PAGE, open, { ...waysOut(open), errors }, 422);
  }
}

export const waysOut = (open: OpenDispute) => ({ ways: WAYS.filter((act) => isOpenFor(open, act)) });
