import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SIDES } from '#dispute';
import { PathId, RequestSettings } from '#requests';
import type { OpenDispute } from '../../../dispute/dispute-reader.ts';
import { hearsAlone } from '../../../dispute/dispute-story.ts';
import { showOvertaken } from '../../../dispute/overtaken.ts';
import { ReceivePieces } from '../../../dispute/receive-pieces.ts';
import { seeOther } from '../../../layout/show.ts';
import { field } from '../../../security/field.ts';
import { ConsumerDisputePages, hereOf, isOpenFor } from '../consumer-dispute-pages.ts';
import { PIECES_PAGE } from './wording.ts';

const SHOWN = 30;

/** All pieces of the dispute, and a form that takes several at once. */
@Controller('consumer/disputes/:disputeId/pieces')
export class ConsumerPiecesController {
  constructor(
    private readonly pages: ConsumerDisputePages,
    private readonly receive: ReceivePieces,
    private readonly settings: RequestSettings,
  ) {}

  @Get()
  async page(@Param('disputeId', PathId) disputeId: string, @Query() query: unknown, @Res() reply: FastifyReply) {
    const open = await this.pages.open(reply, disputeId);
    const added = Number(field(query, 'added', 2)) || 0;
    return this.draw(reply, open, { added, leaf: Number(field(query, 'leaf', 4)) || 1 });
  }

  @Post()
  async add(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    const { added, refused, overtaken } = await this.receive.from(reply.request, {
      side: 'consumer',
      disputeId,
      audience: ({ audience }) => (audience === 'mediator' ? ['consumer', 'mediator'] : SIDES),
    });
    const here = hereOf(disputeId);
    const open = await this.pages.open(reply, disputeId);
    if (overtaken) return showOvertaken(reply, open, { seen: undefined, fields: {}, back: here });
    if (added.length > 0 && refused.length === 0) return seeOther(reply, `${here}/pieces?added=${added.length}#added`);
    const status = refused.length > 0 && refused.every((one) => one.status === 413) ? 413 : 422;
    return this.draw(reply, open, { added: added.length, refused, noFile: refused.length === 0, leaf: 1 }, status);
  }

  private draw(reply: FastifyReply, open: OpenDispute, more: Told, status = 200) {
    const lang = reply.request.requestContext?.lang ?? 'fr';
    const words = PIECES_PAGE.words[lang];
    const sentences = more.noFile
      ? [words.chooseOne]
      : (more.refused ?? []).map(({ name, why }) => words.refused(name, why));
    const count = Math.max(1, Math.ceil(open.pieces.length / SHOWN));
    const leaf = Math.min(Math.max(1, Math.floor(more.leaf)), count);
    return this.pages.draw(
      reply,
      PIECES_PAGE,
      open,
      {
        added: more.added,
        ...(sentences.length === 0 ? {} : { errors: { file: sentences.join(' ') } }),
        turned: { leaf, count },
        from: (leaf - 1) * SHOWN,
        to: leaf * SHOWN,
        mayAdd: isOpenFor(open, 'AddPiece'),
        mayComplete: isOpenFor(open, 'CompleteFile'),
        hasPrivate: hearsAlone(open.sideView.facts, 'consumer'),
        mostBytes: this.settings.maxPieceBytes,
      },
      status,
    );
  }
}

interface Told {
  readonly added: number;
  readonly leaf: number;
  readonly noFile?: boolean;
  readonly refused?: readonly { readonly name: string; readonly why: string }[];
}
