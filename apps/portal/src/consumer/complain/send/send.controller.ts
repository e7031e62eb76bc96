import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { entryOf, PathId, Problem, sentencesByField } from '#requests';
import { inFours } from '#text';
import { DisputeReader } from '../../../dispute/dispute-reader.ts';
import { GoFirst } from '../../../errors/page-errors.ts';
import { seeOther, show } from '../../../layout/show.ts';
import { FEW_TRIES } from '../../../security/limits.ts';
import { requestContextOf } from '../../../security/signed-in.ts';
import { DraftSession, type OpenDraft } from '../draft-session.ts';
import { missing } from '../progress.ts';
import { COMPLAIN } from '../wording.ts';
import { FileDraft } from './file-draft.ts';
import { SEND_PAGE, SENT_PAGE } from './wording.ts';

/** The last step: the account, by a code sent to the address; then the letter leaves. */
@Controller('complain')
export class SendController {
  constructor(
    private readonly draftSession: DraftSession,
    private readonly filing: FileDraft,
    private readonly disputeReader: DisputeReader,
  ) {}

  @Get('send')
  async last(@Res() reply: FastifyReply) {
    return this.show(reply, await this.complete(reply));
  }

  @Post('send')
  @RouteConfig(FEW_TRIES)
  async send(@Res() reply: FastifyReply) {
    const draft = await this.complete(reply);
    const { visitor, lang } = requestContextOf(reply.request);
    // The session ended meanwhile: the page asks for a code again, and the draft waits.
    if (visitor === null || represents(visitor.person.email, draft)) return seeOther(reply, '/complain/send');
    const sent = await this.filing.send(reply.request, visitor, draft);
    if (sent instanceof Problem) {
      if (entryOf(sent.code).status !== 422) throw sent;
      const sentence = Object.values(sentencesByField(sent, lang)).join(' ');
      return this.show(reply, draft, { errors: { send: sentence } }, 422);
    }
    await this.draftSession.discard(reply);
    return seeOther(reply, `/complain/sent/${sent.disputeId}`);
  }

  @Get('sent/:disputeId')
  async sent(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    const { sideView } = await this.disputeReader.roleContextOn(reply.request, 'consumer', disputeId);
    const due = (code: string) => sideView.clocks.find((clock) => clock.code === code);
    return show(reply, SENT_PAGE, {
      disputeId,
      reference: sideView.reference,
      stage: sideView.stage,
      silence: due('K2'),
      year: due('K1'),
    });
  }

  private async complete(reply: FastifyReply): Promise<OpenDraft> {
    const draft = await this.draftSession.open(reply.request);
    if (missing(draft.content).length > 0) throw new GoFirst('/complain/check');
    return draft;
  }

  private show(reply: FastifyReply, { content, code, expiresOn }: OpenDraft, more: object = {}, status = 200) {
    const { lang, visitor } = requestContextOf(reply.request);
    const { you, representative, merchant, earlier } = content;
    return show(
      reply,
      SEND_PAGE,
      {
        c: COMPLAIN[lang],
        email: you?.email,
        name: you?.name,
        forAnother: representative?.writes === true,
        otherAddress: visitor !== null && visitor.person.email !== you?.email,
        merchant: merchant?.name,
        represents: visitor !== null && representative?.email === visitor.person.email,
        reported: earlier?.made === true,
        code: inFours(code),
        expiresOn,
        ...more,
      },
      status,
    );
  }
}

/** R612-1 3°: whoever represents the consumer does not stand in for their own confirmation. */
const represents = (email: string, { content }: OpenDraft): boolean => content.representative?.email === email;
