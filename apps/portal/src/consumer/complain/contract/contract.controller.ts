import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { given } from '#counter';
import { home } from '#law';
import { field } from '../../../door/field.ts';
import { visitOf } from '../../../door/signed-in.ts';
import { seeOther, show } from '../../../layout/show.ts';
import { DraftDesk } from '../draft-desk.ts';
import { dayOf, isBlank, typedDay, typedFrom } from '../reading.ts';
import { COMPLAIN } from '../wording.ts';
import { COUNTRIES, countryIn } from './countries.ts';
import { CONTRACT_PAGE } from './wording.ts';

/** L611-1 1° and 2°: where the consumer lived when the contract was made; and when that was, if it is known. */
@Controller('complain/contract')
export class ContractController {
  constructor(private readonly desk: DraftDesk) {}

  @Get()
  async ask(@Res() reply: FastifyReply) {
    const { contract } = (await this.desk.open(reply.request)).content;
    return this.#show(reply, { typed: typedFrom(contract?.on), residence: contract?.residence ?? home().code });
  }

  @Post()
  async answer(@Body() body: unknown, @Res() reply: FastifyReply) {
    const { today } = await this.desk.open(reply.request);
    const c = COMPLAIN[visitOf(reply.request).lang];
    const typed = typedDay(body, 'on');
    const on = dayOf(typed);
    const asked = field(body, 'residence', 2);
    const residence = COUNTRIES.find((code) => code === asked) ?? home().code;
    const error = isBlank(typed) ? undefined : on === undefined ? c.noSuchDay : on > today ? c.inTheFuture : undefined;
    if (error !== undefined) return this.#show(reply, { typed, residence, errors: { on: error } }, 422);
    await this.desk.change(reply, (content) => ({ ...content, contract: { residence, ...given({ on }) } }));
    return seeOther(reply, '/complain/tasks');
  }

  #show(reply: FastifyReply, more: object, status = 200) {
    const { lang } = visitOf(reply.request);
    const countries = COUNTRIES.map((code) => ({ code, name: countryIn(code, lang) }));
    return show(reply, CONTRACT_PAGE, { c: COMPLAIN[lang], countries, ...more }, status);
  }
}
