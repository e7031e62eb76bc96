import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { normalAddress } from '#accounts';
import type { DraftRepresentative } from '#casework';
import { CounterSettings, given } from '#requests';
import { field } from '../../../door/field.ts';
import { FEW_TRIES } from '../../../door/limits.ts';
import { visitOf } from '../../../door/signed-in.ts';
import { seeOther, show } from '../../../layout/show.ts';
import { DraftDesk } from '../draft-desk.ts';
import { FormWithFiles, MOST_FILES } from '../form-with-files.ts';
import { PIECES } from '../pieces/wording.ts';
import { inMegabytes } from '../size.ts';
import { COMPLAIN } from '../wording.ts';
import { MANDATE_PAGE, REPRESENTATIVE, REPRESENTATIVE_PAGE } from './wording.ts';

const CAPACITIES = ['relative', 'lawyer', 'association', 'other'] as const;

/** R612-1 3°: a party may be represented by any person. The consumer gives the mandate, and confirms the complaint themselves. */
@Controller('complain/representative')
export class RepresentativeController {
  constructor(
    private readonly desk: DraftDesk,
    private readonly form: FormWithFiles,
    private readonly settings: CounterSettings,
  ) {}

  @Get()
  async ask(@Res() reply: FastifyReply) {
    const { representative } = (await this.desk.open(reply.request)).content;
    const value =
      representative === undefined
        ? undefined
        : representative === null
          ? 'nobody'
          : representative.writes
            ? 'i-write'
            : 'represented';
    return this.#show(reply, { value });
  }

  @Post()
  async answer(@Body() body: unknown, @Res() reply: FastifyReply) {
    await this.desk.open(reply.request);
    const who = field(body, 'who', 20);
    if (!['nobody', 'represented', 'i-write'].includes(who)) {
      return this.#show(reply, { errors: { who: REPRESENTATIVE[visitOf(reply.request).lang].missing } }, 422);
    }
    await this.desk.change(reply, (content) => {
      if (who === 'nobody') return { ...content, representative: null };
      const before = content.representative ?? { name: '', email: '', capacity: 'relative' };
      return { ...content, representative: { ...before, writes: who === 'i-write' } };
    });
    return seeOther(reply, who === 'nobody' ? '/complain/tasks' : '/complain/representative/mandate');
  }

  @Get('mandate')
  async askMandate(@Res() reply: FastifyReply) {
    const { representative } = (await this.desk.open(reply.request)).content;
    if (!representative) return seeOther(reply, '/complain/representative');
    return this.#showMandate(reply, representative);
  }

  @Post('mandate')
  @RouteConfig(FEW_TRIES)
  async mandate(@Res() reply: FastifyReply) {
    const { draftId, content } = await this.desk.open(reply.request);
    const { representative } = content;
    if (!representative) return seeOther(reply, '/complain/representative');
    const { lang } = visitOf(reply.request);
    const received = await this.form.read(reply.request, draftId, MOST_FILES - 1);
    const name = field(received.fields, 'name', 200);
    const typed = field(received.fields, 'email', 254);
    const email = normalAddress(typed);
    const capacity = CAPACITIES.find((one) => one === received.fields['capacity']) ?? representative.capacity;
    const [file] = received.kept;
    const mandate =
      file === undefined ? representative.mandate : { pieceId: file.pieceId, name: file.name, bytes: file.bytes };

    const t = REPRESENTATIVE[lang];
    const errors: Record<string, string> = {};
    if (name === '') errors['name'] = t.nameMissing;
    if (email === undefined) errors['email'] = t.emailWrong;
    else if (email === content.you?.email) errors['email'] = t.sameAddress;
    const [refused] = received.refused;
    if (refused !== undefined) {
      const limit = COMPLAIN[lang].size(inMegabytes(this.settings.maxPieceBytes, lang));
      errors['file'] = PIECES[lang].refused[refused.why](refused.name, limit);
    }
    const now: DraftRepresentative = {
      writes: representative.writes,
      name,
      capacity,
      email: email ?? '',
      ...given({ mandate }),
    };
    await this.desk.change(reply, (draft) => ({ ...draft, representative: now }));
    if (Object.keys(errors).length === 0) return seeOther(reply, '/complain/tasks');
    return this.#showMandate(reply, { ...now, email: typed }, { errors }, 422);
  }

  #show(reply: FastifyReply, more: object, status = 200) {
    return show(reply, REPRESENTATIVE_PAGE, { c: COMPLAIN[visitOf(reply.request).lang], ...more }, status);
  }

  #showMandate(reply: FastifyReply, representative: DraftRepresentative, more: object = {}, status = 200) {
    const { lang } = visitOf(reply.request);
    const limit = COMPLAIN[lang].size(inMegabytes(this.settings.maxPieceBytes, lang));
    return show(
      reply,
      MANDATE_PAGE,
      {
        c: COMPLAIN[lang],
        representative,
        capacities: CAPACITIES,
        limit,
        mostBytes: this.settings.maxPieceBytes,
        ...more,
      },
      status,
    );
  }
}
