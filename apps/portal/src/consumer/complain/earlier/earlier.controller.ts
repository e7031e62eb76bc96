import { Controller, Get, Post, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { omitUndefined, RequestSettings } from '#requests';
import { isBlankDay, readTypedDay, typedDayOf } from '#text';
import { Form, inWords, type Submitted } from '../../../forms/form.ts';
import { seeOther, show } from '../../../layout/show.ts';
import { typedDay } from '../../../security/field.ts';
import { FEW_TRIES } from '../../../security/limits.ts';
import { requestContextOf } from '../../../security/signed-in.ts';
import { DraftSession, type OpenDraft } from '../draft-session.ts';
import { FormWithFiles, MOST_FILES } from '../form-with-files.ts';
import { PIECES } from '../pieces/wording.ts';
import { inMegabytes } from '../size.ts';
import { COMPLAIN } from '../wording.ts';
import { EarlierForm } from './earlier.form.ts';
import { EARLIER, EARLIER_PAGE, PROOF_PAGE } from './wording.ts';

/** L612-2 1°: a complaint already made in writing, by any means, counts from its own date when it can be shown. */
@Controller('complain/earlier')
export class EarlierController {
  constructor(
    private readonly draftSession: DraftSession,
    private readonly form: FormWithFiles,
    private readonly settings: RequestSettings,
  ) {}

  @Get()
  async ask(@Res() reply: FastifyReply) {
    const { content } = await this.draftSession.open(reply.request);
    const { earlier } = content;
    return this.show(reply, { value: earlier && (earlier.made ? 'yes' : 'no') });
  }

  @Post()
  async answer(@Form(EarlierForm) { typed, mistakes }: Submitted<EarlierForm>, @Res() reply: FastifyReply) {
    await this.draftSession.open(reply.request);
    const { lang } = requestContextOf(reply.request);
    const { made } = typed;
    if (mistakes) return this.show(reply, { errors: inWords(mistakes, EARLIER[lang]) }, 422);
    await this.draftSession.change(reply, (content) => ({
      ...content,
      earlier: made === 'no' ? { made: false } : content.earlier?.made ? content.earlier : { made: true, sentOn: '' },
    }));
    return seeOther(reply, made === 'no' ? '/complain/tasks' : '/complain/earlier/proof');
  }

  @Get('proof')
  async askProof(@Res() reply: FastifyReply) {
    return this.showProof(reply, await this.draftSession.open(reply.request));
  }

  @Post('proof')
  @RouteConfig(FEW_TRIES)
  async prove(@Res() reply: FastifyReply) {
    const draft = await this.draftSession.open(reply.request);
    const { lang } = requestContextOf(reply.request);
    const received = await this.form.read(reply.request, draft.draftId, MOST_FILES - 1);
    const [sent, answered] = [typedDay(received.fields, 'sent'), typedDay(received.fields, 'answered')];
    const [sentOn, answeredOn] = [readTypedDay(sent), readTypedDay(answered)];
    const before = draft.content.earlier?.made ? draft.content.earlier : undefined;
    const [file] = received.kept;
    const proof = file === undefined ? before?.proof : { pieceId: file.pieceId, name: file.name, bytes: file.bytes };

    const [c, t] = [COMPLAIN[lang], EARLIER[lang]];
    const errors: Record<string, string> = {};
    if (sentOn === undefined) errors['sent'] = isBlankDay(sent) ? t.sentMissing : c.noSuchDay;
    else if (sentOn > draft.today) errors['sent'] = c.inTheFuture;
    if (!isBlankDay(answered)) {
      if (answeredOn === undefined) errors['answered'] = c.noSuchDay;
      else if (answeredOn > draft.today) errors['answered'] = c.inTheFuture;
      else if (sentOn !== undefined && answeredOn < sentOn) errors['answered'] = t.answerFirst;
    }
    const [refused] = received.refused;
    if (refused !== undefined) {
      const limit = c.size(inMegabytes(this.settings.maxPieceBytes, lang));
      errors['proof'] =
        refused.why === 'too-many' ? t.oneProof : PIECES[lang].refused[refused.why](refused.name, limit);
    } else if (proof === undefined) errors['proof'] = t.proofMissing;

    // What is sound is kept, whatever else is to be corrected.
    const now = await this.draftSession.change(reply, (content) => ({
      ...content,
      earlier: {
        made: true,
        sentOn: errors['sent'] === undefined ? (sentOn ?? '') : '',
        ...omitUndefined({ answeredOn: errors['answered'] === undefined ? answeredOn : undefined, proof }),
      },
    }));
    if (Object.keys(errors).length === 0) return seeOther(reply, '/complain/tasks');
    return this.showProof(reply, { ...draft, ...now }, { errors, sent, answered }, 422);
  }

  private show(reply: FastifyReply, more: object, status = 200) {
    return show(reply, EARLIER_PAGE, { c: COMPLAIN[requestContextOf(reply.request).lang], ...more }, status);
  }

  private showProof(reply: FastifyReply, { content }: OpenDraft, more: object = {}, status = 200) {
    const { lang } = requestContextOf(reply.request);
    const earlier = content.earlier?.made ? content.earlier : undefined;
    return show(
      reply,
      PROOF_PAGE,
      {
        c: COMPLAIN[lang],
        sent: typedDayOf(earlier?.sentOn),
        answered: typedDayOf(earlier?.answeredOn),
        proof: earlier?.proof,
        mostBytes: this.settings.maxPieceBytes,
        limit: COMPLAIN[lang].size(inMegabytes(this.settings.maxPieceBytes, lang)),
        ...more,
      },
      status,
    );
  }
}
