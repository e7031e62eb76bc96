import { Controller, Get, Post, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import type { DraftRepresentative } from '#casework';
import { omitUndefined, RequestSettings } from '#requests';
import { readMailAddress } from '#text';
import { Form, inWords, readForm, type Submitted } from '../../../forms/form.ts';
import { seeOther, show } from '../../../layout/show.ts';
import { FEW_TRIES } from '../../../security/limits.ts';
import { requestContextOf } from '../../../security/signed-in.ts';
import { DraftSession } from '../draft-session.ts';
import { FormWithFiles, MOST_FILES } from '../form-with-files.ts';
import { PIECES } from '../pieces/wording.ts';
import { inMegabytes } from '../size.ts';
import { COMPLAIN } from '../wording.ts';
import { CAPACITIES, MandateForm, RepresentativeForm } from './representative.form.ts';
import { MANDATE_PAGE, REPRESENTATIVE, REPRESENTATIVE_PAGE } from './wording.ts';

/** R612-1 3°: a party may be represented by any person. The consumer gives the mandate, and confirms the complaint themselves. */
@Controller('complain/representative')
export class RepresentativeController {
  constructor(
    private readonly draftSession: DraftSession,
    private readonly form: FormWithFiles,
    private readonly settings: RequestSettings,
  ) {}

  @Get()
  async ask(@Res() reply: FastifyReply) {
    const { representative } = (await this.draftSession.open(reply.request)).content;
    const value =
      representative === undefined
        ? undefined
        : representative === null
          ? 'nobody'
          : representative.writes
            ? 'i-write'
            : 'represented';
    return this.show(reply, { value });
  }

  @Post()
  async answer(
    @Form(RepresentativeForm) { typed, mistakes }: Submitted<RepresentativeForm>,
    @Res() reply: FastifyReply,
  ) {
    await this.draftSession.open(reply.request);
    const { who } = typed;
    if (mistakes) {
      return this.show(reply, { errors: inWords(mistakes, REPRESENTATIVE[requestContextOf(reply.request).lang]) }, 422);
    }
    await this.draftSession.change(reply, (content) => {
      if (who === 'nobody') return { ...content, representative: null };
      const before = content.representative ?? { name: '', email: '', capacity: 'relative' };
      return { ...content, representative: { ...before, writes: who === 'i-write' } };
    });
    return seeOther(reply, who === 'nobody' ? '/complain/tasks' : '/complain/representative/mandate');
  }

  @Get('mandate')
  async askMandate(@Res() reply: FastifyReply) {
    const { representative } = (await this.draftSession.open(reply.request)).content;
    if (!representative) return seeOther(reply, '/complain/representative');
    return this.showMandate(reply, representative);
  }

  @Post('mandate')
  @RouteConfig(FEW_TRIES)
  async mandate(@Res() reply: FastifyReply) {
    const { draftId, content } = await this.draftSession.open(reply.request);
    const { representative } = content;
    if (!representative) return seeOther(reply, '/complain/representative');
    const { lang } = requestContextOf(reply.request);
    const received = await this.form.read(reply.request, draftId, MOST_FILES - 1);
    const { typed, mistakes = {} } = readForm(MandateForm, received.fields);
    const { name } = typed;
    const email = readMailAddress(typed.email);
    const capacity = typed.capacity || representative.capacity;
    const [file] = received.kept;
    const mandate =
      file === undefined ? representative.mandate : { pieceId: file.pieceId, name: file.name, bytes: file.bytes };

    const t = REPRESENTATIVE[lang];
    const errors: Record<string, string> = { ...inWords(mistakes, t) };
    if (email !== undefined && email === content.you?.email) errors['email'] = t.sameAddress;
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
      ...omitUndefined({ mandate }),
    };
    await this.draftSession.change(reply, (draft) => ({ ...draft, representative: now }));
    if (Object.keys(errors).length === 0) return seeOther(reply, '/complain/tasks');
    return this.showMandate(reply, { ...now, email: typed.email }, { errors }, 422);
  }

  private show(reply: FastifyReply, more: object, status = 200) {
    return show(reply, REPRESENTATIVE_PAGE, { c: COMPLAIN[requestContextOf(reply.request).lang], ...more }, status);
  }

  private showMandate(reply: FastifyReply, representative: DraftRepresentative, more: object = {}, status = 200) {
    const { lang } = requestContextOf(reply.request);
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
