import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { type DraftPiece, PIECE_KINDS, type PieceKind } from '#casework';
import { RequestSettings } from '#requests';
import { seeOther, show } from '../../../layout/show.ts';
import { field } from '../../../security/field.ts';
import { FEW_TRIES } from '../../../security/limits.ts';
import { requestContextOf } from '../../../security/signed-in.ts';
import { DraftSession } from '../draft-session.ts';
import { FormWithFiles, MOST_FILES } from '../form-with-files.ts';
import { inMegabytes } from '../size.ts';
import { COMPLAIN } from '../wording.ts';
import { PIECES, PIECES_PAGE } from './wording.ts';

/** Documents, by kind, several at once. */
@Controller('complain/pieces')
export class ComplainPiecesController {
  constructor(
    private readonly draftSession: DraftSession,
    private readonly form: FormWithFiles,
    private readonly settings: RequestSettings,
  ) {}

  @Get()
  async ask(@Res() reply: FastifyReply) {
    const { content } = await this.draftSession.open(reply.request);
    return this.show(reply, content.pieces ?? []);
  }

  @Post()
  @RouteConfig(FEW_TRIES)
  async add(@Res() reply: FastifyReply) {
    const { draftId, content } = await this.draftSession.open(reply.request);
    const { lang } = requestContextOf(reply.request);
    const before = content.pieces ?? [];
    const received = await this.form.read(reply.request, draftId, before.length);
    const kind = kindOf(received.fields['kind']);
    const added = received.kept.map(
      (one): DraftPiece => ({
        pieceId: one.pieceId,
        name: one.name,
        bytes: one.bytes,
        kind: kind ?? 'other',
      }),
    );
    const now =
      added.length === 0
        ? content
        : (
            await this.draftSession.change(reply, (draft) => ({
              ...draft,
              pieces: [...(draft.pieces ?? []), ...added],
            }))
          ).content;

    const t = PIECES[lang];
    const limit = inMegabytes(this.settings.maxPieceBytes, lang);
    const errors = Object.fromEntries(
      received.refused.map(({ name, why }, index) => [
        index === 0 ? 'files' : `files-${index}`,
        t.refused[why](name, why === 'too-many' ? String(MOST_FILES) : COMPLAIN[lang].size(limit)),
      ]),
    );
    if (added.length === 0 && received.refused.length === 0) errors['files'] = t.noFile;
    if (Object.keys(errors).length > 0)
      return this.show(reply, now.pieces ?? [], { errors, kind, added: added.length }, 422);
    return seeOther(reply, '/complain/pieces');
  }

  @Post('remove')
  async remove(@Body() body: unknown, @Res() reply: FastifyReply) {
    const pieceId = field(body, 'piece', 40);
    await this.draftSession.change(reply, (draft) => ({
      ...draft,
      pieces: (draft.pieces ?? []).filter((piece) => piece.pieceId !== pieceId),
    }));
    return seeOther(reply, '/complain/pieces');
  }

  private show(reply: FastifyReply, pieces: readonly DraftPiece[], more: object = {}, status = 200) {
    const { lang } = requestContextOf(reply.request);
    return show(
      reply,
      PIECES_PAGE,
      {
        c: COMPLAIN[lang],
        pieces: pieces.map((piece) => ({ ...piece, size: COMPLAIN[lang].size(inMegabytes(piece.bytes, lang)) })),
        kinds: PIECE_KINDS,
        limit: COMPLAIN[lang].size(inMegabytes(this.settings.maxPieceBytes, lang)),
        most: MOST_FILES,
        mostBytes: this.settings.maxPieceBytes,
        ...more,
      },
      status,
    );
  }
}

const kindOf = (text: string | undefined): PieceKind | undefined => PIECE_KINDS.find((kind) => kind === text);
