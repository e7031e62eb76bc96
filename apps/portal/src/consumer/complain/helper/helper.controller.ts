import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { normalAddress } from '#accounts';
import type { DraftHelper } from '#casework';
import { CounterSettings, given } from '#counter';
import { field } from '../../../door/field.ts';
import { FEW_TRIES } from '../../../door/limits.ts';
import { visitOf } from '../../../door/signed-in.ts';
import { seeOther, show } from '../../../layout/show.ts';
import { DraftDesk } from '../draft-desk.ts';
import { FormWithFiles, MOST_FILES } from '../form-with-files.ts';
import { PIECES } from '../pieces/wording.ts';
import { inMegabytes } from '../size.ts';
import { COMPLAIN } from '../wording.ts';
import { HELPER, HELPER_PAGE, MANDATE_PAGE } from './wording.ts';

const CAPACITIES = ['relative', 'lawyer', 'association', 'other'] as const;

/** R612-1 3°: a party may be represented by any person. The consumer gives the mandate, and confirms the complaint themselves. */
@Controller('complain/helper')
export class HelperController {
  constructor(
    private readonly desk: DraftDesk,
    private readonly form: FormWithFiles,
    private readonly settings: CounterSettings,
  ) {}

  @Get()
  async ask(@Res() reply: FastifyReply) {
    const { helper } = (await this.desk.open(reply.request)).content;
    const value = helper === undefined ? undefined : helper === null ? 'nobody' : helper.writes ? 'i-write' : 'helped';
    return this.#show(reply, { value });
  }

  @Post()
  async answer(@Body() body: unknown, @Res() reply: FastifyReply) {
    await this.desk.open(reply.request);
    const who = field(body, 'who', 10);
    if (!['nobody', 'helped', 'i-write'].includes(who)) {
      return this.#show(reply, { errors: { who: HELPER[visitOf(reply.request).lang].missing } }, 422);
    }
    await this.desk.change(reply, (content) => {
      if (who === 'nobody') return { ...content, helper: null };
      const before = content.helper ?? { name: '', email: '', capacity: 'relative' };
      return { ...content, helper: { ...before, writes: who === 'i-write' } };
    });
    return seeOther(reply, who === 'nobody' ? '/complain/tasks' : '/complain/helper/mandate');
  }

  @Get('mandate')
  async askMandate(@Res() reply: FastifyReply) {
    const { helper } = (await this.desk.open(reply.request)).content;
    if (!helper) return seeOther(reply, '/complain/helper');
    return this.#showMandate(reply, helper);
  }

  @Post('mandate')
  @RouteConfig(FEW_TRIES)
  async mandate(@Res() reply: FastifyReply) {
    const { draftId, content } = await this.desk.open(reply.request);
    const { helper } = content;
    if (!helper) return seeOther(reply, '/complain/helper');
    const { lang } = visitOf(reply.request);
    const received = await this.form.read(reply.request, draftId, { files: MOST_FILES - 1, bytes: 0 });
    const name = field(received.fields, 'name', 200);
    const typed = field(received.fields, 'email', 254);
    const email = normalAddress(typed);
    const capacity = CAPACITIES.find((one) => one === received.fields['capacity']) ?? helper.capacity;
    const [file] = received.kept;
    const mandate = file === undefined ? helper.mandate : { pieceId: file.pieceId, name: file.name, bytes: file.bytes };

    const t = HELPER[lang];
    const errors: Record<string, string> = {};
    if (name === '') errors['name'] = t.nameMissing;
    if (email === undefined) errors['email'] = t.emailWrong;
    else if (email === content.you?.email) errors['email'] = t.sameAddress;
    const [refused] = received.refused;
    if (refused !== undefined) {
      const limit = COMPLAIN[lang].size(inMegabytes(this.settings.maxPieceBytes, lang));
      errors['file'] = PIECES[lang].refused[refused.why](refused.name, limit);
    }
    const now: DraftHelper = { writes: helper.writes, name, capacity, email: email ?? '', ...given({ mandate }) };
    await this.desk.change(reply, (draft) => ({ ...draft, helper: now }));
    if (Object.keys(errors).length === 0) return seeOther(reply, '/complain/tasks');
    return this.#showMandate(reply, { ...now, email: typed }, { errors }, 422);
  }

  #show(reply: FastifyReply, more: object, status = 200) {
    return show(reply, HELPER_PAGE, { c: COMPLAIN[visitOf(reply.request).lang], ...more }, status);
  }

  #showMandate(reply: FastifyReply, helper: DraftHelper, more: object = {}, status = 200) {
    const { lang } = visitOf(reply.request);
    const limit = COMPLAIN[lang].size(inMegabytes(this.settings.maxPieceBytes, lang));
    return show(
      reply,
      MANDATE_PAGE,
      { c: COMPLAIN[lang], helper, capacities: CAPACITIES, limit, mostBytes: this.settings.maxPieceBytes, ...more },
      status,
    );
  }
}
