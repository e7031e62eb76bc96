import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { ComplaintDraft } from '#casework';
import { MATTERS, type Matter, matterCounts } from '#dispute';
import { type CivilDate, home, isJurisdiction } from '#law';
import { given } from '#requests';
import { field } from '../../../door/field.ts';
import { visitOf } from '../../../door/signed-in.ts';
import { seeOther, show } from '../../../layout/show.ts';
import { DraftDesk } from '../draft-desk.ts';
import { dayOf, isBlank, typedDay, typedFrom } from '../reading.ts';
import { COMPLAIN } from '../wording.ts';
import { COUNTRIES, countryIn } from './countries.ts';
import { CONTRACT_PAGE } from './wording.ts';

/** L611-1: where the consumer lived when the contract was made; when that was, if it is known; and, while it matters, whether there was one, for a price. */
@Controller('complain/contract')
export class ContractController {
  constructor(private readonly desk: DraftDesk) {}

  @Get()
  async ask(@Res() reply: FastifyReply) {
    const { content, today } = await this.desk.open(reply.request);
    const { contract } = content;
    const { residence = home().code, matter } = contract ?? {};
    return this.#show(reply, { typed: typedFrom(contract?.on), residence, matter, matters: mattersOf(content, today) });
  }

  @Post()
  async answer(@Body() body: unknown, @Res() reply: FastifyReply) {
    const { content, today } = await this.desk.open(reply.request);
    const matters = mattersOf(content, today);
    const matter = matters.find((one) => one === field(body, 'matter', 20));
    const c = COMPLAIN[visitOf(reply.request).lang];
    const typed = typedDay(body, 'on');
    const on = dayOf(typed);
    const asked = field(body, 'residence', 2);
    const residence = COUNTRIES.find((code) => code === asked) ?? home().code;
    const error = isBlank(typed) ? undefined : on === undefined ? c.noSuchDay : on > today ? c.inTheFuture : undefined;
    if (error !== undefined)
      return this.#show(reply, { typed, residence, matter, matters, errors: { on: error } }, 422);
    await this.desk.change(reply, (draft) => ({ ...draft, contract: { residence, ...given({ on, matter }) } }));
    return seeOther(reply, '/complain/tasks');
  }

  #show(reply: FastifyReply, more: object, status = 200) {
    const { lang } = visitOf(reply.request);
    const countries = COUNTRIES.map((code) => ({ code, name: countryIn(code, lang) }));
    return show(reply, CONTRACT_PAGE, { c: COMPLAIN[lang], countries, ...more }, status);
  }
}

/** The choices, where the law of the merchant's State tells them apart on that day. */
function mattersOf({ merchant }: ComplaintDraft, today: CivilDate): readonly Matter[] {
  const state = merchant?.jurisdiction ?? home().code;
  return isJurisdiction(state) && matterCounts(state, today) ? MATTERS : [];
}
