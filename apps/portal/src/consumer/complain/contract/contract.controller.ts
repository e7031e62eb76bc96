import { Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { ComplaintDraft } from '#casework';
import { MATTERS, type Matter, matterCounts } from '#dispute';
import { type CivilDate, home, isJurisdiction } from '#law';
import { omitUndefined } from '#requests';
import { readTypedDay, typedDayOf } from '#text';
import { Form, inWords, type Submitted } from '../../../forms/form.ts';
import { seeOther, show } from '../../../layout/show.ts';
import { requestContextOf } from '../../../security/signed-in.ts';
import { DraftSession } from '../draft-session.ts';
import { COMPLAIN } from '../wording.ts';
import { ContractForm } from './contract.form.ts';
import { COUNTRIES, countryIn } from './countries.ts';
import { CONTRACT_PAGE } from './wording.ts';

/** L611-1: where the consumer lived when the contract was made; when that was, if it is known; and, while it matters, whether there was one, for a price. */
@Controller('complain/contract')
export class ContractController {
  constructor(private readonly draftSession: DraftSession) {}

  @Get()
  async ask(@Res() reply: FastifyReply) {
    const { content, today } = await this.draftSession.open(reply.request);
    const { contract } = content;
    const { residence = home().code, matter } = contract ?? {};
    return this.show(reply, {
      typed: typedDayOf(contract?.on),
      residence,
      matter,
      matters: mattersOf(content, today),
    });
  }

  @Post()
  async answer(@Form(ContractForm) { typed, mistakes }: Submitted<ContractForm>, @Res() reply: FastifyReply) {
    const { content, today } = await this.draftSession.open(reply.request);
    const matters = mattersOf(content, today);
    const matter = matters.find((one) => one === typed.matter);
    const c = COMPLAIN[requestContextOf(reply.request).lang];
    const on = readTypedDay(typed.on);
    const residence = typed.residence || home().code;
    const wrong = mistakes && inWords(mistakes, c);
    const errors = on !== undefined && on > today ? { on: c.inTheFuture } : wrong;
    if (errors) return this.show(reply, { typed: typed.on, residence, matter, matters, errors }, 422);
    await this.draftSession.change(reply, (draft) => ({
      ...draft,
      contract: { residence, ...omitUndefined({ on, matter }) },
    }));
    return seeOther(reply, '/complain/tasks');
  }

  private show(reply: FastifyReply, more: object, status = 200) {
    const { lang } = requestContextOf(reply.request);
    const countries = COUNTRIES.map((code) => ({ code, name: countryIn(code, lang) }));
    return show(reply, CONTRACT_PAGE, { c: COMPLAIN[lang], countries, ...more }, status);
  }
}

/** The choices, where the law of the merchant's State tells them apart on that day. */
function mattersOf({ merchant }: ComplaintDraft, today: CivilDate): readonly Matter[] {
  const state = merchant?.jurisdiction ?? home().code;
  return isJurisdiction(state) && matterCounts(state, today) ? MATTERS : [];
}
