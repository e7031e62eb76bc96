import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { FILES, type Files, READING, type Reading } from '#casework';
import { attachment, downloadOf, fileName, notFound, PathId, Problem } from '#counter';
import { SIDES, type Side } from '#dispute';
import { visitOf } from '../door/signed-in.ts';
import { calendarOf } from './calendar.ts';
import { DisputeRoom } from './dispute-room.ts';

/** What is taken away from a dispute: pieces, notices, its dates. Always saved, never shown as a page. */
@Controller(':side/disputes/:disputeId')
export class PapersController {
  constructor(
    @Inject(READING) private readonly reading: Reading,
    @Inject(FILES) private readonly files: Files,
    private readonly room: DisputeRoom,
  ) {}

  @Get('pieces/:pieceId')
  async piece(
    @Param('side') side: string,
    @Param('disputeId', PathId) disputeId: string,
    @Param('pieceId', PathId) pieceId: string,
    @Res() reply: FastifyReply,
  ) {
    const { reader } = await this.room.standOn(reply.request, sideIn(side), disputeId);
    const piece = await this.reading.piece(reader, disputeId, pieceId);
    if (piece === undefined) throw notFound();
    const download = downloadOf(piece, reader.personId);
    if (download === undefined) throw new Problem(piece.copy.state === 'preparing' ? 'copy-not-ready' : 'no-copy');
    return this.#send(reply, download);
  }

  @Get('notices/:noticeId')
  async notice(
    @Param('side') side: string,
    @Param('disputeId', PathId) disputeId: string,
    @Param('noticeId', PathId) noticeId: string,
    @Res() reply: FastifyReply,
  ) {
    const { reader } = await this.room.standOn(reply.request, sideIn(side), disputeId);
    const notice = await this.reading.notice(reader, disputeId, noticeId);
    if (notice === undefined) throw notFound();
    const name = fileName(`${notice.number.replaceAll(/[/\\]/g, '-')}.pdf`);
    return this.#send(reply, { sha256: notice.sha256, name, mediaType: 'application/pdf' });
  }

  @Get('calendar.ics')
  async calendar(
    @Param('side') side: string,
    @Param('disputeId', PathId) disputeId: string,
    @Res() reply: FastifyReply,
  ) {
    const { sight } = await this.room.standOn(reply.request, sideIn(side), disputeId);
    const { lang } = visitOf(reply.request);
    const text = calendarOf(sight.reference, sight.clocks, lang);
    return saved(reply, `${sight.reference}.ics`, 'text/calendar; charset=utf-8').send(text);
  }

  /** Whether the dispute has changed since a page was drawn; nothing else. */
  @Get('tag')
  async tag(@Param('side') side: string, @Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    const { sight } = await this.room.standOn(reply.request, sideIn(side), disputeId);
    return reply.header('cache-control', 'private, no-store').type('text/plain; charset=utf-8').send(sight.tag);
  }

  async #send(reply: FastifyReply, file: { sha256: string; name: string; mediaType: string }) {
    const content = await this.files.read(file.sha256);
    if (content === undefined) throw notFound();
    return saved(reply, file.name, file.mediaType).send(Buffer.from(content));
  }
}

function saved(reply: FastifyReply, name: string, mediaType: string): FastifyReply {
  return reply
    .headers({
      'cache-control': 'private, no-store',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'content-disposition': attachment(name),
    })
    .type(mediaType);
}

function sideIn(text: string): Side {
  const side = SIDES.find((one) => one === text);
  if (side === undefined) throw notFound();
  return side;
}
